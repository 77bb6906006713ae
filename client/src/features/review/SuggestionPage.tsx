import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { eventQuery } from '../../api/queries.js';
import { suggestedChangeQuery } from '../../api/review-queries.js';
import type { EventDetail } from '../../api/types.js';
import { Comments } from '../../editing/Comments.js';
import { SuggestionState } from '../../editing/SuggestionState.js';
import { ifMatch } from '../../editing/use-event-change.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { useFieldNames } from '../../editing/changes/use-changes.js';
import { useFormats } from '../../ui/use-formats.js';
import { ChangeAndEvidence } from './ChangeAndEvidence.js';
import styles from './review.module.css';
import { ReviewFrame } from './ReviewFrame.js';
import { SuggestionAnswer } from './SuggestionAnswer.js';
import type { SendDecision } from './use-decision.js';

/** A correction that somebody suggests of an event: why, what it would change, what it rests on, and what those make of it who may. */
export function SuggestionPage() {
  const { t } = useTranslation('review');
  const { ref, suggestion } = useParams({ from: '/events/$ref/suggestions/$suggestion' });
  const event = useQuery(eventQuery(ref));
  const change = useQuery(suggestedChangeQuery(ref, suggestion));
  const fieldName = useFieldNames('event');
  const { list } = useFormats();
  const title = event.data ? t('ofSuggestion', { title: event.data.title }) : null;
  usePageTitle(title);
  return (
    <ReviewFrame title={title} event={event} change={change}>
      {(seen, judged) => (
        <>
          <p className={styles.reason} dir="auto">
            {judged.suggestion.reason}
          </p>
          <SuggestionState suggestion={judged.suggestion} />
          <p className={styles.soft}>
            {t(`sinceBase.${judged.suggestion.state}`, { version: judged.suggestion.baseVersion })}
          </p>
          {judged.suggestion.state === 'open' && judged.changedSince.length > 0 && (
            <p className={styles.warning}>{t('changedSince', { fields: list(judged.changedSince.map(fieldName)) })}</p>
          )}
          <ChangeAndEvidence
            change={judged}
            title={t(`changesIn.${judged.suggestion.state}`)}
            dossier={seen.dossier.slug}
          />
          <div className={styles.judge}>
            {judged.suggestion.state === 'open' && <SuggestionAnswer send={decisionOf(seen, judged.suggestion.id)} />}
            <Comments event={seen} open />
          </div>
        </>
      )}
    </ReviewFrame>
  );
}

function decisionOf(event: EventDetail, suggestion: string): SendDecision {
  const path = { id: event.id, suggestion };
  return (answer, body) =>
    answer === 'accept'
      ? api.POST('/api/events/{id}/suggestions/{suggestion}/accept', { params: { path, header: ifMatch(event) }, body })
      : api.POST('/api/events/{id}/suggestions/{suggestion}/reject', { params: { path }, body });
}
