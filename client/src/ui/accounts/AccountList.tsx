import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/event-address.js';
import type { Account } from '../../api/types.js';
import { Quote } from '../event/Quote.js';
import { EventLink } from '../event/EventLink.js';
import styles from './account-list.module.css';
import { useClaimWords } from './use-claim-words.js';

interface AccountListProps {
  readonly accounts: readonly Account[];
  /** The event that they are accounts of. */
  readonly eventId: string;
  /** Accounts above the fold; the rest is a press away. */
  readonly shown: number;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** What a side says, one account under the other: the words, who says so and on what grounds, and in which statement. */
export function AccountList({ accounts, shown, ...rest }: AccountListProps) {
  const { t } = useTranslation('accounts');
  const [first, more] = [accounts.slice(0, shown), accounts.slice(shown)];
  return (
    <>
      <Entries accounts={first} {...rest} />
      {more.length > 0 && (
        <details className={styles.more}>
          <summary>{t('more', { count: more.length })}</summary>
          <Entries accounts={more} {...rest} />
        </details>
      )}
    </>
  );
}

function Entries({ accounts, ...rest }: Omit<AccountListProps, 'shown'>) {
  return (
    <ul className={styles.accounts}>
      {accounts.map((account) => (
        <li key={account.citation}>
          <Entry account={account} {...rest} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ account, eventId, nameOf }: Omit<AccountListProps, 'accounts' | 'shown'> & { account: Account }) {
  const { t } = useTranslation('accounts');
  const claimWords = useClaimWords();
  const { event, claims, stance, citation } = account;
  return (
    <>
      {claims.map((claim) => (
        <p key={claim.id} className={styles.claim}>
          {claimWords(claim)}
        </p>
      ))}
      {stance === 'no_comment' && <p className={styles.silence}>{t('noComment')}</p>}
      <Quote citation={{ ...account, id: citation }} nameOf={nameOf} />
      {event.id !== eventId && (
        <p className={styles.statement}>
          {t('inStatement')}{' '}
          <EventLink eventRef={addressOf(event)} className="alone">
            {event.title}
          </EventLink>
        </p>
      )}
    </>
  );
}
