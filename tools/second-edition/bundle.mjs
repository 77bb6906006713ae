import { eventOf } from './event.mjs';
import { filled } from './filled.mjs';
import { mend } from './mend.mjs';
import { agenciesOf, publishersOf } from './publishers.mjs';
import { refsFor } from './refs.mjs';
import { toldAhead } from './told-ahead.mjs';

/** The bundle of format 3 that says what the edition says; `present` is the demo whose refs stay. */
export function bundleOf(edition, present) {
  const refs = refsFor(edition.events, present);
  const published = new Map(edition.sources.map(({ slug, publishedOn }) => [slug, publishedOn]));
  const bySlug = (records) => new Map(records.map((record) => [record.slug, record]));
  const [known, sources] = [bySlug(edition.actors), bySlug(edition.sources)];
  // Where its editors gave days to some who took part, they weighed all of them.
  const isWeighed = edition.events.some(({ participants }) => participants.some(({ knownOn }) => knownOn));
  const events = edition.events
    .map(mend)
    .map(({ event, mended }) => eventOf(isWeighed ? event : toldAhead(event, known, sources), mended, refs, published));
  const grades = new Map(edition.publishers.map(({ publisher, reliability }) => [publisher, reliability]));
  return {
    format: 3,
    dossier: dossierOf(edition.dossier, present.dossier.refPrefix),
    actors: edition.actors.map(actorOf),
    publishers: publishersOf(edition),
    sources: edition.sources.map((source) => sourceOf(source, grades)),
    events: events.map(({ home }) => home),
    kept: {
      dossier: keptOfDossier(edition),
      events: keptBySlug(events),
    },
  };
}

/** Editions say in a paragraph what they are about; a front page has room for a sentence. */
const SENTENCES = {
  'iran-us-2025-2026': {
    en: 'Iran and the United States on Iran’s nuclear programme: rounds, deadlines, threats and war, and what became of each announcement.',
    fr: 'L’Iran et les États-Unis sur le programme nucléaire iranien : cycles, échéances, menaces et guerre, et la suite de chaque annonce.',
  },
  'jcpoa-2013-2018': {
    en: 'Iran and the six powers: the interim deal, a deadline extended five times, the agreement of Vienna and the withdrawal of one.',
    fr: 'L’Iran et les Six : l’accord provisoire, une échéance reportée cinq fois, l’accord de Vienne et le retrait de l’un d’eux.',
  },
};

function dossierOf({ slug, title, titles, summary, languages, parties, mediators, issues, licence }, refPrefix) {
  const sentence = SENTENCES[slug];
  const others = Object.keys(titles).filter((language) => language !== 'en');
  const wordsIn = (language) => [
    language,
    filled({ title: titles[language], sentence: sentence[language], summary: summary[language] }),
  ];
  return {
    ...{ slug, refPrefix, title, sentence: sentence.en, summary: summary.en },
    translations: Object.fromEntries(others.map(wordsIn)),
    ...{ languages, licence, parties, mediators },
    issues: issues.map(({ slug: issue, label }) => ({ slug: issue, labels: label })),
  };
}

function keptOfDossier({ edition }) {
  return { edition };
}

function actorOf({ slug, name, names, type, country, wikidata, represents, aliases }) {
  const tenures = represents.map(({ actor, office, offices: { en, ...offices }, from, to }) => {
    if (en !== office) throw new Error(`${slug}: “${office}” is “${en}” in English`);
    return { body: actor, office, offices, from, to };
  });
  return { slug, name, names, type, country, wikidata, tenures, aliases };
}

/** It has its publisher's grade, and says by where its title comes from whether that is the page's own. */
function sourceOf(source, grades) {
  const { slug, url, publisher, title, publishedOn, lang, kind, titleSource, seen, accessedOn, note, retrievedVia } =
    source;
  const isVerified = titleSource === 'page';
  if (source.reliability !== grades.get(publisher)) throw new Error(`${slug}: not graded as ${publisher} is`);
  if (source.titleVerified !== isVerified)
    throw new Error(`${slug}: its title is ${isVerified ? '' : 'not '}the page's`);
  return {
    ...{ slug, url, publisher, title, publishedOn, language: lang, kind, titleSource, accessedOn },
    ...filled({ agencies: agenciesOf(source), textOf: source.mirrorOf, seen: seen === 'read' ? null : seen }),
    ...filled({ note, retrievedVia }),
  };
}

function keptBySlug(records) {
  const some = records.filter(({ kept }) => Object.keys(kept).length > 0);
  return Object.fromEntries(some.map(({ home, kept }) => [home.slug, kept]));
}
