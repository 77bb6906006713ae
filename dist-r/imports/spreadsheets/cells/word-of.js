"use strict";
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", { value: true });
exports.WORDS = void 0;
exports.wordOf = wordOf;
const folded_js_1 = require("../../../domain/folded.js");
const folded_word_js_1 = require("../../../domain/search/folded-word.js");
const labels_js_1 = require("../../../domain/labels/labels.js");
const spoken_languages_js_1 = require("../../../domain/spoken-languages.js");
require("../../../domain/tongues/every.js");
const status_js_1 = require("../../../domain/lifecycle/status.js");
const words = __importStar(require("../../../domain/vocabulary.js"));
/** Lists of words that a cell may hold one of. */
exports.WORDS = {
    kind: words.KINDS,
    status: status_js_1.STATUSES,
    format: words.FORMATS,
    role: words.ROLES,
    act: words.ACTS,
    placePrecision: words.PLACE_PRECISIONS,
    linkType: words.LINK_TYPES,
};
/** The word of the vocabulary that a cell says, as programs write it or in a language that is spoken; null where it says none. */
function wordOf(group, cell) {
    let known = KNOWN.get(group);
    if (!known) {
        known = wordsOf(group);
        KNOWN.set(group, known);
    }
    return (known.get(plain(cell)) ?? null);
}
const KNOWN = new Map();
function wordsOf(group) {
    return new Map(exports.WORDS[group].flatMap((code) => [
        ...spoken_languages_js_1.LANGUAGES.map((language) => [plain((0, labels_js_1.label)(group, code, language)), code]),
        [plain(code), code],
    ]));
}
function plain(text) {
    return (0, folded_word_js_1.foldedWord)((0, folded_js_1.folded)(text.replace(/[_-]+/g, ' ')));
}
//# sourceMappingURL=word-of.js.map