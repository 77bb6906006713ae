import type { Version } from '../../../editing/form/use-saving.js';
import {
  emptyCitation,
  emptyForm,
  MERELY_THERE,
  type CitationDraft,
  type FormState,
  type IssueDraft,
} from '../model/form-state.js';
import { translationsOf } from '../model/tellings.js';

/** What was typed and not yet recorded, with the instants (RFC 3339) it was begun and kept. */
export interface Draft {
  readonly begunAt: string;
  readonly savedAt: string;
  readonly state: FormState;
  /** The version of the event that it was begun from; null for a new event. */
  readonly base: Version<FormState> | null;
  /** The title that lists of drafts show. */
  readonly title?: string;
}

/** Where a form stands: a new event of a dossier, begun empty or with a finding, or a correction of an event, by its id. */
export type DraftPlace =
  | { readonly dossier: string; readonly draft: string }
  | { readonly dossier: string; readonly finding: string }
  | { readonly event: string };

/**
 * Which draft belongs to a form: one for each new event that is begun, for each finding, for each event corrected. Drafts
 * of findings are kept under `proposal-`, as findings were called at first, so that none of those begun then is lost.
 */
export function draftKey(place: DraftPlace): string {
  if ('event' in place) return `event-${place.event}`;
  return 'draft' in place ? `new-event-${place.dossier}:${place.draft}` : `proposal-${place.dossier}:${place.finding}`;
}

/** The form that a draft belongs to; null for drafts that are none of these forms'. */
export function placeOf(key: string): DraftPlace | null {
  const [, kind, dossier, id] = /^(new-event|proposal)-([^:]+):(.+)$/.exec(key) ?? [];
  if (dossier !== undefined && id !== undefined) {
    return kind === 'proposal' ? { dossier, finding: id } : { dossier, draft: id };
  }
  const [, event] = /^event-(.+)$/.exec(key) ?? [];
  return event === undefined ? null : { event };
}

/** Reads a kept draft; null where it is none of this form's, such as one of an older version. */
export function parseDraft(text: string | null): Draft | null {
  try {
    return readDraft(JSON.parse(text ?? 'null'));
  } catch {
    return null;
  }
}

/** The same of what was parsed already. */
export function readDraft(kept: unknown): Draft | null {
  const draft = kept as Partial<Draft> | null;
  if (typeof draft?.savedAt !== 'string' || !isForm(draft.state)) return null;
  const { begunAt = draft.savedAt, savedAt, state, base = null } = draft;
  if (base === null) return { begunAt, savedAt, state: whole(state), base };
  return isForm(base.state)
    ? { begunAt, savedAt, state: whole(state), base: { ...base, state: whole(base.state) } }
    : null;
}

/** A draft to go on with. */
export interface FoundDraft extends Draft {
  /** Whether it was not typed in this browser. */
  readonly elsewhere: boolean;
}

/** The draft to go on with: the newer one. */
export function newerDraft(here: Draft | null, elsewhere: Draft | null): FoundDraft | null {
  const isElsewhere = elsewhere !== null && elsewhere.savedAt > (here?.savedAt ?? '');
  const newer = isElsewhere ? elsewhere : here;
  return newer && { ...newer, elsewhere: isElsewhere };
}

/** The form with the fields that were not there yet when it was kept. */
function whole(state: FormState): FormState {
  return {
    ...{ ...emptyForm(state.openedOn), ...state, errors: {} },
    translations: wholeTranslations(state),
    participations: state.participations.map((part) => ({ ...MERELY_THERE, ...part })),
    citations: state.citations.map(wholeCitation),
    issues: (state.issues as FormState['issues'] | undefined)?.map((issue) => wholeIssue(issue, state.language)) ?? [],
    links: state.links.map((link) => ({ ...link, order: (link as Partial<typeof link>).order ?? '' })),
  };
}

/** Drafts had words in one other language, English or French. */
interface InOneOther {
  readonly otherTitle?: string;
  readonly otherSummary?: string;
  readonly otherShortTitle?: string;
}

function wholeTranslations({ language, ...state }: FormState & InOneOther): FormState['translations'] {
  const { translations, words } = state as Partial<FormState>;
  if (translations !== undefined) return translations;
  const { otherTitle: title = '', otherSummary: summary = '', otherShortTitle: shortTitle = '' } = state;
  const key = otherOf(language);
  const recorded = words ? translationsOf(words, language).filter((one) => one.key !== key) : [];
  return title + summary + shortTitle === '' ? recorded : [...recorded, { key, title, summary, shortTitle }];
}

/** So had positions. */
function wholeIssue(
  issue: IssueDraft & { readonly otherStance?: string; readonly further?: IssueDraft['stances'] },
  original: string,
): IssueDraft {
  const { otherStance = '', further = {}, ...rest } = issue;
  const kept = rest.stances as IssueDraft['stances'] | undefined;
  return { ...rest, stances: kept ?? { ...further, ...(otherStance !== '' && { [otherOf(original)]: otherStance }) } };
}

function otherOf(original: string): string {
  return original === 'fr' ? 'en' : 'fr';
}

/** The same of a citation; its one translation was into the other language of the interface. */
function wholeCitation(citation: Kept): CitationDraft {
  const { translation, language } = citation;
  const texts =
    typeof translation === 'string'
      ? translation === ''
        ? {}
        : { [language === 'en' ? 'fr' : 'en']: translation }
      : translation;
  return { ...emptyCitation(citation.key), ...citation, translation: texts };
}

type Kept = Omit<CitationDraft, 'translation'> & { readonly translation: CitationDraft['translation'] | string };

function isForm(state: Partial<FormState> | undefined): state is FormState {
  const lists = [state?.participations, state?.citations, state?.claims, state?.links];
  return typeof state?.title === 'string' && typeof state.date === 'string' && lists.every(Array.isArray);
}
