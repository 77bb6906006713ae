import { UNDETERMINED } from '@domain/language-tag.js';

/** Direction of text in a language (BCP 47) by its usual script; `auto` where the language is not known. */
export function directionOf(language: string | null): 'ltr' | 'rtl' | 'auto' {
  if (language === null || language === UNDETERMINED) return 'auto';
  try {
    const script = new Intl.Locale(language).maximize().script;
    return script && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'auto';
  }
}

/** `fa` → 'Persian' in English, « persan » in French; the code where nobody has a name for it. */
export function languageName(language: string, reader: string): string {
  try {
    return new Intl.DisplayNames(reader, { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);
