import { ROLES } from '@domain/vocabulary.js';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import type { EventDetail } from '../../api/types.js';
import { OfficeName } from '../../ui/event/OfficeName.js';
import { groupBy } from '../../ui/group-by.js';
import { useLabels } from '../../ui/use-labels.js';
import { Fact } from './Fact.js';
import styles from './event-page.module.css';

await words('event');

interface ParticipantListProps {
  readonly event: Pick<EventDetail, 'participations'>;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** Who took part, role by role, each with the office held that day. */
export function ParticipantList({ event, nameOf }: ParticipantListProps) {
  const { t } = useTranslation(['translation', 'event']);
  const labels = useLabels();
  const byRole = groupBy(event.participations, ({ role }) => role);
  if (byRole.size === 0) return null;
  return (
    <section>
      <h2>{t('event:actors')}</h2>
      <dl className={styles.facts}>
        {ROLES.filter((role) => byRole.has(role)).map((role) => (
          <Fact key={role} term={labels('role', role)}>
            <ul>
              {byRole.get(role)?.map(({ id, actor, office }) => (
                <li key={id}>
                  <Link to="/actors/$actor" params={{ actor: actor.slug }}>
                    {nameOf(actor)}
                  </Link>
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
