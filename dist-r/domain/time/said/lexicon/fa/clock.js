"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PERSIAN_CLOCK = void 0;
/** Hours and their zones in Persian. */
exports.PERSIAN_CLOCK = {
    clocked: [
        ['{day} (,) (در|راس|حدود|از) {time} (,) ({zone:zoned})', 'at'],
        ['(در|راس|حدود) {time} (,) ({zone:zoned}) (,) (روز|در) {day}', 'at'],
        ['(در|راس|حدود) {time} (,) (روز|در) {day} (,) {zone:zoned}', 'at'],
        // The hour of the place, and behind it that of Greenwich, which decides.
        ['{day} (,) (در|راس) {local:time} (,) ({here:zoned}) (برابر با|معادل) {time} {zone:zoned}', 'at'],
        ['(در|راس) {local:time} (,) ({here:zoned}) (روز) {day} (,) (برابر با|معادل) {time} {zone:zoned}', 'at'],
        ['{day} (,) (از|بین) {a:time} [-|تا|و|الی] {b:time} (,) ({zone:zoned})', 'fromTo'],
        ['{day} (,) (از|بین) {a:time} [-|تا|و|الی] {b:bareHour} (,) ({zone:zoned})', 'fromTo'],
        ['(از|بین) {a:time} [-|تا|و|الی] {b:bareHour} (,) (روز) {day} (,) ({zone:zoned})', 'fromTo'],
        ['{day} (,) (از|بین) {a:bareHour} [-|تا|و|الی] {b:time} (,) ({zone:zoned})', 'fromTo'],
        ['(از|بین) {a:time} [-|تا|و|الی] {b:time} (,) ({zone:zoned}) (,) (روز) {day}', 'fromTo'],
        ['(از|بین) {a:bareHour} [-|تا|و|الی] {b:time} (,) ({zone:zoned}) (,) (روز) {day}', 'fromTo'],
        ['(از|بین) {a:time} [-|تا|و|الی] {b:time} (,) (روز) {day} (,) {zone:zoned}', 'fromTo'],
        ['(از|بین) {a:bareHour} [-|تا|و|الی] {b:time} (,) (روز) {day} (,) {zone:zoned}', 'fromTo'],
        ['{day} (,) (در|هنگام) {time:noon} (,) {zone:zoned}', 'at'],
        ['(در|هنگام) {time:noon} (روز) {day} (,) {zone:zoned}', 'at'],
    ],
    bareHour: [
        ['(ساعت) {hour}', 'hour'],
        ['(ساعت) {hour} [:|.] {minutes}', 'hour'],
    ],
    time: [
        ['(ساعت) {hour} [:|.] {minutes} ({half})', 'time', { loose: 1 }],
        ['(ساعت) {hour} : {minutes} : {seconds:minutes}', 'time'],
        ['(ساعت) {hour} {half}', 'time', { loose: 1 }],
        ['ساعت {hour}', 'time'],
        ['(ساعت) {hour} {minutes:past} ({half})', 'time', { loose: 1 }],
        ['(ساعت) {hour} و {minutes:n} دقیقه ({half})', 'time', { loose: 1 }],
        ['(ساعت) {less:short} به {hour} ({half})', 'time'],
    ],
    // Parts of the day, unless their zone is told.
    noon: [
        ['[ظهر|نیمروز]', 'time', { hour: 12 }],
        ['نیمهشب', 'time', { hour: 0 }],
    ],
    past: [
        ['و نیم', 'number', { value: 30 }],
        ['و ربع', 'number', { value: 15 }],
    ],
    short: [
        ['(یک) ربع', 'number', { value: 15 }],
        ['ده دقیقه', 'number', { value: 10 }],
        ['پنج دقیقه', 'number', { value: 5 }],
        ['بیست دقیقه', 'number', { value: 20 }],
    ],
    half: [
        ['[صبح|بامداد|قبلازظهر|پیشازظهر|پیش از ظهر|سحر]', 'text', { value: 'am' }],
        ['[عصر|بعدازظهر|غروب]', 'text', { value: 'pm' }],
        ['ظهر', 'text', { value: 'noon' }],
        ['[شب|نیمهشب]', 'text', { value: 'night' }],
    ],
    zoned: [
        ['(به) [وقت محلی|ساعت محلی|زمان محلی]', 'zone', { zone: 'local' }],
        ['(به) [وقت گرینویچ|وقت جهانی|زمان جهانی|گرینویچ|utc|gmt]', 'zone', { zone: 'UTC' }],
        [
            '(به) [وقت شرق آمریکا|وقت شرقی|وقت شرق ایالات متحده|وقت ساحل شرقی|وقت ساحل شرقی آمریکا]',
            'zone',
            {
                zone: 'America/New_York',
            },
        ],
        ['(به) [وقت اروپای مرکزی|وقت مرکزی اروپا]', 'zone', { zone: 'Europe/Paris' }],
        ['(به) [وقت|ساعت|زمان] (محلی) {zone:place_}', 'zone'],
        ['(به) وقت ایران', 'zone', { zone: 'Asia/Tehran' }],
        ['(به) وقت عمان', 'zone', { zone: 'Asia/Muscat' }],
        ['(به) وقت [افغانستان|کابل]', 'zone', { zone: 'Asia/Kabul' }],
        ['(به) وقت سوئیس', 'zone', { zone: 'Europe/Zurich' }],
        ['(به) وقت [بریتانیا|انگلیس]', 'zone', { zone: 'Europe/London' }],
        ['(به) وقت [فرانسه|آلمان]', 'zone', { zone: 'Europe/Paris' }],
        ['(به) وقت اتریش', 'zone', { zone: 'Europe/Vienna' }],
        ['(به) وقت ترکیه', 'zone', { zone: 'Europe/Istanbul' }],
        ['(به) وقت پاکستان', 'zone', { zone: 'Asia/Karachi' }],
        ['(به) وقت هند', 'zone', { zone: 'Asia/Kolkata' }],
        ['(به) وقت قطر', 'zone', { zone: 'Asia/Qatar' }],
        ['(به) وقت عربستان', 'zone', { zone: 'Asia/Riyadh' }],
        ['(به) وقت [امارات|امارات متحده عربی]', 'zone', { zone: 'Asia/Dubai' }],
        ['(به) وقت عراق', 'zone', { zone: 'Asia/Baghdad' }],
        ['(به) وقت مصر', 'zone', { zone: 'Africa/Cairo' }],
        ['(به) وقت اسرائیل', 'zone', { zone: 'Asia/Jerusalem' }],
        ['(به) وقت چین', 'zone', { zone: 'Asia/Shanghai' }],
        ['(به) وقت ژاپن', 'zone', { zone: 'Asia/Tokyo' }],
    ],
};
//# sourceMappingURL=clock.js.map