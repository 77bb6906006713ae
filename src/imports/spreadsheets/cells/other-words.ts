import type { Kind } from '../../../domain/vocabulary.js';

/**
 * What people write for a kind where our own label is another word, in every language that is spoken. Only what can mean no other kind is
 * among them: a “summit” may be talks, and an “ultimatum” a threat or a deadline.
 */
export const OTHER_WORDS = {
  talks: [
    ...['negotiations', 'negotiation', 'round of talks', 'round of negotiations', 'talks round'],
    ...['négociations', 'négociation', 'cycle de négociations', 'cycle de pourparlers', 'session de négociations'],
    ...['مفاوضات', 'جولة مفاوضات', 'جولة محادثات'],
    ...['مذاکرات', 'مذاکره', 'دور مذاکرات', 'گفتگو', 'گفت و گو'],
  ],
  meeting: ['meetings', 'réunion', 'réunions', 'rencontres', 'لقاء', 'نشست', 'جلسه', 'ملاقات'],
  contact: ['contacts', 'phone call', 'telephone call', 'appel téléphonique', 'اتصال هاتفي', 'تماس تلفنی'],
  statement: ['statements', 'déclarations', 'communiqué', 'بيان', 'بیانیه'],
  threat: ['threats', 'menaces'],
  commitment: ['commitments', 'pledge', 'engagements'],
  deadline: ['deadlines', 'date limite'],
  proposal: ['proposals', 'propositions', 'offre', 'offer'],
  agreement: ['agreements', 'accords', 'اتفاقية', 'توافق‌نامه', 'توافقنامه'],
  decision: ['decisions', 'décisions'],
  measure: ['measures', 'mesures'],
  incident: ['incidents'],
} as const satisfies Record<Kind, readonly string[]>;
