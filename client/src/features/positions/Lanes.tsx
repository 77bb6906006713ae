import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { SidePositions } from '../../api/types.js';
import styles from './positions.module.css';
import { PositionCard } from './PositionCard.js';
import { rowsOf } from './stated.js';

interface LanesProps {
  readonly sides: readonly SidePositions[];
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** A lane per side, what was stated earlier above what was stated later, all on the same days. */
export function Lanes({ sides, nameOf }: LanesProps) {
  const { t } = useTranslation('positions');
  const rows = rowsOf(sides);
  return (
    <div className={styles.lanes} style={{ '--lanes': sides.length } as CSSProperties}>
      {sides.map(({ side, positions }, lane) => (
        <section key={side.slug} aria-labelledby={`side-${side.slug}`} className={styles.lane}>
          <h3 id={`side-${side.slug}`} style={{ '--lane': lane + 1 } as CSSProperties}>
            {nameOf(side)}
          </h3>
          {positions.length === 0 && (
            <p className={styles.none} style={{ '--lane': lane + 1 } as CSSProperties}>
              {t('nothingOf', { side: nameOf(side) })}
            </p>
          )}
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
        </section>
      ))}
    </div>
  );
}
