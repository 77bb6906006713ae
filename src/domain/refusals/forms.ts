/** Ways in which a text must be written; `other` is told by the API's description alone. */
export type Form = 'text' | 'without_nul' | 'slug' | 'ref_prefix' | 'wikidata' | 'email' | 'path' | 'pair' | 'other';
