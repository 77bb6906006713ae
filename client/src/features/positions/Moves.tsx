import { useTranslation } from 'react-i18next';
import type { SidePositions } from '../../api/types.js';
import { useDates } from '../../ui/use-dates.js';
import styles from './positions.module.css';
import { statedBy } from './stated.js';

interface MovesProps {
  readonly sides: readonly SidePositions[];
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** Who moved when, from what to what, each leading to the statement; or that nobody did. */
export function Moves({ sides, nameOf }: MovesProps) {
  const { t } = useTranslation('positions');
  const { date } = useDates();
  const moves = sides
    .flatMap(({ side, ...one }) => statedBy(one).map((stated) => ({ side, ...stated })))
    .filter(({ position }) => position.moved)
    .sort((a, b) => (a.position.day < b.position.day ? -1 : 1));
  if (moves.length === 0) return <p className={styles.moves}>{t('noMove')}</p>;
  return (
    <section aria-labelledby="moves" className={styles.moves}>
      <h3 id="moves">{t('moves')}</h3>
      <ul>
        {moves.map(({ side, position, before, anchor }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{t('move', { side: nameOf(side), day: date(position.day) })}</a>{' '}
            {t('fromTo', { from: before?.stance, to: position.stance })}
          </li>
        ))}
      </ul>
    </section>
  );
}
