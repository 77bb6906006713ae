"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.soundOf = soundOf;
/**
 * A key that spellings of one name in Latin letters share: Araghchi, Araqchi and Araghtchi; Busaidi and Boussaïdi.
 * For folded words. Coarse, so for capitalised names only.
 */
function soundOf(word) {
    return SOUNDS.reduce((sound, [letters, one]) => sound.replace(letters, one), word);
}
const SOUNDS = [
    [/^(?:al|el)(?=[bcdfgjkmnpqrstvz])/, ''],
    [/tch|sch|ch|sh/g, 'ç'],
    [/dj/g, 'j'],
    [/ou|oo|w/g, 'u'],
    [/gh|gu|q/g, 'g'],
    [/kh|c/g, 'k'],
    [/ph/g, 'f'],
    [/a?[aeio]?[iy]|ee/g, 'i'],
    [/h/g, ''],
    [/(.)\1+/g, '$1'],
    [/e$/, ''],
];
//# sourceMappingURL=sound.js.map