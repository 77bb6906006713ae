import type { CSSProperties } from 'react';
import type { SidePositions } from '../../api/types.js';
import styles from './positions.module.css';
import { PositionCard } from './PositionCard.js';
import { rowsOf } from './stated.js';

interface LanesProps {
  readonly sides: readonly SidePositions[];
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** A lane per side that stated something, what was stated earlier above what was stated later, all on the same days. */
export function Lanes({ sides, nameOf }: LanesProps) {
  const speaking = sides.filter(({ positions }) => positions.length > 0);
  const rows = rowsOf(speaking);
  return (
    <div className={styles.lanes} style={{ '--lanes': speaking.length } as CSSProperties}>
      {speaking.map(({ side, positions }, lane) => (
        <section key={side.slug} aria-labelledby={`side-${side.slug}`} className={styles.lane}>
          <h3 id={`side-${side.slug}`} style={{ '--lane': lane + 1 } as CSSProperties}>
            {nameOf(side)}
          </h3>
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
