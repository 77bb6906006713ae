"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PART = exports.YEAR = exports.MONTH = exports.THIS = exports.LAST = exports.NEXT = void 0;
/** Pieces that many patterns have. */
exports.NEXT = '[المقبل|المقبلة|القادم|القادمة|المقبلين|القادمين|المقبلتين|القادمتين|التالي|التالية|الآتي|الآتية|الوشيك|الذي يلي]';
exports.LAST = '[الماضي|الماضية|الماضيين|الماضيتين|الفائت|الفائتة|المنصرم|المنصرمة|المنقضي|الأخير|الأخيرة|الأخيرين|السابق|السابقة]';
exports.THIS = '[الجاري|الجارية|الحالي|الحالية|هذا|هذه]';
exports.MONTH = '(من|ل|في) (شهر) {month}';
exports.YEAR = '((,) (من|ل|في) (عام|العام|سنة|السنة) {year} (م|ميلادي|ميلادية|ميلاديا))';
/** A part of a day, said before it. */
exports.PART = '{half:partOfDay}';
//# sourceMappingURL=phrases.js.map