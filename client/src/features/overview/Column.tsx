import { Link } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../api/types.js';
import { useKnownOn } from '../../view/use-known-on.js';
import type { ViewSearch } from '../../view/view-search.js';
import { useFormats } from '../../ui/use-formats.js';
import styles from './overview.module.css';

interface ColumnProps {
  readonly dossier: string;
  readonly heading: string;
  readonly level: 'h2' | 'h3';
  /** Stands before the heading, large. */
  readonly count?: number;
  /** Stands at the end of its line. */
  readonly aside?: string | undefined;
  readonly part: Overview['next'];
  /** Said where there is nothing. */
  readonly none: string;
  /** Said beneath what there is. */
  readonly note?: string | undefined;
  /** Where all of them are. */
  readonly to: { readonly view: 'follow-ups' | 'table' | 'undertakings'; readonly search: ViewSearch };
  readonly children: ReactNode;
}

/** One answer of the front page: the foremost of its events, and the way to all. */
export function Column(props: ColumnProps) {
  const { dossier, heading, level: Heading, count, aside, part, none, note, to, children } = props;
  const { items, total } = part;
  const { t } = useTranslation('translation', { keyPrefix: 'overview' });
  const { number } = useFormats();
  const id = useId();
  const knownOn = useKnownOn();
  return (
    <section aria-labelledby={id}>
      <Heading id={id}>
        {count !== undefined && count > 0 && (
          <b>
            <bdi>{number(count)}</bdi>{' '}
          </b>
        )}
        {heading}
        {aside !== undefined && <span className={styles.aside}> {aside}</span>}
      </Heading>
      {items.length === 0 ? <p className={styles.none}>{none}</p> : <ul>{children}</ul>}
      {note !== undefined && <p className={styles.none}>{note}</p>}
      {total > items.length && (
        <Link
          to={`/d/$dossier/${to.view}`}
          params={{ dossier }}
          search={{ ...to.search, ...(knownOn !== undefined && { knownOn }) }}
          className={styles.more}
        >
          {t('all', { count: total })} <span aria-hidden="true">→</span>
        </Link>
      )}
    </section>
  );
}
