import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { askedAhead } from './asked-ahead.js';
import { tagOfFile } from './client-tags.js';
import { PRESENCE } from './auth/session-cookie.js';
import { cookieOf } from './common/cookie-of.js';
import type { Config } from './config/config.js';
import { Clock } from './common/clock.js';
import { isDay } from './common/is-day.js';
import { Database } from './database/database.js';
import { FILTER_NAMES } from './domain/event-filters.js';
import { tongueOf } from './domain/tongues/learnt.js';
import { eventWithin, isPage } from './domain/pages.js';
import type { Language } from './domain/spoken-languages.js';
import { EventAddresses } from './events/event-addresses.queries.js';
import { EventDetailQueries } from './events/event-detail.queries.js';
import { firstHtml } from './first-html/first-html.js';
import type { Markup } from './common/markup.js';
import { headedHtml } from './headed-html.js';
import { localeOf } from './common/locale-of.js';
import { languageOf } from './language-of.js';
import { refuseMethod } from './other-methods.js';
import { OverviewQueries } from './overview/overview.queries.js';
import { feedsOfPage } from './feeds-of-page.js';
import { shownElsewhere } from './shown-elsewhere.js';
import { pageHead, type PageHead } from './page-head.js';
import { tilesAhead } from './tiles-ahead.js';
import { SpanQueries } from './timeline/span.queries.js';

/** The front page of a dossier. */
const FRONT = /^\/d\/[^/]+\/?$/;
/** Addresses that are not the client's. */
const SERVER = /^\/(api|health|robots\.txt|embed\/d)(\/|$)/;

/**
 * Serves the built web client from the same port: its files as they are, and its page at the address of every view, so that
 * one can be sent to a colleague. Hashed files never change and are kept; the page is asked for each time. Where there is no
 * view, browsers get the page all the same, which says so, as 404; whoever asks for something else gets the problem.
 */
export function serveClient(
  app: NestFastifyApplication,
  root: string,
  config: Pick<Config, 'readAccess' | 'publicUrl'>,
): void {
  const fastify = app.getHttpAdapter().getInstance();
  const [database, clock, addresses] = [app.get(Database), app.get(Clock), app.get(EventAddresses)];
  const answers = { overviews: app.get(OverviewQueries), events: app.get(EventDetailQueries) };
  const spans = app.get(SpanQueries);
  /** An event by its ref, whichever of its names the address has. */
  const named = async (path: string): Promise<string> => {
    const [, name] = /^\/events\/([^/]+)\/?$/.exec(path) ?? [];
    if (name === undefined) return path;
    return `/events/${await addresses.find(name, false).catch(() => name)}`;
  };
  /** Strangers are told nothing where reading is for members; nor is anybody while the database is away. */
  const told = async (request: FastifyRequest, path: string, language: Language): Promise<Told> => {
    const { query, headers } = request;
    const head = { title: null, description: tongueOf(language).pages.about };
    const nothing = { head, first: null, tiles: [], missing: false };
    if (config.readAccess === 'members') return nothing;
    const { knownOn } = query as { knownOn?: unknown };
    const day = typeof knownOn === 'string' && isDay(knownOn) ? knownOn : undefined;
    const locale = localeOf(headers, language);
    const asked = { path: await named(path), language, locale, knownOn: day };
    // What the address bar chooses the script alone reads, and leads to where it is shown.
    const isChosen = FILTER_NAMES.some((name) => name in (query as object));
    const first = isChosen ? null : firstHtml(answers, asked);
    // Whoever is known by name may see more than strangers; the script asks.
    const stranger = cookieOf(headers.cookie, PRESENCE) === null;
    const tiles = stranger ? tilesAhead(spans, request, path, clock.now()).catch(() => []) : [];
    return Promise.all([pageHead(database, asked, clock.now()), first, tiles])
      .then(([head, markup, links]) => ({
        head: head ?? nothing.head,
        first: markup,
        tiles: links,
        missing: head === null && stranger,
      }))
      .catch(() => nothing);
  };
  fastify.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const path = pathOf(request);
    if (path === null || SERVER.test(path)) return;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isFile(root, path)) {
      if (!isRead) {
        refuseMethod(['GET', 'HEAD'], request, reply);
        return reply;
      }
      const caching = path.startsWith('/assets/') ? { maxAge: '365d', immutable: true } : { maxAge: '1h' };
      void reply.header('etag', await tagOfFile(join(root, path)));
      // A part of it would be of the bytes of a coding, which the tag does not name.
      return reply.sendFile(path, root, { ...caching, etag: false, acceptRanges: false });
    }
    if (!isRead) return;
    const event = eventWithin(path);
    if (event !== null) return reply.redirect(event + request.url.replace(/^[^?]*/, ''), 308);
    if (isPage(path)) {
      const language = languageOf(request);
      const { head, first, tiles, missing } = await told(request, path, language);
      // Read anew: its scripts have other names after each build.
      const html = await readFile(join(root, 'index.html'), 'utf8');
      const ahead = askedAhead(request, path, config);
      const shown =
        missing || config.readAccess === 'members'
          ? []
          : [shownElsewhere, feedsOfPage].flatMap((elements) => elements(request, head, language, config));
      const links = { links: [...ahead.elements, ...shown], last: [...ahead.after, ...tiles] };
      return reply
        .status(missing ? 404 : 200)
        .headers({ link: ahead.headers, ...PAGE, 'content-type': 'text/html; charset=utf-8' })
        .send(headedHtml(html, { ...head, ...links, isFront: FRONT.test(path) }, language, first));
    }
    // It is no page that anybody could have already, so it has no tag by which to ask.
    if (path.startsWith('/assets/') || !(request.headers.accept ?? '').includes('text/html')) return;
    return reply
      .status(404)
      .headers(PAGE)
      .sendFile('index.html', root, { cacheControl: false, etag: false, lastModified: false });
  });
}

/** What a page says before any script. */
interface Told {
  readonly head: PageHead;
  readonly first: Markup | null;
  /** Links to what a timeline draws first. */
  readonly tiles: readonly string[];
  /** Strangers see nothing under this name. */
  readonly missing: boolean;
}

const PAGE = { 'cache-control': 'no-cache', vary: 'accept, accept-language, cookie' };

/** The decoded path; null where it cannot be decoded or would leave the folder. */
function pathOf(request: FastifyRequest): string | null {
  try {
    const path = decodeURIComponent(request.url.split('?')[0] ?? '/');
    return path.includes('\0') || normalize(path).startsWith('..') || path.includes('..') ? null : path;
  } catch {
    return null;
  }
}

/** The page has a head and a tag for each address; compressed copies go in the place of what they are copies of. */
function isFile(root: string, path: string): boolean {
  const file = join(root, path);
  return path !== '/index.html' && !/\.(br|gz)$/.test(path) && existsSync(file) && statSync(file).isFile();
}
