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
exports.plain = plain;
const en = __importStar(require("chrono-node/en"));
const fr = __importStar(require("chrono-node/fr"));
const calendar_js_1 = require("../calendar.js");
const days_js_1 = require("./days.js");
const found_js_1 = require("./found.js");
const READERS = { en: en.strict, fr: fr.strict };
/**
 * Plain dates, read by chrono-node: `6 February 2026`, `Feb. 6`, `du 3 au 5 mars`. The whole phrase must be the date.
 * A date without its year is the nearest one, or the one that way the context faces.
 */
function plain(phrase, context) {
    const reader = READERS[context.language];
    if (!reader)
        return null;
    const [result, ...rest] = reader.parse(phrase, {
        instant: new Date(`${(0, days_js_1.isoDay)(context.saidOn)}T12:00:00Z`),
        timezone: 0,
    });
    if (!result || rest.length > 0 || result.text.trim() !== phrase || result.start.isCertain('hour'))
        return null;
    if (result.tags().has('result/relativeDate'))
        return null;
    if (!result.start.isCertain('day') || !result.start.isCertain('month'))
        return null;
    const first = dayOf(result.start);
    const last = result.end ? dayOf(result.end) : first;
    const years = result.start.isCertain('year') || result.end?.isCertain('year') ? 0 : yearsToTurn(first, context);
    const [from, to] = [turned(first, years), turned(last, years)];
    if ((0, calendar_js_1.compareDays)(to, from) < 0)
        return null;
    return (0, found_js_1.run)(result.end ? 'calendar-days' : 'calendar-day', from, to);
}
function dayOf(component) {
    return { year: component.get('year') ?? 0, month: component.get('month') ?? 1, day: component.get('day') ?? 1 };
}
function yearsToTurn(day, { saidOn, facing }) {
    const order = (0, calendar_js_1.compareDays)(day, saidOn);
    if (facing === 'future' && order < 0)
        return 1;
    return facing === 'past' && order > 0 ? -1 : 0;
}
function turned(day, years) {
    return { ...day, year: day.year + years };
}
//# sourceMappingURL=plain.js.map