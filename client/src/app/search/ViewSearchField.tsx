import { useTranslation } from 'react-i18next';
import { chipsOf } from '../../filters/chips.js';
import { FilterChips } from '../../filters/FilterChips.js';
import { useView } from '../../view/use-view.js';
import { SearchField } from './SearchField.js';

interface ViewSearchFieldProps {
  readonly dossier: string;
  /** Whether what is in force stands in it. */
  readonly chips: boolean;
}

/** The field of a dossier: it narrows the view. Enter searches all texts; Backspace in the empty field takes the last filter off. */
export function ViewSearchField({ dossier, chips }: ViewSearchFieldProps) {
  const { t } = useTranslation();
  const { search, change } = useView();
  const last = chips ? chipsOf(search).at(-1) : undefined;
  return (
    <SearchField
      dossier={dossier}
      knownOn={search.knownOn}
      label={t('app.search')}
      onTake={(suggestion) => change(suggestion.change(search))}
      onEnter={(text) => change({ q: text, sort: undefined })}
      onEmpty={() => last && change(last.removal)}
    >
      {last && <FilterChips dossier={dossier} inField />}
    </SearchField>
  );
}
