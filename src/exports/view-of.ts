import { FILTER_NAMES, type FilterName } from '../domain/event-filters.js';
import type { EventFilterDto } from '../events/event-filter.dto.js';

/**
 * The path of the page on which a person sees the events of a filter, the day looked back to included: the table of its dossier. Events of
 * several dossiers, or of all, have no page of their own; the first page then carries the filter along.
 *
 * @example viewOf({ dossier: ['iran-us'], kind: ['talks'] }) // '/d/iran-us/table?kind=talks'
 */
export function viewOf(filter: EventFilterDto): string {
  const [dossier, another] = filter.dossier ?? [];
  const isOfOne = dossier !== undefined && another === undefined;
  const text = filterText(filter, isOfOne ? ['dossier'] : []);
  return `${isOfOne ? `/d/${encodeURIComponent(dossier)}/table` : '/'}${text === '' ? '' : `?${text}`}`;
}

/** The filter in force as in the address of a view, without some of its names, in the order in which filters are explained. */
export function filterText(filter: EventFilterDto, without: readonly FilterName[]): string {
  const given = FILTER_NAMES.filter((name) => !without.includes(name)).flatMap((name) =>
    [filter[name] ?? []].flat().map((value): [string, string] => [name, value]),
  );
  return new URLSearchParams(given).toString();
}
