import { FOLLOW_WAYS, VIEW_ALERTS, type FollowWay, type ViewAlert } from '@domain/alerts/alert-kinds.js';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { followWaysQuery } from '../../api/follow-queries.js';
import { dossierQuery } from '../../api/queries.js';
import type { Viewer } from '../../api/types.js';
import { useViewer } from '../../api/use-viewer.js';
import { AskDialog } from '../../editing/AskDialog.js';
import { SentWay, type AskedFollow, type GivenFollow } from '../../editing/follow/SentWay.js';
import { WayChoice } from '../../editing/follow/WayChoice.js';
import { exportAddress } from '../../filters/export-address.js';
import { useFilterWords } from '../../filters/use-filter-words.js';
import { words } from '../../i18n/words.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import type { ViewSearch } from '../../view/view-search.js';
import { FetchedWay } from './FetchedWay.js';
import styles from './follow.module.css';
import { followedText } from './followed-text.js';
import choosing from '../../ui/form/choosing.module.css';

await words('follow');

interface FollowDialogProps {
  readonly dossier: string;
  /** The view that is followed. */
  readonly view: ViewSearch;
  readonly onClose: () => void;
}

/** Follows by the account that one has, or by the mail address alone. */
async function follow(
  viewer: Viewer | null,
  filter: string,
  { way, ...asked }: AskedFollow<ViewAlert>,
): Promise<GivenFollow> {
  const body = { ...asked, filter };
  if (viewer) return bodyOf(await api.POST('/api/follows', { body: { ...body, way } }));
  return { secret: null, ...bodyOf(await api.POST('/api/follows/by-mail', { body })) };
}

/** How one is told what happens in a view: by which way, and of what. */
export function FollowDialog({ dossier, view, onClose }: FollowDialogProps) {
  const { t, i18n } = useTranslation('follow');
  const { viewer } = useViewer();
  const { data: ways } = useQuery(followWaysQuery);
  const { data: about } = useQuery(dossierQuery(dossier));
  const [way, setWay] = useState<FollowWay>('feed');
  const { knownOn, review: _review, author: _author, ...search } = view;
  const filter = useFilterWords(dossier, search);
  const followed = followedText(dossier, search);
  const name = [about?.title ?? '', ...(filter === null ? [] : [filter])].join(' · ').slice(0, 200);
  return (
    <AskDialog title={t('title')} onClose={onClose} className={choosing.dialog}>
      <p>{filter === null ? t('unfiltered') : t('filter', { filter })}</p>
      {knownOn !== undefined && <p className={controls.hint}>{t('asOfNow')}</p>}
      {ways && about && (
        <div className={choosing.halves}>
          <WayChoice offered={FOLLOW_WAYS} chosen={way} onChange={setWay} mail={ways.mail} webhook={viewer !== null} />
          {way === 'feed' || way === 'calendar' ? (
            <FetchedWay
              key={way}
              way={way}
              open={
                ways.open
                  ? location.origin +
                    exportAddress(dossier, search, way === 'feed' ? 'events.atom' : 'events.ics', {
                      lang: i18n.language,
                    })
                  : null
              }
              name={name}
              filter={followed}
            />
          ) : (
            <SentWay
              key={way}
              way={way}
              name={name}
              offered={VIEW_ALERTS}
              follow={(asked) => follow(viewer, followed, asked)}
              made={t('made')}
            />
          )}
        </div>
      )}
      <footer className={classNames(choosing.foot, styles.foot)}>
        {viewer && <a href="/account#follows">{t('yours')}</a>}
        <button type="button" className={controls.pill} onClick={onClose}>
          {t('close')}
        </button>
      </footer>
    </AskDialog>
  );
}
