import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/event-address.js';
import { words } from '../../i18n/words.js';
import type { Chain, LinkedEvent } from '../../api/types.js';
import { StatusMark } from '../StatusMark.js';
import { useDates } from '../use-dates.js';
import { useFormats } from '../use-formats.js';
import { useLabels } from '../use-labels.js';
import styles from './event.module.css';
import { EventLink } from './EventLink.js';
import { StatusWord } from './EventMeta.js';
import { usePlaceName } from '../use-place-name.js';

await words('event');

interface ThreadProps {
  readonly chain: Chain;
  /** Id of the event that the reader is looking at. */
  readonly current: string;
  /** Whether the events bear the numbers that they have in the picture. */
  readonly numbered?: boolean;
}

/** What led to an event and what came of it, oldest first; each says how it refers to an earlier one. */
export function Thread({ chain, current, numbered = false }: ThreadProps) {
  const { t } = useTranslation(['translation', 'event']);
  return (
    <ol className={styles.thread} data-numbered={numbered}>
      {chain.items.map((item) => (
        <li key={item.id} aria-current={item.id === current ? 'true' : undefined}>
          <Step item={item} current={item.id === current} />
          <Relations chain={chain} item={item} />
          {item.id === current && <span className="visually-hidden">{t('event:chainHere')}</span>}
        </li>
      ))}
    </ol>
  );
}

/** How an event of the thread refers to those before it: “↳ follows up Indirect talks in Muscat”. */
function Relations({ chain, item }: { chain: Chain; item: LinkedEvent }) {
  const labels = useLabels();
  const titles = new Map(chain.items.map(({ id, title }) => [id, title]));
  const links = chain.links.filter(({ from, to }) => from === item.id && titles.has(to));
  return links.map(({ type, to }) => (
    <span key={type + to} className={styles.relation}>
      <span aria-hidden="true">↳ </span>
      {labels('linkType', type)} <cite>{titles.get(to)}</cite>
    </span>
  ));
}

/** One event of a thread or a list of links; of a round its number, and in which strand of talks it counts. */
export function Step({ item, current = false }: { item: LinkedEvent; current?: boolean }) {
  const placeName = usePlaceName();
  const { comma } = useFormats();
  const { t } = useTranslation(['translation', 'event']);
  const { when } = useDates();
  return (
    <span className={styles.step}>
      <StatusMark {...item} />
      <span>
        {current ? <strong>{item.title}</strong> : <EventLink eventRef={addressOf(item)}>{item.title}</EventLink>}
        <span className={styles.stepFacts}>
          {item.round !== null &&
            `${t('event:round', { round: item.round })}${item.track === null ? '' : ` (${item.track})`} · `}
          <bdi>{when(item)}</bdi>
          {item.place !== null && (
            <>
              {comma}
              <bdi>{placeName(item.place)}</bdi>
            </>
          )}{' '}
          · <StatusWord event={item} />
        </span>
      </span>
    </span>
  );
}
