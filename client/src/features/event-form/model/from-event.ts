import type { EventDetail } from '../../../api/types.js';
import { describedBy } from '../../../editing/form/document-description.js';
import { emptyForm, plainTexts, type CitationDraft, type FormState } from './form-state.js';
import { relativeOf } from './relative.js';
import { issuesOf } from './positions.js';
import { wordsOf } from './tellings.js';

/** The form as it stands when a recorded event is opened in it. Parts keep their ids as keys. */
export function formOfEvent(event: EventDetail, openedOn: string): FormState {
  const text = event.saidAs ?? event.when;
  return {
    ...emptyForm(openedOn),
    ...plainTexts(event),
    ...wordsOf(event),
    date: text,
    recorded: { text, when: event.when, rule: event.saidRule },
    deadline: event.term ?? '',
    participations: event.participations.map(({ id, actor, role, from, to, knownOn, acts }) => ({
      ...{ key: id, id, role, knownOn, from: from ?? '', to: to ?? '' },
      actor: { ...actor, names: {}, tenures: [] },
      acts: acts.map((act) => ({ ...act, key: act.id, source: act.source?.slug ?? '' })),
    })),
    citations: event.citations.map(citationOf),
    claims: event.claims.map(({ id, field, value, citation }) => ({ key: id, id, field, value, citation })),
    relativeTo: relativeOf(event),
    issues: issuesOf(event),
    links: event.links.outgoing.map(({ id, type, order, event: to }) => ({
      key: id,
      id,
      type,
      order: String(order ?? ''),
      to: { id: to.id, ref: to.ref, title: to.title, when: to.when, timezone: to.timezone },
    })),
  };
}

function citationOf({ id, source, ...citation }: EventDetail['citations'][number]): CitationDraft {
  return {
    key: id,
    id,
    ...describedBy(source, null),
    url: source.url ?? '',
    source,
    quote: citation.quote ?? '',
    quoteLanguage: citation.language ?? '',
    translation: citation.translation ?? {},
    quoteNote: citation.quoteNote ?? '',
    knownOn: citation.knownOn ?? '',
    speaker: citation.speaker,
    attribution: citation.attribution ?? '',
    anchor: citation.anchor,
    stance: citation.stance,
    credibility: citation.credibility,
  };
}
