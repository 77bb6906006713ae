import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { CellProblem } from './read-row.js';

/** Says a problem of a cell: in the words of the table, else of the form. */
export function useProblemWords(): (problem: CellProblem | undefined) => string | undefined {
  const { t } = useTranslation(['quick', 'form']);
  return useCallback(
    (problem) => {
      if (!problem) return undefined;
      const { word, about = '' } = problem;
      return String(t([`quick:problems.${word}`, `form:${word}`] as never, { about }));
    },
    [t],
  );
}
