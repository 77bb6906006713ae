import { canonicalLanguage } from '@domain/language-tag.js';
import { chosenType, wikidataId, type ActorForm, type NameRow } from './actor-form.js';

type Word =
  | 'needsName'
  | 'needsType'
  | 'badCountry'
  | 'badWikidata'
  | 'badLanguage'
  | 'languageTwice'
  | 'officeTwice'
  | 'needsLabel'
  | 'needsDays'
  | 'needsOffice'
  | 'needsBody';

/** What is wrong with the form of an actor before the server is asked, by pointer: keys of the forms' words. */
export function checkActor(form: ActorForm): Readonly<Record<string, Word>> {
  const { name, country, wikidata, names, datedNames, tenures } = form;
  const id = wikidataId(wikidata);
  return Object.fromEntries([
    ...told(name.trim() === '', '/name', 'needsName'),
    ...told(chosenType(form) === '', '/type', 'needsType'),
    ...told(!/^([A-Z]{2})?$/i.test(country.trim()), '/country', 'badCountry'),
    ...told(id !== null && !/^Q[1-9]\d{0,15}$/.test(id), '/wikidata', 'badWikidata'),
    ...inNames(names, '/names', 'languageTwice', 'needsLabel'),
    ...datedNames.flatMap(({ name: called, language, from, to }, index) => [
      ...told(
        language.trim() !== '' && canonicalLanguage(language.trim()) === null,
        `/datedNames/${index}/language`,
        'badLanguage',
      ),
      ...told(called.trim() === '', `/datedNames/${index}/name`, 'needsLabel'),
      ...told(from.trim() === '' && to.trim() === '', `/datedNames/${index}/from`, 'needsDays'),
    ]),
    ...tenures.flatMap(({ office, offices, body }, index) => [
      ...inNames(offices, `/tenures/${index}/offices`, 'officeTwice', 'needsOffice'),
      ...told(office.trim() === '', `/tenures/${index}/office`, 'needsOffice'),
      ...told(body === null, `/tenures/${index}/body`, 'needsBody'),
    ]),
  ]);
}

function inNames(names: readonly NameRow[], at: string, twice: Word, empty: Word): [string, Word][] {
  const tags = names.map(({ language }) => canonicalLanguage(language.trim()));
  return names.flatMap(({ label }, index) => {
    const tag = tags[index] ?? null;
    return [
      ...told(tag === null, `${at}/${index}/language`, 'badLanguage'),
      ...told(tag !== null && tags.indexOf(tag) < index, `${at}/${index}/language`, twice),
      ...told(label.trim() === '', `${at}/${index}/label`, empty),
    ];
  });
}

function told(wrong: boolean, pointer: string, word: Word): [string, Word][] {
  return wrong ? [[pointer, word]] : [];
}
