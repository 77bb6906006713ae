import { ENGLISH_AGREEMENT_VERBS } from './agreement-verbs.js';
import { ENGLISH_CONTACT_VERBS } from './contact-verbs.js';
import { ENGLISH_DECISION_VERBS } from './decision-verbs.js';
import { ENGLISH_DEED_VERBS } from './deed-verbs.js';
import { ENGLISH_GATHERING_VERBS } from './gathering-verbs.js';
import type { EventWords } from '../event-words.js';
import { ENGLISH_MOODS } from './event-moods.js';
import { ENGLISH_NOUNS } from './event-nouns.js';

export const ENGLISH_EVENTS: EventWords = {
  verbs: {
    ...ENGLISH_GATHERING_VERBS,
    ...ENGLISH_AGREEMENT_VERBS,
    ...ENGLISH_DEED_VERBS,
    ...ENGLISH_CONTACT_VERBS,
    ...ENGLISH_DECISION_VERBS,
  },
  nouns: ENGLISH_NOUNS,
  moods: ENGLISH_MOODS,
  condition:
    /\b(?:if|unless|until|till|once|as soon as|on condition that|provided(?: that)?|as long as|in case|should (?:the|it|they|he|she)|in the event|only if|whether|had it|when and if|before)\b/g,
  breaks:
    /\b(?:that|who|which|whom|whose|but|while|when|whereas|whether|because|although|though|after|before|since|where|if|unless|until|once|so that|as)\b/g,
  over: /\b(?:(?:days|hours|weeks|months|rounds) of|(?:the|their|its|his|her|a) (?:last|previous|earlier|latest|recent)|after|following|during|at the end of|at the close of|over|since|through|from|in|at|amid|of|emerging from|end(?:ed|ing)|concluded|the outcome of|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last night|last week|the weekend)'s)(?: (?:what was|what were|the|a|an|their|his|her|its|several|some|more|many|about|nearly|almost|further|another|[a-z]+(?:'s)?|\d+|[a-z]+-[a-z]+)){0,5} ?$/,
  before:
    /\b(?:(?:future|fate|prospects?|resumption|start|date|venue|format|agenda|chances?|hopes?|idea) of|before|ahead of|until|pending|hours before|days before|prior to|for|towards?|no|any|without|on)(?: (?:the|a|an|their|its|further|new|more|next|any|[a-z]+)){0,3} ?$/,
  under:
    /^(?:in return|in exchange),? |, under (?:the|its|this) (?:terms of (?:the )?)?(?:deal|agreement|accord|plan|text|truce|ceasefire|treaty|pact|arrangement)\b|^(?:under|according to|as part of|in line with|by the terms of) (?:the |its |their |a |this )?(?:[a-z-]+ ){0,3}(?:deal|agreement|accord|terms|plan|text|truce|ceasefire|treaty|pact|memorandum|roadmap|document|declaration|arrangement)\b|\b(?:the|this) (?:deal|agreement|accord|text|treaty|pact|truce|ceasefire|memorandum|roadmap|document|declaration)(?: also)? (?:provides|calls|stipulates|requires|commits|obliges|envisages|foresees|says)\b/,
  determines: /\b(?:the|an?|its|their|his|her|this|that|any|no|each|of|new|first|last|final)$/,
  again: /\b(?:another|new|next|second|third|fourth|fifth|sixth|further|follow-up|fresh)(?: [a-z]+)? $/,
  against: /\b(?:against|on|at|targeting|toward|towards)(?: (?:the|its|all|several))? ?$/,
  surely:
    /\b(?:after|following|during|at the end|at the close|emerging|(?:days|hours|weeks|months|night|hour|day) of|in a|by|(?:mon|tues|wednes|thurs|fri|satur|sun)day's|yesterday's|last night's|last week's)\b/,
  nobody: /^[ ,]*(?:but |and |yet )?(?:neither|none of|no one|nobody|nothing|not one)\b/,
  nextClause:
    /, (?:and|or|yet|so) (?=(?:(?!that |which |who )[a-z'.-]+ ){1,5}(?:is|are|was|were|will|has|have|had|would|must|should|could|may|might|can)\b)/,
  dated:
    /^(?:since|before|after|until|till) (?:(?:the|early|late|mid|end of|last|this|next|in|on)[ -])*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|winter|dawn|noon|midnight|month|week|year|then|\d)[a-z]*\b/,
  notAfter: /^ (?:no |not (?!to )|nothing|neither|little)/,
  denies:
    /(?<!\b(?:no|not|never|nor|neither|without|[a-z]+n't) (?:[a-z]+ )?)\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed)|denials?(?: from [a-z ]{3,30})?|dismissed (?:reports|suggestions|rumou?rs)|ruled out)\b[^.;]{0,30}?(?: that| any| reports?| having|$)/g,
  both: /\b(?:all (?:sides|parties|factions|groups)|the (?:factions|armed groups|rebel groups|signatories)|each(?= (?:had|has|have|separately|side|country|of))|we (?=both|had|have|met|spoke|agreed)|both (?:sides|leaders|parties|delegations|countries|governments|men|teams)|the (?:two|warring|rival|four|three|five|six) (?:sides|leaders|parties|delegations|countries|nations|states|capitals|governments|men|women|teams|generals|presidents|ministers|premiers|factions|neighbou?rs|powers|foes|allies|camps|envoys|negotiators)|the (?:pair|duo|trio|two|three|six)(?= [a-z]+)|two sides|(?:nearly|almost|some|about|more than|over|all) (?:\d+|two hundred|[a-z-]+) (?:countries|nations|states|governments|parties)|(?:world )?(?:countries|nations|governments|delegates) (?=(?:at|in|from|have|had|agreed|reached|struck|adopted|clinched|on)\b)|(?:old|bitter|long-time|longtime) (?:foes|enemies|rivals|adversaries)|(?:six|five|world|major) (?:world )?powers|the (?:sides|parties|delegations|negotiators|teams|negotiating teams)|(?:our|their) (?:negotiat(?:ors|ing teams)|deputies|teams|delegations)|they)\b/,
  people:
    /\b(?:experts|negotiators|delegations?|teams|officials|ministers|leaders|deputies|envoys|technicians|diplomats|commanders|representatives|mediators|ambassadors|working groups?|committees?|(?:joint |mixed )?commissions?|panels?|councils?|task forces?|generals|presidents|parties|sides)\b/,
  together: /\b(?:with|between|and|alongside|plus|together with)\b/,
  by: /\bby\b/,
  of: /\bof\b/,
};
