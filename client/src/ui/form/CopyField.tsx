import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import controls from '../controls.module.css';
import { useOutcome } from '../use-outcome.js';
import form from './form.module.css';

/** A text to take elsewhere. It can be chosen by hand too, where the browser lets no script copy. */
export function CopyField({ label, text, hint }: { label: string; text: string; hint?: string }) {
  const { t } = useTranslation();
  const id = useId();
  const { told, shown, tell } = useOutcome();
  async function copy(input: HTMLInputElement) {
    input.select();
    try {
      await navigator.clipboard.writeText(text);
      tell(t('share.copied'));
    } catch {
      // Forbidden, or not there where the page came without https: the text stands chosen for the keyboard.
      tell('');
    }
  }
  return (
    <div className={controls.field}>
      <label htmlFor={id}>{label}</label>
      <div className={form.copy}>
        <input
          id={id}
          className={controls.input}
          value={text}
          readOnly
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          dir="ltr"
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button
          type="button"
          className={controls.pill}
          onClick={({ currentTarget }) => void copy(currentTarget.previousElementSibling as HTMLInputElement)}
        >
          {shown === '' ? t('share.copy') : shown}
        </button>
        <span role="status" className="visually-hidden">
          {told}
        </span>
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={controls.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
