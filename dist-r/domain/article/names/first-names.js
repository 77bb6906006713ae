"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.hasOtherFirstName = hasOtherFirstName;
const fold_js_1 = require("../text/fold.js");
const sound_js_1 = require("./sound.js");
/** Whether words before a surname, folded, are no names of its bearer: somebody else of that surname. */
function hasOtherFirstName(before, { name, names, aliases }) {
    const given = before.filter((word) => word.length > 1 && !PARTICLES.test(word));
    if (given.length === 0)
        return false;
    const own = [name, ...Object.values(names), ...aliases]
        .flatMap((each) => (0, fold_js_1.fold)(each).match(/[\p{L}]+/gu) ?? [])
        .map(sound_js_1.soundOf);
    // `A. Saleh` may be Aguila Saleh, Amrullah Saleh is not.
    if (given[0]?.slice(0, 2) === own[0]?.slice(0, 2) || isInitial(given[0], own[0]))
        return false;
    return !given.some((word) => own.some((each) => each.startsWith((0, sound_js_1.soundOf)(word)) || (0, sound_js_1.soundOf)(word).startsWith(each)));
}
function isInitial(given = '', own = '') {
    return given.length <= 2 && own.startsWith(given.slice(0, 1));
}
const PARTICLES = /^(?:al|el|bin|ben|ibn|de|la|del|von|van|der|den|du|di|da|le|st)$/;
//# sourceMappingURL=first-names.js.map