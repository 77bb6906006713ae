import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import controls from '../../ui/controls.module.css';
import { TextField } from '../../ui/fields/TextField.js';
import styles from './window.module.css';
import { withWindow } from './understood.js';

await words('form');

interface WindowByHandProps {
  /** The words, as they are typed. */
  readonly text: string;
  /** With the text that says both: the words, and what they mean. */
  readonly onSet: (text: string) => void;
}

/** For words of which no rule can tell what they mean: says it by hand, and keeps them. */
export function WindowByHand({ text, onSet }: WindowByHandProps) {
  const { t } = useTranslation('form');
  const [window, setWindow] = useState('');
  const set = () => window.trim() !== '' && onSet(withWindow(text, window));
  return (
    <div
      className={styles.byHand}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        // What stands around it is not to be sent yet.
        event.preventDefault();
        set();
      }}
    >
      <TextField label={t('byHand')} hint={t('byHandHint')} maxLength={60} value={window} onChange={setWindow} />
      <button type="button" className={controls.pill} onClick={set}>
        {t('byHandSet')}
      </button>
    </div>
  );
}
