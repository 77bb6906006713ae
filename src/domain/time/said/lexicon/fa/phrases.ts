/** Pieces that many patterns have. */
export const NEXT = '[آینده|آتی|بعد|بعدی|پیشرو|در پیش|آتیه]';
export const LAST = '[گذشته|پیش|قبل|قبلی|پیشین|ماقبل]';
export const THIS = '[جاری|کنونی|حاضر|فعلی]';
export const YEAR = '((,) (سال) {year} (میلادی|شمسی|خورشیدی|هجری شمسی|هجری خورشیدی))';
export const DATE = `{dom} (ماه) {month} (ماه) ${YEAR}`;
/** A part of a day. */
export const PART = '[{half:partOfDay}|ساعات پایانی|ساعات اولیه|اواخر|اوایل]';
