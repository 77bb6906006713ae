import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Actor } from '../../api/types.js';
import { words } from '../../i18n/words.js';
import { useActorNote } from '../../ui/use-actor-note.js';

await words('form');

interface AlikeQuestionProps {
  readonly alike: readonly Actor[];
  /** The way to one of them, or what chooses it, under its name. */
  readonly children: (actor: Actor) => ReactNode;
}

/** “Is it one of these?”, each with what tells it from others of its name. */
export function AlikeQuestion({ alike, children }: AlikeQuestionProps) {
  const { t } = useTranslation('form');
  const note = useActorNote();
  return (
    <div role="status">
      <h3>{t('alike')}</h3>
      <ul>
        {alike.map((actor) => (
          <li key={actor.id}>
            {children(actor)} <small>{note(actor)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
