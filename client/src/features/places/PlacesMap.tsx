import { NARROW } from '@domain/first-questions.js';
import { geoPath } from 'd3-geo';
import { useMemo, type CSSProperties, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import across from '../../ui/across.module.css';
import { classNames } from '../../ui/class-names.js';
import { OneStop } from '../../ui/OneStop.js';
import type { Places } from '../../api/types.js';
import type { OnMap } from './place-key.js';
import { placeKey } from './place-key.js';
import { useMedia } from '../../ui/use-media.js';
import { direction } from '../../ui/direction.js';
import { useFormats } from '../../ui/use-formats.js';
import { useWidth } from '../../ui/use-width.js';
import { layLabels } from './place-labels.js';
import styles from './places-map.module.css';
import { fitted } from './projection.js';
import { inRuns, legsOf, type Leg } from './rounds.js';
import { useLand } from './use-land.js';
import { usePlaceWords } from './use-place-words.js';

interface PlacesMapProps {
  /** Those of most events first. */
  readonly places: readonly OnMap[];
  readonly numberedBy: Places['numberedBy'];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

const LARGEST = { wide: 20, narrow: 13 } as const;
/** Of a circle for a single event. */
const SMALLEST = 4;
/** Width of a letter of a name and of a number, nearly; and the height of their lines. */
const LETTER = 6.8;
const DIGIT = 5.8;
const LINE = 15;

/** Places as circles on land without borders, with the rounds of talks as a line through them. West is left in every script. */
export function PlacesMap({ places, numberedBy, chosen, onChoose }: PlacesMapProps) {
  const { t } = useTranslation('places');
  const { nameOf, factsOf } = usePlaceWords();
  const formats = useFormats();
  const isNarrow = useMedia(NARROW);
  const [frame, width] = useWidth();
  const height = Math.round(Math.min(Math.max(width * 0.5, 200), 560));
  const projection = useMemo(() => fitted(places, { width: Math.max(width, 1), height }), [places, width, height]);
  const land = useLand((projection.scale() * Math.PI) / 180);
  const path = useMemo(() => (land ? (geoPath(projection).digits(1)(land) ?? '') : ''), [land, projection]);
  const most = Math.max(...places.map(({ total }) => total));
  const circles = places.map((place) => {
    const [x, y] = projection([place.lon, place.lat]) ?? [0, 0];
    const rounds = inRuns(
      place.rounds.map(({ number }) => number),
      formats,
    );
    const radius = Math.max(SMALLEST, Math.sqrt(place.total / most) * LARGEST[isNarrow ? 'narrow' : 'wide']);
    const size = {
      width: Math.max(nameOf(place).length * LETTER, rounds.length * DIGIT) + 4,
      height: rounds === '' ? LINE : 2 * LINE,
    };
    return { ...{ key: placeKey(place), place, rounds, x, y, radius }, ...size };
  });
  // What is chosen is called by its name before all others.
  const inTurn = circles.toSorted((a, b) => Number(b.key === chosen) - Number(a.key === chosen));
  const labels = layLabels(inTurn, { width, height });
  return (
    <div
      ref={frame}
      className={classNames(styles.map, across.across)}
      data-map
      dir="ltr"
      style={{ '--height': height } as CSSProperties}
    >
      {width > 0 && (
        <>
          <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('map')}>
            <path className={styles.land} d={path} />
            {legsOf(places).map((leg) => (
              <path key={leg.number} className={styles.leg} d={bow(leg, projection)} />
            ))}
          </svg>
          <OneStop label={t('map')}>
            <ul>
              {circles.map(({ key, place, rounds, x, y, radius }) => {
                const label = labels.get(key);
                const at = { '--x': x, '--y': y, '--r': radius } as CSSProperties;
                return (
                  <li key={key} style={at}>
                    <button
                      type="button"
                      className={styles.mark}
                      aria-pressed={key === chosen}
                      aria-label={t('mark', { place: nameOf(place), events: factsOf(place, numberedBy) })}
                      title={t('mark', { place: nameOf(place), events: factsOf(place, numberedBy) })}
                      data-hollow={place.happened === 0 || undefined}
                      onClick={(press) => onChoose(press.detail === 0 ? key : (nearest(press, circles)?.key ?? key))}
                    />
                    {label && (
                      <span
                        className={styles.label}
                        aria-hidden="true"
                        style={{ '--left': label.left - x, '--top': label.top - y } as CSSProperties}
                      >
                        <bdi>{nameOf(place)}</bdi>
                        {rounds !== '' && <small dir={direction()}>{rounds}</small>}
                      </span>
                    )}
                  </li>
                );
              })}
            </ul>
          </OneStop>
        </>
      )}
    </div>
  );
}

/** Targets lie on one another where places are near: that is meant whose circle is the nearest. */
function nearest<C extends { x: number; y: number; radius: number }>(
  press: MouseEvent,
  circles: readonly C[],
): C | undefined {
  const map = press.currentTarget.closest('[data-map]')?.getBoundingClientRect();
  if (!map) return undefined;
  const away = ({ x, y, radius }: C): number =>
    Math.max(0, Math.hypot(press.clientX - map.left - x, press.clientY - map.top - y) - radius) + radius / 1000;
  return circles.toSorted((a, b) => away(a) - away(b))[0];
}

/** A leg as a slight bow, so that there and back are two lines. */
function bow({ from, to }: Leg, projection: ReturnType<typeof fitted>): string {
  const [x1, y1] = projection([from.lon, from.lat]) ?? [0, 0];
  const [x2, y2] = projection([to.lon, to.lat]) ?? [0, 0];
  const [x, y] = [(x1 + x2) / 2 - (y2 - y1) * 0.14, (y1 + y2) / 2 + (x2 - x1) * 0.14];
  return `M${[x1, y1].map(rounded).join(' ')}Q${[x, y, x2, y2].map(rounded).join(' ')}`;
}

const rounded = (value: number): string => value.toFixed(1);
