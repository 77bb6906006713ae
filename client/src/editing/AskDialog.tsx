import { useEffect, useRef, type ReactNode } from 'react';
import { classNames } from '../ui/class-names.js';
import styles from './editing.module.css';

interface AskDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Of one that needs more room. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A question that stands in front of the page until it is answered or left with Escape; the focus goes back afterwards. */
export function AskDialog({ title, onClose, className, children }: AskDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className={classNames(styles.dialog, className)} aria-label={title} onCancel={onClose}>
      <h2>{title}</h2>
      {children}
    </dialog>
  );
}
