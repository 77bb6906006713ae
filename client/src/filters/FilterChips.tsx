import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { actorsQuery } from '../api/queries.js';
import { classNames } from '../ui/class-names.js';
import controls from '../ui/controls.module.css';
import { Cross } from '../ui/icons.js';
import { nameIn } from '../ui/use-actor-name.js';
import { useDates } from '../ui/use-dates.js';
import { useLabels } from '../ui/use-labels.js';
import { useView } from '../view/use-view.js';
import { chipsOf, type Chip } from './chips.js';
import { handOnFocus } from './hand-on-focus.js';
import styles from './filters.module.css';

/** The filters in force, each removable; nothing at all where there are none. */
export function FilterChips({ dossier }: { dossier: string }) {
  const { t } = useTranslation();
  const { search, unfiltered, change, clearFilters } = useView();
  const words = useChipWords(dossier);
  const chips = chipsOf(search);
  if (unfiltered) return null;
  return (
    <div role="group" aria-label={t('filters.chosen')} className={styles.chips}>
      {chips.map((chip) => {
        const text = words(chip);
        return (
          <button
            key={chip.field + String(chip.value)}
            type="button"
            className={controls.pill}
            aria-label={t('filters.remove', { filter: text })}
            onClick={({ currentTarget }) => {
              handOnFocus(currentTarget, chips.length === 1);
              change(chip.removal);
            }}
          >
            <bdi>{text}</bdi>
            <Cross />
          </button>
        );
      })}
      <button
        type="button"
        className={classNames(controls.pill, controls.quiet)}
        onClick={({ currentTarget }) => {
          handOnFocus(currentTarget, true);
          clearFilters();
        }}
      >
        {t('filters.clear')}
      </button>
    </div>
  );
}

function useChipWords(dossier: string): (chip: Chip) => string {
  const { t, i18n } = useTranslation();
  const labels = useLabels();
  const { date } = useDates();
  const { data: actors } = useQuery(actorsQuery(dossier));
  return ({ field, value }) => {
    if (typeof value !== 'string') {
      const [from, to] = value.map((one) => one && date(one));
      if (from === undefined) return t('filters.toOnly', { to });
      return to === undefined ? t('filters.fromOnly', { from }) : t('filters.between', { from, to });
    }
    const known = field === 'actor' ? actors?.items.find(({ slug, id }) => slug === value || id === value) : undefined;
    const word =
      field === 'actor' ? (nameIn(known, i18n.language) ?? value) : isVocabulary(field) ? labels(field, value) : value;
    return t('filters.chip', { field: t(`filters.${field}`), value: word });
  };
}

function isVocabulary(field: Chip['field']): field is 'kind' | 'status' | 'role' {
  return field === 'kind' || field === 'status' || field === 'role';
}
