import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import controls from '../../ui/controls.module.css';
import form from '../../ui/form/form.module.css';

/** A text to take elsewhere. It can be chosen by hand too, where the browser lets no script copy. */
export function CopyField({ label, text, hint }: { label: string; text: string; hint: string }) {
  const { t } = useTranslation('users');
  const id = useId();
  const [copied, setCopied] = useState(false);
  async function copy(input: HTMLInputElement) {
    input.select();
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Forbidden, or not there where the page came without https: the text stands chosen for the keyboard.
      setCopied(false);
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
          aria-describedby={`${id}-hint`}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button
          type="button"
          className={controls.pill}
          onClick={({ currentTarget }) => void copy(currentTarget.previousElementSibling as HTMLInputElement)}
        >
          <span role="status">{t(copied ? 'copied' : 'copy')}</span>
        </button>
      </div>
      <p id={`${id}-hint`} className={controls.hint}>
        {hint}
      </p>
    </div>
  );
}
