import { KINDS } from '@domain/vocabulary.js';
import type { ReactNode } from 'react';
import { groupBy } from '../ui/group-by.js';
import { DisputedSign, OverdueSign } from '../ui/icons.js';
import { KindMark } from '../ui/KindMark.js';
import { kindPath } from '../ui/marks.js';
import { SampleBar, SampleLife, SampleTie } from './LegendSamples.js';
import styles from './Legend.module.css';
import type { TimelineLabels } from './types.js';

/** What stands in the legend; it comes when that is opened. */
export default function Marks({ labels }: { labels: Pick<TimelineLabels, 'legend' | 'kind'> }) {
  const { legend, kind } = labels;
  return (
    <>
      <Part name={legend.shapes}>
        {[...groupBy(KINDS, kindPath).values()].map((kinds) => (
          <Entry key={kinds[0]} mark={kinds[0] && <KindMark kind={kinds[0]} />}>
            {kinds.map(kind).join(', ')}
          </Entry>
        ))}
      </Part>
      <Part name={legend.bars}>
        <Entry mark={<SampleBar outcome="happened" />}>{legend.happened}</Entry>
        <Entry mark={<SampleBar outcome="open" />}>{legend.open}</Entry>
        <Entry mark={<SampleBar outcome="nothing" />}>{legend.nothing}</Entry>
        <Entry mark={<SampleBar outcome="happened" shape="window" />}>{legend.window}</Entry>
        <Entry mark={<SampleBar outcome="happened" shape="open-end" />}>{legend.openEnd}</Entry>
      </Part>
      <Part name={legend.lives}>
        <Entry mark={<SampleLife end="done" />}>{legend.done}</Entry>
        <Entry mark={<SampleLife end="late" />}>{legend.late}</Entry>
        <Entry mark={<SampleLife end="nothing" />}>{legend.failed}</Entry>
        <Entry mark={<SampleLife end="standing" />}>{legend.standing}</Entry>
      </Part>
      <Part name={legend.signs}>
        <Entry mark={<DisputedSign />} amber>
          {legend.disputed}
        </Entry>
        <Entry mark={<OverdueSign />} amber>
          {legend.overdue}
        </Entry>
      </Part>
      <Part name={legend.curves}>
        <Entry mark={<SampleTie />}>{legend.led}</Entry>
        <Entry mark={<SampleTie moved />}>{legend.moved}</Entry>
        <Entry mark={<SampleBar outcome="happened" chain="lit" />}>{legend.chain}</Entry>
      </Part>
    </>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section>
      <h3>{name}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function Entry({ mark, amber = false, children }: { mark: ReactNode; amber?: boolean; children: ReactNode }) {
  return (
    <li>
      <span className={styles['mark']} data-amber={amber || undefined}>
        {mark}
      </span>
      <span>{children}</span>
    </li>
  );
}
