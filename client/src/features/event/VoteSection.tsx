import { VOTING_ROLES } from '@domain/vocabulary.js';
import { useTranslation } from 'react-i18next';
import type { EventDetail } from '../../api/types.js';
import { words } from '../../i18n/words.js';
import { ActorLink } from '../../ui/directory/ActorLink.js';
import { StatusWord } from '../../ui/event/EventMeta.js';
import { voteInWords } from '../../ui/event/vote-words.js';
import { useLabels } from '../../ui/use-labels.js';
import { Fact } from './Fact.js';
import { useFormats } from '../../ui/use-formats.js';
import styles from './event-page.module.css';

await words('event');

interface VoteSectionProps {
  readonly event: Pick<EventDetail, 'kind' | 'status' | 'vote' | 'participations'>;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** How a body voted: the tally in words, and who took which side; nothing of what no body votes on. */
export function VoteSection({ event, nameOf }: VoteSectionProps) {
  const { t } = useTranslation(['translation', 'event']);
  const { comma } = useFormats();
  const labels = useLabels();
  const sides = VOTING_ROLES.map((role) => [role, event.participations.filter((part) => part.role === role)] as const);
  const named = sides.filter(([, parts]) => parts.length > 0);
  if (event.kind !== 'decision' || (event.vote === null && named.length === 0)) return null;
  return (
    <section>
      <h2>{t('event:theVote')}</h2>
      {event.vote !== null && (
        <p>
          <StatusWord event={event} /> · {voteInWords(event.vote, t, comma)}
        </p>
      )}
      <dl className={styles.facts}>
        {named.map(([role, parts]) => (
          <Fact key={role} term={labels('role', role)}>
            <ul>
              {parts.map(({ id, actor }) => (
                <li key={id}>
                  <ActorLink slug={actor.slug}>{nameOf(actor)}</ActorLink>
                </li>
              ))}
            </ul>
          </Fact>
        ))}
      </dl>
    </section>
  );
}
