import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './briefing.module.css';

interface PartProps {
  readonly name: 'happened' | 'due' | 'overdue' | 'standing' | 'disputed';
  readonly count: number;
  readonly children: ReactNode;
}

/** A part of the briefing under its heading. One that is empty says so: that nothing is overdue is news, too. */
export function Part({ name, count, children }: PartProps) {
  const { t } = useTranslation('briefing');
  const id = `briefing-${name}`;
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h3 id={id}>
        {t(`parts.${name}`)} {count > 0 && <span>{count}</span>}
      </h3>
      {count > 0 ? children : <div className={styles.nothing}>{children}</div>}
    </section>
  );
}
