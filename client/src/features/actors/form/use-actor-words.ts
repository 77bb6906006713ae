import { useTranslation } from 'react-i18next';
import type { ConflictWords } from '../../../editing/form/ConflictMerge.js';
import { useFormats } from '../../../ui/use-formats.js';
import { useLabels } from '../../../ui/use-labels.js';
import type { ActorForm, DatedNameRow, NameRow, TenureRow } from './actor-form.js';

/** Places of the form of an actor, and what stands in them, in words. */
export function useActorWords(): ConflictWords {
  const { t } = useTranslation('records');
  const { t: form } = useTranslation('form');
  const labels = useLabels();
  const { comma } = useFormats();
  return {
    place: ({ at }) => t(`actor.${at.split('/')[0] as Exclude<keyof ActorForm, 'confirmed'>}`),
    value({ at }, value) {
      if (value === undefined) return form('gone');
      if (at.startsWith('names/')) {
        const { language, label } = value as NameRow;
        return `${language}: ${label}`;
      }
      if (at.startsWith('datedNames/')) {
        const { name, from, to } = value as DatedNameRow;
        return `${name} (${from || '…'} – ${to || '…'})`;
      }
      if (at.startsWith('tenures/')) {
        const { office, body, from, to } = value as TenureRow;
        return `${office}${comma}${body?.name ?? ''} (${from || '…'} – ${to || '…'})`;
      }
      const text = value as string;
      if (text === '') return form('nothing');
      return at === 'type' ? labels('actorType', text) : text;
    },
  };
}
