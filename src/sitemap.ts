import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from './config/config.js';
import { Clock } from './common/clock.js';
import { asProblem, sendProblem } from './common/problem.filter.js';
import { Problem } from './common/problem.js';
import { worldOf } from './common/sql/world.js';
import { Database } from './database/database.js';
import { Parameters } from './database/parameters.js';
import { PAGES } from './domain/pages.js';

/** So many dossiers a file names: each has a dozen pages, and a file of the protocol (sitemaps.org) fifty thousand at most. */
const DOSSIERS = 1_000;
/** So long the index is kept, in milliseconds. */
const KEPT_MS = 3_600_000;
/** So many events a file names. */
const EVENTS = 20_000;

const OF_A_DOSSIER = Object.entries(PAGES).flatMap(([page, whom]) =>
  whom === 'readers' && page.startsWith('/d/$dossier') ? page.slice('/d/$dossier'.length) : [],
);

/**
 * Tells search engines which pages there are for readers (sitemaps.org): at /sitemap.xml the files, in each the dossiers with their
 * pages or the events, by what readers see today. A file holds what lies between two ids, so that none grows with the record, and the
 * index asks for no more than where each begins.
 */
export function serveSitemap(
  app: NestFastifyApplication,
  { publicUrl, readAccess }: Pick<Config, 'publicUrl' | 'readAccess'>,
): void {
  if (readAccess === 'members') return;
  const fastify = app.getHttpAdapter().getInstance();
  const [database, clock] = [app.get(Database), app.get(Clock)];
  const world = (parameters: Parameters) => worldOf({ seesDrafts: false, knownOn: undefined }, parameters, clock.now());

  const kept = new Map<string, { until: number; ids: Promise<string[]> }>();
  /** The ids that begin a file of `size` rows: counted anew after an hour, for that takes a look at every row. */
  const begins = (table: 'events' | 'dossiers', size: number): Promise<string[]> => {
    const former = kept.get(table);
    if (former && former.until > performance.now()) return former.ids;
    const ids = count(table, size);
    kept.set(table, { until: performance.now() + KEPT_MS, ids });
    ids.catch(() => kept.delete(table));
    return ids;
  };
  const count = async (table: 'events' | 'dossiers', size: number): Promise<string[]> => {
    const parameters = new Parameters();
    const rows = await database.read<{ id: string }>(
      `SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM ${world(parameters)[table]} listed) numbered
       WHERE n % ${parameters.add(size)}::int = 1 ORDER BY id`,
      parameters.values,
    );
    return rows.map(({ id }) => id);
  };

  fastify.get('/sitemap.xml', { errorHandler: tell }, async (request, reply) => {
    const files = await Promise.all([begins('dossiers', DOSSIERS), begins('events', EVENTS)]);
    const named = files.flatMap((ids, at) => ids.map((id) => `/sitemap/${at === 0 ? 'dossiers' : 'events'}/${id}.xml`));
    return send(
      reply,
      'sitemapindex',
      'sitemap',
      named.map((path) => ({ path })),
      hereOf(request, publicUrl),
    );
  });

  fastify.get<{ Params: { of: string; from: string } }>(
    '/sitemap/:of/:from.xml',
    { errorHandler: tell },
    async (request, reply) => {
      const { of, from } = request.params;
      if (!/^(dossiers|events)$/.test(of) || !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(from)) {
        throw new Problem('not_found', 'There is no such file of the sitemap.');
      }
      const parameters = new Parameters();
      const { events, dossiers } = world(parameters);
      const first = `${parameters.add(from)}::uuid`;
      const sql =
        of === 'events'
          ? `SELECT e.ref AS name, e.updated_at::date::text AS day FROM ${events} e
           WHERE e.id >= ${first} AND e.ref IS NOT NULL ORDER BY e.id LIMIT ${EVENTS}`
          : `SELECT d.slug AS name, d.updated_at::date::text AS day FROM ${dossiers} d
           WHERE d.id >= ${first} ORDER BY d.id LIMIT ${DOSSIERS}`;
      const rows = await database.read<{ name: string; day: string }>(sql, parameters.values);
      const entries = rows.flatMap(({ name, day }) =>
        of === 'events'
          ? [{ path: `/events/${encodeURIComponent(name)}`, day }]
          : OF_A_DOSSIER.map((page) => ({ path: `/d/${encodeURIComponent(name)}${page}`, day })),
      );
      return send(reply, 'urlset', 'url', entries, hereOf(request, publicUrl));
    },
  );
}

function tell(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(asProblem(error), request, reply);
}

interface Entry {
  readonly path: string;
  /** Of the last change, YYYY-MM-DD. */
  readonly day?: string;
}

function send(
  reply: FastifyReply,
  root: string,
  element: string,
  entries: readonly Entry[],
  here: string,
): FastifyReply {
  const lines = entries.map(({ path, day }) => {
    const changed = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
    return `<${element}><loc>${escaped(here + path)}</loc>${changed}</${element}>`;
  });
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...lines,
    `</${root}>`,
    '',
  ].join('\n');
  return reply.type('application/xml; charset=utf-8').header('cache-control', 'public, max-age=3600').send(xml);
}

function hereOf({ protocol, host }: FastifyRequest, publicUrl: string | undefined): string {
  return publicUrl ?? `${protocol}://${host}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
