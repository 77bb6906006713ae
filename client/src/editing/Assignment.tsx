import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { assignmentQuery, peopleQuery } from '../api/desk-queries.js';
import type { EventDetail } from '../api/types.js';
import { useViewer } from '../api/use-viewer.js';
import { classNames } from '../ui/class-names.js';
import controls from '../ui/controls.module.css';
import { SelectField } from '../ui/fields/SelectField.js';
import { FormFault } from '../ui/form/FormFault.js';
import { valuesOf } from '../ui/form/form-values.js';
import { TextField } from '../ui/form/TextField.js';
import { useDates } from '../ui/use-dates.js';
import { AskDialog } from './AskDialog.js';
import styles from './editing.module.css';

/** Who is asked to see to an event that is being worked on, and the way to ask somebody. */
export function Assignment({ event: { id, review } }: { event: Pick<EventDetail, 'id' | 'review'> }) {
  const { t } = useTranslation('editing');
  const { dayOf } = useDates();
  const { viewer } = useViewer();
  const [asking, setAsking] = useState(false);
  const done = useAssignment(id, () => undefined);
  const isWorkedOn = review === 'draft' || review === 'in_review';
  const { data: assignment } = useQuery({ ...assignmentQuery(id), enabled: isWorkedOn });
  if (!isWorkedOn) return null;
  return (
    <div className={styles.buttons}>
      {assignment && (
        <p>
          {t('assign.is', {
            person: assignment.user.name,
            author: assignment.author,
            when: dayOf(assignment.createdAt),
          })}{' '}
          <span dir="auto">{assignment.note}</span>
        </p>
      )}
      {assignment && assignment.user.id === viewer?.id && (
        <button
          type="button"
          className={controls.pill}
          disabled={done.isPending}
          onClick={() => done.mutate({ person: '', note: undefined })}
        >
          {t('assign.done')}
        </button>
      )}
      <button type="button" className={controls.pill} onClick={() => setAsking(true)}>
        {t('assign.ask')}
      </button>
      <FormFault>{done.error?.message ?? null}</FormFault>
      {asking && <AssignDialog id={id} asked={assignment?.user.id ?? ''} onClose={() => setAsking(false)} />}
    </div>
  );
}

function AssignDialog({ id, asked, onClose }: { id: string; asked: string; onClose: () => void }) {
  const { t } = useTranslation('editing');
  const { data: people = [] } = useQuery(peopleQuery);
  const [person, setPerson] = useState(asked);
  const assign = useAssignment(id, onClose);
  return (
    <AskDialog title={t('assign.title')} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(submit) => {
          submit.preventDefault();
          assign.mutate({ person, note: valuesOf(submit.currentTarget)['note'] });
        }}
      >
        <FormFault>{assign.error?.message ?? null}</FormFault>
        <SelectField
          label={t('assign.person')}
          value={person}
          choices={people.map(({ id: code, name }) => ({ code, label: name }))}
          none={t('assign.nobody')}
          onChange={setPerson}
        />
        <TextField name="note" label={t('assign.note')} />
        <div className={styles.buttons}>
          <button type="submit" className={classNames(controls.pill, controls.primary)} disabled={assign.isPending}>
            {t('assign.submit')}
          </button>
          <button type="button" className={controls.pill} onClick={onClose}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </AskDialog>
  );
}

/** Asks somebody to see to an event; an empty `person` takes it back, or says that it is seen to. */
function useAssignment(id: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ person, note }: { person: string; note: string | undefined }) => {
      const params = { path: { id } };
      if (person === '') await api.DELETE('/api/events/{id}/assignment', { params });
      else await api.PUT('/api/events/{id}/assignment', { params, body: { user: person, note: note || null } });
    },
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries({ queryKey: ['desk'] });
    },
  });
}
