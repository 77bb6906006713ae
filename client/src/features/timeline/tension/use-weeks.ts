import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { tensionQuery } from '../../../api/ledger-queries.js';
import { useView } from '../../../view/use-view.js';
import { useWeekWords } from './use-week-words.js';
import type { Week } from './weeks.js';

/** The weeks of the view, and which of them is read: the one under the pointer, else the one chosen. */
export function useWeeks(dossier: string) {
  const { search } = useView();
  const { data, failureReason } = useQuery(tensionQuery(dossier, search));
  const [pointed, setPointed] = useState<Week | null>(null);
  const [chosen, setChosen] = useState<Week | null>(null);
  const wordsOf = useWeekWords(data?.weeks ?? NONE);
  const onPoint = useCallback(
    (week: Week | null) => setPointed((before) => (before?.from === week?.from ? before : week)),
    [],
  );
  const onChoose = useCallback((week: Week) => {
    setChosen(week);
    setPointed(null);
  }, []);
  return { data, failureReason, shown: pointed ?? chosen, onPoint, onChoose, wordsOf };
}

const NONE: readonly never[] = [];
