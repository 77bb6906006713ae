import { statusesOf } from '@domain/lifecycle/table.js';
import { STATUSES } from '@domain/lifecycle/status.js';
import { KINDS, REVIEWS, ROLES } from '@domain/vocabulary.js';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { peopleQuery } from '../api/desk-queries.js';
import { useViewer } from '../api/use-viewer.js';
import { ChoiceMenu } from '../ui/ChoiceMenu.js';
import { KindMark } from '../ui/KindMark.js';
import { useLabels } from '../ui/use-labels.js';
import { useView } from '../view/use-view.js';
import { ActorFilter } from './ActorFilter.js';
import { DatesFilter } from './DatesFilter.js';

/**
 * One pill per filter of the view. Roles are asked once an actor is; statuses are those that the chosen kinds can have; review and
 * author are for those who may see drafts.
 */
export function FilterMenus({ dossier }: { dossier: string }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const { search, change } = useView();
  const { kind = [], status = [], role = [], review = [], author = [] } = search;
  const { may } = useViewer();
  const { data: people = [] } = useQuery({ ...peopleQuery, enabled: may('draft.read') });
  const possible = new Set([...status, ...(kind.length === 0 ? STATUSES : kind.flatMap(statusesOf))]);
  return (
    <>
      <ChoiceMenu
        label={t('filters.kind')}
        mode="several"
        choices={KINDS.map((code) => ({ code, label: labels('kind', code), mark: <KindMark kind={code} /> }))}
        chosen={kind}
        onChange={(chosen) => change({ kind: chosen })}
      >
        {t('filters.kind')}
      </ChoiceMenu>
      <ChoiceMenu
        label={t('filters.status')}
        mode="several"
        choices={STATUSES.filter((code) => possible.has(code)).map((code) => ({ code, label: labels('status', code) }))}
        chosen={status}
        onChange={(chosen) => change({ status: chosen })}
      >
        {t('filters.status')}
      </ChoiceMenu>
      <ActorFilter dossier={dossier} />
      {(search.actor !== undefined || role.length > 0) && (
        <ChoiceMenu
          label={t('filters.role')}
          mode="several"
          choices={ROLES.map((code) => ({ code, label: labels('role', code) }))}
          chosen={role}
          onChange={(chosen) => change({ role: chosen })}
        >
          {t('filters.role')}
        </ChoiceMenu>
      )}
      <DatesFilter dossier={dossier} />
      {may('draft.read') && (
        <>
          <ChoiceMenu
            label={t('filters.review')}
            mode="several"
            choices={REVIEWS.map((code) => ({ code, label: labels('review', code) }))}
            chosen={review}
            onChange={(chosen) => change({ review: chosen })}
          >
            {t('filters.review')}
          </ChoiceMenu>
          <ChoiceMenu
            label={t('filters.author')}
            mode="several"
            choices={people.map(({ id, name }) => ({ code: id, label: name }))}
            chosen={author}
            onChange={(chosen) => change({ author: chosen })}
          >
            {t('filters.author')}
          </ChoiceMenu>
        </>
      )}
    </>
  );
}
