import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '../../api/types.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import { Snippet } from '../../ui/Snippet.js';
import { tellsAll } from '../../ui/snippet-parts.js';
import { useDates } from '../../ui/use-dates.js';
import styles from './search.module.css';
import type { useSuggestions } from './use-suggestions.js';

interface SuggestionsProps {
  readonly id: string;
  readonly suggested: ReturnType<typeof useSuggestions>;
  readonly chosen: SearchHit | undefined;
  readonly onTake: (hit: SearchHit) => void;
}

/** The list under the field, by groups. It takes no focus: the field keeps it, and says which option is meant. */
export function Suggestions({ id, suggested: { groups, hits, waiting }, chosen, onTake }: SuggestionsProps) {
  const { t } = useTranslation();
  return (
    <div className={classNames(controls.popover, styles.popover)} aria-busy={waiting}>
      <div id={id} role="listbox" aria-label={t('app.suggestions')}>
        {groups.map(({ group, hits: of }) => (
          <div key={group} role="group" aria-label={t(`app.suggested.${group}`)} className={styles.group}>
            <p aria-hidden="true">{t(`app.suggested.${group}`)}</p>
            {of.map((hit) => (
              <Option
                key={hit.address}
                id={`${id}-${hits.indexOf(hit)}`}
                hit={hit}
                chosen={hit === chosen}
                onTake={onTake}
              />
            ))}
          </div>
        ))}
      </div>
      {hits.length === 0 && (
        <p role="status" className={controls.none}>
          {waiting ? t('app.loading') : t('app.noSuggestions')}
        </p>
      )}
    </div>
  );
}

interface OptionProps extends Pick<SuggestionsProps, 'onTake'> {
  readonly id: string;
  readonly hit: SearchHit;
  readonly chosen: boolean;
}

function Option({ id, hit, chosen, onTake }: OptionProps) {
  const { date } = useDates();
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) self.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const { type, title, snippet, when } = hit;
  return (
    <div
      ref={self}
      id={id}
      role="option"
      aria-selected={chosen}
      tabIndex={-1}
      className={controls.item}
      data-focused={chosen || undefined}
      // The field keeps the focus, so that the list stands until the press is over.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onTake(hit)}
      onKeyDown={(event) => event.key === 'Enter' && onTake(hit)}
    >
      <span>
        <bdi>{type === 'day' ? date(title) : title}</bdi>
        {type === 'event' && when !== null && <small>{date(when)}</small>}
        {snippet !== null && !tellsAll(snippet, title) && (
          <small>
            <Snippet html={snippet} />
          </small>
        )}
      </span>
    </div>
  );
}
