import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/event-address.js';
import { words } from '../../i18n/words.js';
import type { EventDetail } from '../../api/types.js';
import { CorrectEntry } from '../../editing/CorrectEntry.js';
import { EditorialBar } from '../../editing/EditorialBar.js';
import { WhatHappened } from '../../editing/WhatHappened.js';
import { CiteMenu } from '../../ui/cite/CiteMenu.js';
import { Accounts } from '../../ui/event/Accounts.js';
import { EventMeta } from '../../ui/event/EventMeta.js';
import { KindWord } from '../../ui/event/KindWord.js';
import { LanguageNote } from '../../ui/event/LanguageNote.js';
import { Ledger } from '../../ui/event/Ledger.js';
import { writtenIn } from '../../ui/event/written-in.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { useActorName } from '../../ui/use-actor-name.js';
import { useDates } from '../../ui/use-dates.js';
import { AccountsSection } from './AccountsSection.js';
import { AgreementParties } from './AgreementParties.js';
import { Breadcrumbs } from './Breadcrumbs.js';
import styles from './event-page.module.css';
import { Facts } from './Facts.js';
import { IssueList } from './IssueList.js';
import { LinkList } from './LinkList.js';
import { ParticipantList } from './ParticipantList.js';
import { RoundsSection } from './RoundsSection.js';
import { SourceList } from './SourceList.js';
import { ThreadSection } from './ThreadSection.js';
import { VoteSection } from './VoteSection.js';
import { Wordings } from './Wordings.js';

await words('event');

/** An event as one reads it: what it is, then what is known of it, then who says so, then what it hangs together with. */
export function EventArticle({ event }: { event: EventDetail }) {
  const { t } = useTranslation(['translation', 'event']);
  const { dayOf } = useDates();
  const nameOf = useActorName(event.dossier.slug);
  return (
    <article>
      <Breadcrumbs event={event} />
      <header className={styles.heading}>
        <p className={styles.kicker}>
          <KindWord {...event} />
          {event.ref !== null && (
            <>
              {' · '}
              <bdi>{event.ref}</bdi>
            </>
          )}
        </p>
        <PageHeading lang={event.titleLanguage}>{event.title}</PageHeading>
        <p className={styles.told}>
          <EventMeta event={event} />
          <CiteMenu event={event} nameOf={nameOf} />
        </p>
        {event.overdue && <p className={styles.overdue}>{t('event:overdueText')}</p>}
        <p className={styles.summary} lang={event.titleLanguage} dir="auto">
          {event.summary}
        </p>
        <LanguageNote shown={event.titleLanguage} written={writtenIn(event)} />
        <Wordings event={event} />
      </header>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Facts event={event} />
          <Accounts event={event} nameOf={nameOf} level={2} />
          <section>
            <h2>{t('event:ledger')}</h2>
            <p className={styles.intro}>{t('event:ledgerIntro')}</p>
            <Ledger event={event} nameOf={nameOf} actsOn={(change) => <CorrectEntry event={event} change={change} />} />
            <p className={styles.act}>
              <WhatHappened event={event} />
            </p>
          </section>
          <SourceList event={event} nameOf={nameOf} />
          <LinkList links={event.links} />
        </div>
        <div className={styles.column}>
          <VoteSection event={event} nameOf={nameOf} />
          <AgreementParties event={event} nameOf={nameOf} />
          <ParticipantList event={event} nameOf={nameOf} />
          <IssueList event={event} nameOf={nameOf} />
          <ThreadSection event={event} />
          <RoundsSection event={event} />
        </div>
      </div>
      <AccountsSection event={event} nameOf={nameOf} />
      <EditorialBar event={event} />
      <footer className={styles.recorded}>
        {t('event:recorded', {
          created: dayOf(event.createdAt),
          updated: dayOf(event.updatedAt),
          version: event.version,
        })}{' '}
        <Link to="/events/$ref/history" params={{ ref: addressOf(event) }} className="alone">
          {t('event.history')}
        </Link>
      </footer>
    </article>
  );
}
