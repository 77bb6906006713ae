import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync } from 'class-validator';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Found } from '../common/found-names.js';
import { worldOf } from '../common/sql/world.js';
import { Parameters } from '../database/parameters.js';
import { EVENT_FILTERS, FILTER_NAMES, type FilterName } from '../domain/event-filters.js';
import { EventFilterDto } from './event-filter.dto.js';
import { whereEvent } from './event-filter.sql.js';

const file = (name: string): string => readFileSync(join(__dirname, '../..', name), 'utf8');

/** A value that each kind of filter takes. */
const EXAMPLE = { name: 'iran', edtf: '2026-02', day: '2026-02-06', text: 'enrichment' } as const;

function example(name: FilterName): string {
  const { of } = EVENT_FILTERS[name];
  return typeof of === 'string' ? EXAMPLE[of] : of[0];
}

const dtoOf = (query: object): EventFilterDto => plainToInstance(EventFilterDto, query);

describe('the list of filters', () => {
  it('is what the API takes', () => {
    const rules = getMetadataStorage().getTargetValidationMetadatas(EventFilterDto, '', true, false);
    // The language of texts chooses words, not events.
    const taken = [...FILTER_NAMES, 'lang'];
    expect([...new Set(rules.map(({ propertyName }) => propertyName))].sort()).toEqual(taken.sort());
  });

  it.each(FILTER_NAMES)('says how often and in which words the API takes %s', (name) => {
    const { of, repeatable } = EVENT_FILTERS[name];
    const value = example(name);
    expect(dtoOf({ [name]: value })[name]).toEqual(repeatable ? [value] : value);
    expect(validateSync(dtoOf({ [name]: value }))).toEqual([]);
    expect(validateSync(dtoOf({ [name]: [value, value] }))).toHaveLength(repeatable ? 0 : 1);
    if (typeof of !== 'string') {
      for (const word of of) expect(validateSync(dtoOf({ [name]: word }))).toEqual([]);
      expect(validateSync(dtoOf({ [name]: 'nonsense' }))).toHaveLength(1);
    }
  });

  it.each(FILTER_NAMES.filter((name) => name !== 'knownOn'))('has a condition in SQL for %s', (name) => {
    expect(conditionOf({ [name]: example(name) })).not.toBe(conditionOf({}));
  });

  it('is what the README explains', () => {
    const [, explained = ''] = /The filters are the same for([^]*?)\n\n/.exec(file('README.md')) ?? [];
    const named = [...explained.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    expect(named).toEqual(FILTER_NAMES);
  });

  it.each([
    ...[
      '/api/events',
      '/api/timeline',
      '/api/timeline/tile',
      '/api/timeline/span',
      '/api/tension',
      '/api/follow-ups',
      '/api/follow-ups/statistics',
    ],
    ...[
      '/api/undertakings',
      '/api/narratives',
      '/api/disputes',
      '/api/events/{id}/neighbours',
      '/api/positions',
      '/api/exports/events.csv',
    ],
  ])('is in the description of %s', (path) => {
    expect(documented(path)).toEqual(expect.arrayContaining(FILTER_NAMES));
  });

  it('says which of them the briefing takes, too', () => {
    const taken = documented('/api/dossiers/{id}/briefing').filter((name) => name in EVENT_FILTERS);
    expect(taken.sort()).toEqual(FILTER_NAMES.filter((name) => EVENT_FILTERS[name].briefing).sort());
  });
});

function conditionOf(filter: EventFilterDto): string {
  const parameters = new Parameters();
  const words =
    filter.q === undefined
      ? null
      : { terms: [{ query: `'${filter.q}'`, inside: null, days: null }], days: [], marked: [] };
  return whereEvent(
    { ...filter, words } as Found<EventFilterDto>,
    parameters,
    worldOf({ seesDrafts: true }, parameters, new Date()),
  );
}

function documented(path: string): string[] {
  const { paths } = JSON.parse(file('openapi.json')) as OpenAPIObject;
  return (paths[path]?.get?.parameters ?? []).flatMap((one) => ('name' in one ? one.name : []));
}
