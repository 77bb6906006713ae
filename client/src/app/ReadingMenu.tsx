import { AUTONYMS, LANGUAGES, type Language } from '@domain/spoken-languages.js';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../i18n/i18n.js';
import { ChoiceSection } from '../ui/ChoiceSection.js';
import controls from '../ui/controls.module.css';
import { Caret } from '../ui/icons.js';
import { chooseTheme, readTheme, THEMES } from './preferences.js';
import styles from './shell.module.css';

/** How one reads: the language, each under its own name, and light or dark. */
export function ReadingMenu() {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const [theme, setTheme] = useState(readTheme);
  return (
    <MenuTrigger>
      <Button className={styles.quiet} aria-label={`${AUTONYMS[language]}, ${t('app.reading')}`}>
        {AUTONYMS[language]}
        <Caret />
      </Button>
      <Popover className={controls.popover} placement="bottom end">
        <Menu className={controls.menu} aria-label={t('app.reading')}>
          <ChoiceSection
            label={t('app.language')}
            choices={LANGUAGES.map((code) => ({ code, label: AUTONYMS[code], lang: code }))}
            chosen={language}
            onChange={chooseLanguage}
          />
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
      </Popover>
    </MenuTrigger>
  );
}
