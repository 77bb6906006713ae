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

function begins(from: string | null): string {
  return (from && writtenDays(from, null)?.earliest) ?? '';
}

/** After every day there is, where nothing is known. */
function ends(to: string | null): string {
  return (to && writtenDays(to, null)?.latest) ?? '~';
}
