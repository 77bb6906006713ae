import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../ui/use-formats.js';
import styles from './briefing.module.css';

interface PartProps {
  readonly name: 'happened' | 'due' | 'overdue' | 'standing' | 'disputed';
  /** How many events it tells. */
  readonly count: number;
  /** How many there are. */
  readonly total?: number;
  readonly children: ReactNode;
}

/** A part of the briefing under its heading. One that is empty says so: that nothing is overdue is news, too. */
export function Part({ name, count, total = count, children }: PartProps) {
  const { t } = useTranslation('briefing');
  const { number } = useFormats();
  const id = `briefing-${name}`;
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h3 id={id}>
        {t(`parts.${name}`)}{' '}
        {count > 0 && (
          <span>
            <bdi>{number(total)}</bdi>
          </span>
        )}
      </h3>
      {total > count && <p>{t(name === 'due' ? 'next' : 'newest', { told: count, total })}</p>}
      {count > 0 ? children : <div className={styles.nothing}>{children}</div>}
    </section>
  );
}
