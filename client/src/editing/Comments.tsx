import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../api/client.js';
import type { EventDetail } from '../api/types.js';
import controls from '../ui/controls.module.css';
import { FormFault } from '../ui/form/FormFault.js';
import { valuesOf } from '../ui/form/form-values.js';
import { TextField } from '../ui/form/TextField.js';
import { useDates } from '../ui/use-dates.js';
import { useFormats } from '../ui/use-formats.js';
import styles from './editing.module.css';

const commentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['comments', id],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/events/{id}/comments', { params: { path: { id } }, signal })),
  });

/** What those who work on an event say of it, oldest first. */
export function Comments({ event, open = false }: { event: Pick<EventDetail, 'id'>; open?: boolean }) {
  const { t } = useTranslation('editing');
  const { dayOf } = useDates();
  const client = useQueryClient();
  const query = commentsQuery(event.id);
  const { data } = useQuery(query);
  const say = useMutation({
    mutationFn: async (comment: string) =>
      bodyOf(await api.POST('/api/events/{id}/comments', { params: { path: { id: event.id } }, body: { comment } })),
    onSuccess: (comments) => client.setQueryData(query.queryKey, comments),
  });
  const { comma } = useFormats();
  const comments = data?.items ?? [];
  return (
    <details className={styles.comments} open={open}>
      <summary>{t('review.comments', { count: comments.length })}</summary>
      <ul>
        {comments.map(({ id, author, createdAt, comment, review }) => (
          <li key={id}>
            <small>
              {author}
              {comma}
              <bdi>{dayOf(createdAt)}</bdi>
              {review !== null && ` · ${t(`review.is.${review}`)}`}
            </small>
            <p dir="auto">{comment}</p>
          </li>
        ))}
      </ul>
      <form
        className={styles.form}
        onSubmit={(submit) => {
          submit.preventDefault();
          const form = submit.currentTarget;
          const { comment } = valuesOf(form);
          if (comment !== undefined) say.mutate(comment, { onSuccess: () => form.reset() });
        }}
      >
        <FormFault>{say.error?.message ?? null}</FormFault>
        <TextField name="comment" label={t('review.comment')} required />
        <div className={styles.buttons}>
          <button type="submit" className={controls.pill} disabled={say.isPending}>
            {t('review.say')}
          </button>
        </div>
      </form>
    </details>
  );
}
