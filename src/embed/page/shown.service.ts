import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { Problem } from '../../common/problem.js';
import { parseEdtf } from '../../domain/time/edtf.js';
import { withBrief } from '../../domain/timeline/brief.js';
import { stepFor, tilesOf, type Stretch } from '../../domain/timeline/grid.js';
import type { TimelineItem } from '../../domain/timeline/item.js';
import { around, CLOSEST, wholeWindow } from '../../domain/timeline/layout/window.js';
import { withLives } from '../../domain/timeline/lives.js';
import { merged } from '../../domain/timeline/merged.js';
import { openingOn } from '../../domain/timeline/opening.js';
import type { DossierDto } from '../../dossiers/dossiers.dto.js';
import { DossiersQueries } from '../../dossiers/dossiers.queries.js';
import { SpanQueries } from '../../timeline/span.queries.js';
import type { TileDto, TileItemDto } from '../../timeline/tile.dto.js';
import { TileQueries } from '../../timeline/tile.queries.js';
import type { EmbedQueryDto } from '../embed-query.dto.js';
import { EmbedQueries, type EventPlace, type ReadersPerspective } from '../embed.queries.js';

/** What stands on a page of others, before it is laid out. */
export interface Shown {
  readonly dossier: DossierDto;
  /** The event that is told above; null where none was asked for. */
  readonly chosen: EventPlace | null;
  readonly view: Stretch;
  /** Of what is shown of the view, in order of time. */
  readonly events: readonly TileItemDto[];
  readonly items: readonly TimelineItem[];
  /** Events in the view, drawn or not. */
  readonly total: number;
  /** The day by whose end all is judged. */
  readonly today: Date;
  readonly knownOn: Date | undefined;
}

/** Asks what a timeline on a page of others shows: as much as the timeline of the whole page at that width, however much there is. */
@Injectable()
export class ShownService {
  constructor(
    private readonly dossiers: DossiersQueries,
    private readonly spans: SpanQueries,
    private readonly tiles: TileQueries,
    private readonly queries: EmbedQueries,
    private readonly clock: Clock,
  ) {}

  /** Throws `not_found` where readers see no such dossier or event. */
  async of(slug: string, query: EmbedQueryDto, reader: ReadersPerspective): Promise<Shown> {
    const seen = { seesDrafts: false, ...reader };
    const found = await this.dossiers.one(slug, seen);
    if (found === null) throw new Problem('not_found', 'There is no such dossier.');
    const dossier = JSON.parse(found.json) as DossierDto;
    const chosen = query.event === undefined ? null : await this.queries.event(query.event, reader);
    if (query.event !== undefined && chosen?.dossier !== dossier.slug) {
      throw new Problem('not_found', 'The dossier has no such event.');
    }
    const filter = { ...filterOf(query), dossier: [dossier.slug] };
    const today = this.clock.now();
    const view = stretchOf(query) ?? openedOn(chosen) ?? (await this.whole(filter, seen, today));
    const step = stepFor(view, query.width);
    const tiles = await Promise.all(
      tilesOf(view, step).map(
        async (tile) => JSON.parse(await this.tiles.tile({ ...filter, step, tile }, seen)) as TileDto,
      ),
    );
    const { items, undertakings, total } = merged(tiles, view);
    const events = items.filter((event) => reaches(event, view));
    const knownOn = reader.knownOn === undefined ? undefined : new Date(`${reader.knownOn}T23:59:59Z`);
    return {
      ...{ dossier, chosen, view, events, total, today, knownOn },
      items: withLives(events.map(withBrief), undertakings, knownOn ?? today),
    };
  }

  private async whole(
    filter: Parameters<SpanQueries['span']>[0],
    seen: Parameters<SpanQueries['span']>[1],
    today: Date,
  ): Promise<Stretch> {
    const { from, to } = await this.spans.span(filter, seen);
    const { from: first, to: last } = wholeWindow(
      from === null || to === null ? null : { from: new Date(from), to: new Date(to) },
      today,
    );
    return stretch(first, last);
  }
}

/** The filter alone, as the questions of the timeline take it. */
function filterOf({
  event: _event,
  window: _window,
  theme: _theme,
  width: _width,
  height: _height,
  ...filter
}: EmbedQueryDto) {
  return filter;
}

/** What is asked for: a window to look at, or the days that are chosen by, where both are given. */
function stretchOf({ window, from, to }: EmbedQueryDto): Stretch | null {
  const [first, last] = window === undefined ? [from, to] : window.split('..');
  if (first === undefined || last === undefined) return null;
  const [begin, end] = [parseEdtf(first, null).earliest, parseEdtf(last, null).latest];
  return begin && end && begin < end ? stretch(begin, end) : null;
}

function openedOn(chosen: EventPlace | null): Stretch | null {
  const opening = chosen && openingOn(chosen);
  return opening && stretch(opening.from, opening.to);
}

/** No shorter than the axis can be. */
function stretch(from: Date, to: Date): Stretch {
  const window = to.getTime() - from.getTime() < CLOSEST ? around(from, CLOSEST) : { from, to };
  return { from: window.from.getTime(), to: window.to.getTime() };
}

const reaches = ({ earliest, latest }: TileItemDto, { from, to }: Stretch): boolean =>
  (earliest ?? latest) !== null &&
  (earliest === null || Date.parse(earliest) <= to) &&
  (latest === null || Date.parse(latest) >= from);
