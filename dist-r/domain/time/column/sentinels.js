"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sentinelOf = sentinelOf;
const folded_js_1 = require("../../folded.js");
const open_end_js_1 = require("../open-end.js");
/**
 * Which sentinel a cell is; null where it is none and has to be read as a date. Empty cells are unknown.
 *
 * @example sentinelOf('n/a') // 'unknown'
 * @example sentinelOf('Present') // 'no-end'
 */
function sentinelOf(cell) {
    const text = (0, folded_js_1.folded)(cell).trim();
    if (UNKNOWN.has(text) || NO_DAY.test(text))
        return 'unknown';
    return OPEN.has(text) || (0, open_end_js_1.isFarDay)(text) || FAR.test(text) ? 'no-end' : null;
}
const words = (list) => new Set(list.split('|').map(folded_js_1.folded));
const UNKNOWN = words('|n/a|na|n.a.|#n/a|-|–|—|--|?|??|.|none|null|nil|nan|unknown|not known|undated|no date|tbd|tba|tbc|to be determined|' +
    'inconnu|inconnue|non connu|sans date|néant|aucun|aucune|à déterminer|à définir|s.o.|s. o.|nd|n.d.|s.d.');
const OPEN = words('present|the present|to present|to date|ongoing|on-going|on going|current|now|today|open|open-ended|no end|continuing|in force|' +
    "en cours|à ce jour|aujourd’hui|aujourd'hui|actuel|actuellement|présent|en vigueur|ouvert|sans fin");
/** `0000`, `0000-00-00`, `00/00/0000`, `0`. */
const NO_DAY = /^(?:0+|0{4}([-/.])0{1,2}\1(?:0{1,2})|0{1,2}([-/.])0{1,2}\2(?:0{4}))(?:[t ]0?0:00(?::00)?)?$/;
/** Far days as Americans write them, and of later years than calendars have. */
const FAR = /^(?:12[./]31[./]9999|9999[./]12[./]31)(?: .*)?$/;
//# sourceMappingURL=sentinels.js.map