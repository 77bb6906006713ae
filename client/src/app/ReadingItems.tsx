import { AUTONYMS, LANGUAGES, type Language } from '@domain/spoken-languages.js';
import { useState } from 'react';
import { Menu } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../i18n/i18n.js';
import { words } from '../i18n/words.js';
import { ChoiceSection } from '../ui/ChoiceSection.js';
import controls from '../ui/controls.module.css';
import { chooseTheme, readTheme, THEMES } from './preferences.js';
import { useWritingChoices } from './use-writing-choices.js';

await words('writing');

/** What a `ReadingMenu` opens. */
export function ReadingItems() {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const [theme, setTheme] = useState(readTheme);
  const writing = useWritingChoices();
  return (
    <Menu className={controls.menu} aria-label={t('app.reading')}>
      <ChoiceSection
        label={t('app.language')}
        choices={LANGUAGES.map((code) => ({ code, label: AUTONYMS[code], lang: code }))}
        chosen={language}
        onChange={chooseLanguage}
      />
      {writing.map(({ key, ...choice }) => (
        <ChoiceSection key={key} {...choice} />
      ))}
      <ChoiceSection
        label={t('app.theme')}
        choices={THEMES.map((code) => ({ code, label: t(`app.themes.${code}`) }))}
        chosen={theme}
        onChange={(chosen) => {
          chooseTheme(chosen);
          setTheme(chosen);
        }}
      />
    </Menu>
  );
}
