import { isOpen, statusesOf } from '@domain/lifecycle/table.js';
import { UNDERTAKING_KINDS } from '@domain/undertakings/undertaking.js';
import { skipToken, useQuery } from '@tanstack/react-query';
import { timelineQuery } from '../../api/queries.js';
import type { ViewSearch } from '../../view/view-search.js';

/**
 * What stands of the view, now or on the day looked back to, whenever it was uttered. Null while its lane is not shown,
 * undefined until it is known.
 */
export function useStanding(dossier: string | undefined, search: ViewSearch) {
  const wanted = standingOf(search);
  const question = timelineQuery(dossier ?? '', wanted ?? search);
  const asked = dossier !== undefined && search.standing !== undefined && wanted !== null;
  const { data } = useQuery({ ...question, queryFn: asked ? question.queryFn : skipToken });
  if (search.standing === undefined) return null;
  return wanted ? data : NOTHING;
}

const NOTHING = { items: [], undertakings: [] };

/** The same view, but of all times and only of what stands in it; null where the filters leave nothing of that. */
function standingOf({ from: _from, to: _to, ...search }: ViewSearch): ViewSearch | null {
  const kind = UNDERTAKING_KINDS.filter((one) => search.kind?.includes(one) ?? true);
  const open = new Set(kind.flatMap((one) => statusesOf(one).filter((status) => isOpen(one, status))));
  const status = [...open].filter((one) => search.status?.includes(one) ?? true);
  return kind.length > 0 && status.length > 0 ? { ...search, kind, status } : null;
}
