"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PERSIAN_COUNTED = void 0;
const AHEAD = '[دیگر|از اکنون|از امروز|از هم اکنون]';
/** “Until three days later” is counted from now; “three days later” by itself from whatever was told before it. */
const UP_TO = '[دیگر|بعد|از اکنون|از امروز|از هم اکنون]';
const COMING = '[آینده|آتی|پیشرو|بعدی|در پیش]';
const WITHIN = '[ظرف|طی|در ظرف|در عرض|در مدت|حداکثر ظرف|تا|حداکثر تا|در کمتر از|کمتر از|در خلال|در طول|در طی|در بازه|برای|به مدت|حداکثر]';
/** Stretches of time in Persian: counted, given, coming, past. */
exports.PERSIAN_COUNTED = {
    roughly: [['[حدود|حدودا|تقریبا|نزدیک به|قریب به|در حدود]', 'text', { value: 'about' }]],
    counted: [
        [`تا {n} {unit} ${UP_TO}`, 'given'],
        [`(در|برای) {n} {unit} ${AHEAD}`, 'in'],
        [`{n} (تا|یا|الی|-) {m:n} {unit} ${AHEAD}`, 'in'],
        [`یکی {m:n} {unit} ${AHEAD}`, 'in', { n: 1 }],
        [`(در|طی|ظرف|در طی|در ظرف|تا|در طول) یکی {m:n} {unit} ${COMING}`, 'next', { n: 1 }],
        [`${WITHIN} یکی {m:n} {unit}`, 'given', { n: 1 }],
        ['یکی {m:n} {unit} [پیش|قبل]', 'ago', { n: 1 }],
        [`{n} {unit} [تا|یا|الی] {m:n} {again:unit} ${AHEAD}`, 'in'],
        [`(در) [بین|میان] {n} [تا|و|الی] {m:n} {unit} (${AHEAD}|${COMING})`, 'in'],
        [`{about:roughly} {n} [تا|یا|الی|-] {m:n} {unit} ${AHEAD}`, 'in'],
        [`{about:roughly} {n} {unit} ${AHEAD}`, 'in'],
        [`نیم سال ${AHEAD}`, 'in', { n: 6, unit: 'month' }],
        [`نیمسال ${AHEAD}`, 'in', { n: 6, unit: 'month' }],
        [`[پس از|بعد از] {n} {unit}`, 'in'],
        [`[پس از|بعد از] {about:roughly} {n} {unit}`, 'in'],
        [`چند {unit} (دیگر|بعد)`, 'coming'],
        [`{unit:some} دیگر`, 'coming'],
        ['{n} {unit} [پیش|قبل]', 'ago'],
        ['{n} (تا|یا|الی|-) {m:n} {unit} [پیش|قبل]', 'ago'],
        ['{about:roughly} {n} {unit} [پیش|قبل]', 'ago'],
        ['چند {unit} [پیش|قبل]', 'fewAgo'],
        ['{unit:some} [پیش|قبل]', 'fewAgo'],
        ['{n} {unit}', 'given'],
        ['{n} [تا|یا|الی|-] {m:n} {unit}', 'given'],
        ['[مهلت|فرصت|ضربالاجل|اولتیماتوم|آتش بس|آتشبس|توقف] (ی) {n} {unit}', 'given'],
        ['[مهلت|فرصت|ضربالاجل|اولتیماتوم|آتش بس|آتشبس] سهماهه', 'given', { n: 3, unit: 'month' }],
        ['[مهلت|فرصت|ضربالاجل|اولتیماتوم|آتش بس|آتشبس] ششماهه', 'given', { n: 6, unit: 'month' }],
        ['[مهلت|فرصت|ضربالاجل] {n} [تا|یا|الی|-] {m:n} {unit}', 'given'],
        ['{n} {unit} [مهلت|فرصت]', 'given'],
        [`${WITHIN} {n} {unit}`, 'given'],
        [`${WITHIN} {about:roughly} {n} {unit}`, 'given'],
        [`${WITHIN} (بین) {n} (تا|یا|الی|-) {m:n} {unit}`, 'given'],
        [`${WITHIN} چند {unit}`, 'coming'],
        [`(در|طی|ظرف|در طی|در ظرف|تا|در طول|برای) {n} {unit} ${COMING}`, 'next'],
        [`(در|طی|ظرف|در طی|در ظرف|تا|در طول) {n} (تا|یا|الی|-) {m:n} {unit} ${COMING}`, 'next'],
        [`(در|طی|ظرف|در طی|در ظرف|تا|در طول) چند {unit} ${COMING}`, 'coming'],
        [`(در|طی|ظرف|در طی|در ظرف|تا|در طول|برای) (همین) {unit:plural} ${COMING}`, 'coming'],
        ['(در|طی|ظرف|در طی|در طول) {n} {unit} [گذشته|اخیر]', 'past'],
        ['(در|طی|ظرف|در طی|در طول) چند {unit} [گذشته|اخیر]', 'fewPast'],
        ['(در|طی|ظرف|در طی|در طول) {unit:plural} [گذشته|اخیر]', 'fewPast'],
        ['[ظرف|طی|در|تا|در ظرف|حداکثر ظرف] {n} {unit} [پس از|بعد از|از|از تاریخ|پس از تاریخ] {day}', 'withinOfDate'],
    ],
    plural: [
        ['[ساعات|ساعتهای|ساعتها]', 'text', { value: 'hour' }],
        ['[روزهای|روزها]', 'text', { value: 'day' }],
        ['[هفتههای|هفتهها]', 'text', { value: 'week' }],
        ['[ماههای|ماهها]', 'text', { value: 'month' }],
    ],
    some: [
        ['[ساعاتی|ساعتی]', 'text', { value: 'hour' }],
        ['روزهایی', 'text', { value: 'day' }],
        ['هفتههایی', 'text', { value: 'week' }],
        ['ماههایی', 'text', { value: 'month' }],
    ],
};
//# sourceMappingURL=counted.js.map