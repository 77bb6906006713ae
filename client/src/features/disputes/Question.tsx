import { useTranslation } from 'react-i18next';
import type { DisputedQuestion } from '../../api/types.js';
import { useAnswerWords } from '../../ui/event/use-answer-words.js';
import { DisputedSign } from '../../ui/icons.js';
import { useDates } from '../../ui/use-dates.js';
import { useLabels } from '../../ui/use-labels.js';
import { Answer } from './Answer.js';
import styles from './disputes.module.css';

interface QuestionProps {
  readonly question: DisputedQuestion;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** One contested question: how it stands, when it was last looked at, and the answers beside one another. */
export function Question({ question, nameOf }: QuestionProps) {
  const { t } = useTranslation('disputes');
  const labels = useLabels();
  const { date } = useDates();
  const wordsOf = useAnswerWords();
  const { field, recorded, state, answers, addedOn, checkedOn } = question;
  return (
    <div className={styles.question}>
      <h4>
        <span className={styles.amber}>
          <DisputedSign />
        </span>{' '}
        {t('question', { field: labels('claimField', field) })}
      </h4>
      <p className={styles.soft}>
        {t(`states.${state}`, { value: recorded === null ? '' : wordsOf(field, recorded) })}{' '}
        {t('added', { day: date(addedOn) })} {checkedOn !== null && t('checked', { day: date(checkedOn) })}
      </p>
      <ul className={styles.answers}>
        {answers.map((answer) => (
          <Answer key={answer.value} field={field} answer={answer} nameOf={nameOf} />
        ))}
      </ul>
    </div>
  );
}
