import type { Mention } from '../names/mentions.js';
import type { Sentence } from '../text/passages.js';
import { type TextSpan, contains, within } from '../text/spans.js';
import { classOf } from './kinds.js';
import type { TakingPart } from './occurrence.js';
import type { Reading } from './reading.js';
import type { EventRule } from './rules/event-rule.js';
import { mediatorsIn, side } from './taking-part.js';
import { inRole, seated } from './who.js';

export function takingPart(
  reading: Reading,
  sentence: Sentence,
  { kind, roles }: EventRule,
  subjects: readonly Mention[],
  objects: readonly Mention[],
  hosting: boolean,
): TakingPart[] {
  if (classOf(kind) === 'gathering') {
    const between = betweenIn(reading, sentence);
    const hosts =
      hosting && between.length > 1
        ? subjects.filter(({ actor }) => !between.some((each) => each.actor === actor))
        : [];
    const others = subjects.filter((mention) => !hosts.includes(mention));
    return [
      ...inRole(hosts, 'host'),
      ...hostsIn(reading, sentence),
      ...seated(reading, [...others, ...objects, ...between]),
    ];
  }
  if (kind === 'agreement') {
    const all = [...subjects, ...objects, ...betweenIn(reading, sentence)];
    return seated(reading, all).map((each) => ({ ...each, role: each.role === 'party' ? roles.subject : each.role }));
  }
  // A person acts for a side, which is a party; a state or a group is one itself.
  const acts = roles.subject === 'author' || roles.subject === 'party';
  const own = acts ? actingFor(reading, subjects, kind) : inRole(subjects, roles.subject);
  const others =
    roles.object === 'target'
      ? inRole(againstWhom(reading, sentence), 'target')
      : roles.object
        ? inRole(objects, roles.object)
        : [];
  return [...own, ...others.filter(({ actor }) => !own.some((each) => each.actor === actor))];
}

/** Who says "we will meet again" is one of those who will. */
export function sideOfSpeaker(reading: Reading, sentence: Sentence, verb: TextSpan): TakingPart[] {
  const utterance = (reading.said.get(sentence.index) ?? []).find(({ quotations }) =>
    quotations.some((quotation) => contains(quotation, verb)),
  );
  const own = utterance?.speaker.actor && side(reading, utterance.speaker.actor);
  const first = /\b(?:we|we're|nous|on|our|us)\b/.test(
    reading.folded.slice(Math.max(sentence.start, verb.start - 50), verb.start),
  );
  return own && first ? [{ actor: own, role: 'party', at: null }] : [];
}

/** The author and his side; of a state, the state as party. Bodies that decide are the authors of what they decide. */
function actingFor(reading: Reading, subjects: readonly Mention[], kind: EventRule['kind']): TakingPart[] {
  return subjects.flatMap(({ actor, start, end }): TakingPart[] => {
    const at = { start, end };
    const person = kind === 'measure' || kind === 'incident' ? ('party' as const) : ('author' as const);
    if (actor.type !== 'person')
      return [{ actor, role: kind === 'decision' || kind === 'proposal' ? 'author' : 'party', at }];
    const own = side(reading, actor);
    return [{ actor, role: person, at }, ...(own && own !== actor ? [{ actor: own, role: 'party' as const, at }] : [])];
  });
}

/** `sanctions against Iran`, `des missiles sur Israël`. */
function againstWhom(reading: Reading, sentence: Sentence): Mention[] {
  const { against } = reading.pack.events;
  return within(reading.mentions, sentence).filter(
    ({ start, actor }) =>
      actor.type !== 'media' &&
      against.test(
        reading.outside
          .slice(Math.max(sentence.start, start - 45), start)
          .replace(/(?: [a-z'-]+){0,5} (?:de |d'|du |of )(?:l'|la |le )?$/, (words) =>
            /(?:visant|contre|against|targeting|sur)/.test(words)
              ? words.replace(/(visant|contre|against|targeting|sur).*$/, '$1 ')
              : words,
          ),
      ),
  );
}

/** `between A and B`, `entre A et B`: they take part, whatever the verb. */
export function betweenIn(reading: Reading, sentence: Sentence): Mention[] {
  const here = reading.outside.slice(sentence.start, sentence.end);
  const match = /\b(?:between|entre) [^.;:()]{3,140}/.exec(here);
  if (!match) return [];
  const start = sentence.start + match.index;
  const span = { start, end: start + match[0].length };
  const found = within(reading.mentions, span).filter(({ actor, place }) => !place && actor.type !== 'media');
  const first = found[0];
  if (!first || first.start - start > 60) return [];
  let end = first.end;
  return found.filter((mention) => {
    const joined =
      /^(?:|[^.;:()]{0,50}\b(?:and|et|,) ?[^.;:()]{0,40})$/.test(reading.outside.slice(end, mention.start)) ||
      mention === first;
    if (joined) end = mention.end;
    return joined;
  });
}

/** `at Japan’s invitation`, `hosted by the Community of Sant’Egidio`, `à l’invitation du Japon`. */
function hostsIn(reading: Reading, sentence: Sentence): TakingPart[] {
  const { invited, hosted } = reading.pack.syntax;
  const { outside } = reading;
  const found = within(reading.mentions, sentence).filter(
    ({ start, end, actor }) =>
      actor.type !== 'media' &&
      (hosted.test(outside.slice(Math.max(sentence.start, start - 50), start)) ||
        invited.test(outside.slice(end, end + 14))),
  );
  return inRole(found.slice(0, 2), 'host');
}

export function mediators(reading: Reading, sentence: Sentence, { kind }: EventRule): TakingPart[] {
  if (classOf(kind) !== 'gathering' && kind !== 'agreement') return [];
  return mediatorsIn(reading, sentence).map((actor) => ({ actor, role: 'mediator' as const, at: null }));
}
