import type { LabelGroup } from '@domain/labels/label-table.js';
import { label } from '@domain/labels/labels.js';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Words of the vocabulary in the reader's language: `labels('kind', 'talks')`. */
export function useLabels(): (group: LabelGroup, code: string | number) => string {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useCallback((group, code) => label(group, code, language), [language]);
}
