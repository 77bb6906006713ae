import { useTranslation } from 'react-i18next';
import type { ConflictWords } from '../../../editing/form/ConflictMerge.js';
import { useFieldName, type FieldName } from '../../../ui/use-field-name.js';
import { useLabels } from '../../../ui/use-labels.js';

/** Places of the form of a publisher, and what stands in them, in words. */
export function usePublisherWords(): ConflictWords {
  const { t } = useTranslation('form');
  const name = useFieldName();
  const labels = useLabels();
  return {
    place: ({ at }) => name(at as FieldName),
    value({ at }, value) {
      const text = String(value);
      if (text === '') return t('nothing');
      if (at === 'reliability') return `${text} · ${labels('reliability', text)}`;
      return at === 'kind' ? labels('sourceKind', text) : text;
    },
  };
}
