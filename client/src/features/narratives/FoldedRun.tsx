import { useTranslation } from 'react-i18next';
import type { Narrative } from '../../api/types.js';
import { useDates } from '../../ui/use-dates.js';
import { NarrativeRow } from './NarrativeRow.js';
import styles from './narratives.module.css';
import { daysOf } from './runs.js';

interface FoldedRunProps {
  readonly rows: readonly Narrative[];
  readonly names: readonly string[];
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** Events of which at most one side tells, in one line of the axis until somebody asks for them: most of a record is silence. */
export function FoldedRun({ rows, names, nameOf }: FoldedRunProps) {
  const { t } = useTranslation('accounts');
  const { date, when } = useDates();
  const [first] = rows;
  if (!first) return null;
  const days = rows.length === 1 ? when(first.event) : date(daysOf(rows.map(({ event }) => event)));
  return (
    <li className={styles.folded}>
      <details>
        <summary>
          {t('narratives.folded', { count: rows.length })} <bdi>{days}</bdi>
        </summary>
        <ol aria-label={t('narratives.foldedList', { days })}>
          {rows.map((row) => (
            <NarrativeRow key={row.event.id} row={row} names={names} nameOf={nameOf} />
          ))}
        </ol>
      </details>
    </li>
  );
}
