import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import { useDates } from '../../ui/use-dates.js';
import directory from '../../ui/directory/directory.module.css';
import rows from '../../ui/rows.module.css';
import type { StandingMerge } from '../../api/types.js';
import { JustMerged } from './JustMerged.js';
import { standingMergesQuery, type MergedList } from './merge-queries.js';
import styles from './merging.module.css';
import { UndoMergeDialog } from './UndoMergeDialog.js';

await words('records');

interface StandingMergesProps {
  readonly list: MergedList;
  /** Of the record that stayed. */
  readonly slug: string;
  readonly name: string;
}

/** What was merged into a record: when, by whom and why, and the way back for as long as nothing rests on it. */
export function StandingMerges({ list, slug, name }: StandingMergesProps) {
  const { t } = useTranslation('records');
  const { date } = useDates();
  const { data } = useQuery(standingMergesQuery(list, slug));
  const [asked, setAsked] = useState<StandingMerge | null>(null);
  const items = data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className={directory.section}>
      <JustMerged list={list} items={items} />
      <h2>{t('merged.title')}</h2>
      <ul className={classNames(rows.rows, styles.merges)}>
        {items.map((one) => (
          <li key={one.id}>
            <div>
              <bdi>{one.name}</bdi>
              <p className={directory.soft}>
                {t('merged.by', { author: one.author, day: date(one.mergedAt.slice(0, 10)) })}
                {one.reason !== null && (
                  <>
                    {' '}
                    <bdi>{one.reason}</bdi>
                  </>
                )}
              </p>
            </div>
            <button
              type="button"
              className={controls.pill}
              aria-label={t('merged.undoOne', { name: one.name })}
              onClick={() => setAsked(one)}
            >
              {t('merged.undo')}
            </button>
          </li>
        ))}
      </ul>
      {asked && <UndoMergeDialog list={list} merge={asked} into={name} onClose={() => setAsked(null)} />}
    </section>
  );
}
