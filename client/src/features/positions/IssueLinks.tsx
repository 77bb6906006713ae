import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Issue } from '../../api/types.js';
import controls from '../../ui/controls.module.css';
import { OneStop } from '../../ui/OneStop.js';
import { issuesOf } from '../../view/positions-search.js';
import { useView } from '../../view/use-view.js';
import styles from './positions.module.css';

interface IssueLinksProps {
  readonly dossier: string;
  readonly issues: readonly Issue[];
  /** The one that is shown. */
  readonly shown: Issue;
}

/** The issues that can be shown, each leading to what was stated on it. */
export function IssueLinks({ dossier, issues, shown }: IssueLinksProps) {
  const { t } = useTranslation('positions');
  const { search } = useView();
  return (
    <nav aria-label={t('issues')}>
      <OneStop label={t('issues')} className={styles.issues}>
        {issuesOf(search, issues).map(({ slug, label }) => (
          <Link
            key={slug}
            to="/d/$dossier/positions"
            params={{ dossier }}
            search={{ ...search, on: slug }}
            resetScroll={false}
            activeOptions={{ exact: true, includeSearch: true }}
            className={controls.pill}
            aria-current={slug === shown.slug ? 'page' : undefined}
          >
            <bdi>{label}</bdi>
          </Link>
        ))}
      </OneStop>
    </nav>
  );
}
