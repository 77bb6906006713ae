import { Injectable } from '@nestjs/common';
import { KeptAnswers } from '../common/kept-answers.js';
import { Clock } from '../common/clock.js';
import { COUNTED, exactly, type Count } from '../common/count.js';
import { encodeCursor, keysetPage, type KeysetRow } from '../common/cursor.js';
import { foundNames, type Found } from '../common/found-names.js';
import type { FoundWords } from '../common/found-words.js';
import type { Perspective } from '../common/perspective.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { unplanned } from '../database/unplanned.js';
import { bestSnippet } from './best-snippet.js';
import type { EventQueryDto } from './event-filter.dto.js';
import { whereEvent, waysThroughTime } from './event-filter.sql.js';
import {
  afterCursor,
  hasSortKey,
  keyColumns,
  keysOfColumns,
  orderBy,
  sortByColumn,
  type EventSort,
} from './event-sort.sql.js';
import type { ListedEventDto } from './event-summary.dto.js';
import { foundPageSql, type FoundRow } from './found-page.sql.js';
import { keptCount } from './kept-count.sql.js';
import { summaries } from './summaries.sql.js';
import { waysToFind } from './ways-to-find.sql.js';

/** Which events are on a page. */
interface Placement {
  /** Their ids in order, an array as PostgreSQL writes it: it is given back as it is. */
  readonly ids: string;
  readonly shown: number;
  /** The sort keys of the last of them; null where no more come behind it. */
  readonly last: string[] | null;
  /** How many there are in all; null where that is not kept. */
  readonly kept: string | null;
}

/** Rows of a page of those found, and how many there are in all where that was counted with them. */
interface FoundPage {
  readonly rows: KeysetRow[];
  readonly total: string | null;
}

type Sought = Found<EventQueryDto> & { readonly words: FoundWords };
type BestQuery = Pick<EventQueryDto, 'dossier' | 'knownOn' | 'limit'>;

/** So often a page is looked for whose events go while it is told; then they are left out. */
const MOST_TRIES = 3;

/** Lists of events. PostgreSQL writes the JSON; it is passed on as it is. */
@Injectable()
export class EventListQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly answers: KeptAnswers,
  ) {}

  /** An EventPageDto as JSON text. */
  page(query: EventQueryDto, perspective: Perspective): Promise<string> {
    return this.answers.answer(['events', query, perspective], () => this.asked(query, perspective));
  }

  private async asked(query: EventQueryDto, perspective: Perspective): Promise<string> {
    const found = await foundNames(this.database, query, this.clock.now());
    const { words } = found;
    if (words) return this.foundPage({ ...found, words }, perspective);
    // Where one of them was deleted before it was told, they are looked for again: an answer is of one moment.
    for (let tries = 1; ; tries += 1) {
      const [{ ids, shown, last, kept }, counted] = await Promise.all([
        this.placed(found, perspective),
        isKept(found, perspective) ? null : this.count(found, perspective),
      ]);
      const { items, told } = shown === 0 ? { items: '', told: 0 } : await this.told(ids, perspective);
      if (told < shown && tries < MOST_TRIES) continue;
      const isWhole = query.cursor === undefined && last === null;
      const count = isWhole ? exactly(told) : (counted ?? exactly(Number(kept)));
      const next = last === null ? 'null' : JSON.stringify(encodeCursor(sortByColumn(found.sort), last));
      return `{"items":[${items}],"nextCursor":${next},${JSON.stringify(count).slice(1)}`;
    }
  }

  /** The best of the events that have the words looked for, each with what was found in it; how many there are is not asked. */
  async best(query: BestQuery, words: FoundWords, perspective: Perspective): Promise<ListedEventDto[]> {
    const found = await foundNames(this.database, query, this.clock.now());
    const { rows } = await this.found({ ...found, words }, 'rank', perspective, false);
    return rows.slice(0, query.limit).map(({ item }) => JSON.parse(item) as ListedEventDto);
  }

  /** A page of what was looked for: the best first where no other order is asked for. */
  private async foundPage(query: Sought, perspective: Perspective): Promise<string> {
    const sort = query.sort ?? 'rank';
    const { rows, total } = await this.found(query, sort, perspective, true);
    // A first page with nothing on it says so of all.
    const known = rows.length === 0 && query.cursor === undefined ? '0' : total;
    const count = known === null ? await this.countFound(query, perspective) : exactly(Number(known));
    return keysetPage(rows, query, sort, count);
  }

  private async found(
    query: Sought,
    sort: EventSort | 'rank',
    perspective: Perspective,
    isCounted: boolean,
  ): Promise<FoundPage> {
    const { sql, values } = foundPageSql(query, sort, perspective, this.clock.now(), isCounted);
    const found = await this.database.read<FoundRow>(sql, values);
    const rows = found.map(({ item, texts, keys }) => {
      const snippet = bestSnippet(texts, query.words.marked);
      return { item: `${item.slice(0, -1)},"snippet":${JSON.stringify(snippet)}}`, keys };
    });
    return { rows, total: found[0]?.total ?? null };
  }

  /**
   * Which events are on the page, in order, and the first of the next: what they are depends on the filter, and is planned for it. With
   * them how many there are in all, where that is kept.
   */
  private async placed(query: Found<EventQueryDto>, perspective: Perspective): Promise<Placement> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const where = whereEvent(query, parameters, world);
    const sort = sortByColumn(query.sort);
    const after = query.cursor === undefined ? 'true' : afterCursor(query.cursor, sort, parameters);
    const limit = `${parameters.add(query.limit)}::int`;
    const order = `ORDER BY ${orderBy(sort)} LIMIT ${limit} + 1`;
    const ways = (sort.endsWith('when') ? waysThroughTime(query, parameters) : ['true']).map(
      (way) =>
        `(SELECT e.id, e.earliest, e.latest, ${keyColumns(sort)} FROM ${world.events} e
          WHERE ${hasSortKey(sort)} AND ${where} AND ${after} AND ${way} ${order})`,
    );
    const placed = ways.length === 1 ? ways[0] : `(SELECT * FROM (${ways.join(' UNION ALL ')}) e ${order})`;
    const sql = `WITH placed AS MATERIALIZED (SELECT p.*, row_number() OVER () AS n FROM ${placed} p)
      SELECT (${keptCount(query, perspective, parameters) ?? 'NULL'}) AS kept, page.ids::text AS ids, cardinality(page.ids) AS shown,
        (SELECT to_json(${keysOfColumns(sort)}) FROM placed
          WHERE n = ${limit} AND EXISTS (SELECT FROM placed WHERE n > ${limit})) AS last
      FROM (SELECT ARRAY(SELECT id FROM placed WHERE n <= ${limit} ORDER BY n) AS ids) page`;
    const [row] = await this.database.read<Placement>(sql, parameters.values);
    if (!row) throw new Error('It has one row');
    return row;
  }

  /** Their JSON, with commas between, and of how many there is some still: one question for all pages, whose plan PostgreSQL keeps. */
  private async told(ids: string, perspective: Perspective): Promise<{ items: string; told: number }> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const { from, json } = summaries(world, 'page');
    const sql = `WITH page AS (
        SELECT e.*, t.n FROM unnest(${unplanned(parameters.add(ids), 'uuid[]')}) WITH ORDINALITY t (id, n)
          JOIN ${world.events} e ON e.id = t.id
      )
      SELECT string_agg(${json}::text, ',' ORDER BY e.n) AS items, count(*)::int AS told FROM ${from}`;
    const [row] = await this.database.read<{ items: string | null; told: number }>(sql, parameters.values);
    return { items: row?.items ?? '', told: row?.told ?? 0 };
  }

  private async count(query: Found<EventQueryDto>, perspective: Perspective): Promise<Count> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const where = whereEvent(query, parameters, world);
    return this.database.count(`${world.events} e WHERE ${where}`, parameters.values);
  }

  private async estimate(query: Sought, perspective: Perspective): Promise<Count> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const where = whereEvent(query, parameters, world);
    return this.database.estimate(`${world.events} e WHERE ${where}`, parameters.values);
  }

  /** How many have the words looked for; what the sample says to be many is not counted. */
  private async countFound(query: Sought, perspective: Perspective): Promise<Count> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const { ctes, ways, surelyMany } = waysToFind(query, parameters, world);
    const found = ways.map(({ from, where }) => `SELECT 1 FROM ${from} WHERE NOT ${surelyMany} AND ${where}`);
    const many = `SELECT 1 FROM generate_series(1, ${COUNTED + 1}) WHERE ${surelyMany}`;
    const total = await this.database.countSome(
      `(${ctes.length === 0 ? '' : `WITH ${ctes.join(', ')} `}${[many, ...found].join(' UNION ALL ')}) e`,
      parameters.values,
    );
    return total === null ? this.estimate(query, perspective) : exactly(total);
  }
}

function isKept(query: Found<EventQueryDto>, perspective: Perspective): boolean {
  return keptCount(query, perspective, new Parameters()) !== null;
}
