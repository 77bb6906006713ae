import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { alikeIn } from '../../api/alike-in.js';
import { AlikeQuestion } from '../../editing/form/AlikeQuestion.js';
import controls from '../../ui/controls.module.css';
import { ErrorState } from '../../ui/ErrorState.js';
import { nameIn } from '../../ui/use-actor-name.js';
import { useLabels } from '../../ui/use-labels.js';
import styles from './article.module.css';
import type { NewActor, Reading } from './desk.js';
import { recordNewActor } from './record-new-actor.js';

interface NewActorLineProps {
  readonly actor: NewActor;
  readonly reading: Reading;
  readonly decision: string | null | undefined;
  readonly onDecide: (actor: string | null | undefined) => void;
}

/** Somebody new: what the article tells of them, and what is to become of it. */
export function NewActorLine({ actor, reading, decision, onDecide }: NewActorLineProps) {
  const { t, i18n } = useTranslation('article');
  const labels = useLabels();
  const client = useQueryClient();
  const recording = useMutation({
    mutationFn: (confirmed: boolean) => recordNewActor(actor, reading, confirmed),
    onSuccess: (id) => {
      onDecide(id);
      void client.invalidateQueries();
    },
  });
  const alike = alikeIn(recording.error);
  const { name, office, country } = actor;
  const action = (word: string) => t('actions', { action: word, title: name });
  const where = country && new Intl.DisplayNames([i18n.language], { type: 'region' }).of(country);
  return (
    <li className={styles.person}>
      <p>
        <strong lang={reading.found.language}>
          <bdi>{name}</bdi>
        </strong>{' '}
        <span className={styles.soft}>
          {labels('actorType', actor.type)}
          {office !== null && (
            <>
              {' · '}
              <bdi lang={reading.found.language}>{office}</bdi>
            </>
          )}
          {where && ` · ${where}`}
        </span>
      </p>
      {alike.length > 0 && decision === undefined && (
        <AlikeQuestion alike={alike}>
          {(known) => (
            <button type="button" className={controls.pill} onClick={() => onDecide(known.id)}>
              <bdi>{nameIn(known, i18n.language)}</bdi>
            </button>
          )}
        </AlikeQuestion>
      )}
      {recording.error && alike.length === 0 && (
        <ErrorState error={recording.error} onRetry={() => recording.mutate(false)} />
      )}
      {decision === undefined ? (
        <p className={styles.actions}>
          <button
            type="button"
            className={controls.pill}
            aria-label={action(t(alike.length > 0 ? 'recordOther' : 'record'))}
            disabled={recording.isPending}
            onClick={() => recording.mutate(alike.length > 0)}
          >
            {t(alike.length > 0 ? 'recordOther' : 'record')}
          </button>
          <button
            type="button"
            className={controls.pill}
            aria-label={action(t('leaveOut'))}
            onClick={() => onDecide(null)}
          >
            {t('leaveOut')}
          </button>
        </p>
      ) : (
        <p className={styles.actions}>
          <span>{t(decision === null ? 'leftOut' : 'isActor')}</span>
          {decision === null && (
            <button
              type="button"
              className={controls.pill}
              aria-label={action(t('undo'))}
              onClick={() => onDecide(undefined)}
            >
              {t('undo')}
            </button>
          )}
        </p>
      )}
    </li>
  );
}
