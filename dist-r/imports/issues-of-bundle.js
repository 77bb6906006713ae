"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.issuesOf = issuesOf;
/** What every dossier could be about before each had issues of its own. */
const ONCE_OF_ALL = {
    enrichment: { en: 'Enrichment', fr: 'Enrichissement' },
    sanctions: { en: 'Sanctions', fr: 'Sanctions' },
    missiles: { en: 'Missiles', fr: 'Missiles' },
    inspections: { en: 'Inspections', fr: 'Inspections' },
    regional: { en: 'Regional issues', fr: 'Questions régionales' },
    shipping: { en: 'Shipping', fr: 'Navigation' },
    format: { en: 'Format of talks', fr: 'Format des pourparlers' },
};
/** The issues of a bundle's dossier: those that it lists, then those that only its events name, in the words of their slugs. */
function issuesOf({ dossier, events }) {
    const listed = dossier.issues ?? [];
    const known = new Set(listed.map(({ slug }) => slug));
    const named = new Set(events.flatMap(({ issues = [] }) => issues.map(({ issue }) => issue)));
    const others = [...named].filter((slug) => !known.has(slug));
    const old = Object.keys(ONCE_OF_ALL);
    others.sort((a, b) => old.indexOf(a) - old.indexOf(b));
    return [
        ...listed,
        ...others.map((slug) => ({ slug, labels: ONCE_OF_ALL[slug] ?? { en: slug.replaceAll('-', ' ') } })),
    ];
}
//# sourceMappingURL=issues-of-bundle.js.map