import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { recordRevisionsQuery } from '../../api/revision-queries.js';
import { LIST_OF } from '../../editing/record/lists.js';
import { useStanding } from '../../editing/record/use-standing.js';
import { words } from '../../i18n/words.js';
import { Main } from '../../ui/Main.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import styles from './history.module.css';
import { RestoreRecordDialog, type RestorableRecord } from './RestoreRecordDialog.js';
import { useMayRestore } from './use-may-restore.js';
import { VersionList } from './VersionList.js';

await words('editing');

interface RecordHistoryProps {
  /** Slug or id, as it stands in the address. */
  readonly id: string;
  /** Undefined until it is known; what was merged leads to the one that stays. */
  readonly record: (RestorableRecord & { readonly id: string; readonly name: string }) | undefined;
  readonly entity: RestorableRecord['entity'];
  /** The heading's level: 2 where it stands under that of a dossier. */
  readonly level?: 1 | 2;
  readonly back: ReactNode;
}

/** Who wrote what of a record, when and why; any earlier version can be restored, or that be suggested. */
export function RecordHistory({ entity, id, record, level = 1, back }: RecordHistoryProps) {
  const { t } = useTranslation('editing');
  const [asked, setAsked] = useState<number | null>(null);
  const [suggestion, setSuggestion] = useState<string | null>(null);
  const list = LIST_OF[entity];
  const query = useInfiniteQuery(recordRevisionsQuery(list, id));
  const standing = useStanding(list, id);
  const mayRestore = useMayRestore(entity);
  const title = record ? t('history.title', { title: record.name }) : null;
  usePageTitle(title);
  const Heading = level === 1 ? PageHeading : 'h2';
  const own = record && standing && mayRestore && [record.id, record.slug].includes(id) ? { record, standing } : null;
  return (
    <Main className={styles.page}>
      {query.data && title !== null && (
        <>
          {back}
          <Heading className={styles.title}>{title}</Heading>
        </>
      )}
      <p role="status">
        {suggestion !== null && record && (
          <Link to="/review/$list/$record/$suggestion" params={{ list, record: record.slug, suggestion }}>
            {t('history.restoreWaits')}
          </Link>
        )}
      </p>
      <VersionList
        entity={entity}
        query={query}
        onRestore={(version) => (own && version !== own.record.version ? () => setAsked(version) : undefined)}
      />
      {own && asked !== null && (
        <RestoreRecordDialog {...own} version={asked} onSuggested={setSuggestion} onClose={() => setAsked(null)} />
      )}
    </Main>
  );
}
