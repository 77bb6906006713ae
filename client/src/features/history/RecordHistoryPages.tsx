import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { actorQuery, publisherQuery, sourceQuery } from '../../api/directory-queries.js';
import { dossierQuery } from '../../api/queries.js';
import { words } from '../../i18n/words.js';
import { nameIn } from '../../ui/use-actor-name.js';
import { RecordHistory } from './RecordHistory.js';

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
  const record = data && { ...data, entity: 'actor' as const, name: nameIn(data, i18n.language) ?? data.name };
  return <RecordHistory entity="actor" id={actor} record={record} back={back} />;
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
  const record = data && { ...data, entity: 'source' as const, name: data.title };
  return <RecordHistory entity="source" id={source} record={record} back={back} />;
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
  const record = data && { ...data, entity: 'publisher' as const };
  return <RecordHistory entity="publisher" id={publisher} record={record} back={back} />;
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
  const record = data && { ...data, entity: 'dossier' as const, name: data.title };
  return <RecordHistory entity="dossier" level={2} id={dossier} record={record} back={back} />;
}
