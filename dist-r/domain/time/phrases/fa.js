"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FA = void 0;
/** What Persian says around dates. */
exports.FA = {
    about: (date) => `حدود ${date}`,
    uncertain: (date) => `${date} (نامطمئن)`,
    from: (date) => `از ${date}`,
    until: (date) => `تا ${date}`,
    noEnd: 'بی پایان اعلام‌شده',
    unknownEnd: 'پایان نادانسته',
    noStart: 'بی آغاز اعلام‌شده',
    unknownStart: 'آغاز نادانسته',
    noDates: 'بی تاریخ اعلام‌شده',
    comma: '، ',
    semicolon: '؛ ',
    orEarlier: (date) => `${date} یا پیش‌تر`,
    orLater: (date) => `${date} یا پس از آن`,
    between: (first, last) => `میان ${first} و ${last}`,
    someDay: (span) => `روزی در ${span}`,
    someMonth: (year) => `ماهی در ${year}`,
    decade: (firstYear) => `دههٔ ${firstYear}`,
    season: (name, years) => `${SEASONS[name]} ${years}`,
    south: (season) => `${season} (نیمکرهٔ جنوبی)`,
    polish: (date) => date,
};
const SEASONS = {
    spring: 'بهار',
    summer: 'تابستان',
    autumn: 'پاییز',
    winter: 'زمستان',
    quarter1: 'سه‌ماههٔ نخست',
    quarter2: 'سه‌ماههٔ دوم',
    quarter3: 'سه‌ماههٔ سوم',
    quarter4: 'سه‌ماههٔ چهارم',
    third1: 'چهارماههٔ نخست',
    third2: 'چهارماههٔ دوم',
    third3: 'چهارماههٔ سوم',
    half1: 'نیمهٔ نخست',
    half2: 'نیمهٔ دوم',
};
//# sourceMappingURL=fa.js.map