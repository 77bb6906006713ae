import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/event-address.js';
import { words } from '../../i18n/words.js';
import { chainQuery } from '../../api/queries.js';
import type { EventDetail } from '../../api/types.js';
import { ThreadPicture } from '../../ui/event/ThreadPicture.js';
import { Thread } from '../../ui/event/Thread.js';
import { useKnownOn } from '../../view/use-known-on.js';
import styles from './event-page.module.css';

await words('event');

/** The thread of follow-ups, where the event hangs together with others. */
export function ThreadSection({ event }: { event: Pick<EventDetail, 'id' | 'ref'> }) {
  const { t } = useTranslation(['translation', 'event']);
  const { data } = useQuery(chainQuery(addressOf(event), useKnownOn()));
  if (!data || data.items.length < 2) return null;
  return (
    <section>
      <h2>{t('event:chain')}</h2>
      <p className={styles.intro}>{t('event:chainIntro')}</p>
      <ThreadPicture chain={data} current={event.id} />
      <Thread chain={data} current={event.id} numbered />
    </section>
  );
}
