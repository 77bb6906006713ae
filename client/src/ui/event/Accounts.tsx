import type { ClaimField } from '@domain/vocabulary.js';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import type { EventDetail } from '../../api/types.js';
import { DisputedSign } from '../icons.js';
import { useDates } from '../use-dates.js';
import { useLabels } from '../use-labels.js';
import styles from './accounts.module.css';
import { accountsOf, type Account } from './claims.js';
import { SourceLine } from './SourceLine.js';
import { useAnswerWords } from './use-answer-words.js';

await words('event');

interface AccountsProps {
  readonly event: Pick<EventDetail, 'claims' | 'citations' | 'disputed'>;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
  readonly level: 2 | 3;
}

/** Rival accounts side by side, field by field: what is said, and who says so on what grounds. */
export function Accounts({ event, nameOf, level }: AccountsProps) {
  const { t } = useTranslation(['translation', 'event']);
  const labels = useLabels();
  const Heading = `h${level}` as const;
  return accountsOf(event).map(([field, accounts]) => (
    <section key={field} className={styles.accounts}>
      <Heading>
        {event.disputed.includes(field) && (
          <span className={styles.amber}>
            <DisputedSign />{' '}
          </span>
        )}
        {t('event:accounts', { field: labels('claimField', field) })}
      </Heading>
      {event.disputed.includes(field) && accounts.length > 1 && (
        <p className={styles.intro}>{t('event:accountsIntro')}</p>
      )}
      <ul className={styles.sides}>
        {accounts.map((account) => (
          <li key={account.value}>
            <AccountEntry field={field} account={account} nameOf={nameOf} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

interface AccountEntryProps extends Pick<AccountsProps, 'nameOf'> {
  readonly field: ClaimField;
  readonly account: Account;
}

function AccountEntry({ field, account, nameOf }: AccountEntryProps) {
  const { t } = useTranslation(['translation', 'event']);
  const wordsOf = useAnswerWords();
  const { date } = useDates();
  const { value, backers } = account;
  return (
    <>
      <p className={styles.value} dir="auto">
        {wordsOf(field, value)}
      </p>
      <ul>
        {backers.map(({ citation, knownOn }, index) => (
          <li key={citation?.id ?? index} className={styles.backer}>
            {citation?.attribution ?? (citation?.speaker && nameOf(citation.speaker))}
            {citation && (
              <span className={styles.source}>
                <SourceLine source={citation.source} credibility={citation.credibility} />
              </span>
            )}
            <span className={styles.source}>{t('event:known', { date: date(knownOn) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
