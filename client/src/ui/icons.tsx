import styles from './controls.module.css';
import { SIGN_STROKE, SIGNS, type Sign } from '@domain/marks/signs.js';

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

export function SearchSign() {
  return <Line of="M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9ZM10.4 10.4 14 14" />;
}

export function FilterSign() {
  return <Line of="M2 4h12M4.5 8h7M6.5 12h3" />;
}

export function MenuSign() {
  return <Line of="M2 3.5h12M2 8h12M2 12.5h12" />;
}

export function ClockSign() {
  return <Line of="M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 0 1 0-12.4ZM8 4.4V8l2.4 1.6" />;
}

export function ShareSign() {
  return <Line of="M8 10V1.8M4.8 4.6 8 1.6l3.2 3M2.5 8.5v5.2h11V8.5" />;
}

function Line({ of }: { of: string }) {
  return (
    <svg viewBox="0 0 16 16" data-mark="line" aria-hidden="true">
      <path d={of} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
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
