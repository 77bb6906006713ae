import { EVENT_FILTERS } from '@domain/event-filters.js';
import type { LabelGroup } from '@domain/labels/label-table.js';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { peopleQuery } from '../api/desk-queries.js';
import { sourceQuery } from '../api/directory-queries.js';
import { actorsQuery, dossierQuery } from '../api/queries.js';
import { useViewer } from '../api/use-viewer.js';
import { nameIn } from '../ui/use-actor-name.js';
import { useDates } from '../ui/use-dates.js';
import { useFormats } from '../ui/use-formats.js';
import { useLabels } from '../ui/use-labels.js';
import type { EventFilter } from '../view/filter-search.js';
import type { Chip } from './chips.js';

/** Filters whose chips say their values. */
type Worded = Exclude<Chip['field'], 'dates' | 'overdue' | 'disputed'>;

/** What a chip of the filter says: with the name of the filter, or its value alone where there is little room. */
export function useChipWords(dossier: string, filter: EventFilter): (chip: Chip, isBrief?: boolean) => string {
  const { t } = useTranslation();
  const { date } = useDates();
  const wordOf = useWordOf(dossier, filter);
  return ({ field, value }, isBrief = false) => {
    if (field === 'overdue' || field === 'disputed') return t(`filters.only.${field}`);
    if (field !== 'dates' && isBrief) return wordOf(field, value);
    if (field !== 'dates') return t('filters.chip', { field: t(`filters.${field}`), value: wordOf(field, value) });
    const [from, to] = value.map((one) => one && date(one));
    if (from === undefined) return t('filters.toOnly', { to });
    return to === undefined ? t('filters.fromOnly', { from }) : t('filters.between', { from, to });
  };
}

/** Codes in the words of the vocabulary, actors and sources by name once they are here; all else as it stands. */
function useWordOf(dossier: string, { source = [], issue = [], author = [] }: EventFilter) {
  const { i18n } = useTranslation();
  const labels = useLabels();
  const { date } = useDates();
  const { comma } = useFormats();
  const { data: actors } = useQuery(actorsQuery(dossier));
  const { data: about } = useQuery({ ...dossierQuery(dossier), enabled: issue.length > 0 });
  const sources = useQueries({ queries: source.map(sourceQuery) });
  const { may } = useViewer();
  const { data: people } = useQuery({ ...peopleQuery, enabled: author.length > 0 && may('draft.read') });
  return (field: Worded, value: string): string => {
    if (isVocabulary(field)) return labels(field, value);
    if (field === 'actor') {
      return (
        nameIn(
          actors?.items.find(({ slug, id }) => slug === value || id === value),
          i18n.language,
        ) ?? value
      );
    }
    if (field === 'author') return people?.find(({ id }) => id === value)?.name ?? value;
    if (field === 'issue') return about?.issues.find(({ slug }) => slug === value)?.label ?? value;
    const cited = field === 'source' ? sources[source.indexOf(value)]?.data : undefined;
    if (!cited) return value;
    return cited.publishedOn === null ? cited.publisher : [cited.publisher, date(cited.publishedOn)].join(comma);
  };
}

function isVocabulary(field: Worded): field is Extract<Worded, LabelGroup> {
  return typeof EVENT_FILTERS[field].of === 'object';
}
