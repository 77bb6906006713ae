import { DESK_ALERTS, type SentWay as Way } from '@domain/alerts/alert-kinds.js';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { followWaysQuery } from '../../api/follow-queries.js';
import { AskDialog } from '../../editing/AskDialog.js';
import { SentWay } from '../../editing/follow/SentWay.js';
import { WayChoice } from '../../editing/follow/WayChoice.js';
import { words } from '../../i18n/words.js';
import controls from '../../ui/controls.module.css';
import choosing from '../../ui/form/choosing.module.css';

await words('follow');

/** What people have stands before what programs have. */
const OFFERED = ['mail', 'webhook'] as const satisfies readonly Way[];

/** How one is told of one’s desk while one is elsewhere: by which way, and of what. */
export function AlertsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('follow');
  const { data: ways } = useQuery(followWaysQuery);
  const [chosen, setChosen] = useState<Way | null>(null);
  const way = chosen ?? (ways?.mail ? 'mail' : 'webhook');
  return (
    <AskDialog title={t('desk.title')} onClose={onClose} className={choosing.dialog}>
      <p>{t('desk.what')}</p>
      {ways && (
        <div className={choosing.halves}>
          <WayChoice offered={OFFERED} chosen={way} onChange={setChosen} mail={ways.mail} webhook />
          <SentWay
            key={way}
            way={way}
            name={t('desk.name')}
            offered={DESK_ALERTS}
            follow={async (body) => bodyOf(await api.POST('/api/follows/desk', { body }))}
            made={t('desk.made')}
          />
        </div>
      )}
      <footer className={choosing.foot}>
        <a href="/account#follows">{t('yours')}</a>
        <button type="button" className={controls.pill} onClick={onClose}>
          {t('close')}
        </button>
      </footer>
    </AskDialog>
  );
}
