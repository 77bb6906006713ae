import { useTranslation } from 'react-i18next';
import type { FollowUpStatistics } from '../../api/types.js';
import controls from '../../ui/controls.module.css';
import { useFormats } from '../../ui/use-formats.js';
import { useView } from '../../view/use-view.js';
import styles from './follow-ups.module.css';
import { slugOf } from './slug-of.js';

interface ChoiceProps {
  /** How many steps are listed. */
  readonly shown: number;
  readonly statistics: FollowUpStatistics;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** Which steps are listed, in words, and the way back to all of them; nothing while all are. */
export function Choice({ shown, statistics, nameOf }: ChoiceProps) {
  const { t } = useTranslation('follow-ups');
  const { list } = useFormats();
  const { search, change } = useView();
  const { state = [], announcer = [], mediator = [], figure } = search;
  const name = (slug: string, rows: FollowUpStatistics['byAnnouncer'], nobody: string) => {
    const actor = rows.find((row) => slugOf(row.actor) === slug)?.actor;
    return actor ? nameOf(actor) : slug === 'none' ? nobody : slug;
  };
  const words = [
    ...state.map((one) => t(`states.${one}`)),
    ...announcer.map((slug) => t('announcedBy', { name: name(slug, statistics.byAnnouncer, t('nobodyNamed')) })),
    ...mediator.map((slug) => t('mediatedBy', { name: name(slug, statistics.byMediator, t('noMediator')) })),
    ...(figure === undefined ? [] : [t(`figureNames.${figure}`)]),
  ];
  if (words.length === 0) return null;
  return (
    <p className={styles.choice} role="status">
      {t('chosen', { count: shown, total: statistics.total, choice: list(words) })}{' '}
      <button type="button" className={controls.pill} onClick={() => change(ALL)}>
        {t('showAll')}
      </button>
    </p>
  );
}

const ALL = { state: undefined, announcer: undefined, mediator: undefined, figure: undefined };
