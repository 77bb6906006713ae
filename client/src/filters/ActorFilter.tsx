import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import controls from '../ui/controls.module.css';
import { later } from '../ui/later.js';
import { PopupButton } from '../ui/popup/PopupButton.js';
import { Skeleton } from '../ui/Skeleton.js';
import styles from './filters.module.css';

/** With its list box, which no first view shows. */
const ActorList = later(async () => (await import('./ActorList.js')).ActorList);

/** Which actors’ events are shown. */
export function ActorFilter({ dossier }: { dossier: string }) {
  const { t } = useTranslation();
  return (
    <PopupButton
      className={controls.pill}
      face={t('filters.actor')}
      popup="dialog"
      placement="bottom start"
      ahead={ActorList.ahead}
    >
      <div className={styles.dialog}>
        <Suspense fallback={<Skeleton lines={[100, 60, 75, 50]} />}>
          <ActorList.View dossier={dossier} />
        </Suspense>
      </div>
    </PopupButton>
  );
}
