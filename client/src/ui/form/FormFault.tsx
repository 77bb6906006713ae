import styles from './form.module.css';

/** The one thing that is wrong with a form as a whole; nothing while all is well. */
export function FormFault({ children }: { children: string | null }) {
  if (children === null) return null;
  return (
    <p role="alert" className={styles.fault}>
      {children}
    </p>
  );
}
