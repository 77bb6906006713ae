import { Link, useLocation, useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/event-address.js';
import { words } from '../../i18n/words.js';
import type { EventDetail } from '../../api/types.js';
import { Neighbours } from '../../ui/event/Neighbours.js';
import { useViewName } from '../../ui/use-view-name.js';
import { useKnownOn } from '../../view/use-known-on.js';
import { viewAt } from '../../view/view-at.js';
import styles from './event-page.module.css';

await words('event');

/**
 * The dossier, the view that the reader came from, and this event; without such a view, the timeline with it chosen. Beside them the
 * ways to the events before and after, among those of that view.
 */
export function Breadcrumbs({ event }: { event: EventDetail }) {
  const { t } = useTranslation(['translation', 'event']);
  const nameOf = useViewName();
  const cameFrom = useLocation({ select: ({ state }) => state.cameFrom });
  const { slug, title } = event.dossier;
  const knownOn = useKnownOn();
  const from = cameFrom === undefined ? null : viewAt(cameFrom);
  const search = { ...(from?.dossier === slug && from.search), ...(knownOn !== undefined && { knownOn }) };
  return (
    <div className={styles.crumbs}>
      <nav aria-label={t('event:crumbs')}>
        <ol>
          <li>
            <Link to="/d/$dossier" params={{ dossier: slug }}>
              {title}
            </Link>
          </li>
          <li>
            {cameFrom !== undefined ? (
              <BackLink address={cameFrom} />
            ) : (
              <Link to="/d/$dossier/timeline" params={{ dossier: slug }} search={{ selected: addressOf(event) }}>
                {nameOf('timeline')}
              </Link>
            )}
          </li>
          <li aria-current="page">{event.ref ?? event.title}</li>
        </ol>
      </nav>
      <Neighbours eventRef={addressOf(event)} dossier={slug} search={search} />
    </div>
  );
}

/** A link to an address of ours that is known as a whole only. */
function BackLink({ address }: { address: string }) {
  const { t } = useTranslation(['translation', 'event']);
  const router = useRouter();
  function follow(press: MouseEvent) {
    if (press.metaKey || press.ctrlKey || press.shiftKey || press.button !== 0) return;
    press.preventDefault();
    router.history.push(address);
  }
  return (
    <a href={address} onClick={follow}>
      {t('event:backToView')}
    </a>
  );
}
