import { objects, type Json } from '../json.js';
import { isGathering } from './participations.js';
import { original } from './words.js';

/**
 * What an edition says that nothing here has a place for, by the slug of the event: who is named beside a gathering and announces it
 * in no entry of its ledger, and a status or title that is not that of its newest entry or telling.
 */
export function leftOver(events: unknown, ledgers: ReadonlyMap<unknown, unknown>): Record<string, Json> {
  return Object.fromEntries(
    objects(events).flatMap((event) => {
      const left = leftOf(event, objects(ledgers.get(event['slug'])));
      return Object.keys(left).length === 0 ? [] : [[String(event['slug']), left]];
    }),
  );
}

function leftOf(event: Json, ledger: readonly Json[]): Json {
  const { by, status, title, tellings } = event;
  const announcing = new Set(ledger.map(({ saidBy }) => saidBy));
  const unheard = isGathering(event) && Array.isArray(by) ? by.filter((actor) => !announcing.has(actor)) : [];
  const last = original(objects(tellings).at(-1)?.['title']) ?? title;
  return {
    ...(unheard.length > 0 && { by: unheard }),
    ...(isSaid(status) && status !== ledger.at(-1)?.['status'] && { status }),
    ...(isSaid(title) && original(title) !== last && { title }),
  };
}

function isSaid(words: unknown): boolean {
  return words !== null && words !== undefined;
}
