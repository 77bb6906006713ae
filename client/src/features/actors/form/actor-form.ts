import { canonicalLanguage } from '@domain/language-tag.js';
import { countryNamed } from '@domain/places/country-named.js';
import type { ActorType } from '@domain/vocabulary.js';
import type { Actor, ActorRef } from '../../../api/types.js';
import { understand } from '../../../editing/said/understood.js';
import { today } from '../../../ui/today.js';
import { mergeVersions, type Merge, type Shape } from '../../../editing/form/merge-versions.js';

/** A name in one language; the key tells rows apart and is never sent. */
export interface NameRow {
  readonly key: string;
  readonly language: string;
  readonly label: string;
}

/** A name that it had for a time; days are dates or words as typed, empty where open, and so is the language of one for all. */
export interface DatedNameRow {
  readonly key: string;
  readonly language: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** An office; its dates are EDTF as typed, empty where not known. */
export interface TenureRow {
  readonly key: string;
  readonly office: string;
  /** In other languages. */
  readonly offices: readonly NameRow[];
  readonly body: Pick<ActorRef, 'slug' | 'name'> | null;
  readonly from: string;
  readonly to: string;
}

/** What stands in the form of an actor. */
export interface ActorForm {
  readonly name: string;
  /** Empty until it is chosen. */
  readonly type: ActorType | '';
  /** That it is another one than those of its name that are known. */
  readonly confirmed: boolean;
  readonly country: string;
  readonly wikidata: string;
  readonly names: readonly NameRow[];
  /** One to a line. */
  readonly aliases: string;
  readonly datedNames: readonly DatedNameRow[];
  readonly tenures: readonly TenureRow[];
}

export const EMPTY_ACTOR: ActorForm = {
  ...{ name: '', type: '', confirmed: false, country: '', wikidata: '', aliases: '' },
  ...{ names: [], datedNames: [], tenures: [] },
};

/** The form as it shows an actor. Rows get the same keys from every version, so that two versions can be joined. */
export function formOfActor({ name, type, country, wikidata, names, aliases, datedNames, tenures }: Actor): ActorForm {
  return {
    ...{ name, type, confirmed: false, country: country ?? '', wikidata: wikidata ?? '' },
    names: rowsOf(names),
    aliases: aliases.join('\n'),
    datedNames: datedNames.map(({ name: called, language, from, to }) => ({
      key: [language, called, from].join(' '),
      ...{ name: called, language: language ?? '', from: from ?? '', to: to ?? '' },
    })),
    tenures: tenures.map(({ office, offices, body: { slug, name: called }, from, to }) => ({
      key: [office, slug, from].join(' '),
      ...{ office, offices: rowsOf(offices), body: { slug, name: called }, from: from ?? '', to: to ?? '' },
    })),
  };
}

/** What kind of actor it is: as chosen, else a state where it has the name of one; empty where nothing tells. */
export function chosenType({ name, type }: Pick<ActorForm, 'name' | 'type'>): ActorType | '' {
  return type === '' && countryNamed(name) !== null ? 'state' : type;
}

/** What is sent of a form whose kind of actor is chosen. */
export function actorInput(form: ActorForm) {
  const { name, country, wikidata, names, aliases, datedNames, tenures } = form;
  const type = chosenType(form);
  if (type === '') throw new Error('No kind of actor is chosen');
  return {
    ...{ name: name.trim(), type },
    country: country.trim().toUpperCase() || null,
    wikidata: wikidataId(wikidata),
    names: byLanguage(names),
    aliases: lines(aliases),
    datedNames: datedNames.map(({ name: called, language, from, to }) => ({
      ...{ name: called.trim(), language: canonicalLanguage(language.trim()) ?? (language.trim() || null) },
      ...typedDays(from, to),
    })),
    tenures: tenures.map(({ office, offices, body, from, to }) => ({
      ...{ office: office.trim(), offices: byLanguage(offices), body: body?.slug ?? '' },
      ...typedDays(from, to),
    })),
  };
}

function rowsOf(names: Readonly<Record<string, string>>): NameRow[] {
  return Object.entries(names).map(([language, label]) => ({ key: language, language, label }));
}

function byLanguage(names: readonly NameRow[]): Record<string, string> {
  return Object.fromEntries(
    names.map(({ language, label }) => [canonicalLanguage(language.trim()) ?? language, label.trim()]),
  );
}

function typedDays(from: string, to: string) {
  return { from: typedDay(from), to: typedDay(to) };
}

/** A date, or what words of one mean today; what nobody understands as it is, for the server to refuse. */
function typedDay(typed: string): string | null {
  return understand(typed, { saidOn: today(), timezone: null })?.when ?? (typed.trim() || null);
}

/** The Q-number in what was typed or pasted, such as the address of its page; null where there is nothing. */
export function wikidataId(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /(?:^|wikidata\.org\/(?:wiki|entity)\/)(Q\d+)(?=[?#]|$)/i.exec(trimmed)?.[1]?.toUpperCase() ?? trimmed;
}

/** Joins what two people made of one actor: other spellings of both, the rest field by field and row by row. */
export function mergeActors(base: ActorForm, mine: ActorForm, theirs: ActorForm): Merge<ActorForm> {
  const aliases = mergeLines(base.aliases, mine.aliases, theirs.aliases);
  return mergeVersions(base, { ...mine, aliases }, { ...theirs, aliases }, SHAPE);
}

const SHAPE: Shape<ActorForm> = {
  fields: ['name', 'type', 'country', 'wikidata', 'aliases'],
  lists: ['names', 'datedNames', 'tenures'],
};

/** Mine without what they took away, then what they added. */
function mergeLines(base: string, mine: string, theirs: string): string {
  const [before, own, other] = [new Set(lines(base)), lines(mine), lines(theirs)];
  const kept = own.filter((line) => other.includes(line) || !before.has(line));
  return [...new Set([...kept, ...other.filter((line) => !before.has(line))])].join('\n');
}

function lines(text: string): string[] {
  return [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  ];
}
