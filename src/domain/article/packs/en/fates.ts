import type { FateWords } from '../fate-words.js';

const NOUN =
  '(?:meetings?|talks|summit|conference|ceremony|trip|visit|journey|tour|session|sitting|dinner|lunch|breakfast|reception|audience|handover|hearing|reunions?|rounds?(?: of (?:talks|negotiations|consultations))?|working group|debate|encounter|negotiations|consultations|get-together|gathering|workshop|seminar|signing|plenary|one-on-one|tete-a-tete|call)';
const ADV =
  '(?:also |since |now |just |already |again |later |then |meanwhile |therefore |twice |abruptly |quietly |(?!nearly|almost|possibly|probably|reportedly|allegedly|supposedly|apparently)[a-z]+ly )*';
/** `suspended for lunch`, `suspended since 2019`: a pause, or old news. */
export const NO_PAUSE =
  '(?![a-z])(?! (?:briefly|temporarily|for (?:lunch|dinner|the (?:night|day|evening|weekend)|half an hour|(?:an?|[a-z-]+|\\d+) (?:minutes?|hours?))|since|while)\\b)';
/** Behind these another noun is named than the one of the article: `the official who arranged the meeting`. */
const NO_NAME =
  '(?!(?:of|at|on|in|to|for|from|by|with|about|after|before|during|who|that|which|whose|whether|when|where|and|or|was|were|is|are|had|has|have|will|would|reached|taken|made|discussed|adopted|arranged) )';
/** What took place, whatever it had been before. */
const HELD =
  '(?:(?:was|were|has been|have been) (?:[a-z]+ly |then |at last )?held|(?:then |eventually |finally |still )?(?:held (?!up|over|back)|took place|went ahead|went on|opened|began|resumed|restarted|got under way|started|convened|reconvened|ended|concluded|happened))';
const BE = `(?:has|have|had|was|were|is|are|being) ${ADV}(?:been )?${ADV}`;

const PLANNED =
  '(?:planned|scheduled|on the (?:agenda|cards|programme|schedule))(?! (?:as|before|until|till|to (?:last|be))\\b)';

export const ENGLISH_FATES: FateWords = {
  planned: new RegExp(
    `(?:^|(?<=[^a-z]))(?:(?:an?|the|another|that|this|any|his|her|their|its|[a-z.-]+'s?) (?:${NO_NAME}[a-z0-9'-]+ ){0,4}?${NOUN}|(?:peace |trade |border |further |new |fresh |direct |more )?(?:talks|negotiations|consultations))(?![a-z'])(?! (?:room|hall|venue|table))`,
    'g',
  ),
  fates: [
    [
      'cancelled',
      new RegExp(
        `\\b(?:${BE}(?:cancell?ed|called off|scrapped|dropped|shelved|ditched|abandoned|axed|off(?=[,.;]|$| (?:after|because)))|(?:did|will|would|could) (?:not|never) (?:now |after all |in the end )?(?:take place|happen|go ahead|be held|materiali[sz]e)|(?:didn't|won't|wouldn't) (?:now )?(?:take place|happen|go ahead|be held)|(?:never|no longer) (?:took place|happened|went ahead|takes? place)|fell through|came to nothing)`,
      ),
    ],
    [
      'postponed',
      new RegExp(
        `\\b(?:${BE}(?:postponed|put (?:off|back)|delayed|deferred|pushed back|rescheduled|adjourned(?= (?:until|to|till))|held over|moved (?:back|to [a-z]+day)|suspended${NO_PAUSE})|slipped(?= to))`,
      ),
    ],
    [
      'denied',
      new RegExp(
        `\\b(?:${BE}(?:denied|dismissed(?! as (?!(?:an? )?(?:false|nonsense|speculation|rumou?rs?|fiction|invention|untrue|baseless)))|ruled out)|(?:is|are) (?:[a-z]+ly )?not ${PLANNED}|(?:is|was|are|were) (?:[a-z]+ly )?(?:nonsense|untrue|false|fiction|invention|wrong|baseless|unfounded))`,
      ),
    ],
    [
      'rumoured',
      new RegExp(
        `\\b(?:(?:has|have|had) ${ADV}been (?:rumou?red|mooted|floated|talked of|talked about|suggested)|(?:is|was|are) (?:rumou?red|mooted|under discussion|being (?:discussed|considered|prepared|mooted)|possible|not (?:yet )?(?:been )?confirmed|unconfirmed)|(?:has|have) not (?:yet )?been confirmed|(?:may|might|could) (?:yet |then |still )?(?:follow|be arranged))`,
      ),
    ],
  ],
  opening:
    /^(?:(?:[a-z0-9.' ]{0,40}(?:said|says|added|announced|confirmed|noted?|notes|recalled|regrets|regretted|told reporters)(?: (?:on )?[a-z]+day)?(?: that)? )|(?:but |and |yet |so )?(?:(?:on|in|at|from|by|for|after|before) [^,;:]{2,40}, )?(?:and |but |while |though |meanwhile |however,? )?)$/,
  parted:
    /[;:?]|\b(?:and|but|while|though|although|because) (?:he|she|it|they|the|an?|his|her|its|their|[a-z]+) (?:[a-z]+ )?(?:is|was|were|are|has|have|had|said|says|will|would)\b/,
  ofAnother: new RegExp(
    [
      // `was held on Monday and the vote`
      "\\b(?:was|were|is|are|has|had|have|took|will|went|began|opened|ended)\\b[^;]{1,90}\\b(?:and|but|while|though),? (?:the|an?|his|her|its|their) (?:[a-z'-]+ ){1,7}$",
      // `was paid for by a firm whose licence`
      "\\b(?:was|were|is|are|has|had)\\b[^;]{1,90}\\b(?:who|whose|which|that|where|when) (?:[a-z'-]+ ){0,3}$",
      "\\b(?:at|during|in|after|before) which (?:the|an?|his|its) (?:(?!was|were|had|has|is)[a-z'-]+ ){1,4}(?:was |were |had been )?$",
      ', (?:the|that) (?:[a-z]+ )?(?:one|of) [^,;]{0,30}$',
    ].join('|'),
  ),
  governed:
    /\b(?:chair(?:man|woman|person)?|hosts?|organi[sz]ers?|speaker|delegates?|members?|sponsors?) of the (?:[a-z-]+ ){0,2}$|\b(?:at|during|in|into|to|towards?|on|from|by) (?:(?:the|an?|his|her|its|their|that|this|[a-z]+'s?) (?:(?!the |an? |his |her |its |their )[a-z-]+ ){0,2})?$/,
  ownPart: /\b(?:his|her|its|their) (?:[a-z]+ )?(?:participation|attendance|presence|part|involvement)\b/,
  unplanned: new RegExp(`\\b(?:(?:was|were) (?:[a-z]+ly )?not|had (?:never|not) been) ${PLANNED}`),
  saidSo: /\b(?:said|says|added|adds|told|announced|according to)\b/,
  atFirst: /\bafter (?:(?:being|having been|they were|it was|it had been) (?:[a-z]+ )?)?$/,
  afterAll: new RegExp(
    `^(?: (?!and |but |before |after |because (?!of )|until |till |when |as |while |if |which |that |who |the |to (?![a-z]+day)|pending )(?:(?:by|at|in|for|of|from) the )?[a-z0-9'-]+){0,6}(?:, (?:then|and then) [a-z]+)?,?(?: (?:and|but|then|yet|only)){0,3}(?: when (?:it|they)| before it (?:finally|eventually|at last))? ${HELD}\\b`,
  ),
  openingAfterAll: new RegExp(`^(?: [a-z0-9'-]+){0,5}, (?:the|a|an|their|his|its) (?:[a-z'-]+ ){1,6}${HELD}\\b`),
  aside: /(?:,|\b(?:that|which)) (?:(?:was|were|had|has|have|been) ){0,2}(?:[a-z]+ )?$/,
  stillToCome:
    /^[^,;:]{0,60},? (?:will|is to|are to) (?:now |finally |at last )?(?:take place|go ahead|be held|open|begin|resume|start)\b/,
  named: /^(?:that|this) /,
  toNewDay: /\b(?:to|until|till|for|by) (?:[a-z]+ ){0,2}$/,
};
