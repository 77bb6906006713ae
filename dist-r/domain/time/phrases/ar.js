"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AR = void 0;
/** What Arabic says around dates. */
exports.AR = {
    about: (date) => `نحو ${date}`,
    uncertain: (date) => `${date} (غير مؤكد)`,
    from: (date) => `من ${date}`,
    until: (date) => `حتى ${date}`,
    noEnd: 'بلا نهاية معلنة',
    unknownEnd: 'النهاية غير معروفة',
    noStart: 'بلا بداية معلنة',
    unknownStart: 'البداية غير معروفة',
    noDates: 'بلا تواريخ معلنة',
    comma: '، ',
    semicolon: '؛ ',
    orEarlier: (date) => `${date} أو قبل ذلك`,
    orLater: (date) => `${date} أو بعد ذلك`,
    between: (first, last) => `بين ${first} و${last}`,
    someDay: (span) => `يوم من ${span}`,
    someMonth: (year) => `شهر من ${year}`,
    decade: (firstYear) => `عقد ${firstYear}`,
    season: (name, years) => `${SEASONS[name]} ${years}`,
    south: (season) => `${season} (نصف الكرة الجنوبي)`,
    polish: (date) => date,
};
const SEASONS = {
    spring: 'ربيع',
    summer: 'صيف',
    autumn: 'خريف',
    winter: 'شتاء',
    quarter1: 'الربع الأول من',
    quarter2: 'الربع الثاني من',
    quarter3: 'الربع الثالث من',
    quarter4: 'الربع الرابع من',
    third1: 'الثلث الأول من',
    third2: 'الثلث الثاني من',
    third3: 'الثلث الثالث من',
    half1: 'النصف الأول من',
    half2: 'النصف الثاني من',
};
//# sourceMappingURL=ar.js.map