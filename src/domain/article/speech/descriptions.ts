import { isCalledSo } from '../names/offices.js';
import type { Subject } from '../names/subjects.js';
import { DESCRIPTION } from '../packs/words/speech.js';
import { fold } from '../text/fold.js';
import { type TextSpan, within } from '../text/spans.js';
import { type Gender, gendersIn } from './genders.js';
import { standingOf } from './standing.js';
import { NOBODY, type Speaker, type ToRead, speakerOf } from './utterance.js';

/** `the foreign ministry in Tehran`: its state speaks. */
export function ministryOf(article: ToRead, phrase: TextSpan): Speaker | null {
  if (
    !/\b(?:ministry|government|presidency|ministere|gouvernement|presidence)\b/.test(
      article.outside.slice(phrase.start, phrase.end),
    )
  )
    return null;
  const state = within(article.mentions, phrase).find(({ actor }) => actor.type === 'state');
  return state
    ? {
        actor: state.actor,
        side: state.actor,
        kind: 'state',
        words: article.text.slice(phrase.start, phrase.end),
        via: null,
        reason: 'verb',
      }
    : null;
}

const OFFICE_OF =
  /^'s? ((?:[a-z]+ ){0,3}(?:ministry|department|treasury|embassy|army|police)),? (?:[^;:«“"]{0,40}, )?(?:[a-z]+ ){0,2}$/;

/** `Israel, by the voice of an official,`: whoever lends a state the voice speaks for it. */
export function voiceOf(article: ToRead, subject: Subject, cue: TextSpan): Speaker | null {
  const { kind, actor, end } = subject;
  if (kind !== 'state' && kind !== 'body') return null;
  // `China’s commerce ministry spoke`: one of its offices, and not the state.
  const office = cue.start >= end ? OFFICE_OF.exec(article.outside.slice(end, cue.start)) : null;
  if (office?.[1]) return { actor: null, side: actor, kind: 'stranger', words: office[1], via: null, reason: 'verb' };
  const behind = cue.start < end ? VOICE.exec(article.outside.slice(end, end + 12)) : null;
  const own =
    behind && article.subjects.find((each) => each.start >= end && each.start < end + 80 && each.kind !== 'pronoun');
  if (own) return { ...speakerOf(article, own, 'verb'), side: own.side ?? actor };
  const between = article.outside.slice(end, Math.max(end, cue.start));
  if (!VOICE.test(between))
    return kind === 'body' && !isBare(article, subject, cue) ? { ...NOBODY, words: '', via: null } : null;
  const voice = within(article.subjects, { start: end, end: cue.start }).find((each) => each.kind !== 'pronoun');
  return voice
    ? { ...speakerOf(article, voice, 'verb'), side: voice.side ?? actor }
    : { actor: null, side: actor, kind: 'unnamed', words: between.replace(/^, |, ?$/g, ''), via: null, reason: 'verb' };
}

/** `the minister`, `le dirigeant`: whoever has just been named, if that is one person only. */
export function describedPerson(article: ToRead, phrase: TextSpan): Speaker | null {
  const words = article.outside.slice(phrase.start, phrase.end);
  if (!DESCRIPTION[article.language].test(words)) return null;
  const before = within(article.subjects, { start: phrase.start - DESCRIBED, end: phrase.start });
  const persons = before.filter(
    ({ kind }) => kind === 'person' || kind === 'stranger' || (kind === 'office' && words !== ''),
  );
  const told = gendersIn(article);
  const gender = genderOfDescription(article, words);
  const fitting = persons.filter(
    ({ actor }) => gender === null || actor === null || (told.get(actor) ?? gender) === gender,
  );
  const [first] = fitting;
  if (!first?.actor || first.actor.type !== 'person' || fitting.some(({ actor }) => actor !== first.actor)) return null;
  if (
    !isCalledSo(
      words,
      (first.actor.tenures ?? []).map(({ office }) => fold(office)),
    )
  )
    return null;
  return speakerOf(article, first, 'pronoun');
}

/** `la ministre` is a woman, `le chancelier` a man; an English description is neither. */
export function genderOfDescription({ language }: ToRead, words: string): Gender | null {
  if (language !== 'fr') return null;
  if (/^(?:la|cette|une) /.test(words)) return 'f';
  return /^(?:le|ce|cet|un) /.test(words) ? 'm' : null;
}

/** A body and its verb with nothing of somebody else's between or behind: not `the EU envoy said`. */
function isBare({ outside }: ToRead, { actor, start, end }: Subject, cue: TextSpan): boolean {
  // An institution right behind its verb is mostly followed by who speaks for it.
  if (start > cue.start)
    return (
      actor?.type !== 'body' &&
      /^ ?(?:le |la |les |l'|the )?(?:(?:association|organisation|mouvement|groupe|parti|coalition|collectif|ong|group|party|movement|coalition|alliance) )?$/.test(
        outside.slice(cue.end, start),
      ) &&
      /^(?:[,.;:)»”"]|$| (?:on|in|at|to|le|dans|en|a|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|and|but|et|mais)\b)/.test(
        outside.slice(end, end + 12),
      )
    );
  return (
    standingOf(outside, start) === 'subject' &&
    /^(?:,[^;:]{0,90},)? ?(?:(?:has|had|have|also|later|then|for its part|in turn|meanwhile|on|late|early|a|ont|avait|n'a|ne|lui|pas|s'est|[a-z]+ly|[a-z]+day|[a-z]+ment|[a-z]+di|soir|matin|dimanche|deja) ?)*$/.test(
      outside.slice(end, cue.start),
    )
  );
}

const VOICE = /\b(?:par la (?:voix|bouche) d|par l'intermediaire d|(?:through|by the voice of) (?:an?|its|the|one) )/;

/** How far back the one may be named whom a description means. */
const DESCRIBED = 330;
