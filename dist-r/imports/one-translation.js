"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.translationsByLanguage = translationsByLanguage;
/**
 * A bundle in which a quote has translations by language. Until format 3 knew several, it had one, of which no language was
 * told: it is the first of the dossier’s in which the quote is not.
 */
function translationsByLanguage(bundle) {
    if (!isObject(bundle) || !Array.isArray(bundle['events']))
        return bundle;
    const spoken = isObject(bundle['dossier']) ? bundle['dossier']['languages'] : [];
    const languages = Array.isArray(spoken) ? spoken.filter((each) => typeof each === 'string') : [];
    return { ...bundle, events: bundle['events'].map((event) => eventOf(event, languages)) };
}
function eventOf(event, languages) {
    if (!isObject(event) || !Array.isArray(event['citations']))
        return event;
    return { ...event, citations: event['citations'].map((citation) => citationOf(citation, languages)) };
}
function citationOf(citation, languages) {
    if (!isObject(citation) || typeof citation['translation'] !== 'string')
        return citation;
    const quoted = citation['language'];
    const language = languages.find((each) => each !== quoted) ?? (quoted === 'en' ? 'und' : 'en');
    return { ...citation, translation: { [language]: citation['translation'] } };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=one-translation.js.map