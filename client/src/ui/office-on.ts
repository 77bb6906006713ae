import { writtenDays } from '@domain/time/said/written.js';
import type { Actor } from '../api/types.js';

type Tenure = Actor['tenures'][number];

/** The office that a person held on a day (`2026-02-06`): the first in the order they are named in; null for none. */
export function officeOn(tenures: readonly Tenure[], day: string | null): Tenure | null {
  return officesOn(tenures, day)[0] ?? null;
}

/** All offices that a person held on a day, in the order they are named in. */
export function officesOn(tenures: readonly Tenure[], day: string | null): Tenure[] {
  if (day === null) return [];
  return tenures.filter(({ from, to }) => begins(from) <= day && day <= ends(to));
}

/**
 * The office that tells a person from others of the name: the one held on a day, else one that is not dated, else one of other days.
 */
export function tellingOffice(
  tenures: readonly Tenure[],
  day: string,
): { office: Tenure; held: 'then' | 'undated' | 'otherwise' } | null {
  const [undated, dated] = [tenures.filter(isUndated), tenures.filter((one) => !isUndated(one))];
  const then = officeOn(dated, day);
  if (then) return { office: then, held: 'then' };
  if (undated[0]) return { office: undated[0], held: 'undated' };
  return dated[0] ? { office: dated[0], held: 'otherwise' } : null;
}

function isUndated({ from, to }: Tenure): boolean {
  return from === null && to === null;
}

function begins(from: string | null): string {
  return (from && writtenDays(from, null)?.earliest) ?? '';
}

/** After every day there is, where nothing is known. */
function ends(to: string | null): string {
  return (to && writtenDays(to, null)?.latest) ?? '~';
}
