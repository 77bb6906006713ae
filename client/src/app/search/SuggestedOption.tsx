import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import controls from '../../ui/controls.module.css';
import { Snippet } from '../../ui/Snippet.js';
import { tellsAll } from '../../ui/snippet-parts.js';
import { useDates } from '../../ui/use-dates.js';
import styles from './search.module.css';
import type { Suggestion } from './suggestion.js';

interface SuggestedOptionProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly chosen: boolean;
  readonly onTake: (suggestion: Suggestion) => void;
}

export function SuggestedOption({ id, suggestion, chosen, onTake }: SuggestedOptionProps) {
  const { t } = useTranslation();
  const { date } = useDates();
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) self.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const { group, field, title, hit } = suggestion;
  const snippet = hit?.snippet ?? null;
  const marksTitle = snippet !== null && tellsAll(snippet, title);
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
      onClick={() => onTake(suggestion)}
      onKeyDown={(event) => event.key === 'Enter' && onTake(suggestion)}
    >
      <span>
        {field !== undefined && <span className={styles.field}>{t(`filters.${field}`)} </span>}
        {marksTitle ? <Snippet html={snippet} /> : <bdi>{group === 'day' ? date(title) : title}</bdi>}
        {group === 'event' && typeof hit?.when === 'string' && (
          <small>
            <bdi>{date(hit.when)}</bdi>
          </small>
        )}
        {snippet !== null && !marksTitle && (
          <small>
            <Snippet html={snippet} />
          </small>
        )}
      </span>
    </div>
  );
}
