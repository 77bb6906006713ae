import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import controls from '../../ui/controls.module.css';
import { Snippet } from '../../ui/Snippet.js';
import { tellsAll } from '../../ui/snippet-parts.js';
import { useDates } from '../../ui/use-dates.js';
import styles from './search.module.css';
import type { Suggestion } from './suggestion.js';

/** The words of rules come with the first days that somebody names. */
const HowRead = lazy(async () => ({ default: (await import('../../editing/said/HowRead.js')).HowRead }));

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
        {group === 'day' && hit?.read && (
          <span className={styles.read}>
            <Suspense>
              <HowRead window={daysIn(title)} rule={hit.read.rule} saidOn={hit.read.on} />
            </Suspense>
          </span>
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

/** Days as they stand in an address: `2026-02-06`, or `2026-02-01/2026-02-28`. */
function daysIn(title: string): { earliest: string; latest: string } {
  const [earliest = title, latest = earliest] = title.split('/');
  return { earliest, latest };
}
