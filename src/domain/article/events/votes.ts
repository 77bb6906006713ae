import type { Status } from '../../lifecycle/status.js';
import type { Kind } from '../../vocabulary.js';
import { tellsVote, type Vote } from '../../vote.js';
import type { VoteWords } from '../packs/vote-words.js';
import type { Sentence } from '../text/passages.js';
import { gap, type TextSpan, within } from '../text/spans.js';
import { dateFor } from './date-for.js';
import type { Telling } from './join.js';
import type { Occurrence } from './occurrence.js';
import type { Reading } from './reading.js';
import { verbsIn } from './verbs-of.js';
import { inRole, subjectsOf } from './who.js';

/** How a body voted, and where the text says so. */
interface FoundVote extends TextSpan {
  readonly vote: Vote;
}

/** `by 12 votes to 3 with two abstentions`, `par 284 voix et 16 abstentions`: the counts that a part of the text tells. */
export function voteIn(
  { outside, pack }: Pick<Reading, 'outside' | 'pack'>,
  { start, end }: TextSpan,
): FoundVote | null {
  const here = outside.slice(start, Math.min(end, start + LONGEST));
  for (const pattern of pack.votes.counts) {
    const match = pattern.exec(here);
    if (!match?.groups) continue;
    const counted = { start: start + match.index, end: start + match.index + match[0].length };
    const beside = pack.votes.abstained.exec(here.slice(match.index + match[0].length).slice(0, BESIDE));
    const number = (words: string | undefined) => (words === undefined ? null : countOf(words, pack.votes));
    const { for: agreeing, against } = match.groups;
    const { abstained } = beside?.groups ?? {};
    const vote = { for: number(agreeing), against: number(against), abstained: number(abstained), absent: null };
    if (vote.for !== null) return { ...counted, vote };
  }
  return null;
}

/** The count that the tellings of a decision give, the nearest behind its words first. Who rejects is counted first, and is against. */
export function votesOf(reading: Reading, group: Telling, kind: Kind, status: Status): Vote | null {
  if (!tellsVote(kind, status)) return null;
  for (const { at, sentence } of group) {
    const found = voteIn(reading, { start: at.start, end: sentence.end }) ?? voteIn(reading, sentence);
    if (!found) continue;
    const { vote } = found;
    const against = status === 'rejected' && vote.against !== null && (vote.for ?? 0) > vote.against;
    return against ? { ...vote, for: vote.against, against: vote.for } : vote;
  }
  return null;
}

/** A count tells that a body decided, whatever the verb: `97 to 15, on October 16`. */
export function decidedByVote(reading: Reading, sentence: Sentence): Occurrence[] {
  if (sentence.heading) return [];
  const found = voteIn(reading, sentence);
  if (!found) return [];
  const verbs = verbsIn(reading, reading.outside, sentence);
  const main = [...verbs].sort((a, b) => gap(a, found) - gap(b, found))[0];
  const open = main && (main.conditional || main.disputed || !['done', 'now'].includes(main.mood));
  if (open) return [];
  const refused = verbs.some(({ verb, mood }) => verb === 'reject' && mood === 'done');
  const agents = within(reading.mentions, sentence).filter(
    ({ start, actor }) =>
      actor.type !== 'person' &&
      reading.pack.syntax.agent.test(reading.outside.slice(Math.max(sentence.start, start - 12), start)),
  );
  const subjects =
    agents.length > 0 ? agents.slice(0, 1) : main ? subjectsOf(reading, main, main.clause, sentence) : [];
  return [
    {
      kind: 'decision',
      status: refused || (found.vote.for ?? 0) < (found.vote.against ?? 0) ? 'rejected' : 'adopted',
      ...{ sentence, at: found, noun: null, place: null, format: null, condition: null },
      date: dateFor(reading, sentence, found, main ?? found, 'behind'),
      takingPart: inRole(
        subjects.filter(({ actor }) => actor.type !== 'person'),
        'author',
      ),
      ...{ done: true, reason: 'deed' },
    },
  ];
}

const LONGEST = 600;
/** So far behind the count those who abstained are told. */
const BESIDE = 60;

/** A number in digits, with or without separators, or in words; null where the words are none. */
function countOf(words: string, { numbers }: Pick<VoteWords, 'numbers'>): number | null {
  if (/\d/.test(words)) return Number(words.replace(/[^\d]/g, ''));
  let whole = 0;
  let part = 0;
  for (const each of words.split(/[ -]/)) {
    const value = numbers[each] ?? numbers[each.replace(/s$/, '')];
    if (value === undefined) {
      if (each === 'and' || each === 'et') continue;
      return null;
    }
    if (value === 1000) {
      whole += (part || 1) * value;
      part = 0;
    } else if (value === 100) part = (part || 1) * value;
    // `quatre-vingts`: twenty is counted, where a smaller number than twenty is before it.
    else part = value === 20 && part % 100 === 4 && 'vingt' in numbers ? part - 4 + 80 : part + value;
  }
  return whole + part;
}
