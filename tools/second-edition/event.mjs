import { filled } from './filled.mjs';
import { ledgerOf } from './ledger.mjs';
import { participationsOf } from './participations.mjs';

/** An event in the words of format 3, and what of it has no home there yet. */
export function eventOf(event, mended, refs, published) {
  const { ledger, unsaid } = ledgerOf(event, published);
  requireDerived(event, ledger);
  const { slug, kind, shortTitle, when, timezone, deadline, saidAs, saidRule, place, country, format } = event;
  const { track, round, conditions, consequence, intensity, knownOn, tellings, citations, claims, positions, links } =
    event;
  const home = {
    ...{ slug, ref: refs.get(slug), kind, shortTitle, when },
    ...filled({
      track,
      round,
      timezone,
      deadline,
      saidAs,
      saidRule,
      place,
      country,
      format,
      condition: conditions,
      consequence,
    }),
    ...{ intensity, knownOn, review: 'published' },
    tellings: tellings.map((telling) => ({ knownOn: telling.knownOn, language: 'en', ...telling })),
    participations: participationsOf(event),
    citations: citations.map((citation, index) => citationOf(citation, claimsOf(claims, index))),
    ...filled({ issues: positions.map(positionOf) }),
    links,
    statusChanges: ledger,
  };
  const kept = filled({
    by: unsaid,
    mended,
  });
  return { home, kept };
}

/** What the edition says twice is left out once it is sure that both say the same. */
function requireDerived({ slug, title, summary, status, tellings }, ledger) {
  const newest = tellings.at(-1);
  const same = title === newest.title.en && summary === newest.summary.en && status === ledger.at(-1).status;
  if (!same) throw new Error(`${slug}: title, summary or status is not that of its newest telling or entry`);
}

function claimsOf(claims, index) {
  return claims.filter(({ citation }) => citation === index).map(({ field, value }) => ({ field, value }));
}

function citationOf(citation, claims) {
  const { source, quote, quoteLang, translation, quoteNote, speaker, attribution, stance, credibility } = citation;
  return {
    source,
    ...filled({
      quote,
      language: quoteLang,
      translation,
      quoteNote,
      speaker,
      attribution,
    }),
    stance,
    ...filled({ credibility: credibility === null ? null : Number(credibility), claims }),
  };
}

function positionOf({ issue, actor, stance: { en, ...others }, knownOn, reportedBy, citation }) {
  return { issue, actor, stance: en, stances: others, ...filled({ reportedBy, citation }), knownOn };
}
