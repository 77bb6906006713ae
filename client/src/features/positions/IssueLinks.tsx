import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import controls from '../../ui/controls.module.css';
import { useLabels } from '../../ui/use-labels.js';
import { issueOf, issuesOf } from '../../view/positions-search.js';
import { useView } from '../../view/use-view.js';
import styles from './positions.module.css';

/** The issues that can be shown, each leading to what was stated on it. */
export function IssueLinks({ dossier }: { dossier: string }) {
  const { t } = useTranslation('positions');
  const { search } = useView();
  const labels = useLabels();
  return (
    <nav aria-label={t('issues')} className={styles.issues}>
      {issuesOf(search).map((issue) => (
        <Link
          key={issue}
          to="/d/$dossier/positions"
          params={{ dossier }}
          search={{ ...search, on: issue }}
          resetScroll={false}
          activeOptions={{ exact: true, includeSearch: true }}
          className={controls.pill}
          aria-current={issue === issueOf(search) ? 'page' : undefined}
        >
          {labels('issue', issue)}
        </Link>
      ))}
    </nav>
  );
}
