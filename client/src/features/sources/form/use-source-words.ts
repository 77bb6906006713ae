import { lastPublishedDay } from '@domain/evidence/published-on.js';
import { useTranslation } from 'react-i18next';
import type { ConflictWords } from '../../../editing/form/ConflictMerge.js';
import { useDates } from '../../../ui/use-dates.js';
import { useFieldName } from '../../../ui/use-field-name.js';
import { useFormats } from '../../../ui/use-formats.js';
import { useLabels } from '../../../ui/use-labels.js';

/** Places of the form of a source, and what stands in them, in words. */
export function useSourceWords(): ConflictWords {
  const { t } = useTranslation('records');
  const { t: form } = useTranslation('form');
  const name = useFieldName();
  const labels = useLabels();
  const { date } = useDates();
  const { list } = useFormats();
  const places: Readonly<Record<string, string>> = {
    ...{ url: form('url'), publisher: name('publisher'), title: form('sourceTitle') },
    ...{ publishedOn: name('publishedOn'), language: form('language'), reliability: form('reliability') },
    ...{ citation: form('citation'), kind: form('sourceKind'), agencies: name('agencies'), textOf: form('textOf') },
    ...{ titleSource: name('titleSource'), seen: name('seen'), accessedOn: name('accessedOn') },
    ...{ note: t('source.note'), retrievedVia: t('source.retrievedVia') },
  };
  return {
    place: ({ at }) => places[at] ?? at,
    value({ at }, value) {
      const text = Array.isArray(value) ? list(value) : String(value);
      if (text === '') return form('nothing');
      if (at === 'reliability') return `${text} · ${labels('reliability', text)}`;
      if (at === 'kind') return labels('sourceKind', text);
      if (at === 'titleSource' || at === 'seen') return labels(at, text);
      return at === 'publishedOn' && lastPublishedDay(text) !== null ? date(text) : text;
    },
  };
}
