import { useMemo, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import across from '../../ui/across.module.css';
import { classNames } from '../../ui/class-names.js';
import { OneStop } from '../../ui/OneStop.js';
import type { Network } from '../../api/types.js';
import { useFormats } from '../../ui/use-formats.js';
import { useWidth } from '../../ui/use-width.js';
import { concerns, type Chosen } from './chosen.js';
import type { Columns } from './columns.js';
import { layOut } from './layout.js';
import { linesOf, type Line } from './lines.js';
import styles from './network-picture.module.css';
import type { NetworkWords } from './use-network-words.js';

interface NetworkPictureProps {
  readonly network: Network;
  readonly columns: Columns;
  readonly chosen: Chosen;
  readonly words: NetworkWords;
  readonly onChoose: (sides: Chosen) => void;
}

/** The thickest line, in pixels. */
const THICKEST = 6;

/** Who met whom as lines: the most connected on the one side, those it faced on the other, those between them in the middle. */
export function NetworkPicture({ network, columns, chosen, words, onChoose }: NetworkPictureProps) {
  const { t } = useTranslation('network');
  const { number } = useFormats();
  const [frame, width] = useWidth();
  const layout = useMemo(() => layOut(columns, width), [columns, width]);
  const lines = useMemo(() => linesOf(network.pairs, layout), [network.pairs, layout]);
  const most = Math.max(1, ...lines.map(({ times }) => times));
  const isOn = ({ sides, via }: Line): boolean =>
    concerns(chosen, chosen.length > 1 || via === null ? sides : [...sides, via]);
  const shown = lines.filter((line) => !line.isQuiet || (chosen.length > 0 && isOn(line)));
  const pairOf = new Map(network.pairs.map((pair) => [pair.sides.join(' '), pair]));
  const says = ({ sides }: Line): string => {
    const pair = pairOf.get(sides.join(' '));
    return pair ? t('line', { sides: words.pairName(sides), facts: words.factsOf(pair) }) : '';
  };
  return (
    <div
      ref={frame}
      className={classNames(styles.picture, across.across)}
      style={{ '--height': layout.height } as CSSProperties}
    >
      {width > 0 && (
        <>
          <svg width={width} height={layout.height} role="img" aria-label={t('picture')}>
            {shown.map((line) => (
              <g key={line.key} data-faded={(chosen.length > 0 && !isOn(line)) || undefined}>
                <path
                  className={styles.line}
                  data-manner={line.manner}
                  d={line.path}
                  style={{ '--width': 1 + ((THICKEST - 1) * line.times) / most } as CSSProperties}
                />
                <path className={styles.hit} d={line.path} onClick={() => onChoose(line.sides)}>
                  <title>{says(line)}</title>
                </path>
              </g>
            ))}
          </svg>
          <OneStop label={t('picture')}>
            <ul>
              {network.sides.flatMap((one) => {
                const { slug } = one.side;
                const spot = layout.spots.get(slug);
                if (!spot) return [];
                return [
                  <li key={slug} data-column={spot.column} style={{ '--x': spot.x, '--y': spot.y } as CSSProperties}>
                    <button
                      type="button"
                      className={styles.side}
                      aria-pressed={chosen.includes(slug)}
                      aria-label={t('line', { sides: words.nameOf(slug), facts: words.countsOf(one) })}
                      title={words.countsOf(one)}
                      onClick={() => onChoose([slug])}
                    >
                      <bdi>{words.nameOf(slug)}</bdi> <small>{number(one.met + one.mediated)}</small>
                    </button>
                  </li>,
                ];
              })}
            </ul>
          </OneStop>
        </>
      )}
    </div>
  );
}
