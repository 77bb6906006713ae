import { useTranslation } from 'react-i18next';
import type { BriefingItem } from '../../api/types.js';
import { EventTitle } from '../../ui/event/EventTitle.js';
import { useFormats } from '../../ui/use-formats.js';
import { useLabels } from '../../ui/use-labels.js';
import styles from './briefing.module.css';
import { SourceMarks } from './SourceMarks.js';

/** On what the accounts of which event differ. */
export function DisputedItems({ items }: { items: readonly BriefingItem[] }) {
  const { t } = useTranslation('briefing');
  const { list } = useFormats();
  const labels = useLabels();
  return (
    <ul className={styles.short}>
      {items.map(({ event, disputed, sources }) => (
        <li key={event.id}>
          <EventTitle event={event} />
          {t('differ', { fields: list(disputed.map((field) => labels('claimField', field))) })}{' '}
          <SourceMarks numbers={sources} />
        </li>
      ))}
    </ul>
  );
}
