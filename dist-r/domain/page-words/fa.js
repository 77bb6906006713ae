"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FA = void 0;
/** In Persian. */
exports.FA = {
    views: {
        overview: 'نمای کلی',
        timeline: 'خط زمان',
        table: 'جدول',
        'follow-ups': 'پیگیری‌ها',
        undertakings: 'تعهدها',
        narratives: 'روایت‌ها',
        positions: 'مواضع',
        disputed: 'موارد اختلاف',
        briefing: 'گزارش فشرده',
        places: 'مکان‌ها',
        network: 'شبکه',
    },
    pages: {
        '/actors': 'کنشگران',
        '/sources': 'منابع',
        '/publishers': 'ناشران',
        '/compare': 'مذاکرات کنار هم',
    },
    about: 'رویدادهای دیپلماتیک با منابعشان: چه گذشت، گام بعدی چه وعده داده شد، آیا انجام شد، و چه کسی می‌گوید.',
};
//# sourceMappingURL=fa.js.map