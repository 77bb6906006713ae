import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { FOLLOW_UP_STATES } from '../../domain/follow-ups/state.js';
import { KINDS } from '../../domain/vocabulary.js';
import type { ChainDto, EventDetailDto } from '../../events/event-detail.dto.js';
import type { FollowUpDto, FollowUpPageDto } from '../../follow-ups/follow-ups.dto.js';
import type { PositionDto, PositionsDto } from '../../positions/positions.dto.js';
import type { SearchHitsDto } from '../../search/search.dto.js';
import { EXIT, Failure } from '../command.js';
import type { Server } from '../server.js';
import { addTool, LOOKING_BACK, queryOf, type LookingBack, type Query } from './tool.js';
import { eventOf, lineOf, namedSource, quoteOf } from './told.js';

const READS = { readOnlyHint: true, openWorldHint: false } as const;

/** So many events are told whole in one answer. */
const WHOLE = 20;
/** As many hits as a search tells: of these, events and quotes are told as events, of which so many are wanted. */
const HITS = 50;

const REF = z.string().min(1).max(200).describe('ref (IRUS-2026-014), slug or id of the event');
const DOSSIER = z.string().max(200).optional().describe('slug of a dossier');
const PAGE = {
  limit: z.number().int().min(1).max(50).default(20).describe('at most so many'),
  cursor: z.string().max(500).optional().describe('nextCursor of the answer before'),
};
const FILTERS = {
  actor: z.array(z.string().max(200)).optional().describe('slugs of actors, any of them'),
  from: z.string().max(50).optional().describe('events not over before that day (EDTF)'),
  to: z.string().max(50).optional().describe('events begun by that day (EDTF)'),
};

/** Tools that answer from the record and change nothing. */
export function addReading(mcp: McpServer, server: Server): void {
  const json = async <T>(path: string, query: Query): Promise<T> =>
    (await (await server.ask(path, { query: queryOf(query) })).json()) as T;
  const one = async (address: string, { knownOn, lang }: LookingBack) =>
    eventOf(
      await json<EventDetailDto>(`/api/events/${encodeURIComponent(address)}`, { knownOn, lang }),
      server.address,
    );
  /** Where nothing was found: says so of a dossier that is not there, as if it alone had been asked for. */
  const requireDossier = async (dossier: string | undefined): Promise<void> => {
    if (dossier !== undefined) await server.ask(`/api/dossiers/${encodeURIComponent(dossier)}`);
  };
  /** What `ask` gives of the event `ref`; says that it was not known yet where it is only today. */
  const asOf = async <T>(ref: string, { knownOn }: LookingBack, ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      if (knownOn === undefined || !(error instanceof Failure) || error.exit !== EXIT.refused) throw error;
      const since = await one(ref, {}).then(
        (event) => event.knownOn,
        () => null,
      );
      if (since === null || since <= knownOn) throw error;
      throw new Failure(`${ref} was not known yet on ${knownOn}; it is known since ${since}.`);
    }
  };

  addTool(
    mcp,
    'search',
    {
      title: 'Search the record',
      description:
        'Finds events by words, names, quotes, places or days, best first, each with its quotes, sources and grades. Also names actors, places and sources that match.',
      input: {
        q: z.string().min(1).max(200),
        dossier: DOSSIER,
        limit: z.number().int().min(1).max(WHOLE).default(10).describe('at most so many events'),
        ...LOOKING_BACK,
      },
      annotations: READS,
    },
    async ({ limit, ...asked }) => {
      const { items } = await json<SearchHitsDto>('/api/search', { ...asked, limit: HITS });
      const addresses = items.filter(({ type }) => type === 'event' || type === 'quote').map(({ address }) => address);
      // Actors and places are of no dossier, and may be found whatever it is.
      if (addresses.length === 0) await requireDossier(asked.dossier);
      const others = items.filter(({ type }) => type !== 'event' && type !== 'quote');
      return {
        events: await inTurn([...new Set(addresses)].slice(0, limit), (address) => one(address, asked)),
        others: others.map(({ type, address, title }) => ({ type, address, title })),
      };
    },
  );

  addTool(
    mcp,
    'event',
    {
      title: 'One event',
      description:
        'One event whole: what it is called, how it stands, its ledger, who took part, every citation with quote and grade, rival claims, links.',
      input: { ref: REF, ...LOOKING_BACK },
      annotations: READS,
    },
    async ({ ref, ...back }) => ({ event: await asOf(ref, back, () => one(ref, back)) }),
  );

  addTool(
    mcp,
    'chain',
    {
      title: 'The thread of an event',
      description: `What led to an event and what came of it, oldest first, with the links between them. The first ${WHOLE} come whole, others in a line.`,
      input: { ref: REF, ...LOOKING_BACK },
      annotations: READS,
    },
    async ({ ref, ...back }) => {
      const path = `/api/events/${encodeURIComponent(ref)}/chain`;
      const { items, links } = await asOf(ref, back, () => json<ChainDto>(path, back));
      const refs = new Map(items.map((event) => [event.id, event.ref ?? event.id]));
      return {
        events: await inTurn(items.slice(0, WHOLE), ({ id }) => one(id, back)),
        more: items.slice(WHOLE).map(lineOf),
        links: links.map(({ type, from, to }) => ({ type, from: refs.get(from), to: refs.get(to) })),
      };
    },
  );

  addTool(
    mcp,
    'follow_ups',
    {
      title: 'What became of announced steps',
      description:
        'Announced next steps: by whom, when and in what words, for which window, and what became of each, with the slip in days.',
      input: {
        dossier: DOSSIER,
        state: z.array(z.enum(FOLLOW_UP_STATES)).optional(),
        kind: z.array(z.enum(KINDS)).optional(),
        ...{ ...FILTERS, ...PAGE, ...LOOKING_BACK },
      },
      annotations: READS,
    },
    async (asked) => {
      const { items, total, nextCursor } = await json<FollowUpPageDto>('/api/follow-ups', asked);
      if (total === 0) await requireDossier(asked.dossier);
      return { total, nextCursor, followUps: items.map(followUpOf) };
    },
  );

  addTool(
    mcp,
    'positions',
    {
      title: 'Who says what on an issue',
      description:
        'What each side of a dossier has stated on an issue over time, with the quotes it rests on. Without an issue: the issues of the dossier.',
      input: {
        dossier: z.string().min(1).max(200).describe('slug of the dossier'),
        issue: z.string().max(100).optional().describe('slug of the issue'),
        ...{ ...FILTERS, ...PAGE, ...LOOKING_BACK },
      },
      annotations: READS,
    },
    async ({ issue, dossier, ...asked }) => {
      if (issue === undefined) {
        const path = `/api/dossiers/${encodeURIComponent(dossier)}/issues`;
        const { items } = await json<{ items: { slug: string; label: string }[] }>(path, { lang: asked.lang });
        return { issues: items.map(({ slug, label }) => ({ slug, label })) };
      }
      const { sides, nextCursor } = await json<PositionsDto>('/api/positions', { issue, dossier, ...asked });
      if (sides.length === 0) await requireDossier(dossier);
      return {
        issue,
        nextCursor,
        sides: sides.map((of) => ({ side: of.side.slug, positions: of.positions.map(positionOf) })),
      };
    },
  );
}

function followUpOf({
  event,
  dossier,
  announcement,
  window,
  state,
  fate,
  instead,
  heldOn,
  slipDays,
  moved,
}: FollowUpDto) {
  const { by, on, knownOn, status, quotes, source } = announcement;
  return {
    event: lineOf(event),
    dossier: dossier.slug,
    announced: {
      by: by?.name ?? null,
      on,
      knownOn,
      as: status,
      quotes: quotes.map(quoteOf),
      source: namedSource(source),
    },
    window,
    ...{ state, fate, heldOn, slipDays, moved },
    instead: instead === null ? null : lineOf(instead),
  };
}

function positionOf({ event, actor, reportedBy, day, stance, moved, quotes }: PositionDto) {
  return {
    event: lineOf(event),
    ...{ actor: actor.slug, reportedBy: reportedBy?.slug ?? null, day, stance, moved },
    quotes: quotes.map(quoteOf),
  };
}

/** One after the other: an agent is one reader, and takes no more of the server than one. */
async function inTurn<T, R>(items: readonly T[], ask: (item: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  for (const item of items) answers.push(await ask(item));
  return answers;
}
