import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import styles from './search.module.css';
import { SuggestedOption } from './SuggestedOption.js';
import type { Suggestion } from './suggestion.js';
import type { useSuggestions } from './use-suggestions.js';

interface SuggestionsProps {
  readonly id: string;
  readonly suggested: ReturnType<typeof useSuggestions>;
  /** Whether Enter searches all texts. */
  readonly searches: boolean;
  readonly chosen: Suggestion | undefined;
  readonly onTake: (suggestion: Suggestion) => void;
}

/** The list under the field, by groups. It takes no focus: the field keeps it, and says which option is meant. */
export function Suggestions({ id, suggested: { groups, all, waiting }, searches, chosen, onTake }: SuggestionsProps) {
  const { t } = useTranslation();
  return (
    <div className={classNames(controls.popover, styles.popover)} aria-busy={waiting}>
      <div id={id} role="listbox" aria-label={t('app.suggestions')}>
        {groups.map(({ group, of }) => (
          <div key={group} role="group" aria-label={t(`app.suggested.${group}`)} className={styles.group}>
            <p aria-hidden="true">{t(`app.suggested.${group}`)}</p>
            {of.map((suggestion) => (
              <SuggestedOption
                key={suggestion.id}
                id={`${id}-${all.indexOf(suggestion)}`}
                suggestion={suggestion}
                chosen={suggestion === chosen}
                onTake={onTake}
              />
            ))}
          </div>
        ))}
      </div>
      {all.length === 0 && (
        <p role="status" className={controls.none}>
          {waiting ? t('app.loading') : t(searches ? 'app.noSuggestions' : 'app.nothingNamed')}
        </p>
      )}
    </div>
  );
}
