import { canonicalLanguage } from '@domain/language-tag.js';
import { LANGUAGES } from '@domain/spoken-languages.js';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import controls from '../../ui/controls.module.css';
import { directionOf, languageName } from '../../ui/event/language.js';
import { TextField } from '../../ui/fields/TextField.js';
import styles from './other-languages.module.css';

await words('form');

interface OtherLanguagesProps {
  /** The language that the words are written in (BCP 47): it is not asked for again. */
  readonly original: string;
  /** What they say in those in which something stands, in short. */
  readonly written: Readonly<Record<string, string>>;
  /** The fields of one, which is called `name`. */
  readonly children: (language: string, name: string) => ReactNode;
}

/** The same words in other languages: in those of ours, in all that have some, and in whichever is added. Each is folded away, with what it says beside its name. */
export function OtherLanguages({ original, written, children }: OtherLanguagesProps) {
  const { i18n } = useTranslation();
  const [added, setAdded] = useState<readonly string[]>([]);
  const all = new Set<string>([...LANGUAGES, ...Object.keys(written), ...added]);
  const languages = [...all].filter((one) => one !== original);
  return (
    <div className={styles.languages}>
      {languages.map((language) => {
        const name = languageName(language, i18n.language);
        return (
          <details key={language} open={added.includes(language) || undefined}>
            <summary>
              {name}
              {written[language] && (
                <span className={styles.said} lang={language} dir={directionOf(language)}>
                  {written[language]}
                </span>
              )}
            </summary>
            {children(language, name)}
          </details>
        );
      })}
      <AddedLanguage onAdd={(language) => setAdded([...added, language])} />
    </div>
  );
}

/** Any language by its tag. */
function AddedLanguage({ onAdd }: { onAdd: (language: string) => void }) {
  const { t } = useTranslation('form');
  const [tag, setTag] = useState('');
  const language = canonicalLanguage(tag.trim());
  return (
    <div className={styles.added}>
      <TextField label={t('anotherLanguage')} hint={t('languageHint')} dir="ltr" value={tag} onChange={setTag} />
      <button
        type="button"
        className={controls.pill}
        disabled={language === null}
        onClick={() => {
          if (language !== null) onAdd(language);
          setTag('');
        }}
      >
        {t('addLanguage')}
      </button>
    </div>
  );
}
