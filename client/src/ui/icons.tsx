import styles from './controls.module.css';
import { SIGN_STROKE, SIGNS, type Sign } from './signs.js';

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

/** Leads out of Démarche. */
export function OpenSign() {
  return (
    <svg className={styles.caret} viewBox="0 0 10 10" aria-hidden="true">
      <path d="M2 8l6-6M3.5 2H8v4.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  );
}

/** The sign of a disputed field. */
export function DisputedSign() {
  return <SignMark sign="disputed" />;
}

/** The sign of an overdue event. */
export function OverdueSign() {
  return <SignMark sign="overdue" />;
}

function SignMark({ sign }: { sign: Sign }) {
  return (
    <svg viewBox="0 0 16 16" data-mark={sign} aria-hidden="true">
      <path d={SIGNS[sign]} fill="none" stroke="currentColor" strokeWidth={SIGN_STROKE} strokeLinejoin="round" />
    </svg>
  );
}
