import { ROLES } from '@domain/vocabulary.js';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import type { EventDetail } from '../../api/types.js';
import { ActorLink } from '../../ui/directory/ActorLink.js';
import { OfficeName } from '../../ui/event/OfficeName.js';
import { groupBy } from '../../ui/group-by.js';
import { useLabels } from '../../ui/use-labels.js';
import { useDates } from '../../ui/use-dates.js';
import { Fact } from './Fact.js';
import styles from './event-page.module.css';
import { toldApart } from './told-apart.js';

await words('event');

interface ParticipantListProps {
  readonly event: Pick<EventDetail, 'kind' | 'participations'>;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** Who took part, role by role, each with the office held that day, and from when to when where that is not the whole event. */
export function ParticipantList({ event, nameOf }: ParticipantListProps) {
  const { t } = useTranslation(['translation', 'event']);
  const labels = useLabels();
  const { date } = useDates();
  const apart = toldApart(event);
  const byRole = groupBy(
    event.participations.filter(({ role }) => !apart.includes(role)),
    ({ role }) => role,
  );
  if (byRole.size === 0) return null;
  return (
    <section>
      <h2>{t('event:actors')}</h2>
      <dl className={styles.facts}>
        {ROLES.filter((role) => byRole.has(role)).map((role) => (
          <Fact key={role} term={labels('role', role)}>
            <ul>
              {byRole.get(role)?.map(({ id, actor, office, from, to }) => (
                <li key={id}>
                  <ActorLink slug={actor.slug}>{nameOf(actor)}</ActorLink>
                  {(from !== null || to !== null) && (
                    <span className={styles.office}>{daysInWords({ from, to }, date, t)}</span>
                  )}
                  {office && (
                    <span className={styles.office}>
                      <OfficeName office={office} nameOf={nameOf} />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </Fact>
        ))}
      </dl>
    </section>
  );
}

function daysInWords(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  date: (edtf: string) => string,
  t: TFunction<['translation', 'event']>,
): string {
  if (from === null) return t('event:until', { to: date(to ?? '') });
  return to === null ? t('event:since', { from: date(from) }) : t('event:fromTo', { from: date(from), to: date(to) });
}
