import { lazy, Suspense } from 'react';
import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import controls from '../ui/controls.module.css';
import { Caret } from '../ui/icons.js';
import { Skeleton } from '../ui/Skeleton.js';
import styles from './filters.module.css';

/** With its list box, which no first view shows. */
const ActorList = lazy(() => import('./ActorList.js'));

/** Which actors’ events are shown. */
export function ActorFilter({ dossier }: { dossier: string }) {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <Button className={controls.pill}>
        {t('filters.actor')}
        <Caret />
      </Button>
      <Popover className={controls.popover} placement="bottom start">
        <div className={styles.dialog}>
          <Suspense fallback={<Skeleton lines={[100, 60, 75, 50]} />}>
            <ActorList dossier={dossier} />
          </Suspense>
        </div>
      </Popover>
    </DialogTrigger>
  );
}
