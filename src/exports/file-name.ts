import { FILTER_NAMES } from '../domain/event-filters.js';
import { slugify } from '../domain/slug.js';
import type { EventFilterDto } from '../events/event-filter.dto.js';

/** Longer ones are cut: some systems take 255 bytes, path included. */
const LONGEST = 120;

/**
 * What a file of events is called: of which dossier, under which filter, and of which day.
 *
 * @example fileName({ dossier: ['iran-us'], kind: ['talks'], knownOn: '2026-02-10' }, 'csv', now) // 'demarche-iran-us-kind-talks-as-of-2026-02-10.csv'
 */
export function fileName(filter: EventFilterDto, ending: string, now: Date): string {
  const { dossier = [], knownOn } = filter;
  const words = FILTER_NAMES.filter((name) => name !== 'dossier' && name !== 'knownOn' && filter[name] !== undefined)
    .map((name) => [name, filter[name]].flat().join('-'))
    .map(slugify);
  const what = ['demarche', ...(dossier.length > 0 ? dossier.map(slugify) : ['events']), ...words].join('-');
  const day = knownOn === undefined ? now.toISOString().slice(0, 10) : `as-of-${knownOn}`;
  return `${what.slice(0, LONGEST).replace(/-+$/, '')}-${day}.${ending}`;
}
