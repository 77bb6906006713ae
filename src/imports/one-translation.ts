/**
 * A bundle in which a quote has translations by language. Until format 3 knew several, it had one, of which no language was
 * told: it is the first of the dossier’s in which the quote is not.
 */
export function translationsByLanguage(bundle: unknown): unknown {
  if (!isObject(bundle) || !Array.isArray(bundle['events'])) return bundle;
  const spoken = isObject(bundle['dossier']) ? bundle['dossier']['languages'] : [];
  const languages = Array.isArray(spoken) ? spoken.filter((each) => typeof each === 'string') : [];
  return { ...bundle, events: bundle['events'].map((event: unknown) => eventOf(event, languages)) };
}

function eventOf(event: unknown, languages: readonly string[]): unknown {
  if (!isObject(event) || !Array.isArray(event['citations'])) return event;
  return { ...event, citations: event['citations'].map((citation: unknown) => citationOf(citation, languages)) };
}

function citationOf(citation: unknown, languages: readonly string[]): unknown {
  if (!isObject(citation) || typeof citation['translation'] !== 'string') return citation;
  const quoted = citation['language'];
  const language = languages.find((each) => each !== quoted) ?? (quoted === 'en' ? 'und' : 'en');
  return { ...citation, translation: { [language]: citation['translation'] } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
