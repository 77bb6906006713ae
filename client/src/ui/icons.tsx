import styles from './controls.module.css';

/** Small signs that decorate words; none of them speaks. */
export function Caret() {
  return (
    <svg className={styles.caret} viewBox="0 0 10 10" aria-hidden="true">
      <path d="M1 3l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}

export function Cross() {
  return (
    <svg className={styles.caret} viewBox="0 0 10 10" aria-hidden="true">
      <path d="M1 1l8 8M9 1L1 9" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}

/** The sign of a disputed field. */
export function DisputedSign() {
  return (
    <svg viewBox="0 0 16 16" data-mark="disputed" aria-hidden="true">
      <path d="M2 6h12M2 10.5h12M11 2.5 5 14" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}

/** The sign of an overdue event. */
export function OverdueSign() {
  return (
    <svg viewBox="0 0 16 16" data-mark="overdue" aria-hidden="true">
      <path d="M8 2 15 14H1Z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      <path d="M8 6.2v3.6M8 11v1.4" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
