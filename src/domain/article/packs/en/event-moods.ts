import type { EventWords } from '../event-words.js';

/** Verbs whose past is not made with -ed. */
const PAST =
  'met|had|did|cut|wound|paid|kept|sold|thought|understood|underwent|dealt|bent|fled|forbade|hung|knew|known|let|rode|slid|spent|stood|stuck|undertook|upheld|bore|grew|grown|drove|driven|split|shut|spread|became|quit|burst|lent|broke|inked|rang|made|swore|chose|went|tore|overran|held|ran|shook|was|were|heard|fought|saw|sat|struck|began|begun|broke|broken|fell|came|went|gone|flew|flown|took|taken|gave|given|wrote|written|sent|spoke|spoken|rang|rung|put|set|won|lost|shot|hit|brought|sought|withdrew|withdrawn|overturned|shelled|sank|laid|led|left|told|threw|thrown|drew|drawn|made|got|froze|frozen';
const ADV =
  '(?:(?:also|already|just|now|then|later|soon|only|still|twice|again|once|jointly|never before|all|both|both also|[a-z]+ly),? )*';
const PASTS = new RegExp(`^(?:${PAST}|[a-z-]+ed)\\b`);
const NOT = "(?: not|n't| never)";

/** How a verb stands, by its form and what is before it; the first rule that fits is taken. */
export const ENGLISH_MOODS: EventWords['moods'] = [
  {
    mood: 'unreal',
    form: PASTS,
    left: new RegExp(`\\b(?:would|could|might|should|may|must)${NOT}? have ${ADV}(?:been )?${ADV}$`),
  },
  { mood: 'unreal', form: PASTS, left: /\b(?:reportedly|allegedly|supposedly|purportedly) (?:been )?$/ },
  {
    mood: 'denied',
    form: PASTS,
    left: new RegExp(`\\b(?:has|have|had|having|is|are|was|were|been|be|being)${NOT} ${ADV}(?:yet )?(?:been )?${ADV}$`),
  },
  {
    mood: 'denied',
    left: new RegExp(
      `\\b(?:(?:did|does|do|will|would|could|can|should|may|might|shall|is|are|was|were)${NOT}|won't|cannot|can not|never|nor|neither|refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to|fail(?:s|ed|ing)? to|unable to|unwilling to|(?:without|far from|short of|instead of|rather than)(?: ever| even)?(?: having)?|before(?: ever| even)? having|no longer|ruled out|rules out|not to) ${ADV}(?:be )?${ADV}$`,
    ),
  },
  {
    mood: 'denied',
    form: PASTS,
    left: new RegExp(
      `\\b(?:no|neither|none of|not a|nothing) [a-z ]{0,40}(?:was|were|is|are|has been|have been|had been|will be|been) ${ADV}$|(?:^|[^a-z] ?)(?:no|neither|none of the) (?!matter|longer|doubt)[a-z ]{3,30}$`,
    ),
  },
  { mood: 'unreal', left: new RegExp(`\\bwould have ${ADV}$`) },
  {
    mood: 'unreal',
    left: new RegExp(
      `\\bhad (?:[a-z]+ )?been (?:due|scheduled|set|expected|planned|meant|supposed|about|going|hoping) to ${ADV}(?:be )?${ADV}$`,
    ),
  },
  {
    mood: 'may',
    left: new RegExp(
      `\\b(?:may|might|could|can|likely to|possibly|perhaps|maybe|considering|whether to|hop(?:e|es|ed|ing) to|want(?:s|ed)? to|would like to|ready to|willing to|tried to|try to|trying to|seek(?:s|ing)? to|prepared to|able to|free to|offered to|supposed to have) ${ADV}(?:be )?${ADV}$`,
    ),
  },
  { mood: 'would', left: new RegExp(`\\b(?:would|should|'d) ${ADV}(?:be )?${ADV}$`) },
  {
    mood: 'ahead',
    left: new RegExp(
      `\\b(?:will|shall|'ll|going to|about to|due to|set to|expected to|scheduled to|plan(?:s|ned|ning)? to|agree(?:s|d)? to|intend(?:s|ed)? to|decided to|(?:is|are|was|were|being|be) (?:due |set |expected |scheduled |about |planned |asked |invited )?to|must|ha(?:s|ve) to|promis(?:e|es|ed) to|pledged to|vowed to|mandated [a-z ]{3,30} to|invited [a-z ,]{3,60} to) ${ADV}(?:be )?${ADV}$`,
    ),
  },
  {
    mood: 'wish',
    left: new RegExp(`\\b(?:to|let|let's|of|for|against|about|from) ${ADV}(?:be )?${ADV}$`),
    form: /^(?!(?:met|held|struck|began|spoke|took)\b)(?![a-z]+ed\b)/,
  },
  { mood: 'wish', form: PASTS, left: new RegExp(`\\bto (?:be|have) ${ADV}(?:been )?$`) },
  {
    mood: 'done',
    form: PASTS,
    left: new RegExp(`\\b(?:has|have|had|having|'ve|was|were|been|got|get) ${ADV}(?:been )?${ADV}$`),
  },
  { mood: 'done', form: /^(?:come|overcome|run|become)\b/, left: new RegExp(`\\b(?:has|have|had|having|'ve) ${ADV}$`) },
  { mood: 'now', form: PASTS, left: new RegExp(`\\b(?:is|are|be|being|'s|'re) ${ADV}$`) },
  { mood: 'done', form: PASTS },
  { mood: 'done', form: /ing\b/, left: /\b(?:was|were|after|been) (?:[a-z]+ly )?$/ },
  { mood: 'ahead', form: /ing\b/, left: /\b(?:is|are|will be|be) (?:[a-z]+ly )?$/ },
  { mood: 'wish', form: /ing\b/ },
  { mood: 'now' },
];
