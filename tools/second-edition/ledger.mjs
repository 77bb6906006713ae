import { filled } from './filled.mjs';
import { isGathering } from './participations.mjs';

/**
 * The ledger in the words of format 3, and who is said to announce the event without any entry saying so. A bare status
 * becomes an entry: so it is since it happened, as the first source to appear tells.
 */
export function ledgerOf(event, published) {
  const { kind, by, statusHistory } = event;
  if (statusHistory.length === 0) return { ledger: [opening(event, published)], unsaid: [] };
  const [first, ...others] = statusHistory;
  // A rumour in the press is nobody's announcement, whoever announced the talks later.
  const isOurs = isGathering(kind) && first.saidBy === null && first.basis === 'announced';
  const named = isOurs ? { ...first, saidBy: by[0] ?? null } : first;
  const said = [named, ...others].map(({ saidBy }) => saidBy);
  return {
    ledger: voted([named, ...others].map(entryOf), event.vote ?? null),
    unsaid: isGathering(kind) ? by.filter((actor) => !said.includes(actor)) : [],
  };
}

/** A vote is told by the entry that says how it ended. */
function voted(ledger, vote) {
  if (vote === null) return ledger;
  return [...ledger.slice(0, -1), { ...ledger.at(-1), vote }];
}

function opening({ status, when, knownOn, citations }, published) {
  const [first] = citations
    .map(({ source }) => source)
    .sort((a, b) => published.get(a).localeCompare(published.get(b)));
  return { status, effectiveOn: when, knownOn, basis: 'reported', source: first };
}

function entryOf(entry) {
  const { status, on, reportedOn, window, place, format, saidBy, basis, source, note, noteFr, saidAs, corrects } =
    entry;
  return {
    ...{ status, effectiveOn: on, knownOn: reportedOn },
    ...filled({ window, saidAs: saidAs && wordsOf(entry), place, format, saidBy }),
    ...{ basis, source, note, notes: { fr: noteFr } },
    ...filled({ corrects }),
  };
}

/** What was announced was said on the day that it was announced; of what is only reported that day is not told. */
function wordsOf({ saidAs: { text, lang, saidOn }, basis, on, reportedOn }) {
  const isOfTheDay = basis === 'announced' && on === reportedOn;
  return { text, language: lang, saidOn: saidOn ?? (isOfTheDay ? on : null) };
}
