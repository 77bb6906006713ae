import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import controls from '../controls.module.css';
import styles from './directory.module.css';

interface SearchLineProps {
  readonly to: '/actors' | '/publishers' | '/sources';
  readonly label: string;
  /** The text that the address holds. */
  readonly text: string | undefined;
}

/** Finds while one types. The text goes into the address, so that what was found can be sent to a colleague. */
export function SearchLine({ to, label, text }: SearchLineProps) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState(text ?? '');
  function search(value: string) {
    setTyped(value);
    void navigate({ to, search: value.trim() === '' ? {} : { q: value }, replace: true, resetScroll: false });
  }
  return (
    <search className={styles.search}>
      <input
        type="search"
        className={controls.input}
        aria-label={label}
        placeholder={label}
        dir="auto"
        maxLength={200}
        value={typed}
        onChange={({ currentTarget }) => search(currentTarget.value)}
      />
    </search>
  );
}
