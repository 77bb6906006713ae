"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AR = void 0;
/** In Arabic. */
exports.AR = {
    views: {
        overview: 'نظرة عامة',
        timeline: 'الخط الزمني',
        table: 'الجدول',
        'follow-ups': 'المتابعات',
        undertakings: 'التعهدات',
        narratives: 'الروايات',
        positions: 'المواقف',
        disputed: 'محل الخلاف',
        briefing: 'الموجز',
        places: 'الأماكن',
        network: 'الشبكة',
    },
    pages: {
        '/actors': 'الجهات الفاعلة',
        '/sources': 'المصادر',
        '/publishers': 'الناشرون',
        '/compare': 'المفاوضات جنبًا إلى جنب',
    },
    about: 'أحداث دبلوماسية بمصادرها: ما جرى، وما وُعد به بعد ذلك، وهل وقع، ومن يقول ذلك.',
};
//# sourceMappingURL=ar.js.map