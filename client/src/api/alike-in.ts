import { ProblemError } from './problem.js';
import type { Actor } from './types.js';

/** Those whom a new actor may be, where the server asked about it; the nearest first. */
export function alikeIn(error: Error | null): readonly Actor[] {
  if (!(error instanceof ProblemError) || error.problem.code !== 'like_known') return [];
  return (error.problem.alike ?? []) as readonly Actor[];
}
