import { capitalised } from '../../ui/capitalised.js';
import { formatsIn } from '../../ui/use-formats.js';
import type { en } from '../../i18n/editing/en.js';
import type { en as fields } from '../../i18n/fields/en.js';
import { PARTS, type Change, type Entity } from './changes.js';
import { valuesIn, type Speech } from './say-values.js';

type Field = keyof typeof fields;
type Part = keyof typeof en.history.parts;

/** What changed in one place: a field, or every thing of a list. */
export interface SaidChange {
  readonly what: string;
  /** Each with what stood there and what stands there now; undefined where nothing did, or does. */
  readonly values: readonly { readonly was: string | undefined; readonly is: string | undefined }[];
}

/** Says changes of a thing in the reader's language; what came to one list, or went from it, together. */
export function sayChanges(entity: Entity, changes: readonly Change[], speech: Speech): SaidChange[] {
  const valueOf = valuesIn(speech);
  const said = changes.map((change) => {
    const { part, field, was, is } = change;
    const say = (value: unknown) => (value === undefined ? undefined : valueOf({ entity, part, field }, value));
    return {
      what: placeOf(entity, change, speech),
      value: { was: say(was), is: say(is) },
      isOneOfMany: field !== null,
    };
  });
  return said.reduce<SaidChange[]>((places, { what, value, isOneOfMany }) => {
    const last = places.at(-1);
    if (!isOneOfMany || last?.what !== what) return [...places, { what, values: [value] }];
    return [...places.slice(0, -1), { what, values: [...last.values, value] }];
  }, []);
}

/** What a field of a thing is called inside a sentence, or a list of the parts of an event. */
export function fieldOf(entity: Entity, field: string, { t }: Pick<Speech, 't'>): string {
  return entity === 'event' && PARTS.has(field)
    ? t(`history.parts.${field as Part}`)
    : t(`fields:${field as Field}`, { defaultValue: field });
}

/** The name of a place begins with a capital letter. */
function placeOf(entity: Entity, { part, field, language, of, isOrder }: Change, speech: Speech): string {
  const { t } = speech;
  const words = [];
  if (part !== null) words.push(fieldOf(entity, part, speech));
  if (of !== undefined) {
    words.push(t('history.nameOf', { name: valuesIn(speech)({ entity, part, field: 'labels' }, of['labels']) }));
  } else if (field !== null) {
    const one = language === undefined ? field : (ONE[field] ?? field);
    words.push(fieldOf(entity, part === 'participations' && one === 'to' ? 'until' : one, speech));
  }
  if (isOrder) words.push(t('fields:ordinal'));
  const { comma, language: languageName } = formatsIn(speech.language);
  const whole = words.join(comma);
  const said =
    language === undefined ? whole : t('history.inLanguage', { field: whole, language: languageName(language) });
  return capitalised(said, speech.language);
}

/** What one of the texts is called that there is in several languages. */
const ONE: Readonly<Record<string, string>> = { names: 'name', notes: 'note', stances: 'stance' };
