import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { RecordList } from '../../api/record-suggestion-queries.js';
import type { RecordSuggestion } from '../../api/types.js';
import { ChangeList } from '../../editing/changes/ChangeList.js';
import { useFieldNames } from '../../editing/changes/use-changes.js';
import { SuggestionState } from '../../editing/SuggestionState.js';
import { ifMatch } from '../../editing/use-event-change.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { useFormats } from '../../ui/use-formats.js';
import { RecordLink } from './RecordLink.js';
import styles from './review.module.css';
import { SuggestionAnswer } from './SuggestionAnswer.js';
import type { SendDecision } from './use-decision.js';

interface JudgedRecordProps {
  readonly list: RecordList;
  readonly judged: RecordSuggestion;
}

/** A correction of a record as it is judged: why, what it would change, and what those make of it who may. */
export function JudgedRecord({ list, judged }: JudgedRecordProps) {
  const { t } = useTranslation('review');
  const fieldName = useFieldNames(judged.record.entity);
  const { list: listed } = useFormats();
  const { record, suggestion, difference, names, restores, changedSince } = judged;
  const isOpen = suggestion.state === 'open';
  return (
    <>
      <p className={styles.soft}>
        {t(`record.${record.entity}`)} · <RecordLink list={list} slug={record.slug} title={record.title} />
      </p>
      <PageHeading>{t('ofSuggestion', { title: record.title })}</PageHeading>
      <p className={styles.reason} dir="auto">
        {suggestion.reason}
      </p>
      <SuggestionState suggestion={suggestion} />
      {isOpen && changedSince.length > 0 && (
        <p className={styles.warning}>{t('changedSince', { fields: listed(changedSince.map(fieldName)) })}</p>
      )}
      <section aria-labelledby="review-changes">
        <h2 id="review-changes">{t(`changesIn.${suggestion.state}`)}</h2>
        <p className={styles.soft}>{t(`sinceBase.${suggestion.state}`, { version: suggestion.baseVersion })}</p>
        {restores !== null && <p className={styles.soft}>{t('restores', { version: restores })}</p>}
        <ChangeList entity={record.entity} difference={difference} names={names} whole />
      </section>
      {isOpen && (
        <div className={styles.judge}>
          <SuggestionAnswer send={decisionOf(list, judged)} />
        </div>
      )}
    </>
  );
}

function decisionOf(list: RecordList, { record, suggestion }: RecordSuggestion): SendDecision {
  const path = { id: record.slug, suggestion: suggestion.id };
  return (answer, body) =>
    answer === 'accept'
      ? api.POST(`/api/${list}/{id}/suggestions/{suggestion}/accept`, {
          params: { path, header: ifMatch(record) },
          body,
        })
      : api.POST(`/api/${list}/{id}/suggestions/{suggestion}/reject`, { params: { path }, body });
}
