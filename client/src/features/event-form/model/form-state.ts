import { PLAIN_FIELDS, type PlainField } from '@domain/event-fields.js';
import type { TextQuote } from '@domain/references/text-quote.js';
import type { OffsetUnit } from '@domain/time/offset.js';
import { DEFAULT_INTENSITY, type Act, type ClaimField, type Kind, type Move } from '@domain/vocabulary.js';
import { NO_DOCUMENT, type DocumentDescription } from '../../../editing/form/document-description.js';
import type { Actor, ActorRef, Citation, EventDetail, LinkedEvent, SourceRef } from '../../../api/types.js';
import { typedVote, type TypedVote } from '../../../editing/ledger/votes.js';
import type { Recorded } from '../../../editing/said/understood.js';
import { NO_WORDS, type RecordedWords, type TranslationDraft, type WORD_FIELDS } from './word-fields.js';

/** Everything a part of the form needs in order to be told from its neighbours: kept with drafts, never sent. */
interface Part {
  readonly key: string;
  /** The part's id where it is recorded already. */
  readonly id?: string;
}

export interface Participant extends Part {
  readonly actor: Pick<Actor, 'id' | 'slug' | 'name' | 'type' | 'names' | 'tenures'>;
  readonly role: EventDetail['participations'][number]['role'];
  /** EDTF, as typed; empty is the whole of the event. */
  readonly from: string;
  readonly to: string;
  /** Kept as it is recorded. */
  readonly knownOn: string | null;
  readonly acts: readonly ActDraft[];
}

/** What a party does about an agreement, as it is typed. */
export interface ActDraft extends Part {
  readonly act: Act;
  readonly on: string;
  /** Empty where it follows from the act and its source. */
  readonly knownOn: string;
  /** Slug; empty for none. */
  readonly source: string;
}

/** A document, one that is known or what is typed of a new one, and what is cited of it. */
export interface CitationDraft extends Part, DocumentDescription {
  readonly url: string;
  /** The known document at that address; null while it is not known. */
  readonly source: SourceRef | null;
  readonly quote: string;
  /** Of the quote; empty means that of the document. */
  readonly quoteLanguage: string;
  /** By language. */
  readonly translation: Readonly<Record<string, string>>;
  readonly quoteNote: string;
  /** The day it became known, where its document tells no day; empty means that of the event. */
  readonly knownOn: string;
  readonly speaker: Pick<Actor, 'slug' | 'name'> | null;
  readonly attribution: string;
  /** Where the words stand in the document; null where nobody knows. */
  readonly anchor: TextQuote | null;
  readonly stance: Citation['stance'];
  readonly credibility: number;
}

export interface ClaimDraft extends Part {
  readonly field: ClaimField;
  readonly value: string;
  /** The key of the citation that it rests on. */
  readonly citation: string;
}

export interface LinkDraft extends Part {
  readonly type: EventDetail['links']['outgoing'][number]['type'];
  /** Place among the parts of a whole, as it is typed. */
  readonly order: string;
  readonly to: Pick<LinkedEvent, 'id' | 'ref' | 'title' | 'when' | 'timezone'>;
}

/** The event that the window hangs on, and how much later than that one it is. */
export interface RelativeDraft {
  readonly to: Pick<LinkedEvent, 'id' | 'ref' | 'title' | 'when' | 'earliest' | 'latest' | 'timezone'>;
  /** As it is typed. */
  readonly count: string;
  readonly unit: OffsetUnit;
  readonly side: 'after' | 'before';
}

/** An issue of the dossier, and who takes which position on it; without an actor, the issue alone. */
export interface IssueDraft extends Part {
  /** Its slug. */
  readonly issue: string;
  readonly actor: ActorRef | null;
  readonly stance: string;
  /** In other languages. */
  readonly stances: Readonly<Record<string, string>>;
  readonly reportedBy: ActorRef | null;
  /** The key of the citation that it rests on; empty where it rests on none. */
  readonly citation: string;
  readonly moved: Move | null;
  readonly knownOn: string | null;
}

/** Plain fields of an event that the form asks for under their own names. */
export type AskedField = Exclude<PlainField, (typeof NOT_ASKED)[number]>;

/** What the form asks for in other words (`saidAs` in the date), and what it leaves alone. */
const NOT_ASKED = ['shortTitle', 'saidAs', 'saidRule', 'coding', 'review'] as const satisfies readonly PlainField[];

export const ASKED_FIELDS = PLAIN_FIELDS.map(([name]) => name).filter(
  (name): name is AskedField => !(NOT_ASKED as readonly PlainField[]).includes(name),
);

type Texts = Exclude<AskedField, 'kind'> | (typeof WORD_FIELDS)[number];

/** What stands in the fields that hold one text each; a number is text while it is typed. */
export interface FormFields extends Readonly<Record<Texts, string>> {
  readonly kind: Kind;
  /** The date as it is typed: EDTF or words. */
  readonly date: string;
  /** The day the words were said; empty means that of the first source. */
  readonly saidOn: string;
  readonly status: string;
  /** As it is typed, like `date`. */
  readonly deadline: string;
  /** Why something is changed. */
  readonly reason: string;
}

export interface FormState extends FormFields {
  /** The language that title and summary are written in. */
  readonly language: string;
  /** What is said in others. */
  readonly translations: readonly TranslationDraft[];
  readonly words: RecordedWords;
  /** Of the entry that a new event begins with, where that settles what a body votes on. */
  readonly vote: TypedVote;
  readonly participations: readonly Participant[];
  readonly citations: readonly CitationDraft[];
  readonly claims: readonly ClaimDraft[];
  readonly issues: readonly IssueDraft[];
  readonly links: readonly LinkDraft[];
  readonly relativeTo: RelativeDraft | null;
  /** A recorded date that stands as long as its text does, whatever today's rules would make of it. */
  readonly recorded: Recorded | null;
  /** The day the form was opened, against which words are read that no source has dated. */
  readonly openedOn: string;
  /** What the server said is wrong, by JSON pointer. */
  readonly errors: Readonly<Record<string, string>>;
}

export type PartList = 'translations' | 'participations' | 'citations' | 'claims' | 'issues' | 'links';

/** An empty form, opened on a day (`2026-02-06`). */
export function emptyForm(openedOn: string): FormState {
  return {
    ...plainTexts({ kind: 'talks', intensity: DEFAULT_INTENSITY.talks }),
    ...NO_WORDS,
    language: 'en',
    words: { tellings: [], shortTitle: {} },
    vote: typedVote(null),
    ...{ date: '', saidOn: '', status: '', deadline: '', reason: '' },
    participations: [],
    citations: [],
    claims: [],
    issues: [],
    links: [],
    relativeTo: null,
    recorded: null,
    openedOn,
    errors: {},
  };
}

/** The plain fields of an event, as far as they are known, as the form holds them. */
export function plainTexts(event: Partial<Record<AskedField, string | number | null>> & { readonly kind: Kind }) {
  const texts = ASKED_FIELDS.map((name) => [name, String(event[name] ?? '')]);
  return Object.fromEntries(texts) as Pick<FormFields, AskedField>;
}

/** What is said of somebody who takes part beside who and in which role: nothing yet. */
export const MERELY_THERE = { from: '', to: '', knownOn: null, acts: [] } as const satisfies Partial<Participant>;

/** A citation of a document that nobody has named yet. */
export function emptyCitation(key: string): CitationDraft {
  return {
    key,
    ...NO_DOCUMENT,
    url: '',
    source: null,
    quote: '',
    quoteLanguage: '',
    translation: {},
    quoteNote: '',
    knownOn: '',
    speaker: null,
    attribution: '',
    anchor: null,
    stance: 'reports',
    credibility: 6,
  };
}
