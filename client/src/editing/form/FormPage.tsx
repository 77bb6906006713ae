import type { Action } from '@domain/permissions.js';
import type { ReactNode } from 'react';
import { OnlyFor } from '../OnlyFor.js';
import { Main } from '../../ui/Main.js';
import styles from './forms.module.css';

interface FormPageProps {
  /** What whoever fills the form in must be allowed to do. */
  readonly action: Action;
  /** What is said to those who have not signed in, and to those whose role is another. */
  readonly signIn: string;
  readonly notAllowed: string;
  readonly children: ReactNode;
}

/** The page around a form: for whoever may use it, and with a word to everybody else. */
export function FormPage({ children, ...whom }: FormPageProps) {
  return (
    <Main className={styles.page}>
      <OnlyFor {...whom}>{children}</OnlyFor>
    </Main>
  );
}
