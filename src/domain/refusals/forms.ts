/** Ways in which a text must be written; `other` is told by the API's description alone. */
const FORMS = ['text', 'without_nul', 'slug', 'ref_prefix', 'wikidata', 'email', 'path', 'pair', 'other'] as const;
export type Form = (typeof FORMS)[number];
