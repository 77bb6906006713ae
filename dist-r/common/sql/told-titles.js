"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dossierTitle = dossierTitle;
exports.eventTitle = eventTitle;
/**
 * SQL of the title of dossier `d`, in a language where it has one. `language` is SQL of that (BCP 47), null for the one it was written in:
 * for lists of those who write, which read no world.
 */
function dossierTitle(language) {
    return `coalesce(d.translations #>> ARRAY[${language}, 'title'], d.title)`;
}
/** The same of an event, `e` where no other name is given. */
function eventTitle(language, event = 'e') {
    return `coalesce(${event}.words #>> ARRAY[${language}, 'title'], ${event}.title)`;
}
//# sourceMappingURL=told-titles.js.map