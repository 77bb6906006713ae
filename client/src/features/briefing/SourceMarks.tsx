import { useTranslation } from 'react-i18next';
import { useFormats } from '../../ui/use-formats.js';
import styles from './briefing.module.css';

/** The numbers of an item’s sources, each leading to the list at the end. */
export function SourceMarks({ numbers }: { numbers: readonly number[] }) {
  const { t } = useTranslation('briefing');
  const { comma, number: figures } = useFormats();
  if (numbers.length === 0) return null;
  return (
    <bdi className={styles.marks}>
      [
      {numbers.map((number, index) => (
        <span key={number}>
          {index > 0 && comma}
          <a href={`#source-${number}`} aria-label={t('source', { number })}>
            {figures(number)}
          </a>
        </span>
      ))}
      ]
    </bdi>
  );
}
