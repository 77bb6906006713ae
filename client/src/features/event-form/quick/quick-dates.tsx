import type { ReactNode } from 'react';
import { emptyForm, type FormState } from '../model/form-state.js';
import { understoodDate } from '../model/understood.js';
import { QuickDate } from './QuickDate.js';
import type { ReadRow } from './read-row.js';
import { saidDay } from './said-day.js';
import type { Column } from './table-state.js';

/** What a cell of days is read as, where that is another thing than what is typed; null where it is no such cell, or not understood. */
export function readAs(column: Column, typed: string, read: ReadRow | null, today: string): ReactNode {
  if (column !== 'date' && column !== 'saidOn') return null;
  const state: FormState = { ...(read?.state ?? emptyForm(today)), date: typed };
  const understood = column === 'date' ? understoodDate(state) : saidDay(typed, today);
  if (understood === null || understood.when === typed.trim()) return null;
  return <QuickDate understood={understood} timezone={column === 'date' ? state.timezone : ''} />;
}
