"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PACKS = void 0;
const bystanders_js_1 = require("./en/bystanders.js");
const events_js_1 = require("./en/events.js");
const frames_js_1 = require("./en/frames.js");
const names_js_1 = require("./en/names.js");
const syntax_js_1 = require("./en/syntax.js");
const telling_js_1 = require("./en/telling.js");
const votes_js_1 = require("./en/votes.js");
const bystanders_js_2 = require("./fr/bystanders.js");
const events_js_2 = require("./fr/events.js");
const frames_js_2 = require("./fr/frames.js");
const names_js_2 = require("./fr/names.js");
const syntax_js_2 = require("./fr/syntax.js");
const telling_js_2 = require("./fr/telling.js");
const votes_js_2 = require("./fr/votes.js");
exports.PACKS = {
    en: {
        names: names_js_1.ENGLISH_NAMES,
        events: events_js_1.ENGLISH_EVENTS,
        syntax: syntax_js_1.ENGLISH_SYNTAX,
        telling: telling_js_1.ENGLISH_TELLING,
        votes: votes_js_1.ENGLISH_VOTES,
        frames: frames_js_1.ENGLISH_FRAMES,
        bystanders: bystanders_js_1.ENGLISH_BYSTANDERS,
    },
    fr: {
        names: names_js_2.FRENCH_NAMES,
        events: events_js_2.FRENCH_EVENTS,
        syntax: syntax_js_2.FRENCH_SYNTAX,
        telling: telling_js_2.FRENCH_TELLING,
        votes: votes_js_2.FRENCH_VOTES,
        frames: frames_js_2.FRENCH_FRAMES,
        bystanders: bystanders_js_2.FRENCH_BYSTANDERS,
    },
};
//# sourceMappingURL=pack.js.map