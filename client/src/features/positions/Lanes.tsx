import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { SidePositions } from '../../api/types.js';
import styles from './positions.module.css';
import { PositionCard } from './PositionCard.js';
import { rowsOf, type Nothing } from './stated.js';

interface LanesProps {
  readonly sides: readonly SidePositions[];
  readonly nameOf: (actor: { slug: string; name: string }) => string;
  /** What is said of a side of which there is nothing. */
  readonly nothing: Nothing;
}

/** More sides than that leave each other no width. */
const BESIDE = 3;

/**
 * A lane per side, what was stated earlier above what was stated later, all on the same days; of many sides one beneath the other. Those of
 * which nothing is recorded come last, and say so: an empty lane would look as if they had said nothing.
 */
export function Lanes({ sides, nameOf, nothing }: LanesProps) {
  const { t } = useTranslation('positions');
  const speaking = sides.filter(({ positions }) => positions.length > 0);
  const silent = sides.filter(({ positions }) => positions.length === 0);
  const rows = rowsOf(speaking);
  const columns = { '--speaking': speaking.length, '--silent': silent.length } as CSSProperties;
  return (
    <div
      className={sides.length > BESIDE ? styles.stacked : styles.lanes}
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
            <ol>
              {positions.map((position) => (
                <PositionCard
                  key={position.id}
                  position={position}
                  side={side}
                  nameOf={nameOf}
                  place={{ lane: lane + 1, row: (rows.get(position.id) ?? 0) + 2 }}
                />
              ))}
            </ol>
          )}
        </section>
      ))}
    </div>
  );
}
