import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import type { EventDetail, EventLink } from '../../api/types.js';
import { Step } from '../../ui/event/Thread.js';
import { groupBy } from '../../ui/group-by.js';
import { useLabels } from '../../ui/use-labels.js';
import { Fact } from './Fact.js';
import styles from './event-page.module.css';

await words('event');

/** Every link of an event, in both directions, by what it means seen from here. */
export function LinkList({ links }: { links: EventDetail['links'] }) {
  const { t } = useTranslation(['translation', 'event']);
  if (links.outgoing.length + links.incoming.length === 0) return null;
  return (
    <section>
      <h2>{t('event:links')}</h2>
      <dl className={styles.links}>
        <Group links={links.outgoing} names="linkType" />
        <Group links={links.incoming} names="linkTypeReversed" />
      </dl>
    </section>
  );
}

function Group({ links, names }: { links: readonly EventLink[]; names: 'linkType' | 'linkTypeReversed' }) {
  const labels = useLabels();
  return [...groupBy(links, ({ type }) => type)].map(([type, same]) => (
    <Fact key={type} term={labels(names, type)}>
      <ul>
        {same.map(({ id, event }) => (
          <li key={id}>
            <Step item={event} />
          </li>
        ))}
      </ul>
    </Fact>
  ));
}
