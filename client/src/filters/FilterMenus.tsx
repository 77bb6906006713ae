import { statusesOf } from '@domain/lifecycle/table.js';
import { STATUSES } from '@domain/lifecycle/status.js';
import { KINDS, ROLES } from '@domain/vocabulary.js';
import { useTranslation } from 'react-i18next';
import { ChoiceMenu } from '../ui/ChoiceMenu.js';
import { KindMark } from '../ui/KindMark.js';
import { useLabels } from '../ui/use-labels.js';
import { useView } from '../view/use-view.js';
import { ActorFilter } from './ActorFilter.js';
import { DatesFilter } from './DatesFilter.js';

/** One pill per filter of the view. Roles are asked once an actor is; statuses are those that the chosen kinds can have. */
export function FilterMenus({ dossier }: { dossier: string }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const { search, change } = useView();
  const { kind = [], status = [], role = [] } = search;
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
    </>
  );
}
