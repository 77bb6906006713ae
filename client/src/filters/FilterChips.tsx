import { useTranslation } from 'react-i18next';
import { classNames } from '../ui/class-names.js';
import controls from '../ui/controls.module.css';
import { Cross } from '../ui/icons.js';
import { useView } from '../view/use-view.js';
import { chipsOf } from './chips.js';
import styles from './filters.module.css';
import { handOnFocus } from './hand-on-focus.js';
import { useChipWords } from './use-chip-words.js';

interface FilterChipsProps {
  readonly dossier: string;
  /** In the field, where there is little room. */
  readonly inField?: boolean;
}

/** The filters in force, each removable; nothing at all where there are none. */
export function FilterChips({ dossier, inField }: FilterChipsProps) {
  const { t } = useTranslation();
  const { search, unfiltered, change, clearFilters } = useView();
  const words = useChipWords(dossier, search);
  const chips = chipsOf(search);
  if (unfiltered) return null;
  return (
    <div role="group" aria-label={t('filters.chosen')} className={inField ? styles.inField : styles.chips}>
      <div className={inField ? styles.row : styles.flat}>
        {chips.map((chip) => {
          const text = words(chip);
          return (
            <button
              key={chip.field + String(chip.value)}
              type="button"
              data-toolbar={inField}
              className={inField ? styles.chip : controls.pill}
              title={inField ? text : undefined}
              aria-label={t('filters.remove', { filter: text })}
              onClick={({ currentTarget }) => {
                handOnFocus(currentTarget, chips.length === 1);
                change(chip.removal);
              }}
            >
              <bdi>{words(chip, inField)}</bdi>
              <Cross />
            </button>
          );
        })}
      </div>
      {/* In the field, one chip is cleared by its own cross. */}
      {!(inField && chips.length === 1) && (
        <button
          type="button"
          data-toolbar={inField}
          className={inField ? styles.clear : classNames(controls.pill, controls.quiet)}
          aria-label={t('filters.clear')}
          onClick={({ currentTarget }) => {
            handOnFocus(currentTarget, true);
            clearFilters();
          }}
        >
          {t(inField ? 'filters.clearBriefly' : 'filters.clear')}
        </button>
      )}
    </div>
  );
}
