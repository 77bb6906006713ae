import { DEFAULT_INTENSITY } from '@domain/vocabulary.js';
import type { HandedOver } from '../../../editing/handed-over.js';
import {
  emptyCitation,
  emptyForm,
  MERELY_THERE,
  plainTexts,
  type CitationDraft,
  type FormState,
} from './form-state.js';
import { newKey } from '../../../editing/form/new-key.js';

/** The form as it stands when another page has filled it. */
export function formOfHandedOver(handed: HandedOver, openedOn: string): FormState {
  const { event, actors } = handed;
  const text = event.saidAs ?? event.when;
  return {
    ...emptyForm(openedOn),
    ...plainTexts({ intensity: DEFAULT_INTENSITY[event.kind], ...event }),
    title: event.title ?? '',
    summary: event.summary ?? '',
    language: event.language ?? 'en',
    date: text,
    saidOn: event.knownOn ?? '',
    recorded: { text, when: event.when, rule: event.saidRule ?? null },
    status: event.statusChanges?.[0]?.status ?? '',
    deadline: event.deadline ?? '',
    participations: (event.participations ?? []).flatMap(({ actor, role }) => {
      const found = actors.find(({ id }) => id === actor);
      return found ? [{ ...MERELY_THERE, key: newKey(), actor: { ...found, names: {}, tenures: [] }, role }] : [];
    }),
    citations: (event.citations ?? []).map((citation) => citationOf(citation, handed)),
  };
}

function citationOf(
  { quote, language, speaker, attribution, anchor }: NonNullable<HandedOver['event']['citations']>[number],
  { document, source, actors }: HandedOver,
): CitationDraft {
  return {
    ...emptyCitation(newKey()),
    ...document,
    source,
    quote: quote ?? '',
    quoteLanguage: language ?? '',
    speaker: actors.find(({ id }) => id === speaker) ?? null,
    attribution: attribution ?? '',
    anchor: anchor ? { exact: anchor.exact, prefix: anchor.prefix ?? '', suffix: anchor.suffix ?? '' } : null,
  };
}
