import { useTranslation } from 'react-i18next';
import type { Network, NetworkMeeting } from '../../api/types.js';
import controls from '../../ui/controls.module.css';
import { Step } from '../../ui/event/Thread.js';
import { DisputedSign } from '../../ui/icons.js';
import { useFormats } from '../../ui/use-formats.js';
import { useLabels } from '../../ui/use-labels.js';
import picture from '../../ui/picture.module.css';
import { isOf, type Chosen } from './chosen.js';
import styles from './network.module.css';
import type { NetworkWords } from './use-network-words.js';

interface MeetingsProps {
  readonly network: Network;
  readonly chosen: Chosen;
  readonly words: NetworkWords;
  readonly onAll: () => void;
}

/** So many are shown where nobody is chosen. */
const RECENT = 12;

/** The meetings of whom is chosen, the latest first; of everybody the latest. */
export function Meetings({ network, chosen, words, onAll }: MeetingsProps) {
  const { t } = useTranslation('network');
  const latestFirst = network.meetings.toReversed();
  const own = latestFirst.filter((meeting) => isOf(chosen, meeting));
  const shown = chosen.length === 0 ? own.slice(0, RECENT) : own;
  const count = chosen.length === 0 ? network.total : countOf(network, chosen);
  const name = chosen.length > 1 ? words.pairName(chosen) : chosen.map(words.nameOf).join('');
  return (
    <section aria-labelledby="meetings" className={picture.events}>
      <h3 id="meetings">{chosen.length === 0 ? t('meetings') : t('meetingsOf', { sides: name })}</h3>
      <div aria-live="polite">
        <ol>
          {shown.map((meeting) => (
            <li key={meeting.event.id}>
              <Step item={meeting.event} />
              <Facts meeting={meeting} words={words} />
            </li>
          ))}
        </ol>
        {shown.length < count && <p className={picture.note}>{t('some', { shown: shown.length, count })}</p>}
      </div>
      {chosen.length > 0 && (
        <button type="button" className={controls.pill} onClick={onAll}>
          {t('all')}
        </button>
      )}
    </section>
  );
}

function Facts({
  meeting: { format, disputed, between, hosts },
  words,
}: {
  meeting: NetworkMeeting;
  words: NetworkWords;
}) {
  const { t } = useTranslation('network');
  const labels = useLabels();
  const { list } = useFormats();
  const facts = [
    format === null ? t('noFormat') : t('format', { format: labels('format', format) }),
    ...(between.length > 0 ? [t('between', { sides: list(between.map(words.nameOf)) })] : []),
    ...(hosts.length > 0 ? [t('host', { sides: list(hosts.map(words.nameOf)) })] : []),
  ];
  return (
    <p className={styles.facts}>
      {facts.join(' · ')}
      {disputed && (
        <span className={styles.amber}>
          {' '}
          · <DisputedSign /> {t('disputedFormat')}
        </span>
      )}
    </p>
  );
}

/** How many meetings what is chosen had, those that are not told by name, too. */
function countOf({ sides, pairs }: Network, chosen: Chosen): number {
  if (chosen.length > 1) return pairs.find((pair) => chosen.every((slug) => pair.sides.includes(slug)))?.times ?? 0;
  const one = sides.find(({ side }) => side.slug === chosen[0]);
  return one ? one.met + one.mediated + one.hosted : 0;
}
