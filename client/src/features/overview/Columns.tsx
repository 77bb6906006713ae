import { useTranslation } from 'react-i18next';
import type { Overview } from '../../api/types.js';
import { Column } from './Column.js';
import { Item } from './Item.js';
import { Meetings } from './Meetings.js';
import styles from './overview.module.css';
import { useActorName } from '../../ui/use-actor-name.js';
import { useDates } from '../../ui/use-dates.js';
import { useWhen } from './use-when.js';
import { usePlaceName } from '../../ui/use-place-name.js';

interface ColumnsProps {
  readonly dossier: string;
  readonly overview: Overview;
  /** So many events at most are named in each. */
  readonly most?: number;
  readonly level?: 'h2' | 'h3';
}

type Part = Overview['next'];

/** The five answers, side by side. */
export function Columns({ dossier, overview, most = Infinity, level = 'h2' }: ColumnsProps) {
  const { t } = useTranslation('translation', { keyPrefix: 'overview' });
  const { date } = useDates();
  const placeName = usePlaceName();
  const whenOf = useWhen();
  const nameOf = useActorName(dossier);
  const { meetings, standingInAll } = overview;
  const elsewhere = standingInAll - overview.standing.total;
  const foremost = (part: Part): Part => ({ ...part, items: part.items.slice(0, most) });
  const next = foremost(overview.next);
  const overdue = foremost(overview.overdue);
  const recorded = foremost(overview.recorded);
  const standing = foremost(overview.standing);
  const placeOf = ({ event: { place } }: Part['items'][number]) => place && placeName(place);
  const saidBy = ({ said }: Overview['next']['items'][number]) =>
    said?.by ? t('saidBy', { who: nameOf(said.by), date: date(said.on) }) : null;
  return (
    <div className={styles.columns}>
      <Column
        {...{ dossier, level }}
        heading={t('next')}
        part={next}
        none={t('noNext')}
        to={{ view: 'follow-ups', search: { state: ['due'] } }}
      >
        {next.items.map((item, index) => (
          <Item
            key={item.event.id}
            item={item}
            large={index === 0}
            notes={[whenOf(item.event), placeOf(item), saidBy(item)]}
          />
        ))}
      </Column>
      <Column
        {...{ dossier, level }}
        heading={overdue.total === 0 ? t('overdueNone') : t('overdue', { count: overdue.total })}
        count={overdue.total}
        aside={overdue.total > 0 ? t('for') : undefined}
        part={overdue}
        none={t('noOverdue')}
        to={{ view: 'table', search: { overdue: 'true' } }}
      >
        {overdue.items.map((item) => (
          <Item key={item.event.id} item={item} late={t('days', { count: item.overdueDays ?? 0 })} />
        ))}
      </Column>
      <Column
        {...{ dossier, level }}
        heading={t('recorded')}
        aside={recorded.total === 0 ? t('noneThisWeek') : t('thisWeek', { count: recorded.total })}
        part={{ ...recorded, total: recorded.items.length }}
        none={t('noRecorded')}
        to={{ view: 'table', search: { sort: '-when' } }}
      >
        {recorded.items.map((item) => (
          <Item key={item.event.id} item={item} notes={[whenOf(item.event), placeOf(item)]} />
        ))}
      </Column>
      <Column
        {...{ dossier, level }}
        heading={standingInAll === 0 ? t('standingNone') : t('standing', { count: standingInAll })}
        count={standingInAll}
        part={{ ...standing, total: standingInAll }}
        none={standingInAll === 0 ? t('noStanding') : t('standsElsewhere', { count: elsewhere })}
        note={standing.total > 0 && elsewhere > 0 ? t('standsElsewhere', { count: elsewhere }) : undefined}
        to={{ view: 'undertakings', search: {} }}
      >
        {standing.items.map((item) => (
          <Item key={item.event.id} item={item} notes={[saidBy(item) ?? whenOf(item.event)]} />
        ))}
      </Column>
      <Meetings dossier={dossier} meetings={meetings} heading={level} />
    </div>
  );
}
