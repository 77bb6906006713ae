import type { FormState } from './form-state.js';

/** The day (YYYY-MM-DD) the newest source of the form appeared; undefined where none is dated. */
export function newestSourceDay({ citations }: Pick<FormState, 'citations'>): string | undefined {
  return citations
    .map(({ source, publishedOn }) => source?.publishedOn ?? publishedOn)
    .filter((day) => day !== '')
    .sort()
    .at(-1);
}
