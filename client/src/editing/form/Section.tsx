import { useId, type ReactNode } from 'react';
import styles from './forms.module.css';

/** A part of the form: its name beside it, the fields in their order. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
