import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import controls from '../ui/controls.module.css';
import { Caret, Cross } from '../ui/icons.js';
import styles from './Legend.module.css';
import type { LegendProps } from './types.js';

const Marks = lazy(() => import('./LegendMarks.js'));

/** What shapes, bars, signs and curves mean, with the marks themselves; opens from a button. */
export function Legend(props: LegendProps) {
  const { legend } = props.labels;
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className={styles['button'] ?? ''} aria-label={legend.title}>
        {legend.key}
        <Caret />
      </Button>
      <Popover className={controls.popover} placement="bottom start">
        <Dialog className={styles['legend'] ?? ''} aria-label={legend.title}>
          <Button autoFocus aria-label={legend.close} className={styles['close'] ?? ''} onPress={() => setOpen(false)}>
            <Cross />
          </Button>
          <Suspense>
            <Marks {...props} />
          </Suspense>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
