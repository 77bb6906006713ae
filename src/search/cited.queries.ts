import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import type { FoundWords } from '../common/found-words.js';
import type { Perspective } from '../common/perspective.js';
import { eventAddress } from '../common/sql/event-address.js';
import { worldOf, type World } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';

/** Words of somebody, and the event they are cited of. */
export interface QuoteRow {
  address: string;
  quote: string;
  when: string;
  kind: string;
  dossier: string;
}

/** A document that is cited. */
export interface SourceRow {
  slug: string;
  title: string;
  publisher: string;
}

/** What is cited of events that were found: their words lead to their quotes and sources, too. */
@Injectable()
export class CitedQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Quotes that hold all the words looked for; those of the best events first. */
  quotes(events: readonly string[], words: FoundWords, perspective: Perspective, limit: number): Promise<QuoteRow[]> {
    return this.cited<QuoteRow>({ events, words, perspective, limit }, (world) => ({
      text: 'c.quote',
      select: `${eventAddress('e')} AS address, c.quote, e.when_text AS "when", e.kind, d.slug AS dossier, f.n, c.ordinal`,
      from: `JOIN ${world.events} e ON e.id = f.id JOIN dossiers d ON d.id = e.dossier_id`,
      each: 'f.n, c.ordinal',
    }));
  }

  /** Sources whose publisher and title hold them. */
  sources(events: readonly string[], words: FoundWords, perspective: Perspective, limit: number): Promise<SourceRow[]> {
    return this.cited<SourceRow>({ events, words, perspective, limit }, (world) => ({
      text: `concat_ws(' ', s.publisher, s.title)`,
      select: 's.slug, s.title, s.publisher, f.n, c.ordinal',
      from: `JOIN ${world.sources} s ON s.id = c.source_id`,
      each: 's.slug, f.n',
    }));
  }

  private async cited<Row extends object>(
    {
      events,
      words,
      perspective,
      limit,
    }: { events: readonly string[]; words: FoundWords; perspective: Perspective; limit: number },
    cited: (world: World) => { text: string; select: string; from: string; each: string },
  ): Promise<Row[]> {
    if (events.length === 0 || words.terms.length === 0) return [];
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const { text, select, from, each } = cited(world);
    const query = `${parameters.add(words.terms.map((term) => term.query).join(' & '))}::tsquery`;
    return this.database.read<Row>(
      `SELECT * FROM (
        SELECT DISTINCT ON (${each}) ${select} FROM unnest(${parameters.add(events)}::uuid[]) WITH ORDINALITY f (id, n)
          JOIN ${world.citations} c ON c.event_id = f.id ${from}
        WHERE ${wordsOf(text)} @@ ${query} ORDER BY ${each}
      ) x ORDER BY x.n, x.ordinal LIMIT ${parameters.add(limit)}`,
      parameters.values,
    );
  }
}

/** The words of a text as those of an event are kept. */
function wordsOf(text: string): string {
  return `coalesce(search_document(fold(${text})) || array_to_tsvector(french_stems(fold(${text})) || bigrams(fold(${text}))), '')`;
}
