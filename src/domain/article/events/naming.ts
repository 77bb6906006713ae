import type { ArticleActor } from '../names/article-actor.js';
import type { ArticleLanguage } from '../text/language.js';
import { NAME_ENDS } from '../packs/words/titles.js';
import type { Reading } from './reading.js';
import type { TextSpan } from '../text/spans.js';
import type { Speaker } from '../speech/utterance.js';

/**
 * What the article calls a gathering: the noun with the words that belong to it, and the place where the words do not
 * name it already.
 *
 * @example 'Pourparlers indirects entre Américains et Iraniens à Mascate'
 */
export function nameOfGathering(reading: Reading, noun: TextSpan, end: number, place: TextSpan | null): string {
  const start = reading.language === 'en' ? leadOf(reading, noun.start) : noun.start;
  const last = tailOf(reading, noun.end, Math.min(end, noun.end + LONGEST), place);
  const name = reading.text.slice(start, last).replace(/\s+/g, ' ').trim();
  const where =
    place && (place.start >= last || place.end <= start) ? reading.text.slice(place.start, place.end) : null;
  return capitalised(shorten(where ? `${name} (${where})` : name));
}

const LONGEST = 90;

/** A speaker and what is said, as a headline has it. */
export function saying(reading: Reading, speaker: string, words: string, quoted: boolean): string {
  const said = shorten(words.replace(/\s+/g, ' ').trim());
  if (speaker === '') return reading.language === 'fr' ? `« ${said} »` : `“${said}”`;
  if (!quoted) return reading.language === 'fr' ? `${speaker} : ${said}` : `${speaker}: ${said}`;
  return reading.language === 'fr' ? `${speaker} : « ${said} »` : `${speaker}: “${said}”`;
}

/** A person by the last name, others as the article's language calls them, the unnamed as the article does. */
export function shortName(speaker: Pick<Speaker, 'actor' | 'words'>, language: ArticleLanguage): string {
  return speaker.actor ? nameOf(speaker.actor, language) : capitalised(speaker.words);
}

export function nameOf(actor: ArticleActor, language: ArticleLanguage): string {
  const name = (actor.names[language] ?? actor.name).split(' (')[0] ?? actor.name;
  return actor.type === 'person' ? (name.split(' ').at(-1) ?? name) : name;
}

/** Whole words, with … where something is left out. */
export function shorten(text: string, most = 100): string {
  if (text.length <= most) return text.replace(/[,;:]$/, '');
  const cut = text.slice(0, most).replace(/\s+\S*$/, '');
  return `${cut.replace(/[\s,;:.]+$/, '')}…`;
}

/** `indirect US–Iran` before `talks`: capitalised words and adjectives, back to an article or a verb. */
function leadOf(reading: Reading, noun: number): number {
  const head = reading.text.slice(Math.max(0, noun - 50), noun);
  const lead =
    /(?:(?:indirect|direct|nuclear|new|further|another|next|first|second|third|fourth|fifth|sixth|technical|expert|high-level|serious|follow-up|proximity|latest|bilateral|peace|ceasefire|face-to-face|(?:U\.S\.|\p{Lu}\p{L}+)(?:[–-](?:U\.S\.|\p{Lu}\p{L}+))?) )+$/u.exec(
      head,
    );
  const words = lead?.[0].replace(/^(?:The|A|An|These|Those|After|Following|On|In|At|But|And|Both) /, '') ?? '';
  return noun - words.length;
}

function tailOf({ outside, language }: Reading, from: number, end: number, place: TextSpan | null): number {
  let last = from;
  for (const { 0: word, index } of outside.slice(from, end).matchAll(/[a-z0-9'-]+|[^a-z0-9'\s-]/g)) {
    const at = from + index;
    const isPlace = place !== null && at <= place.start && outside.slice(at, place.start).length <= 6;
    if (isPlace) return place.end;
    if (/[^a-z0-9'-]/.test(word) || NAME_ENDS[language].has(word)) break;
    last = at + word.length;
  }
  return (
    outside.slice(from, last).replace(/\s(?:in|at|of|de|d'|du|des|la|le|les|the|l'|on|et|and|a)$/, '').length + from
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
