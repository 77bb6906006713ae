import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import type { EventDetail } from '../../api/types.js';
import { ActorLink } from '../../ui/directory/ActorLink.js';
import { groupBy } from '../../ui/group-by.js';
import { useLabels } from '../../ui/use-labels.js';
import { Fact } from './Fact.js';
import styles from './event-page.module.css';

await words('event');

interface IssueListProps {
  readonly event: Pick<EventDetail, 'issues'>;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** What the event is about, issue by issue, each with the positions stated there. */
export function IssueList({ event, nameOf }: IssueListProps) {
  const { t } = useTranslation(['translation', 'event']);
  const labels = useLabels();
  const byIssue = groupBy(event.issues, ({ issue }) => issue);
  if (byIssue.size === 0) return null;
  return (
    <section>
      <h2>{t('event:issues')}</h2>
      <dl className={styles.facts}>
        {[...byIssue].map(([issue, all]) => (
          <Fact key={issue} term={all[0]?.label ?? issue}>
            {all.every(({ actor }) => actor === null) ? (
              t('event:noPosition')
            ) : (
              <ul>
                {all.map(
                  ({ id, actor, reportedBy, stance, moved }) =>
                    actor && (
                      <li key={id}>
                        <ActorLink slug={actor.slug}>{nameOf(actor)}</ActorLink>
                        {reportedBy && <> {t('event:reportedBy', { actor: nameOf(reportedBy) })}</>}
                        <span className={styles.office} dir="auto">
                          {stance}
                        </span>
                        {moved !== null && <span className={styles.office}>{labels('move', moved)}</span>}
                      </li>
                    ),
                )}
              </ul>
            )}
          </Fact>
        ))}
      </dl>
    </section>
  );
}
