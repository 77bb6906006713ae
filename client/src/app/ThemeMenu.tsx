import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceMenu } from '../ui/ChoiceMenu.js';
import { chooseTheme, readTheme, THEMES } from './preferences.js';

/** Light, dark, or as the system has it. */
export function ThemeMenu() {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(readTheme);
  return (
    <ChoiceMenu
      quiet
      label={t('app.theme')}
      mode="one"
      choices={THEMES.map((code) => ({ code, label: t(`app.themes.${code}`) }))}
      chosen={[theme]}
      onChange={([chosen]) => {
        if (chosen === undefined) return;
        chooseTheme(chosen);
        setTheme(chosen);
      }}
    >
      <svg viewBox="0 0 16 16" data-mark="theme" aria-hidden="true">
        <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4Z" fill="currentColor" />
      </svg>
      <span className="visually-hidden">{t('app.theme')}</span>
    </ChoiceMenu>
  );
}
