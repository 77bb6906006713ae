import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import controls from '../ui/controls.module.css';
import { Cross } from '../ui/icons.js';
import styles from './Legend.module.css';
import type { TimelineLabels } from './types.js';

const Marks = lazy(() => import('./LegendMarks.js'));

/** What shapes, bars, signs and curves mean, with the marks themselves; opens from a button. */
export function Legend({ labels }: { labels: Pick<TimelineLabels, 'legend' | 'kind'> }) {
  const { legend } = labels;
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className={styles['button'] ?? ''}>{legend.title}</Button>
      <Popover className={controls.popover} placement="bottom start">
        <div className={styles['legend']}>
          <Button autoFocus aria-label={legend.close} className={styles['close'] ?? ''} onPress={() => setOpen(false)}>
            <Cross />
          </Button>
          <Suspense>
            <Marks labels={labels} />
          </Suspense>
        </div>
      </Popover>
    </DialogTrigger>
  );
}
