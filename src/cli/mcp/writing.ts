import { createHash } from 'node:crypto';
import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { KINDS, ROLES, SOURCE_KINDS, STANCES } from '../../domain/vocabulary.js';
import type { EventDetailDto } from '../../events/event-detail.dto.js';
import type { Server } from '../server.js';
import { addTool } from './tool.js';
import { eventOf } from './told.js';

const WRITES = { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;

const slug = z.string().min(1).max(200);
const language = z.string().max(35).describe('BCP 47');
const day = z.iso.date();

const EVENT = {
  dossier: slug.describe('slug of the dossier'),
  kind: z.enum(KINDS),
  title: z.string().min(1).max(300),
  summary: z.string().max(5_000).optional(),
  language: language.optional().describe('that title and summary are written in'),
  when: z.string().max(100).describe('EDTF, as exact as the source is: 2026-02-06, 2026-02, 2026-02-06/2026-02-08'),
  timezone: z.string().max(60).optional().describe('IANA zone of the place'),
  place: z.string().max(200).optional(),
  saidAs: z.string().max(300).optional().describe('the words that the window was made of'),
  knownOn: day.optional().describe('the day the public could know; needed where no source tells its day'),
  participations: z
    .array(z.strictObject({ actor: slug, role: z.enum(ROLES) }))
    .max(50)
    .optional(),
  citations: z
    .array(
      z.strictObject({
        source: slug.describe('slug of a source that is there (draft_source)'),
        quote: z.string().max(5_000).optional().describe('word for word, in the language it was printed in'),
        language: language.optional().describe('of the quote'),
        anchor: z
          .strictObject({
            exact: z.string().min(1).max(20_000),
            prefix: z.string().max(200).optional(),
            suffix: z.string().max(200).optional(),
          })
          .optional()
          .describe('where the words stand in the document: as they are there, with what is before and behind'),
        stance: z.enum(STANCES).optional(),
        credibility: z.number().int().min(1).max(6).optional().describe('Admiralty grade of the item; 6 is unknown'),
        speaker: slug.optional(),
        attribution: z.string().max(500).optional(),
        knownOn: day.optional(),
      }),
    )
    .min(1)
    .max(20)
    .describe('what it rests on; an event without a source is not worth a draft'),
};

/** Tools that make drafts and suggestions, which a person then reviews; none publishes or changes what is published. */
export function addWriting(mcp: McpServer, server: Server): void {
  const post = async <T>(path: string, json: object): Promise<T> => {
    // The same asked twice, as agents do after a lost answer, is done once.
    const key = createHash('sha256')
      .update(JSON.stringify([path, json]))
      .digest('hex');
    return (await (await server.ask(path, { method: 'POST', json, headers: { 'idempotency-key': key } })).json()) as T;
  };

  addTool(
    mcp,
    'draft_event',
    {
      title: 'Draft an event',
      description:
        'Records an event as a draft that no reader sees until an editor publishes it. Search first: the event may be there.',
      input: EVENT,
      annotations: WRITES,
    },
    async (event) => ({
      drafted: eventOf(await post<EventDetailDto>('/api/events', { ...event, review: 'draft' }), server.address),
    }),
  );

  addTool(
    mcp,
    'draft_source',
    {
      title: 'Add a source to cite',
      description:
        'Records a document that drafts can cite; readers see it once a published event does. Its title and address, not its text.',
      input: {
        publisher: z.string().min(1).max(200).describe('slug, or name of a new one'),
        kind: z.enum(SOURCE_KINDS).optional(),
        title: z.string().min(1).max(500),
        language,
        url: z.url().max(2_000),
        publishedOn: z.string().max(20).optional().describe('day, month or year (EDTF)'),
      },
      annotations: WRITES,
    },
    async (source) => {
      const { slug: made, id } = await post<{ slug: string; id: string }>('/api/sources', source);
      return { source: { slug: made, id } };
    },
  );

  addTool(
    mcp,
    'suggest_change',
    {
      title: 'Suggest a correction',
      description: 'Suggests to change a published event; an editor accepts or rejects it. Nothing changes before.',
      input: {
        ref: slug.describe('ref or id of the event'),
        version: z.number().int().min(1).describe('“version” of the event as it was read'),
        reason: z.string().min(1).max(2_000).describe('why, with the evidence'),
        changes: z
          .record(z.string(), z.unknown())
          .describe(
            'fields as in PATCH /api/events/{id}: {"place": "Geneva"}, {"tellings": …}; lists of parts come whole',
          ),
      },
      annotations: WRITES,
    },
    async ({ ref, version, reason, changes }) => {
      const path = `/api/events/${encodeURIComponent(ref)}/suggestions`;
      const { items } = await post<{ items: { id: string; state: string }[] }>(path, {
        changes,
        baseVersion: version,
        reason,
      });
      const made = items.at(-1);
      return { suggestion: { id: made?.id, state: made?.state, of: ref } };
    },
  );
}
