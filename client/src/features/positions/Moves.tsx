import { useTranslation } from 'react-i18next';
import type { SidePositions } from '../../api/types.js';
import { useDates } from '../../ui/use-dates.js';
import { useLabels } from '../../ui/use-labels.js';
import styles from './positions.module.css';
import { anchorOf } from './stated.js';

interface MovesProps {
  readonly sides: readonly SidePositions[];
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** Where editors marked that a side moved, each leading to the statement; nothing where no move is marked. */
export function Moves({ sides, nameOf }: MovesProps) {
  const { t } = useTranslation('positions');
  const labels = useLabels();
  const { date } = useDates();
  const moves = sides
    .flatMap(({ side, positions }) => positions.map((position) => ({ side, position })))
    .filter(({ position }) => position.moved !== null)
    .sort((a, b) => (a.position.day < b.position.day ? -1 : 1));
  if (moves.length === 0) return null;
  return (
    <section aria-labelledby="moves" className={styles.moves}>
      <h3 id="moves">{t('moves')}</h3>
      <ul>
        {moves.map(({ side, position }) => (
          <li key={position.id}>
            <a href={`#${anchorOf(position)}`}>{t('move', { side: nameOf(side), day: date(position.day) })}</a>{' '}
            {t('movedTo', { move: labels('move', position.moved ?? 'new'), stance: position.stance })}
          </li>
        ))}
      </ul>
    </section>
  );
}
