import { partiesOf, type PartyStanding } from '@domain/agreements/parties.js';
import { useTranslation } from 'react-i18next';
import type { EventDetail } from '../../api/types.js';
import { words } from '../../i18n/words.js';
import { ActorLink } from '../../ui/directory/ActorLink.js';
import { SourceLink } from '../../ui/event/SourceLine.js';
import { useDates } from '../../ui/use-dates.js';
import { useFormats } from '../../ui/use-formats.js';
import { useLabels } from '../../ui/use-labels.js';
import { Fact } from './Fact.js';
import styles from './event-page.module.css';
import { tellsParties } from './told-apart.js';

await words('event');

interface AgreementPartiesProps {
  readonly event: Pick<EventDetail, 'kind' | 'status' | 'participations' | 'timezone'>;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** What each party of an agreement did and when, and who left; nothing of what is none, or where no act is recorded. */
export function AgreementParties({ event, nameOf }: AgreementPartiesProps) {
  const { t } = useTranslation(['translation', 'event']);
  const { list } = useFormats();
  const { when } = useDates();
  if (!tellsParties(event)) return null;
  const parties = partiesOf(event.participations);
  const those = (standing: PartyStanding) => parties.filter((party) => party.standing === standing);
  const since = (standing: 'suspended' | 'left') =>
    those(standing).map(({ part, since: act }) =>
      t('event:partySince', {
        name: nameOf(part.actor),
        date: act && when({ when: act.on, timezone: event.timezone }),
      }),
    );
  const [left, suspended] = [since('left'), since('suspended')];
  return (
    <section>
      <h2>{t('event:parties')}</h2>
      {event.status === 'in_force' && <p>{t('event:inForceFor', { count: those('in').length })}</p>}
      {suspended.length > 0 && <p>{t('event:suspendedBy', { parties: list(suspended) })}</p>}
      {left.length > 0 && (
        <p>
          <strong>{t('event:leftBy', { parties: list(left) })}</strong>
        </p>
      )}
      <dl className={styles.facts}>
        {parties.map(({ part, acts }) => (
          <Fact key={part.id} term={<ActorLink slug={part.actor.slug}>{nameOf(part.actor)}</ActorLink>}>
            <Acts acts={acts} timezone={event.timezone} />
          </Fact>
        ))}
      </dl>
    </section>
  );
}

type Act = EventDetail['participations'][number]['acts'][number];

/** One party’s acts, oldest first, each with its day and where it is written. */
function Acts({ acts, timezone }: { acts: readonly Act[]; timezone: string | null }) {
  const { t } = useTranslation(['translation', 'event']);
  const labels = useLabels();
  const { when } = useDates();
  if (acts.length === 0) return <span className={styles.office}>{t('event:noActs')}</span>;
  return (
    <ul>
      {acts.map(({ id, act, on, source }) => (
        <li key={id}>
          {t('event:act', { act: labels('act', act), date: when({ when: on, timezone }) })}
          {source && (
            <>
              {' · '}
              <SourceLink source={source} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
