import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldName } from '../../ui/use-field-name.js';
import type { LinkedEvent, Undertaking } from '../../api/types.js';
import { EventTitle } from '../../ui/event/EventTitle.js';
import { KindWord } from '../../ui/event/KindWord.js';
import { Quote } from '../../ui/event/Quote.js';
import { Told } from '../../ui/event/Told.js';
import { useDates } from '../../ui/use-dates.js';
import { useFormats } from '../../ui/use-formats.js';
import { Outcome } from './Outcome.js';
import styles from './undertakings.module.css';

interface UndertakingCardProps {
  readonly undertaking: Undertaking;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** One threat, deadline, commitment or proposal: its terms, its words, who answered, and what came of it. */
export function UndertakingCard({ undertaking, nameOf }: UndertakingCardProps) {
  const { t } = useTranslation('undertakings');
  const name = useFieldName();
  const { when } = useDates();
  const { list } = useFormats();
  const { event, by, mustAct, condition, consequence, termsLanguage, deadline, quotes, replies, respondsTo } =
    undertaking;
  const names = by.length > 0 ? list(by.map(nameOf)) : t('unnamed');
  const [quote] = quotes;
  return (
    <li className={styles.card}>
      <p className={styles.kind}>
        <KindWord {...event} /> · {t('saidBy', { names, date: when(event) })}
      </p>
      <h4>
        <EventTitle event={event} />
      </h4>
      {quote && <Quote citation={quote} nameOf={nameOf} />}
      <dl className={styles.terms}>
        {condition !== null && (
          <Term name={name('condition')}>
            <Told language={termsLanguage}>{condition}</Told>
          </Term>
        )}
        {consequence !== null && (
          <Term name={name('consequence')}>
            <Told language={termsLanguage}>{consequence}</Told>
          </Term>
        )}
        {deadline && (
          <Term name={name('deadline')}>
            <bdi>{when({ when: deadline.when, timezone: event.timezone })}</bdi>
          </Term>
        )}
        {mustAct.length > 0 && <Term name={t('mustAct')}>{list(mustAct.map(nameOf))}</Term>}
        {respondsTo.length > 0 && (
          <Term name={t('answers')}>
            <Events events={respondsTo} />
          </Term>
        )}
        {replies.length > 0 && (
          <Term name={t('replies')}>
            <Events events={replies.map((reply) => reply.event)} />
          </Term>
        )}
        <Term name={t('outcome')}>
          <Outcome undertaking={undertaking} />
        </Term>
      </dl>
    </li>
  );
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Events({ events }: { events: readonly LinkedEvent[] }) {
  const { t } = useTranslation('undertakings');
  const { when } = useDates();
  return (
    <ul>
      {events.map((event) => (
        <li key={event.id}>
          {t('reply', { date: when(event) })} <EventTitle event={event} />
        </li>
      ))}
    </ul>
  );
}
