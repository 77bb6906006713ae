import type { FastifyRequest } from 'fastify';
import { LAST, linkTo } from './asked-ahead.js';
import { firstTimeline } from './domain/first-questions.js';
import { firstTiles } from './domain/timeline/first-tiles.js';
import { wholeWindow } from './domain/timeline/layout/window.js';
import { openingOf } from './domain/timeline/opening.js';
import { languageOf } from './language-of.js';
import type { SpanQueries } from './timeline/span.queries.js';

/**
 * `<link>` elements by which the browser asks for what a timeline draws first while the script still comes, letter for letter as that will
 * ask: which tiles these are hangs on how far the dossier reaches, and on the width of the screen. As readers see it who are not signed in.
 */
export async function tilesAhead(
  spans: SpanQueries,
  request: Pick<FastifyRequest, 'headers' | 'url'>,
  path: string,
  now: Date,
): Promise<string[]> {
  const opened = firstTimeline(path, new URL(request.url, 'http://localhost').searchParams);
  if (!opened) return [];
  const { dossier, narrowest, all } = opened;
  const span = await spans.span({ dossier: [dossier] }, { seesDrafts: false });
  if (span.from === null || span.to === null) return [];
  const extent = { from: new Date(span.from), to: new Date(span.to) };
  const { from, to } = (all ? null : openingOf(span)) ?? wholeWindow(extent, now);
  const lang = languageOf(request);
  return firstTiles({ from: from.getTime(), to: to.getTime() }, narrowest).flatMap(({ least, most, step, tiles }) => {
    const media = `(min-width: ${least}px)${most === null ? '' : ` and (max-width: ${most}px)`}`;
    return tiles.map((tile) => {
      const asked = new URLSearchParams({ dossier, step: `${step}`, tile: `${tile}`, lang });
      return linkTo(`/api/timeline/tile?${asked.toString()}`, `media="${media}" ${LAST}`);
    });
  });
}
