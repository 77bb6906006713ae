import { LANGUAGE_COOKIE, pickLanguage, type Language } from '@domain/spoken-languages.js';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { direction, isolate } from '../ui/direction.js';
import { readStored, store } from '../ui/stored.js';
import type { en as accounts } from './accounts/en.js';
import type { en as article } from './article/en.js';
import type { en as briefing } from './briefing/en.js';
import type { en as cite } from './cite/en.js';
import type { en as compare } from './compare/en.js';
import type { en as desk } from './desk/en.js';
import type { en as directory } from './directory/en.js';
import type { en as disputes } from './disputes/en.js';
import type { en as dossiers } from './dossiers/en.js';
import type { en as editing } from './editing/en.js';
import type { en as event } from './event/en.js';
import type { en as exporting } from './export/en.js';
import type { en as fields } from './fields/en.js';
import type { en as follow } from './follow/en.js';
import type { en as followUps } from './follow-ups/en.js';
import type { en as form } from './form/en.js';
import type { en as importing } from './import/en.js';
import type { en as network } from './network/en.js';
import type { en as page } from './page/en.js';
import type { en as picture } from './picture/en.js';
import type { en as places } from './places/en.js';
import type { en as positions } from './positions/en.js';
import type { en as presenting } from './presenting/en.js';
import type { en as quick } from './quick/en.js';
import type { en as records } from './records/en.js';
import type { en as refusals } from './refusals/en.js';
import type { en as replay } from './replay/en.js';
import type { en as review } from './review/en.js';
import type { en as share } from './share/en.js';
import type { en as table } from './table/en.js';
import type { en as tension } from './tension/en.js';
import type { en as undertakings } from './undertakings/en.js';
import type { en as users } from './users/en.js';
import type { en as writing } from './writing/en.js';
import { sayControls } from './controls.js';
import { dictionaries } from './dictionaries.js';
import { en } from './en.js';
import { sayNumbers } from './total.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: {
      translation: typeof en;
      accounts: typeof accounts;
      article: typeof article;
      briefing: typeof briefing;
      cite: typeof cite;
      compare: typeof compare;
      desk: typeof desk;
      directory: typeof directory;
      disputes: typeof disputes;
      dossiers: typeof dossiers;
      editing: typeof editing;
      event: typeof event;
      export: typeof exporting;
      fields: typeof fields;
      follow: typeof follow;
      'follow-ups': typeof followUps;
      form: typeof form;
      import: typeof importing;
      network: typeof network;
      picture: typeof picture;
      places: typeof places;
      positions: typeof positions;
      presenting: typeof presenting;
      page: typeof page;
      quick: typeof quick;
      records: typeof records;
      refusals: typeof refusals;
      replay: typeof replay;
      review: typeof review;
      share: typeof share;
      table: typeof table;
      tension: typeof tension;
      undertakings: typeof undertakings;
      users: typeof users;
      writing: typeof writing;
    };
  }
}

/**
 * Chooses the language (`?lang=`, then the stored choice, then the browser's), fetches its words for the first view, and keeps
 * `<html lang dir>` in step with it.
 */
export async function startI18n(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
    document.documentElement.dir = i18next.dir(language);
  });
  const kept = readStored('language');
  if (kept !== null) tellServer(kept);
  const asked = new URLSearchParams(location.search).get('lang');
  await i18next
    .use(dictionaries)
    .use(initReactI18next)
    .init({
      // All others are fetched when they are asked for.
      resources: { en: { translation: en } },
      lng: pickLanguage([asked, kept, ...navigator.languages]),
      partialBundledLanguages: true,
      // No language lacks a word (its type says so), so nobody fetches a second one.
      fallbackLng: false,
      // React escapes. Where lines run from right to left, what is put into a sentence keeps its own order within it.
      interpolation: { escape: isolated },
    });
  sayNumbers();
  sayControls();
}

/** Where lines run from right to left, with an order of its own. */
function isolated(value: string): string {
  return direction() === 'rtl' ? isolate(value) : value;
}

/** The reader's choice, kept for the next visit. */
export function chooseLanguage(language: Language): void {
  store('language', language);
  tellServer(language);
  void i18next.changeLanguage(language);
}

/** With the page it names what the page asks first, in this language. */
function tellServer(language: string): void {
  document.cookie = `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=31536000; SameSite=Lax`;
}
