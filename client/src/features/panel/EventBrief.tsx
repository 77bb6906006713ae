import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/event-address.js';
import { words } from '../../i18n/words.js';
import { chainQuery } from '../../api/queries.js';
import type { EventDetail } from '../../api/types.js';
import { CiteMenu } from '../../ui/cite/CiteMenu.js';
import { Accounts } from '../../ui/event/Accounts.js';
import { EventMeta } from '../../ui/event/EventMeta.js';
import { KindWord } from '../../ui/event/KindWord.js';
import { LanguageNote } from '../../ui/event/LanguageNote.js';
import { Ledger } from '../../ui/event/Ledger.js';
import { writtenIn } from '../../ui/event/written-in.js';
import { Quote } from '../../ui/event/Quote.js';
import { Thread } from '../../ui/event/Thread.js';
import { useActorName } from '../../ui/use-actor-name.js';
import { useFormats } from '../../ui/use-formats.js';
import { useDates } from '../../ui/use-dates.js';
import { useKnownOn } from '../../view/use-known-on.js';
import styles from './panel.module.css';
import { usePlaceName } from '../../ui/use-place-name.js';

await words('event');

const QUOTES = 2;

/** An event on one hand: what, when, in whose words, what became of it, what it belongs to. */
export function EventBrief({ event }: { event: EventDetail }) {
  const placeName = usePlaceName();
  const { t } = useTranslation(['translation', 'event']);
  const { when } = useDates();
  const { comma } = useFormats();
  const nameOf = useActorName(event.dossier.slug);
  const quotes = event.citations.filter(({ quote }) => quote !== null).slice(0, QUOTES);
  return (
    <article className={styles.brief}>
      <header>
        <p className={styles.soft}>
          <KindWord {...event} />
          {event.ref !== null && ` · ${event.ref}`}
        </p>
        <h2 lang={event.titleLanguage}>{event.title}</h2>
        <EventMeta event={event} /> <CiteMenu event={event} nameOf={nameOf} />
      </header>
      <p className={styles.when}>
        <strong>
          <bdi>{when(event)}</bdi>
        </strong>
        {event.place !== null && comma + placeName(event.place)}
        {event.saidAs !== null && (
          <>
            {' '}
            <q dir="auto">{event.saidAs}</q>
          </>
        )}
      </p>
      <p lang={event.titleLanguage} dir="auto">
        {event.summary}
      </p>
      <LanguageNote shown={event.titleLanguage} written={writtenIn(event)} />
      {quotes.map((citation) => (
        <Quote key={citation.id} citation={citation} nameOf={nameOf} />
      ))}
      {event.disputed.length > 0 && <Accounts event={event} nameOf={nameOf} level={3} />}
      {event.statusChanges.length > 0 && (
        <section>
          <h3>{t('event:ledger')}</h3>
          <Ledger event={event} nameOf={nameOf} />
        </section>
      )}
      <BriefThread event={event} />
      <FullLink event={event} />
    </article>
  );
}

function BriefThread({ event }: { event: EventDetail }) {
  const { t } = useTranslation(['translation', 'event']);
  const { data } = useQuery(chainQuery(addressOf(event), useKnownOn()));
  if (!data || data.items.length < 2) return null;
  return (
    <section>
      <h3>{t('event:chain')}</h3>
      <Thread chain={data} current={event.id} />
    </section>
  );
}

function FullLink({ event }: { event: EventDetail }) {
  const { t } = useTranslation(['translation', 'event']);
  const href = useLocation({ select: (location) => location.href });
  const knownOn = useKnownOn();
  return (
    <p className={styles.full}>
      <Link
        to="/events/$ref"
        params={{ ref: addressOf(event) }}
        search={{ knownOn }}
        state={{ cameFrom: href }}
        className="alone"
      >
        {t('panel.full')}
      </Link>{' '}
      <span className={styles.soft}>{t('panel.sources', { count: event.sourceCount })}</span>
    </p>
  );
}
