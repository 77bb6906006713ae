import type { Actor } from '../../api/types.js';
import styles from '../../ui/directory/directory.module.css';
import { useFormats } from '../../ui/use-formats.js';
import { useLabels } from '../../ui/use-labels.js';

/** What an actor is, and of which country, in one line. */
export function ActorKicker({ actor }: { actor: Pick<Actor, 'type' | 'country'> }) {
  const labels = useLabels();
  const { country } = useFormats();
  const words = [labels('actorType', actor.type), actor.country === null ? null : country(actor.country)];
  return <p className={styles.kicker}>{words.filter((word) => word !== null).join(' · ')}</p>;
}
