"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writingOf = writingOf;
exports.localeOf = localeOf;
exports.localeWished = localeWished;
/** Whatever is not listed is not chosen: the values come from addresses, cookies and headers, and formatters are kept by them. */
const CHOICES = {
    ar: {
        // Those for which CLDR has Arabic.
        region: [
            ...['AE', 'BH', 'DJ', 'DZ', 'EG', 'EH', 'ER', 'IL', 'IQ', 'JO', 'KM', 'KW', 'LB', 'LY', 'MA', 'MR', 'OM', 'PS'],
            ...['QA', 'SA', 'SD', 'SO', 'SS', 'SY', 'TD', 'TN', 'YE'],
        ],
        figures: ['arab', 'latn'],
        calendar: [],
    },
    fa: { region: [], figures: ['arabext', 'latn'], calendar: ['gregory'] },
};
/** What a locale says of how its language is written; what cannot be chosen is left out. */
function writingOf(locale) {
    const read = localeFrom(locale);
    const choices = CHOICES[read?.language];
    const chosen = (of, value) => choices?.[of].find((choice) => choice === value) ?? '';
    return {
        region: chosen('region', read?.region),
        figures: chosen('figures', read?.numberingSystem),
        calendar: chosen('calendar', read?.calendar),
    };
}
/** @example localeOf('fa', { region: '', figures: 'latn', calendar: 'gregory' }) // 'fa-u-ca-gregory-nu-latn' */
function localeOf(language, { region, figures, calendar }) {
    const options = {
        ...(region !== '' && { region }),
        ...(figures !== '' && { numberingSystem: figures }),
        ...(calendar !== '' && { calendar }),
    };
    return new Intl.Locale(language, options).toString();
}
/** The locale by which a language is written for whoever has these wishes (BCP 47, the weightiest first; null where there is none). */
function localeWished(language, wishes) {
    const wished = wishes
        .filter((wish) => wish !== null && localeFrom(wish)?.language === language)
        .map((wish) => localeOf(language, writingOf(wish ?? '')));
    return wished.find((locale) => locale !== language) ?? language;
}
function localeFrom(text) {
    try {
        return new Intl.Locale(text);
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=writings.js.map