import type { components } from '../../../api/schema.js';
import type { EventDetail } from '../../../api/types.js';
import type { FormState } from './form-state.js';
import type { Telling, TranslationDraft, Words } from './word-fields.js';

type TellingInput = components['schemas']['TellingInputDto'];

/** What the form shows of a recorded event: its newest telling. */
export function wordsOf({ tellings, shortTitle }: Pick<EventDetail, 'tellings' | 'shortTitle'>) {
  const newest = tellings.at(-1);
  const language = newest?.language ?? 'en';
  const words = { tellings, shortTitle: shortTitle ?? {} };
  return {
    title: newest?.title[language] ?? '',
    summary: newest?.summary[language] ?? '',
    shortTitle: words.shortTitle[language] ?? '',
    translations: translationsOf(words, language),
    toldOn: '',
    ...{ language, words },
  };
}

/** What is recorded in all languages but the original. */
export function translationsOf({ tellings, shortTitle }: FormState['words'], original: string): TranslationDraft[] {
  const { title = {}, summary = {} } = tellings.at(-1) ?? {};
  const languages = [title, summary, shortTitle].flatMap((texts) => Object.keys(texts));
  return [...new Set(languages)]
    .filter((language) => language !== original)
    .map((key) => ({
      key,
      title: title[key] ?? '',
      summary: summary[key] ?? '',
      shortTitle: shortTitle[key] ?? '',
    }));
}

/** Whether the form says anything else than the newest telling does. */
export function retells(state: FormState): boolean {
  const newest = state.words.tellings.at(-1);
  if (!newest) return false;
  const { title, summary } = saidIn(state, newest);
  return JSON.stringify([title, summary]) !== JSON.stringify([newest.title, newest.summary]);
}

/** Short titles by language, as the API takes them. */
export function shortTitleOf(state: FormState): Record<string, string> | null {
  const texts = said(state.words.shortTitle, {
    [state.language]: state.shortTitle,
    ...inOthers(state, 'shortTitle'),
  });
  return Object.keys(texts).length === 0 ? null : texts;
}

/** What is recorded, oldest first; the first is known with the event, from whichever day the form says that is. */
export function toldBefore({ words, knownOn }: FormState): readonly Telling[] {
  return words.tellings.map((telling, index) => (index === 0 && knownOn !== '' ? { ...telling, knownOn } : telling));
}

/**
 * All tellings of the event: those before the newest as they are, and the newest as the form has it. Where that became
 * known on a later day, the newest stays, too, and the words of the form are one more.
 */
export function tellingsOf(state: FormState): TellingInput[] {
  const tellings = toldBefore(state);
  const newest = tellings.at(-1);
  const earlier = tellings.slice(0, -1).map((telling) => ({ ...telling }));
  const now = { language: state.language, ...saidIn(state, newest) };
  if (!newest) return [now];
  if (state.toldOn !== '' && state.toldOn > newest.knownOn) {
    return [...earlier, { ...newest }, { ...now, knownOn: state.toldOn }];
  }
  return [...earlier, { ...now, id: newest.id, knownOn: newest.knownOn }];
}

function saidIn(state: FormState, newest: Telling | undefined): Pick<TellingInput, 'title'> & { summary: Words } {
  const { language } = state;
  const title = said(newest?.title ?? {}, inOthers(state, 'title'));
  const summary = said(newest?.summary ?? {}, inOthers(state, 'summary'));
  return {
    title: { ...title, [language]: state.title.trim() },
    summary: { ...summary, [language]: state.summary.trim() },
  };
}

/** What is typed of one text in other languages than the original. */
function inOthers({ translations }: FormState, text: 'title' | 'summary' | 'shortTitle'): Words {
  return Object.fromEntries(translations.map((translation) => [translation.key, translation[text]]));
}

/** Texts with those that are typed in their places; what is empty is none. */
function said(there: Words, typed: Words): Record<string, string> {
  const all = Object.entries({ ...there, ...typed }).map(([language, text]) => [language, text.trim()] as const);
  return Object.fromEntries(all.filter(([, text]) => text !== ''));
}
