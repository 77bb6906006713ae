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

/** What became of one or more events of some kind, in the reader's language: `statusOf('threat', 'carried_out', 9)`. */
export function useStatusLabel(): (kind: Kind, status: Status, count?: number) => string {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useCallback((kind, status, count) => statusLabel(kind, status, language, count), [language]);
}
