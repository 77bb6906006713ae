import type { Type } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { isUuid, notFound } from '../../common/identifier.js';
import { Problem } from '../../common/problem.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import { citation, claim, link, nextOrdinal } from './compose.js';
import * as dto from './event-part-writing.dto.js';
import type { CitationInputDto } from './event-parts.dto.js';
import { mentionsIn, resolve } from './mentions.js';
import type { ReasonDto } from '../../common/reason.dto.js';
import { actsOf, participation } from './taking-part.js';

export type PartList = 'participations' | 'citations' | 'claims' | 'links';

/** What the document of an event becomes when a part of it is written. */
type Written<Body> = (document: EventDocumentDto, body: Body, manager: EntityManager) => Promise<EventDocumentDto>;

/** One kind of parts of an event: its routes, their bodies, and what writing one makes of the document. */
export interface PartKind<Added, Changed = never> {
  readonly list: PartList;
  readonly Added: Type<Added>;
  readonly add: Written<Added>;
  /** Left out where a part is taken out and put in anew instead. */
  readonly change?: {
    readonly Changed: Type<Changed>;
    readonly to: (partId: string) => Written<Changed>;
    readonly summary: string;
  };
  readonly summaries: { readonly add: string; readonly remove: string };
}

const PARTICIPATIONS: PartKind<dto.NewParticipationDto, dto.ParticipationChangeDto> = {
  list: 'participations',
  summaries: { add: 'Name an actor in an event', remove: 'Take a participation out of an event' },
  Added: dto.NewParticipationDto,
  async add(document, part, manager) {
    const names = await resolve(manager, mentionsIn({ participations: [part] }, { alone: true }));
    const id = uuidv7();
    const made = participation(part, nextOrdinal(document.participations), names);
    const participations = { ...document.participations, [id]: made };
    return { ...document, participations, acts: { ...document.acts, ...actsOf(document, part, id, names, '') } };
  },
  change: {
    summary: 'Change who takes part, or in which role',
    Changed: dto.ParticipationChangeDto,
    to: (partId) => async (document, change, manager) => {
      const [id, there] = partOf(document, 'participations', partId);
      const input = { ...there, ...given(change) };
      const names = await resolve(manager, mentionsIn({ participations: [input] }, { alone: true }));
      const participations = { ...document.participations, [id]: participation(input, there.ordinal, names) };
      const others = Object.entries(document.acts).filter(([, { participation: whose }]) => whose !== id);
      const acts = { ...Object.fromEntries(others), ...actsOf(document, input, id, names, '') };
      return { ...document, participations, acts };
    },
  },
};

const CITATIONS: PartKind<dto.NewCitationDto, dto.CitationChangeDto> = {
  list: 'citations',
  summaries: { add: 'Cite a source, with what it claims', remove: 'Take a citation out of an event' },
  Added: dto.NewCitationDto,
  async add(document, part, manager) {
    const names = await resolve(manager, mentionsIn({ citations: [part] }, { alone: true }));
    const id = uuidv7();
    const day = names('source', part.source).day ?? part.knownOn ?? document.knownOn;
    const claims = (part.claims ?? []).map((input) => [uuidv7(), claim(input, id, day)] as const);
    return {
      ...document,
      citations: { ...document.citations, [id]: citation(part, nextOrdinal(document.citations), names) },
      claims: { ...document.claims, ...Object.fromEntries(claims) },
    };
  },
  change: {
    summary: 'Change what is given of a citation',
    Changed: dto.CitationChangeDto,
    to: (partId) => async (document, change, manager) => {
      const [id, there] = partOf(document, 'citations', partId);
      const input = { ...there, ...given(change) } as CitationInputDto;
      const names = await resolve(manager, mentionsIn({ citations: [input] }, { alone: true }));
      const made = citation(input, there.ordinal, names);
      return { ...document, citations: { ...document.citations, [id]: made } };
    },
  },
};

const CLAIMS: PartKind<dto.NewClaimDto> = {
  list: 'claims',
  summaries: { add: 'Record what a citation says of a contested field', remove: 'Take a claim out of an event' },
  Added: dto.NewClaimDto,
  async add(document, part, manager) {
    const on = part.citation.toLowerCase();
    const cited = document.citations[on];
    if (!cited) {
      const detail = 'The event has no such citation: a claim rests on one of its own.';
      const reason = { code: 'unknown_reference', parameters: { thing: 'citation', name: on } } as const;
      throw new Problem('validation_failed', detail, [{ pointer: '/citation', ...reason, detail }]);
    }
    const names = await resolve(manager, [{ what: 'source', name: cited.source, pointer: '/citation' }]);
    const made = claim(part, on, names('source', cited.source).day ?? cited.knownOn ?? document.knownOn);
    return { ...document, claims: { ...document.claims, [uuidv7()]: made } };
  },
};

const LINKS: PartKind<dto.NewLinkDto> = {
  list: 'links',
  summaries: { add: 'Link an event to an earlier one', remove: 'Take a link out of an event' },
  Added: dto.NewLinkDto,
  async add(document, part, manager) {
    const names = await resolve(manager, mentionsIn({ links: [part] }, { alone: true }));
    return { ...document, links: { ...document.links, [uuidv7()]: link(part, document.knownOn, names) } };
  },
};

/** Each as the router sees it, which checks bodies against the class that the kind names before it hands them over. */
export const PART_KINDS = [PARTICIPATIONS, CITATIONS, CLAIMS, LINKS] as unknown as readonly PartKind<
  ReasonDto,
  ReasonDto
>[];

/** The document without a part; a citation takes its claims with it, a party its acts. Throws `not_found`. */
export function withoutPart(document: EventDocumentDto, list: PartList, partId: string): EventDocumentDto {
  const [id] = partOf(document, list, partId);
  const acts = Object.entries(document.acts).filter(([, { participation: whose }]) => whose !== id);
  const claims = Object.entries(document.claims).filter(([, { citation: on }]) => list !== 'citations' || on !== id);
  const rest = Object.entries<object>(list === 'claims' ? document.claims : document[list]).filter(
    ([own]) => own !== id,
  );
  return {
    ...document,
    acts: Object.fromEntries(acts),
    claims: Object.fromEntries(claims),
    [list]: Object.fromEntries(rest),
  };
}

/** The part of that id; throws `not_found`. */
function partOf<L extends PartList>(
  document: EventDocumentDto,
  list: L,
  partId: string,
): [id: string, part: EventDocumentDto[L][string]] {
  const id = partId.toLowerCase();
  const found = isUuid(id) && Object.hasOwn(document[list], id) ? document[list][id] : undefined;
  if (!found) throw notFound(`part of ${list}`, partId);
  return [id, found as EventDocumentDto[L][string]];
}

function given<T extends object>(change: T): Partial<T> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<T>;
}
