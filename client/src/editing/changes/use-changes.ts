import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dossierQuery } from '../../api/queries.js';
import { words } from '../../i18n/words.js';
import { changesOf, type Entity, type Step } from './changes.js';
import { fieldOf, sayChanges, type SaidChange } from './say-changes.js';

await words('editing', 'directory', 'fields', 'records');

/** A write, and what it was of. */
export interface Write {
  readonly entity: Entity;
  /** Slug of the dossier that an event is in. */
  readonly dossier?: string | undefined;
  readonly difference: readonly Step[];
  /** What the ids in the difference stand for. */
  readonly names: Readonly<Record<string, string>>;
}

/** What a write changed, in the reader's language. */
export function useChanges({ entity, dossier, difference, names }: Write): SaidChange[] {
  const { t, i18n } = useTranslation(['editing', 'directory', 'fields', 'records']);
  const { language } = i18n;
  const { data } = useQuery({ ...dossierQuery(dossier ?? ''), enabled: dossier !== undefined });
  const issues = data?.issues.map(({ slug, labels, label }) => [slug, labels[language] ?? label] as const);
  const known = { ...Object.fromEntries(issues ?? []), ...names };
  return sayChanges(entity, changesOf(entity, difference), { t, language, names: known });
}

/** What the fields of a thing are called inside a sentence; lists of parts by what is in them. */
export function useFieldNames(entity: Entity): (field: string) => string {
  const { t } = useTranslation(['editing', 'directory', 'fields', 'records']);
  return (field) => fieldOf(entity, field, { t });
}
