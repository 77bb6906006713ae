import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { reviewCountQuery } from '../api/review-queries.js';
import { useViewer } from '../api/use-viewer.js';
import { useFormats } from '../ui/use-formats.js';
import styles from './shell.module.css';

/** The way to what waits for review, with how much that is, for those who may look. */
export function ReviewLink() {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { may } = useViewer();
  const { data: count = 0 } = useQuery({ ...reviewCountQuery, enabled: may('draft.read') });
  if (!may('draft.read')) return null;
  return (
    <Link to="/review">
      {t('app.review')}
      {count > 0 && (
        <>
          {' '}
          <span className="visually-hidden">{t('app.waiting', { count })}</span>
          <span className={styles.waiting} aria-hidden="true">
            {number(count)}
          </span>
        </>
      )}
    </Link>
  );
}
