import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readStored, store } from '../ui/stored.js';
import type { accountEn } from './account/en.js';
import type { accountsEn } from './accounts/en.js';
import type { articleEn } from './article/en.js';
import type { briefingEn } from './briefing/en.js';
import type { directoryEn } from './directory/en.js';
import type { editingEn } from './editing/en.js';
import { en } from './en.js';
import type { followUpsEn } from './follow-ups/en.js';
import type { formEn } from './form/en.js';
import { fr } from './fr.js';
import type { recordsEn } from './records/en.js';
import type { reviewEn } from './review/en.js';
import type { positionsEn } from './positions/en.js';
import type { tensionEn } from './tension/en.js';
import type { undertakingsEn } from './undertakings/en.js';
import { LANGUAGES, pickLanguage, type Language } from './languages.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: {
      translation: typeof en;
      account: typeof accountEn;
      accounts: typeof accountsEn;
      article: typeof articleEn;
      briefing: typeof briefingEn;
      directory: typeof directoryEn;
      editing: typeof editingEn;
      followUps: typeof followUpsEn;
      review: typeof reviewEn;
      positions: typeof positionsEn;
      tension: typeof tensionEn;
      undertakings: typeof undertakingsEn;
      form: typeof formEn;
      records: typeof recordsEn;
    };
  }
}

/** Chooses the language (`?lang=`, then the stored choice, then the browser's) and keeps `<html lang dir>` in step with it. */
export function startI18n(): void {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
    document.documentElement.dir = i18next.dir(language);
  });
  const asked = new URLSearchParams(location.search).get('lang');
  void i18next.use(initReactI18next).init({
    resources: { en: { translation: en }, fr: { translation: fr } },
    lng: pickLanguage([asked, readStored('language'), ...navigator.languages]),
    fallbackLng: LANGUAGES[0],
    initAsync: false,
    interpolation: { escapeValue: false },
  });
}

/** The reader's choice, kept for the next visit. */
export function chooseLanguage(language: Language): void {
  store('language', language);
  void i18next.changeLanguage(language);
}
