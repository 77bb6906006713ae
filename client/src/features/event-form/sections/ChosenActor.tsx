import { useTranslation } from 'react-i18next';
import type { ActorRef } from '../../../api/types.js';
import controls from '../../../ui/controls.module.css';
import styles from '../event-form.module.css';

interface ChosenActorProps {
  /** What the actor is there. */
  readonly label: string;
  readonly actor: Pick<ActorRef, 'name'>;
  readonly onRemove: () => void;
}

/** An actor that was chosen in the place of a field, to be taken back. */
export function ChosenActor({ label, actor: { name }, onRemove }: ChosenActorProps) {
  const { t } = useTranslation('form');
  return (
    <p>
      <span className={styles.soft}>{label}</span> <bdi>{name}</bdi>{' '}
      <button
        type="button"
        className={`${controls.pill} ${controls.quiet}`}
        aria-label={t('remove', { name })}
        onClick={onRemove}
      >
        ×
      </button>
    </p>
  );
}
