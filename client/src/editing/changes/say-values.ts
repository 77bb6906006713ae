import { isObject, type Json, type JsonObject } from '@domain/history/json.js';
import { label } from '@domain/labels/labels.js';
import { describeWhen } from '@domain/time/describe-when.js';
import { readOffset } from '@domain/time/offset.js';
import type { TFunction } from 'i18next';
import { periodOf } from '../../ui/period.js';
import { formatsIn } from '../../ui/use-formats.js';
import { BY_LANGUAGE } from './changes.js';
import { inOrder } from './order.js';
import { groupOf, type Place } from './word-groups.js';

/** What changes are said with. */
export interface Speech {
  readonly t: TFunction<['editing', 'directory', 'fields', 'records']>;
  /** The reader's (BCP 47). */
  readonly language: string;
  /** What the ids in a difference stand for, and the slugs of issues. */
  readonly names: Readonly<Record<string, string>>;
}

/** Says what stands or stood in a field, or the whole of a part or of a thing in a list. */
export function valuesIn({ t, language, names }: Speech): (place: Place, value: unknown) => string {
  const formats = formatsIn(language);
  const date = (edtf: string) => describeWhen({ when: edtf, timezone: null }, language);

  function valueOf(place: Place, value: unknown): string {
    if (value === null || value === undefined) return t('history.nothing');
    if (typeof value === 'boolean') return t(value ? 'history.yes' : 'history.no');
    if (Array.isArray(value)) return formats.list(value.map((one) => valueOf(place, one)));
    const one = value as Json;
    if (isObject(one) && place.field === 'offices') return eachIn(one);
    if (isObject(one) && place.field === 'anchor') return wordsAt(one);
    if (isObject(one)) return isByLanguage(place, one) ? textIn(one) : thing(place, one);
    return wordOf(place, typeof value === 'string' ? value : JSON.stringify(value));
  }

  /** Everything that is said of one thing, in the order of reading. */
  function thing(place: Place, one: JsonObject): string {
    const hasDays = place.part !== 'links' && ('from' in one || 'to' in one);
    const said = inOrder(one)
      .filter(([name, value]) => !isEmpty(value) && !(hasDays && (name === 'from' || name === 'to')))
      .map(([name, value]) => {
        const field =
          name === 'value' && place.part === 'claims' ? (CLAIMED[textOf(one['field']) ?? ''] ?? name) : name;
        const words = valueOf({ ...place, field }, value);
        if (place.field === 'vote') return `${t(`ledger.votes.${name as 'for'}`)} ${words}`;
        return NAMED.has(name) ? `${t(`fields:${name as 'knownOn'}`)} ${words}` : words;
      });
    const { key, values } = periodOf(textOf(one['from']), textOf(one['to']), language);
    if (hasDays && key !== 'noPeriod') said.push(t(`directory:actor.${key}`, values));
    return said.filter((word) => word !== '').join(' · ');
  }

  function wordOf(place: Place, text: string): string {
    const field = place.field ?? '';
    const group = groupOf(place);
    if (group) return label(group, text, language);
    if (field === 'authorship') return t(`records:dossier.authorships.${text as 'roles'}`);
    const name = names[text];
    if (name !== undefined) return field === 'corrects' ? entryOf(name) : name;
    if (DATES.has(field)) return date(text);
    const offset = field === 'offset' || field === 'relativeTo' ? readOffset(text) : null;
    if (offset) return formats.span(offset);
    if (field === 'country') return formats.country(text);
    if (field === 'language' || field === 'languages') return formats.language(text);
    return text;
  }

  /** A ledger entry is named by its status and its day. */
  function entryOf(name: string): string {
    const [status = '', day = ''] = name.split(' ');
    return [label('status', status, language), date(day)].join(formats.comma);
  }

  /** What an office is called in other languages, which are named: its line tells all of it. */
  function eachIn(texts: JsonObject): string {
    const said = Object.entries(texts).map(([tag, text]) => `${textOf(text) ?? ''} (${formats.language(tag)})`);
    return formats.list(said);
  }

  /** Words in a document, with what stands around them. */
  function wordsAt({ exact, prefix, suffix }: JsonObject): string {
    return `…${[prefix, exact, suffix].map(textOf).join('')}…`.replace(/\s+/g, ' ');
  }

  function textIn(texts: JsonObject): string {
    return textOf(texts[language] ?? Object.values(texts)[0]) ?? '';
  }

  return valueOf;
}

/** Fields that hold a date, EDTF or an instant. */
const DATES: ReadonlySet<string> = new Set([
  ...['when', 'window', 'deadline', 'term', 'effectiveOn', 'knownOn', 'saidOn', 'publishedOn', 'accessedOn'],
  ...['archivedAt', 'from', 'to', 'on'],
]);

/** Values that say little without the name of their field. */
const NAMED: ReadonlySet<string> = new Set(['knownOn', 'order', 'quoteNote', 'saidRule', 'anchor']);

/** Of which field the value of an account is, by what it is an account of. */
const CLAIMED: Readonly<Record<string, string>> = { date: 'when', format: 'format' };

function isByLanguage({ field }: Place, value: JsonObject): boolean {
  return field !== null && BY_LANGUAGE.has(field) && Object.values(value).every((text) => typeof text === 'string');
}

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function isEmpty(value: Json): boolean {
  return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}
