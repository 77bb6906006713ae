import type { LabelGroup } from '@domain/labels/label-table.js';
import { label } from '@domain/labels/labels.js';
import { statusLabel } from '@domain/labels/status-label.js';
import type { Status } from '@domain/lifecycle/status.js';
import type { Kind } from '@domain/vocabulary.js';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Words of the vocabulary in the reader's language: `labels('kind', 'talks')`. */
export function useLabels(): (group: LabelGroup, code: string | number) => string {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useCallback((group, code) => label(group, code, language), [language]);
}

/** What became of an event of some kind, in the reader's language: `statusOf('threat', 'carried_out')`. */
export function useStatusLabel(): (kind: Kind, status: Status) => string {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useCallback((kind, status) => statusLabel(kind, status, language), [language]);
}
