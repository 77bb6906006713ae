import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readStored, store } from '../ui/stored.js';
import { dictionaries } from './dictionaries.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { pickLanguage, type Language } from './languages.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: {
      translation: typeof en;
      account: (typeof import('./account/en.js'))['en'];
      accounts: (typeof import('./accounts/en.js'))['en'];
      article: (typeof import('./article/en.js'))['en'];
      briefing: (typeof import('./briefing/en.js'))['en'];
      directory: (typeof import('./directory/en.js'))['en'];
      editing: (typeof import('./editing/en.js'))['en'];
      'follow-ups': (typeof import('./follow-ups/en.js'))['en'];
      form: (typeof import('./form/en.js'))['en'];
      positions: (typeof import('./positions/en.js'))['en'];
      records: (typeof import('./records/en.js'))['en'];
      review: (typeof import('./review/en.js'))['en'];
      tension: (typeof import('./tension/en.js'))['en'];
      undertakings: (typeof import('./undertakings/en.js'))['en'];
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
  void i18next
    .use(dictionaries)
    .use(initReactI18next)
    .init({
      // The first view's own; all others are fetched when they are asked for.
      resources: { en: { translation: en }, fr: { translation: fr } },
      lng: pickLanguage([asked, readStored('language'), ...navigator.languages]),
      partialBundledLanguages: true,
      // No language lacks a word (its type says so), so nobody fetches a second one.
      fallbackLng: false,
      initAsync: false,
      interpolation: { escapeValue: false },
    });
}

/** The reader's choice, kept for the next visit. */
export function chooseLanguage(language: Language): void {
  store('language', language);
  void i18next.changeLanguage(language);
}
