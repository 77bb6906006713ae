import { Fragment } from 'react';
import { markStateOf } from '@domain/lifecycle/mark-state.js';
import { useTranslation } from 'react-i18next';
import type { OverviewItem } from '../../api/types.js';
import { EventTitle } from '../../ui/event/EventTitle.js';
import { shortTitleOf } from '../../ui/event/short-title.js';
import { EventMark } from '../../ui/EventMark.js';
import { DisputedSign } from '../../ui/icons.js';
import styles from './overview.module.css';

interface ItemProps {
  readonly item: OverviewItem;
  readonly large?: boolean;
  /** What is said under its title. */
  readonly notes?: readonly (string | null)[];
  /** For how long it is overdue. */
  readonly late?: string;
}

/** An event of the front page: its mark, its title in few words, and what matters of it here. */
export function Item({ item: { event, disputed }, large, notes = [], late }: ItemProps) {
  const { t } = useTranslation('translation', { keyPrefix: 'overview' });
  const said = notes.filter((note) => note !== null && note !== '');
  return (
    <li className={styles.item} data-large={large || undefined}>
      <EventMark kind={event.kind} state={markStateOf(event.kind, event.status, event.overdue)} />
      <span>
        <bdi lang={event.titleLanguage}>
          <EventTitle event={{ ...event, title: shortTitleOf(event) }} />
        </bdi>
        {disputed && (
          <span className={styles.amber}>
            {' '}
            <DisputedSign />
            <span className="visually-hidden">{t('disputed')}</span>
          </span>
        )}
        {said.length > 0 && (
          <small>
            {said.map((note, index) => (
              <Fragment key={note}>
                {index > 0 && ' · '}
                <bdi>{note}</bdi>
              </Fragment>
            ))}
          </small>
        )}
      </span>
      {late !== undefined && <span className={styles.late}>{late}</span>}
    </li>
  );
}
