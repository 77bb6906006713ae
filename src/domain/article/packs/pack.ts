import type { ArticleLanguage } from '../text/language.js';
import type { BystanderWords } from './bystander-words.js';
import type { EventWords } from './event-words.js';
import type { FateWords } from './fate-words.js';
import type { FrameWords } from './frame-words.js';
import type { NameWords } from './name-words.js';
import type { SyntaxWords } from './syntax-words.js';
import type { TellingWords } from './telling-words.js';
import type { VoteWords } from './vote-words.js';
import { ENGLISH_BYSTANDERS } from './en/bystanders.js';
import { ENGLISH_EVENTS } from './en/events.js';
import { ENGLISH_FATES } from './en/fates.js';
import { ENGLISH_FRAMES } from './en/frames.js';
import { ENGLISH_NAMES } from './en/names.js';
import { ENGLISH_SYNTAX } from './en/syntax.js';
import { ENGLISH_TELLING } from './en/telling.js';
import { ENGLISH_VOTES } from './en/votes.js';
import { FRENCH_BYSTANDERS } from './fr/bystanders.js';
import { FRENCH_EVENTS } from './fr/events.js';
import { FRENCH_FATES } from './fr/fates.js';
import { FRENCH_FRAMES } from './fr/frames.js';
import { FRENCH_NAMES } from './fr/names.js';
import { FRENCH_SYNTAX } from './fr/syntax.js';
import { FRENCH_TELLING } from './fr/telling.js';
import { FRENCH_VOTES } from './fr/votes.js';

/** What the rooms of the reader know of a language, as data. */
export interface Pack {
  readonly names: NameWords;
  readonly events: EventWords;
  readonly syntax: SyntaxWords;
  readonly telling: TellingWords;
  readonly votes: VoteWords;
  readonly frames: FrameWords;
  readonly bystanders: BystanderWords;
  readonly fates: FateWords;
}

export const PACKS: Readonly<Record<ArticleLanguage, Pack>> = {
  en: {
    names: ENGLISH_NAMES,
    events: ENGLISH_EVENTS,
    syntax: ENGLISH_SYNTAX,
    telling: ENGLISH_TELLING,
    votes: ENGLISH_VOTES,
    frames: ENGLISH_FRAMES,
    bystanders: ENGLISH_BYSTANDERS,
    fates: ENGLISH_FATES,
  },
  fr: {
    names: FRENCH_NAMES,
    events: FRENCH_EVENTS,
    syntax: FRENCH_SYNTAX,
    telling: FRENCH_TELLING,
    votes: FRENCH_VOTES,
    frames: FRENCH_FRAMES,
    bystanders: FRENCH_BYSTANDERS,
    fates: FRENCH_FATES,
  },
};
