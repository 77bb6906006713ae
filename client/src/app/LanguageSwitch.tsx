import { AUTONYMS, LANGUAGES } from '@domain/spoken-languages.js';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../i18n/i18n.js';
import { classNames } from '../ui/class-names.js';
import controls from '../ui/controls.module.css';
import styles from './shell.module.css';

/** The languages side by side, each under its own name. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <div role="group" aria-label={t('app.language')} className={styles.languages}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-label={AUTONYMS[language]}
          aria-pressed={language === i18n.language}
          className={classNames(controls.pill, controls.quiet)}
          onClick={() => chooseLanguage(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
