import { useTranslation } from 'react-i18next';
import type { Quoted } from '../../api/types.js';
import { Quote } from '../../ui/event/Quote.js';
import styles from './follow-ups.module.css';

interface QuotesProps {
  readonly quotes: readonly Quoted[];
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** The words of an announcement: the first account of them, the others on demand. */
export function Quotes({ quotes, nameOf }: QuotesProps) {
  const { t } = useTranslation('follow-ups');
  const [first, ...others] = quotes;
  if (!first) return null;
  return (
    <>
      <Quote citation={first} nameOf={nameOf} />
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{t('moreQuotes', { count: others.length })}</summary>
          {others.map((quote, index) => (
            <Quote key={index} citation={quote} nameOf={nameOf} />
          ))}
        </details>
      )}
    </>
  );
}
