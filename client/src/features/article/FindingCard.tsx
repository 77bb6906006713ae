import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorRef } from '../../api/types.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import { ErrorState } from '../../ui/ErrorState.js';
import { useFormats } from '../../ui/use-formats.js';
import styles from './article.module.css';
import { DecisionLine } from './DecisionLine.js';
import type { Changes } from './correction.js';
import type { Decision, Finding, Reading } from './desk.js';
import { FindingDetails } from './FindingDetails.js';
import { FindingFacts } from './FindingFacts.js';
import { FindingFields } from './FindingFields.js';
import { LikelySpeaker } from './LikelySpeaker.js';
import { linkTogether } from './link-together.js';
import { undecidedIn, withActors, type NewActorDecisions } from './new-actors.js';
import { handToForm, recordFinding } from './record.js';
import { recordNewActor } from './record-new-actor.js';
import { SimilarEvents } from './SimilarEvents.js';

interface FindingCardProps {
  readonly ref: Ref<HTMLLIElement>;
  readonly number: number;
  readonly finding: Finding;
  readonly reading: Reading;
  readonly context: {
    readonly dossier: string;
    readonly decisions: Readonly<Record<string, Decision>>;
    readonly actors: NewActorDecisions;
  };
  readonly onCorrect: (changes: Changes) => void;
  /** Somebody of the record takes part whom the article does not name. */
  readonly onKnown: (actor: ActorRef) => void;
  /** Somebody new was recorded with the finding. */
  readonly onActor: (id: string, actor: string) => void;
  readonly onDecide: (decision: Decision | null) => void;
  readonly onShow: () => void;
}

/** One finding with its passage, and what one can make of it. */
export function FindingCard(props: FindingCardProps) {
  const { ref, number, finding, reading, context, onActor, onDecide, onShow } = props;
  const [correcting, setCorrecting] = useState(false);
  const { t } = useTranslation('article');
  const client = useQueryClient();
  // Whoever is new and takes part is recorded with the first finding that is accepted.
  const settled = async () => {
    const actors: Record<string, string | null> = { ...context.actors };
    for (const actor of undecidedIn(finding, reading, actors)) {
      const id = await recordNewActor(actor, reading, false);
      actors[actor.id] = id;
      onActor(actor.id, id);
    }
    return withActors(finding, reading, actors);
  };
  const recording = useMutation({
    mutationFn: async () => {
      const ref = await recordFinding(await settled(), reading, context.dossier);
      await linkTogether(finding, ref, reading, context.decisions);
      return ref;
    },
    onSuccess: (ref) => {
      onDecide({ is: 'accepted', ref });
      void client.invalidateQueries();
    },
  });
  const navigate = useNavigate();
  const handing = useMutation({
    mutationFn: async () => handToForm(await settled(), reading, context.dossier),
    onSuccess: (name) =>
      navigate({ to: '/d/$dossier/events/new', params: { dossier: context.dossier }, search: { finding: name } }),
  });
  const { number: figures } = useFormats();
  const decision = context.decisions[finding.key];
  const { title, passage } = finding;
  const name = (action: string) => t('actions', { action, title });
  return (
    <li ref={ref} tabIndex={-1} className={styles.card} aria-labelledby={`finding-${finding.key}`}>
      <h4 id={`finding-${finding.key}`} lang={reading.found.language}>
        <span className={styles.number} aria-hidden="true">
          {figures(number)}
        </span>{' '}
        {title}
      </h4>
      {decision ? (
        <DecisionLine decision={decision} onUndo={decision.is === 'accepted' ? null : () => onDecide(null)} />
      ) : (
        <>
          {correcting ? (
            <FindingFields
              finding={finding}
              reading={reading}
              dossier={context.dossier}
              onChange={props.onCorrect}
              onKnown={props.onKnown}
            />
          ) : (
            <FindingFacts finding={finding} reading={reading} decisions={context.decisions} dossier={context.dossier} />
          )}
          <LikelySpeaker finding={finding} reading={reading} dossier={context.dossier} onChange={props.onCorrect} />
          <blockquote className={styles.passage} lang={reading.found.language}>
            {reading.article.text.slice(passage.start, passage.end)}
          </blockquote>
          <FindingDetails finding={finding} reading={reading} />
          <SimilarEvents similar={finding.similar} onSame={(ref) => onDecide({ is: 'recorded', ref })} />
          {recording.error && <ErrorState error={recording.error} onRetry={() => recording.mutate()} />}
          {handing.error && <ErrorState error={handing.error} onRetry={() => handing.mutate()} />}
          <p className={styles.actions}>
            <button
              type="button"
              className={classNames(controls.pill, controls.primary)}
              aria-label={name(t('accept'))}
              disabled={recording.isPending}
              onClick={() => recording.mutate()}
            >
              {recording.isPending ? t('accepting') : t('accept')}
            </button>
            <button
              type="button"
              className={controls.pill}
              aria-label={name(t(correcting ? 'corrected' : 'correct'))}
              aria-expanded={correcting}
              disabled={recording.isPending}
              onClick={() => setCorrecting(!correcting)}
            >
              {t(correcting ? 'corrected' : 'correct')}
            </button>
            <button
              type="button"
              className={controls.pill}
              aria-label={name(t('drop'))}
              onClick={() => onDecide({ is: 'dropped' })}
            >
              {t('drop')}
            </button>
            <button
              type="button"
              className={classNames(controls.pill, controls.quiet)}
              aria-label={name(t('toForm'))}
              disabled={recording.isPending || handing.isPending}
              onClick={() => handing.mutate()}
            >
              {t('toForm')}
            </button>
            <button
              type="button"
              className={classNames(controls.pill, controls.quiet)}
              aria-label={name(t('showPassage'))}
              onClick={onShow}
            >
              {t('showPassage')}
            </button>
          </p>
        </>
      )}
    </li>
  );
}
