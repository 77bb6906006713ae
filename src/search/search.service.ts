import { Injectable } from '@nestjs/common';
import { ActorsQueries } from '../actors/actors.queries.js';
import type { ActorPageDto } from '../actors/actors.dto.js';
import { Clock } from '../common/clock.js';
import { foundWords, type FoundWords } from '../common/found-words.js';
import type { Perspective } from '../common/perspective.js';
import { Database } from '../database/database.js';
import type { Days } from '../domain/search/days-in-query.js';
import { understandQuery } from '../domain/search/understand-query.js';
import { EventListQueries } from '../events/event-list.queries.js';
import type { ListedEventDto } from '../events/event-summary.dto.js';
import { actorHit, dayHit, eventHit, placeHit, quoteHit, sourceHit } from './hits.js';
import { PlacesQueries } from './places.queries.js';
import { CitedQueries } from './cited.queries.js';
import type { SearchHitDto, SearchHitsDto, SearchQueryDto } from './search.dto.js';

/** So many of each that is no event: who looks for one of them names it. */
const FEW = 4;

/** What was looked for: the words without the days, and both as they are understood. */
interface Asked {
  readonly rest: string;
  readonly days: readonly Days[];
  /** The day that words such as “last week” count from. */
  readonly today: string;
  /** What the places named are called, whatever they were called in the query. */
  readonly places: readonly string[];
  readonly words: FoundWords;
}

/** Finds things of all kinds, each by the question that its own list puts. */
@Injectable()
export class SearchService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly actors: ActorsQueries,
    private readonly events: EventListQueries,
    private readonly places: PlacesQueries,
    private readonly cited: CitedQueries,
  ) {}

  /** Days and whoever or whatever is named come first, then events, and of those what was said in them and by whom it was brought. */
  async hits(query: SearchQueryDto, perspective: Perspective): Promise<SearchHitsDto> {
    const asked = await this.understood(query, perspective);
    const [named, events] = await Promise.all([
      this.named(asked, query, perspective),
      this.eventsOf(asked, query, perspective, query.limit),
    ]);
    const about = await this.about(events, asked.words, perspective);
    const room = Math.max(query.limit - named.length - about.length, Math.ceil(query.limit / 2));
    const found = events.slice(0, room).map(eventHit);
    // However few are asked for, what is named leaves events their half.
    const first = named.slice(0, query.limit - found.length);
    return { items: [...first, ...found, ...about].slice(0, query.limit) };
  }

  async suggestions(query: SearchQueryDto, perspective: Perspective): Promise<SearchHitsDto> {
    const asked = await this.understood(query, perspective);
    const [named, events] = await Promise.all([
      this.named(asked, query, perspective),
      this.eventsOf(asked, query, perspective, 2 * FEW),
    ]);
    return { items: [...named, ...events.map(eventHit)].slice(0, query.limit) };
  }

  private async understood({ q }: SearchQueryDto, { knownOn }: Perspective): Promise<Asked> {
    const now = this.clock.now();
    const today = knownOn ?? now.toISOString().slice(0, 10);
    const { terms, days } = understandQuery(q, today);
    const texts = terms.map(({ parts }) => parts.map(({ text }) => text).join(' '));
    return {
      rest: texts.join(' '),
      today,
      days: [...days, ...terms.flatMap((term) => term.days ?? [])],
      places: [...texts, ...terms.flatMap(({ names }) => names)],
      words: await foundWords(this.database, q, now, knownOn),
    };
  }

  private async named(
    { rest, days, today, places, words }: Asked,
    { dossier }: SearchQueryDto,
    perspective: Perspective,
  ): Promise<SearchHitDto[]> {
    if (rest === '') return days.map((each) => dayHit(each, today));
    const [actors, found] = await Promise.all([
      this.actors.page(
        { q: rest, limit: FEW, ...(dossier === undefined ? {} : { dossierFirst: dossier }) },
        perspective,
      ),
      this.places.beginning([...new Set([rest, ...places])], dossier ?? null, perspective, FEW),
    ]);
    const { items } = JSON.parse(actors) as ActorPageDto;
    return [
      ...days.map((each) => dayHit(each, today)),
      ...items.map((actor) => actorHit(actor, words.marked)),
      ...found.map((place) => placeHit(place, words.marked)),
    ];
  }

  private eventsOf(
    { words }: Asked,
    { dossier, knownOn }: SearchQueryDto,
    perspective: Perspective,
    limit: number,
  ): Promise<ListedEventDto[]> {
    const filter = {
      limit,
      ...(dossier === undefined ? {} : { dossier: [dossier] }),
      ...(knownOn === undefined ? {} : { knownOn }),
    };
    return this.events.best(filter, words, perspective);
  }

  private async about(
    events: readonly ListedEventDto[],
    words: FoundWords,
    perspective: Perspective,
  ): Promise<SearchHitDto[]> {
    const ids = events.map(({ id }) => id);
    const [quotes, sources] = await Promise.all([
      this.cited.quotes(ids, words, perspective, FEW),
      this.cited.sources(ids, words, perspective, FEW),
    ]);
    return [
      ...quotes.map((quote) => quoteHit(quote, words.marked)),
      ...sources.map((source) => sourceHit(source, words.marked)),
    ];
  }
}
