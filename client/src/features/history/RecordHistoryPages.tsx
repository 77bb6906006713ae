import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { actorQuery, publisherQuery, sourceQuery } from '../../api/directory-queries.js';
import { dossierQuery } from '../../api/queries.js';
import { recordRevisionsQuery } from '../../api/revision-queries.js';
import { LIST_OF } from '../../editing/record/lists.js';
import { words } from '../../i18n/words.js';
import { Main } from '../../ui/Main.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { nameIn } from '../../ui/use-actor-name.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import styles from './history.module.css';
import { VersionList } from './VersionList.js';

await words('editing');

/** Who wrote what of an actor. */
export function ActorHistoryPage() {
  const { t, i18n } = useTranslation('editing');
  const { actor } = useParams({ from: '/actors/$actor/history' });
  const { data } = useQuery(actorQuery(actor));
  const back = (
    <Link to="/actors/$actor" params={{ actor }}>
      {t('history.backToActor')}
    </Link>
  );
  return <RecordHistory entity="actor" id={actor} name={nameIn(data, i18n.language)} back={back} />;
}

/** Who wrote what of a source. */
export function SourceHistoryPage() {
  const { t } = useTranslation('editing');
  const { source } = useParams({ from: '/sources/$source/history' });
  const { data } = useQuery(sourceQuery(source));
  const back = (
    <Link to="/sources/$source" params={{ source }}>
      {t('history.backToSource')}
    </Link>
  );
  return <RecordHistory entity="source" id={source} name={data?.title ?? null} back={back} />;
}

/** Who wrote what of a publisher. */
export function PublisherHistoryPage() {
  const { t } = useTranslation('editing');
  const { publisher } = useParams({ from: '/publishers/$publisher/history' });
  const { data } = useQuery(publisherQuery(publisher));
  const back = (
    <Link to="/publishers/$publisher" params={{ publisher }}>
      {t('history.backToPublisher')}
    </Link>
  );
  return <RecordHistory entity="publisher" id={publisher} name={data?.name ?? null} back={back} />;
}

/** Who wrote what of a dossier itself, its events apart. */
export function DossierHistoryPage() {
  const { t } = useTranslation('editing');
  const { dossier } = useParams({ from: '/d/$dossier/history' });
  const { data } = useQuery(dossierQuery(dossier));
  const back = (
    <Link to="/d/$dossier" params={{ dossier }}>
      {t('remove.leave')}
    </Link>
  );
  return <RecordHistory entity="dossier" level={2} id={dossier} name={data?.title ?? null} back={back} />;
}

interface RecordHistoryProps {
  readonly entity: keyof typeof LIST_OF;
  readonly id: string;
  /** Null until it is known. */
  readonly name: string | null;
  /** The heading's level: 2 where it stands under that of a dossier. */
  readonly level?: 1 | 2;
  readonly back: ReactNode;
}

function RecordHistory({ entity, id, name, level = 1, back }: RecordHistoryProps) {
  const { t } = useTranslation('editing');
  const query = useInfiniteQuery(recordRevisionsQuery(LIST_OF[entity], id));
  const title = name === null ? null : t('history.title', { title: name });
  usePageTitle(title);
  const Heading = level === 1 ? PageHeading : 'h2';
  return (
    <Main className={styles.page}>
      {query.data && title !== null && (
        <>
          {back}
          <Heading className={styles.title}>{title}</Heading>
        </>
      )}
      <VersionList entity={entity} query={query} />
    </Main>
  );
}
