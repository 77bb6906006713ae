import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { SidePositions } from '../../api/types.js';
import styles from './positions.module.css';
import { PositionCard } from './PositionCard.js';
import { stretchesOf, type Nothing } from './stated.js';

interface LanesProps {
  readonly sides: readonly SidePositions[];
  readonly nameOf: (actor: { slug: string; name: string }) => string;
  /** What is said of a side of which there is nothing. */
  readonly nothing: Nothing;
}

/** More sides than that leave each other no width. */
const BESIDE = 3;

/**
 * A lane per side, what was stated earlier above what was stated later, side by side what was stated on one day; of many sides one beneath the other. Those of
 * which nothing is recorded come last, and say so: an empty lane would look as if they had said nothing.
 */
export function Lanes({ sides, nameOf, nothing }: LanesProps) {
  const { t } = useTranslation('positions');
  const speaking = sides.filter(({ positions }) => positions.length > 0);
  const silent = sides.filter(({ positions }) => positions.length === 0);
  const beside = sides.length <= BESIDE;
  const stretches = beside ? stretchesOf(speaking) : speaking.map(({ positions }) => [positions]);
  const columns = { '--speaking': speaking.length, '--silent': silent.length } as CSSProperties;
  return (
    <div
      className={beside ? styles.lanes : styles.stacked}
      style={columns}
      data-silent={silent.length > 0 || undefined}
    >
      {[...speaking, ...silent].map(({ side, positions }, lane) => (
        <section key={side.slug} aria-labelledby={`side-${side.slug}`} className={styles.lane}>
          <h3 id={`side-${side.slug}`} style={{ '--lane': lane + 1 } as CSSProperties}>
            <bdi>{nameOf(side)}</bdi>
          </h3>
          {positions.length === 0 ? (
            <p className={styles.silent} style={{ '--lane': lane + 1 } as CSSProperties}>
              {t(nothing, { side: nameOf(side) })}
            </p>
          ) : (
            stretches[lane]?.map(
              (stretch, row) =>
                stretch[0] && (
                  <ol key={stretch[0].id} style={{ '--lane': lane + 1, '--row': row + 2 } as CSSProperties}>
                    {stretch.map((position) => (
                      <PositionCard key={position.id} position={position} side={side} nameOf={nameOf} />
                    ))}
                  </ol>
                ),
            )
          )}
        </section>
      ))}
    </div>
  );
}
