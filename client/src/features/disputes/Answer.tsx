import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import type { DisputedQuestion } from '../../api/types.js';
import { Quote } from '../../ui/event/Quote.js';
import { useAnswerWords } from '../../ui/event/use-answer-words.js';
import { useDates } from '../../ui/use-dates.js';
import styles from './disputes.module.css';

await words('event');

interface AnswerProps {
  readonly field: DisputedQuestion['field'];
  readonly answer: DisputedQuestion['answers'][number];
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** What is answered, and everybody who answers so, in their words where they are quoted. */
export function Answer({ field, answer: { value, accounts }, nameOf }: AnswerProps) {
  const { t } = useTranslation('event');
  const { date } = useDates();
  const wordsOf = useAnswerWords();
  return (
    <li className={styles.answer}>
      <p className={styles.value} dir="auto">
        {wordsOf(field, value)}
      </p>
      <ul className={styles.accounts}>
        {accounts.map((account) => {
          const known = account.claims.find((claim) => claim.field === field)?.knownOn;
          const isOlder = known !== undefined && known !== account.publishedOn;
          return (
            <li key={account.citation}>
              <Quote citation={{ ...account, id: account.citation }} nameOf={nameOf} />
              {isOlder && <p className={styles.soft}>{t('known', { date: date(known) })}</p>}
            </li>
          );
        })}
      </ul>
    </li>
  );
}
