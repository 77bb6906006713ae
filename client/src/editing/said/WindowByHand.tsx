import { useState } from 'react';
import { intlLocale } from '@domain/tongues/written.js';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import controls from '../../ui/controls.module.css';
import { TextField } from '../../ui/fields/TextField.js';
import styles from './window.module.css';
import { insteadOf, withWindow, type Reading } from './understood.js';

await words('form');

interface WindowByHandProps {
  /** The words, as they are typed. */
  readonly text: string;
  /** From which day, in which zone and which way they are read. */
  readonly reading: Reading;
  /** With the text that says both: the words, and what they mean. */
  readonly onSet: (text: string) => void;
}

/** With its weekday, for that may be what tells the two apart. */
const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** For words of which no rule can tell what they mean: says it by hand, or takes one of the days that they could be, and keeps them. */
export function WindowByHand({ text, reading, onSet }: WindowByHandProps) {
  const { t, i18n } = useTranslation('form');
  const [window, setWindow] = useState('');
  const instead = insteadOf(text, reading);
  const dayInWords = new Intl.DateTimeFormat(intlLocale(i18n.language), DAY);
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
      {instead.length > 0 && (
        <p className={styles.either}>
          {t('eitherDay')}{' '}
          {instead.map((day) => (
            <button key={day} type="button" className={controls.pill} onClick={() => onSet(withWindow(text, day))}>
              {dayInWords.format(new Date(`${day}T00:00Z`))}
            </button>
          ))}
        </p>
      )}
      <TextField label={t('byHand')} hint={t('byHandHint')} maxLength={60} value={window} onChange={setWindow} />
      <button type="button" className={controls.pill} onClick={set}>
        {t('byHandSet')}
      </button>
    </div>
  );
}
