import { useTranslation } from 'react-i18next';
import type { SuggestionHead } from '../api/types.js';
import { useDates } from '../ui/use-dates.js';
import styles from './editing.module.css';

/** Who suggested a correction and when, and what those made of it who may. */
export function SuggestionState({ suggestion }: { suggestion: SuggestionHead }) {
  const { t } = useTranslation('editing');
  const { dayOf } = useDates();
  const { state, author, createdAt, decidedBy, decidedAt, comment } = suggestion;
  const decision = decidedBy !== null && decidedAt !== null ? { author: decidedBy, when: dayOf(decidedAt) } : null;
  return (
    <p className={styles.suggestion}>
      <strong data-state={state}>{t(`review.suggestionIs.${state}`)}</strong>{' '}
      <small>
        {t('review.suggestionBy', { author, when: dayOf(createdAt) })}
        {decision && ' · '}
        {decision && (
          <span dir="auto">
            {comment === null
              ? t('review.suggestionDecided', decision)
              : t('review.suggestionAnswer', { ...decision, comment })}
          </span>
        )}
      </small>
    </p>
  );
}
