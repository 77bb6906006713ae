import type { LabelGroup } from '@domain/labels/label-table.js';
import { readOffset } from '@domain/time/offset.js';
import { ACTOR_TYPES, KINDS } from '@domain/vocabulary.js';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../ui/use-dates.js';
import { useFormats } from '../../ui/use-formats.js';
import { useLabels } from '../../ui/use-labels.js';
import type { en } from '../../i18n/editing/en.js';
import type { en as fields } from '../../i18n/fields/en.js';
import { words } from '../../i18n/words.js';
import type { Change } from './changes.js';

await words('editing', 'fields');

type Field = keyof typeof fields;
type Part = keyof typeof en.history.parts;

/** Fields that hold a word of the vocabulary. */
const VOCABULARY: Readonly<Record<string, LabelGroup>> = {
  ...{ kind: 'kind', role: 'role', format: 'format', status: 'status', stance: 'stance', moved: 'move' },
  ...{ credibility: 'credibility', reliability: 'reliability', field: 'claimField', review: 'review', basis: 'basis' },
  ...{ titleSource: 'titleSource', seen: 'seen', act: 'act' },
};

/** Fields that hold an EDTF date. */
const DATES: ReadonlySet<string> = new Set([
  ...['when', 'window', 'deadline', 'term', 'effectiveOn', 'knownOn', 'saidOn', 'publishedOn', 'accessedOn'],
  // Of an office; the other end of a link is named before.
  ...['from', 'to', 'on'],
]);

/** What the fields of an event and of its parts are called; lists of parts by what is in them. */
export function useFieldNames(): (field: string) => string {
  const { t, i18n } = useTranslation(['editing', 'fields']);
  return (field) => {
    if (i18n.exists(`history.parts.${field}`, { ns: 'editing' })) return t(`history.parts.${field as Part}`);
    return t(`fields:${field as Field}`, { defaultValue: field });
  };
}

/** Of which kind the value of an account is, by the field that it is of. */
const CLAIMED: Readonly<Record<string, string>> = { date: 'when', format: 'format' };

/** Places in a list, and ids of parts that are told beside it. */
const UNREAD: ReadonlySet<string> = new Set(['ordinal', 'citation']);

/** Says what changed. `names` are what the ids in the differences stand for. */
export function useWords(names: Readonly<Record<string, string>>) {
  const { t } = useTranslation('editing');
  const labels = useLabels();
  const { date } = useDates();
  const { country, language, span } = useFormats();
  const fieldOf = useFieldNames();
  function valueOf(field: string | null, value: unknown): string {
    if (value === null || value === undefined) return t('history.nothing');
    if (typeof value === 'boolean') return t(value ? 'history.yes' : 'history.no');
    if (typeof value === 'object') {
      const { field: claimed } = value as { field?: unknown };
      return Object.entries(value)
        .filter(([name, one]) => one !== null && !UNREAD.has(name))
        .map(([name, one]) => valueOf(name === 'value' ? (CLAIMED[String(claimed)] ?? name) : name, one))
        .join(' · ');
    }
    return wordOf(field, typeof value === 'string' ? value : JSON.stringify(value));
  }
  function wordOf(field: string | null, text: string): string {
    const group = VOCABULARY[field ?? ''];
    if (field === 'kind' && !KINDS.some((kind) => kind === text)) return labels('sourceKind', text);
    if (group) return labels(group, text);
    if (field === 'type') return labels(ACTOR_TYPES.some((type) => type === text) ? 'actorType' : 'linkType', text);
    const name = names[text];
    if (name !== undefined) return field === 'corrects' ? entryOf(name) : name;
    if (DATES.has(field ?? '')) return date(text);
    const offset = field === 'offset' || field === 'relativeTo' ? readOffset(text) : null;
    if (offset) return span(offset);
    if (field === 'country') return country(text);
    if (field === 'language') return language(text);
    return text;
  }
  /** A ledger entry is named by its status and its day. */
  function entryOf(name: string): string {
    const [status = '', day = ''] = name.split(' ');
    return `${labels('status', status)}, ${date(day)}`;
  }
  return {
    valueOf,
    what: ({ part, field }: Change): string =>
      [
        part === null ? null : t(`history.parts.${part as Part}`),
        field === null ? null : fieldOf(part === 'participations' && field === 'to' ? 'until' : field),
      ]
        .filter((word) => word !== null)
        .join(', '),
  };
}
