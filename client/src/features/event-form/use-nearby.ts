import { likelyDuplicates } from '@domain/nearby/likely-duplicates.js';
import { likelyPrecursors } from '@domain/nearby/likely-precursors.js';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EventSummary } from '../../api/types.js';
import { useForm } from './form-context.js';
import { understoodDate } from './model/understood.js';
import { nearbyEventsQuery } from './queries.js';
import { useSettled } from '../../ui/use-settled.js';

/** Days before the event in which what it follows up is looked for, and days after in which a copy of it is. */
const BEFORE = 120;
const AFTER = 7;

/** Events of the dossier that may be this one, or that this one may follow up; linked ones and itself left out. */
export function useNearby(): { duplicates: EventSummary[]; precursors: EventSummary[] } {
  const { state, dossier, eventId } = useForm();
  const date = useMemo(() => understoodDate(state), [state]);
  const [earliest, latest] = [date?.earliest ?? null, date?.latest ?? date?.earliest ?? null];
  const from = useSettled(shifted(earliest, -BEFORE));
  const to = useSettled(shifted(latest, AFTER));
  const { data } = useQuery(nearbyEventsQuery(dossier, from, to));
  return useMemo(() => {
    const linked = new Set(state.links.map((link) => link.to.id));
    const events = (data ?? [])
      .filter(({ id }) => id !== eventId && !linked.has(id))
      .map((event) => ({ ...event, actors: event.participations.map(({ actor }) => actor.id) }));
    const actors = state.participations.map(({ actor }) => actor.id);
    const candidate = { kind: state.kind, title: state.title, earliest, latest, actors };
    const follows = state.links.some(({ type }) => type === 'follows_up');
    return {
      duplicates: likelyDuplicates(candidate, events),
      precursors: follows ? [] : likelyPrecursors(candidate, events),
    };
  }, [data, state.links, state.participations, state.kind, state.title, earliest, latest, eventId]);
}

function shifted(day: string | null, days: number): string | null {
  if (day === null) return null;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
