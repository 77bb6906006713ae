import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import { ErrorState } from '../../ui/ErrorState.js';
import styles from './article.module.css';
import { DecisionLine } from './DecisionLine.js';
import type { Decision, Proposal, Reading } from './desk.js';
import { ProposalFacts } from './ProposalFacts.js';
import { linkTogether } from './link-together.js';
import { handToForm, recordProposal } from './record.js';
import { SimilarEvents } from './SimilarEvents.js';

interface ProposalCardProps {
  readonly ref: Ref<HTMLLIElement>;
  readonly number: number;
  readonly proposal: Proposal;
  readonly reading: Reading;
  readonly context: { readonly dossier: string; readonly decisions: Readonly<Record<string, Decision>> };
  readonly onDecide: (decision: Decision | null) => void;
  readonly onShow: () => void;
}

/** One proposed event with its passage, and what one can make of it. */
export function ProposalCard({ ref, number, proposal, reading, context, onDecide, onShow }: ProposalCardProps) {
  const { t } = useTranslation('article');
  const client = useQueryClient();
  const recording = useMutation({
    mutationFn: async () => {
      const ref = await recordProposal(proposal, reading, context.dossier);
      await linkTogether(proposal, ref, reading, context.decisions);
      return ref;
    },
    onSuccess: (ref) => {
      onDecide({ is: 'accepted', ref });
      void client.invalidateQueries();
    },
  });
  const navigate = useNavigate();
  const handing = useMutation({
    mutationFn: () => handToForm(proposal, reading, context.dossier),
    onSuccess: (name) =>
      navigate({ to: '/d/$dossier/events/new', params: { dossier: context.dossier }, search: { proposal: name } }),
  });
  const decision = context.decisions[proposal.key];
  const { title, passage } = proposal;
  const name = (action: string) => t('actions', { action, title });
  return (
    <li ref={ref} tabIndex={-1} className={styles.card} aria-labelledby={`proposal-${proposal.key}`}>
      <h4 id={`proposal-${proposal.key}`} lang={reading.found.language}>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>{' '}
        {title}
      </h4>
      {decision ? (
        <DecisionLine decision={decision} onUndo={decision.is === 'accepted' ? null : () => onDecide(null)} />
      ) : (
        <>
          <ProposalFacts proposal={proposal} reading={reading} decisions={context.decisions} />
          <blockquote className={styles.passage} lang={reading.found.language}>
            {reading.article.text.slice(passage.start, passage.end)}
          </blockquote>
          <SimilarEvents similar={proposal.similar} onSame={(ref) => onDecide({ is: 'recorded', ref })} />
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
              aria-label={name(t('correct'))}
              disabled={recording.isPending || handing.isPending}
              onClick={() => handing.mutate()}
            >
              {t('correct')}
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
