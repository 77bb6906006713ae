import type { Status } from '../lifecycle/status.js';
import type {
  ActorType,
  ClaimField,
  Credibility,
  Format,
  Issue,
  Kind,
  LinkType,
  Reliability,
  Review,
  Role,
  Stance,
} from '../vocabulary.js';
import { EN } from './en.js';
import { FR } from './fr.js';

/** What a language must name: every word of the vocabulary, none missing. */
export interface LabelTable {
  kind: Record<Kind, string>;
  status: Record<Status, string>;
  role: Record<Role, string>;
  format: Record<Format, string>;
  linkType: Record<LinkType, string>;
  linkTypeReversed: Record<LinkType, string>;
  actorType: Record<ActorType, string>;
  claimField: Record<ClaimField, string>;
  issue: Record<Issue, string>;
  stance: Record<Stance, string>;
  review: Record<Review, string>;
  reliability: Record<Reliability, string>;
  credibility: Record<Credibility, string>;
}
export type LabelGroup = keyof LabelTable;

/** The languages that the vocabulary speaks (BCP 47), the first one being the fallback. */
export const LABEL_LANGUAGES = ['en', 'fr'] as const;
type LabelLanguage = (typeof LABEL_LANGUAGES)[number];

const TABLES: Record<string, LabelTable> = { en: EN, fr: FR } satisfies Record<LabelLanguage, LabelTable>;

/** The word for `code` in `language` ('fr', 'fr-CH'); English where the language is not spoken, the code itself where it is no word of ours. */
export function label(group: LabelGroup, code: string | number, language: string): string {
  const table: LabelTable = TABLES[primaryLanguage(language)] ?? EN;
  return (table[group] as Record<string, string>)[String(code)] ?? String(code);
}

/** The language without its region or script: 'fr-CH' → 'fr'. */
export function primaryLanguage(language: string): string {
  return language.split('-')[0] ?? language;
}
