import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { deletedEventQuery } from '../api/deleted-queries.js';
import { useViewer } from '../api/use-viewer.js';
import { words } from '../i18n/words.js';
import { useDates } from '../ui/use-dates.js';
import styles from './editing.module.css';

await words('editing');

/** For those who work on events, where there is none at an address: that there was one, who deleted it, when and why. */
export default function Deleted({ eventRef }: { eventRef: string }) {
  const { t } = useTranslation('editing');
  const { may } = useViewer();
  const { dayOf } = useDates();
  const { data } = useQuery({ ...deletedEventQuery(eventRef), enabled: may('draft.read') });
  if (!data) return null;
  const { title, deletedAt, deletedBy, reason, dossier } = data;
  const at = dayOf(deletedAt);
  return (
    <div role="status" className={styles.gone}>
      <p>
        <strong dir="auto">{title}</strong>
      </p>
      <p>{deletedBy === null ? t('deleted.at', { at }) : t('deleted.by', { author: deletedBy, at })}</p>
      {reason !== null && <p dir="auto">{t('history.why', { reason })}</p>}
      <p>
        <Link to="/d/$dossier/deleted" params={{ dossier: dossier.slug }}>
          {t('deleted.all')}
        </Link>
      </p>
    </div>
  );
}
