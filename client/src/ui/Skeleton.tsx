import { useTranslation } from 'react-i18next';
import styles from './states.module.css';

/** Lines where text will be, so that nothing jumps when it comes. `lines` are widths in per cent. */
export function Skeleton({ lines }: { lines: readonly number[] }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('app.loading')}>
      {lines.map((width, index) => (
        <span key={index} className={styles.bar} style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
