"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PART = exports.DATE = exports.YEAR = exports.THIS = exports.LAST = exports.NEXT = void 0;
/** Pieces that many patterns have. */
exports.NEXT = '[آینده|آتی|بعد|بعدی|پیشرو|در پیش|آتیه]';
exports.LAST = '[گذشته|پیش|قبل|قبلی|پیشین|ماقبل]';
exports.THIS = '[جاری|کنونی|حاضر|فعلی]';
exports.YEAR = '((,) (سال) {year} (میلادی|شمسی|خورشیدی|هجری شمسی|هجری خورشیدی))';
exports.DATE = `{dom} (ماه) {month} (ماه) ${exports.YEAR}`;
/** A part of a day. */
exports.PART = '[{half:partOfDay}|ساعات پایانی|ساعات اولیه|اواخر|اوایل]';
//# sourceMappingURL=phrases.js.map