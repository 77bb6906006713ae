import type { ArticleLanguage } from '../../text/language.js';

/** What an article says words were said with: folded, in the forms that newswriting uses. */
const VERBS = {
  fr: [
    'declar(?:e|ent|ait|er)|affirm(?:e|ent|ait|er|ant)|ajout(?:e|ait|ant)|indiqu(?:e|ent|ait|ant)|soulign(?:e|ent|ait|ant)',
    'assur(?:e|ent|ait|ant)|expliqu(?:e|ait|ant)|averti|avertit|avertissant|previent|prevenu|prevenant|prevenait|menac(?:e|ent|ait|ant)|martel(?:e|ait)|lanc(?:e|ait)',
    'confi(?:e|ait)|estim(?:e|ent|ait|ant)|jug(?:e|ent|eait|eant)|salu(?:e|ent|ait|ant)|qualifi(?:e|ent|ait|ant)|evoqu(?:e|ent|ait|ant)|rappel(?:e|le|lent|ait|ant)',
    'insist(?:e|ait|ant)|repondu|repond|precis(?:e|ait|ant)|annonc(?:e|ent|ait|ant)|promis|promet|ecrit|poursuivi|poursuit|promettant|jurant|reconnu|reconnait|admis|admet',
    "fait savoir|fait etat|faisant etat|mis en garde|met en garde|dementi|dement|confirm(?:e|ent|ait|ant)|reiter(?:e|ant)|resume|soutenu|soutient|decrit|decrivant|parl(?:e|ent|ant|ait|aient)(?= d(?:e|u|es|'))",
    "s'est (?:dit|felicite|montre)|se (?:dit|felicite)|dit|disait|disant|dixit|note|observe|repete|repetait|conclut|tempere|nuance|raconte|fustige|denonce|exige|pretend|pretendu|laisse entendre|voit|vu|voulu voir|dresse",
    "retorqu(?:e|ait)|repliqu(?:e|ait)|ironis(?:e|ait)|deplor(?:e|ait)|condamn(?:e|ait)|accus(?:e|ait)|tranch(?:e|ait)|considere|espere|souhaite|reagi|reagit|avance|insinue|remerci(?:e|ait)|(?:s'est|s'etait)(?:-(?:il|elle))? (?:alarme|emu|indigne|inquiete|interroge|dit|felicite|rejoui|exclame|defendu|declare)e?|avait exclu|consenti(?:rait)?|veut|s'inquiete|se rejouit|s'est rejoui|s'est inquiete|vante|felicite|exhorte|appelle|tonne",
    "s'exclame|mis l'accent sur|met l'accent sur|glisse|soupir(?:e|ait)|analys(?:e|ait)|decrypt(?:e|ait)|rapport(?:e|ait)|argu(?:e|ait)|proteste|grince|resum(?:e|ant)|commente|refus(?:e|ait|ent)(?= (?:de |d'|tout))|exclu[t]?(?= (?:de |d'|tout|que))|reclam(?:e|ait|ent)|rejet(?:te|e|ait)(?= )|demand(?:e|ait|ent)(?= (?:pardon|a|aux|au|que|la|le|les|l'))|appel(?:e|le|ait)(?= (?:[a-z]+di )?(?:a|au|aux|les|la|le|l|m)\\b)|rend hommage|rendu hommage|presente (?:ses|des) excuses|remis en cause|twitte|publie|poste|plaide|regrett(?:e|ait)|cite",
    "donne l'assurance|s'alarme|s'etonn(?:e|ait)|s'est (?:etonne|contente|emporte|impatiente)e?|applaudi[ts]?|applaudissent|pointe(?:nt)?|proclame(?:nt)?|reconnu|vilipende|martele|brocarde|raille|moque|ironise|(?:se|s'est) (?:moque|montre|dit)e?|pronostique|predit|recuse|balaye|balaie|qualifient|denoncent|dementent|clame|resument|confesse|concede|admettent|martelent|objecte|renchérit|rencheri|relativise|minimise|insistent|tacle|assène|assene|s'est engagee?|evoquent|temoigne|fait valoir|fait remarquer|font valoir|fait observer|a beau jeu de|mettent en garde|met en doute|revendique|s'engage(?! a)|jurent?|enjoint|presse|somme|intime",
  ],
  en: [
    'said|says|say|saying|told|tells|telling|added|adds|adding|warned|warns|warning|stated|announced|announces|announcing|declared|declares|insisted|insists|claimed|claims',
    'argued|noted|notes|vowed|vows|threatened|threatens|threatening|wrote|writes|writing|posted|posts|replied|explained|described|describes|describing|called|calls|calling(?! for)|hailed|hails|hailing|praised',
    'confirmed|confirms|denied|denies|stressed|stresses|reiterated|suggested|remarked|acknowledged|conceded|predicted|promised|promises|promising|pledged|pledges|tweeted',
    'commented|asserted|cautioned|characteri[sz]ed|characteri[sz]ing|welcomed|spoke of|speaks of|speaking of|spoken of|put it|reported|reports|signal?led|hinted|expressed|voiced|urged|underlined|emphasi[sz]ed|quipped|boasted',
    'responded|countered|joked|mused|lamented|complained|accused|condemned|argues|believes|thinks|hopes|was how|is how|answered|tells|signall?ed|cheered|credited|applauded|deplored|observed|indicated|repeated|recalled|told|struck a|assured|assures|assuring|informed|informs|muttered|shouted|joked|sighed|whispered|recalls|recounted|complains|protested|scoffed|thundered|fumed|demanded|offered|concluded|concludes|summed up|reminded|reassured|tweets|writes|admitted|admits|maintained|maintains|swore|speaks|spoke(?= of)|proclaimed|agreed(?! to| on| not)|refus(?:es|ed)(?= to)|rul(?:es|ed) out|apologi[sz](?:es|ed)|call(?:s|ed) (?:for|on)(?! [a-z]+day)|demand(?:s|ed)|appeal(?:s|ed)(?= (?:to|for))|reject(?:s|ed)|dismiss(?:es|ed)|thank(?:s|ed)|criticis(?:es|ed)|criticiz(?:es|ed)|denounc(?:es|ed)|laud(?:s|ed)|blam(?:es|ed)|regret(?:s|ted)|defend(?:s|ed)',
    'term(?:s|ed)(?= (?:it|the|that|this|them))|derid(?:es|ed)|gave (?:his|her|its|an) (?:word|assurances?)|rul(?:es|ed)(?! out)|applauds?|celebrated|lament(?:s|ed)|decri(?:es|ed)|bemoan(?:s|ed)|ridiculed|mock(?:s|ed)|scorned|brand(?:s|ed)|brushed (?:off|aside)|shrugged off|saluted|salutes|congratulat(?:es|ed)|commend(?:s|ed)|contend(?:s|ed)|alleg(?:es|ed)|vent(?:s|ed)|snap(?:s|ped)|testified|attest(?:s|ed)|proclaims|cites?|cited|cautions|affirm(?:s|ed)|assures|concedes|acknowledges|explains|replies|responds|answers|suggests|hints|wonders|wondered|reflected|recounts|relates|related|laments|elaborated|objected|objects|retorted|retorts|shot back|hit back|fired back|pleaded|pleads|begged|implored|counsel(?:s|led)|advised|advises|remarks|observes|jokes|muses|comments|chided|rebuked|sneered|fulminated|railed|enthused|gushed|exclaimed|echoed|concurred|relayed|opined|reckons|reckoned|made clear|makes clear|went further|was blunt|was blunter|is blunt',
  ],
} as const satisfies Record<ArticleLanguage, readonly string[]>;

const ACCORDING = {
  fr: "selon(?! que)|(?<=(?:^|[.»!?] ?))pour(?= (?:m\\. |mme |l'|le |la )?[a-z' -]{3,60}[,.;])|d'apres(?!-)|a en croire|de l'avis de|aux yeux de|dans les mots de|de l'aveu de|dixit|cite par|citee par",
  en: 'according to|in the words of|in the view of|as told by|quoted by|cited by',
} as const satisfies Record<ArticleLanguage, string>;

/** French verbs stand with their auxiliary and the pronoun that inversion puts between: `a-t-il déclaré`. */
const AUXILIARY =
  "(?:(?:(?:lui|leur|nous) )?(?:a|ont|avait|avaient|aurait|auraient)(?:-t-(?:il|elle|on)|-(?:ils|elles))?,?\\s+(?:(?:[a-z]{3,12}ment|aussi|ensuite|deja|egalement|de nouveau|a nouveau|pour (?:sa|leur) part|de (?:son|leur) cote|a son tour|quant a (?:lui|elle)|lui|elle|eux|lui aussi|elle aussi|par ailleurs|en outre|notamment|aussitot|tout de suite|d'abord),?\\s+)?)?";

export const SPEECH_CUE: Readonly<Record<ArticleLanguage, RegExp>> = {
  // Right after a quotation any verb in the perfect says it: `», a lâché X`.
  fr: new RegExp(
    `\\b(?:l'|les )(?:a|ont|avait|avaient) (?:[a-z]+ment )?(?:juge|qualifie|decrit|condamne|salue|denonce|accuse|traite|appele)e?s?(?![a-z])|(?<=[»”"!?] ?,? )(?:a|ont|s'est|s'etait|se sont|avait)(?:-t-(?:il|elle|on)|-ils|-il|-elle)? (?!ete |pas |plus |jamais )[a-z]{3,}(?:e|i|u|t|s|es)(?![a-z])(?: (?:dire|savoir|connaitre|annoncer|repondre|transmettre)(?![a-z]))?|(?<=[»”"!?] ?, )(?:s'|se )?(?!et |mais |que |qui |dont |selon |pour |en |de |des |dans |avec |par |sans |une? |les? |la |au |aux |sur |pas |non |ni |ou |soit |est |sont |a |ont |avant |apres |puis |comme |alors |lors |lui |elle |il )(?:y |lui |leur )?[a-z]{3,}(?:e|t|d|nt)(?:-(?:t-)?(?:il|elle|on)s?)?(?= (?:a |aussitot |en |l'|le |la |les |un |une |m\\. |mme |[a-z]))|\\b${AUXILIARY}(?:${VERBS.fr.join('|')})(?:-(?:t-)?(?:il|elle|on)s?)?(?![a-z])`,
    'g',
  ),
  en: new RegExp(
    `(?<=["”] [^.:;,"“]{0,30})asked\\b(?! (?:whether|if|about|for|to))|(?<=[”"'’] )[a-z]{3,}ed(?= [a-z ]{0,30})(?! by)|\\b(?:${VERBS.en.join('|')})\\b`,
    'g',
  ),
};

export const ACCORDING_CUE: Readonly<Record<ArticleLanguage, RegExp>> = {
  fr: new RegExp(`\\b(?:${ACCORDING.fr})(?![a-z])`, 'g'),
  en: new RegExp(`\\b(?:${ACCORDING.en})\\b`, 'g'),
};

/** Those who speak without a name: `un haut responsable américain`, `people familiar with the talks`. */
const FR_WHO =
  'responsables?|diplomates?|sources?|personnes?|fonctionnaires?|officiels?|collaborateurs?|participants?|negociateurs?|mediateurs?|porte-parole|conseillers?|conseilleres?|delegues?|ministres|temoins|habitants|elus?|membres';
const FR_ADJECTIVE = '[a-z-]*(?:ique|al|aux|ale|ien|ienne|ain|aine|ais|aise|eux|ois|oise|elien|elienne|ani|ari|ite)s?';
const FR_TIED =
  "(?:au fait|proches?|informee?s?|familieres?|au courant|participant|impliquee?s?) (?:d[eu]s?|avec|aux?|par|dans) (?:(?!cite|par |a |ont )[a-z'-]{1,20} ?){1,2}";
const EN_WHO =
  'officials?|diplomats?|sources?|people|persons?|aides?|negotiators?|mediators?|spokes(?:man|woman|person|people)|delegates?|participants?|advis[eo]rs?|ministers|lawmakers|witness(?:es)?|commanders|insiders?|analysts?';
const EN_TIED =
  "(?:familiar with|close to|briefed on|involved in|with knowledge of|aware of) (?:the |its |these )?(?!told|said|cited|quoted)[a-z'-]{1,20}";

/** Those who speak without a name: `un haut responsable américain`, `people familiar with the talks`. */
export const UNNAMED: Readonly<Record<ArticleLanguage, RegExp>> = {
  fr: new RegExp(
    `\\b(?:(?:un|une|des|deux|trois|plusieurs|certains|certaines) (?:hauts? |anciens? )?(?:${FR_WHO})|sources?(?= (?:diplomatiques?|proches?|informees?))|(?:responsables|medias|diplomates)(?= ${FR_ADJECTIVE}\\b)|(?:television|agence|medias?|presse) d'etat|(?:dans )?(?:l'|son )entourage(?: d[eu]'?(?: la)?(?: [a-z]+){1,2})?|(?:son|leur|sa) (?:equipe|bureau|cabinet|entourage|porte-parole|camp|delegation))(?: ${FR_ADJECTIVE}(?= )){0,2}(?: ${FR_TIED})?`,
    'g',
  ),
  en: new RegExp(
    `\\b(?:(?:a|an|one|two|three|several|some|unnamed|senior|western|arab|regional) (?:[a-z.-]{1,14} ){0,3}?(?:${EN_WHO})(?: ${EN_TIED})?|(?:people|sources|officials|diplomats) ${EN_TIED}|(?:[a-z]{4,12} )?state (?:media|television|tv|news agency)|(?:the )?(?:officials|diplomats|mediators|residents|witnesses|negotiators)|(?:sources|aides|analysts|observers|critics|supporters|opponents|lawmakers|delegates|ministers|campaigners|activists|rebels|commanders)(?= (?:said|say|told|warned|noted|added|described|called|insisted|confirmed|denied|complained|argued)\\b)|(?:his|her|their|its) (?:office|team|spokes(?:man|woman|person)|aides?))`,
    'g',
  ),
};

/** Words that a subject may have before it and still be one: determiners and titles. */
export const BEFORE_SUBJECT: ReadonlySet<string> = new Set(
  (
    'le la les l un une the a an m mr mrs ms mme dr son sa ses leur leurs his her its their president presidente ministre chef cheffe minister secretary ' +
    'general amiral admiral ayatollah sheikh cheikh sultan roi king prince premier prime foreign top chief senior haut ancien former s republicain ' +
    'etrangeres affaires affairs of diplomatie envoye envoy special emissaire negociateur negotiator porte parole spokesman spokeswoman spokesperson ' +
    'monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche soir matin morning evening night later earlier meanwhile hier yesterday today locataire deja ' +
    'directeur director milliardaire dirigeant leader diplomat diplomate mediateur mediator homologue counterpart'
  ).split(' '),
);

/** After these a new clause, and with it a subject, begins. */
export const BEGINS_CLAUSE: ReadonlySet<string> = new Set(
  'said says believes et mais or car que qu quand lorsque alors tandis ou and but that while as when whereas because which after before hours apres'.split(
    ' ',
  ),
);

/** After these a name is no subject. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'devant aupres alongside beside cotes a au aux avec de d du des dans sur pour par contre entre chez vers en sans sous to with of in on at for by from against between about into over ' +
    'toward towards under via through met meet meets told tell tells urged accused appele exhorte rencontre'
  ).split(' '),
);

/** Whoever was named before. */
export const PRONOUN: Readonly<Record<ArticleLanguage, RegExp>> = {
  fr: /\b(?:il|elle(?!,)|(?<!, )elle(?=,)|celui-ci|celle-ci|ce dernier|cette derniere|(?:le premier|la premiere|le second|la seconde)(?=(?: n'| ne)? (?:a|avait|est|etait|veut|s'est|y|[a-z]+ait)\b| n'|[.,])|(?<=(?:selon|d'apres) )(?:lui|elle))\b/g,
  en: /\b(?:he|she|the (?:former|latter)(?= (?:said|told|has|had|was|is|would|did|[a-z]+ed)\b|[,.] )|(?<=according to )(?:him|her))\b/g,
};

/** Before and after a name: somebody of theirs, who speaks and is not named. */
export const DEPENDENT: Readonly<
  Record<ArticleLanguage, { readonly before: RegExp; readonly after: RegExp; readonly ofPerson?: RegExp }>
> = {
  fr: {
    before:
      /(?:(?:un|une|le|la|l'|son|sa) ?)?(?:porte-parole|representante?s?|deleguee?s?|entourage|bureau|cabinet|faction|conseiller|proches?|camp|equipe|avocate?|services|allies|partisans|ambassade|mission|presidence|ministere(?: [a-z' ]{3,30}?)?|television|armee|opposition|gouvernement|administration|delegation|parti|(?:vice-|premier )?ministres?(?: (?:de |des |du |d'|de la |de l')[a-z' ]{3,30}?)?|deputes?) (?:de |du |d'|des |de la |de l'|aupres de )(?:(?:le |la |l')?(?:(?:m|mme|mm)\.|presidente?|premiere? ministre|chef de l'etat|chanceli(?:er|ere)|ministre|roi|emir|[a-z'-]{2,14}(?:ien|ienne|ais|aise|ain|aine|ois|oise)) ){0,4}$|(?:le |la |l')?(?:locataire|hote|occupante?|maitre|homme fort) (?:de l'|du )$|(?:l'administration|le gouvernement|le camp|le clan|l'equipe|le cabinet) $/,
    after: /^(?!.)/,
    ofPerson:
      /(?:(?:un|une|le|la|l'|son|sa) ?)?(?:emissaire|envoyee?|negociat(?:eur|rice)|ambassad(?:eur|rice)|conseill(?:er|ere)|successeur|predecesseur|bras droit|medecin|biographe|adjointe?|amie?|epoux|epouse|femme|mari|veuve|fils|fille|frere|soeur|pere|mere|neveu|niece|cousine?|oncle|tante|gendre)(?: (?:speciale?|personnel(?:le)?|diplomatique|militaire|economique|principale?|[a-z]+ien(?:ne)?|aine|cadet(?:te)?))? (?:de |du |d')(?:(?:le |la |l')?(?:(?:m|mme|mm)\.?|presidente?|premiere? ministre|chef de l'etat|chanceli(?:er|ere)|ministre|roi|emir|general|colonel) ){0,3}$/,
  },
  en: {
    before:
      /(?:(?:an?|the|one|two|his|her) )?(?:spokes(?:man|woman|person|people)|representatives?|delegates?|aides?|advis[eo]rs?|office|entourage|lawyers?|allies|ally|supporters|camp|factions?|occupant|tenant|master|strongman|ruler) (?:for|of|to|in|close to) (?:(?:the|its|former|then|[a-z'-]{2,14}(?:ian|ish|ese|eli|ani|aqi|ari|ali|ican)|president|(?:deputy |prime |foreign |defen[cs]e |finance |interior )?minister|chancellor|secretary(?:[ -]general| of state)?|king|sheikh|sir|lord|leader|premier|chief|senator|commissioner|ambassador|general|mr\.?|ms\.?|mrs\.?|dr\.?|gen\.?) ){0,5}$/,
    after:
      /^(?:'s|s'|') (?:[a-z]+ )?(?:spokes(?:man|woman|person)|representatives?|delegates?|envoys?|ambassadors?|negotiators?|diplomats?|wife|husband|widow|brother|sister|father|mother|son|daughter|successors?|predecessors?|replacement|rivals?|critics|opponents|nephew|niece|cousin|uncle|aunt|grand(?:son|daughter|father|mother)|friends?|colleagues?|biographer|doctor|aides?|office|lawyers?|allies|camp|team|chief of staff|deputy|deputies|governments?|cabinet|ministers?|party|delegation|negotiators?|advisers?|officials|press service|(?:[a-z]+ )?ministry|embassy|(?:permanent )?mission|side|army|military|armed forces|presidency|state (?:media|television|tv)|television|central bank|news agency|parliament|opposition|press office|communications director|chief negotiator|factions?)\b|^ (?:administration|government|cabinet|campaign|camp|team|officials|allies|aides|advis[eo]rs|loyalists|supporters)\b/,
  },
};

/** Before a verb of saying: it was not said. */
export const UNSAID: Readonly<Record<ArticleLanguage, RegExp>> = {
  fr: /\b(?:ni\b[^;:«“]{1,60} ni\b[^;:«“]{1,40} n[e'] ?|n'(?:a|ont|avait|avaient|est|aura|auront|aurait|auraient|ayant) (?:pas|jamais|rien|guere|plus)(?: [a-z]+){0,2} |ne (?:s'est|se sont|l'a|l'ont)? ?(?:pas |jamais |rien )|sans (?:le |rien |en )?|refuse de |a refuse de |s'est refuse a |n'a pas (?:souhaite|voulu) (?:le )?|jamais\b[^.;:«“]{0,60} n'(?:(?:a|ont|avait|avaient) )?)$/,
  en: /\b(?:neither\b[^;:“"]{1,60} nor\b[^;:“"]{1,40}|not|n't|never|without|declin(?:es|ed) to|refus(?:es|ed) to|nothing to|yet to|nor)(?: [a-z]+ly| further)? $/,
};

/** A person described and not named, with nothing that would tell which one: `the minister`, `le chef de la délégation`. */
export const DESCRIPTION: Readonly<Record<ArticleLanguage, RegExp>> = {
  fr: /^(?:le|la|l') ?(?:(?:vieux |jeune |haute? |ancien(?:ne)? |chef(?:fe)? )?(?:dirigeante?|diplomate|ministre|president(?:e)?|responsable|interesse(?:e)?|emissaire|mediat(?:eur|rice)|negociat(?:eur|rice)|conseill(?:er|ere)|general|secretaire|chef(?:fe)?|opposant(?:e)?|depute(?:e)?|elu(?:e)?|porte-parole|representante?|ambassad(?:eur|rice)|commissaire|chanceli(?:er|ere)|homme|milliardaire|republicain|democrate|conservat(?:eur|rice)|travailliste|islamiste|septuagenaire|octogenaire|quinquagenaire|sexagenaire|patron(?:ne)?|numero (?:un|deux)))(?: (?:en chef|d'etat|de la diplomatie|du gouvernement|adjoint|general(?:e)?|republicain|conservateur))?$/,
  en: /^the (?:(?:veteran|former|senior|outgoing|chief|top|foreign|prime|republican|democratic|conservative) )?(?:leader|diplomat|minister|president|official|envoy|mediator|negotiator|adviser|advisor|general|secretary|chief|spokes(?:man|woman|person)|representative|ambassador|commissioner|chancellor|premier|senator|lawmaker|politician|republican|democrat|billionaire|commander)$/,
};

/** Right before whoever only lends a voice or a hand to somebody’s words: `in a statement read out by his spokesman, X`. */
export const CARRIED_BY: Readonly<Record<ArticleLanguage, RegExp>> = {
  fr: /\b(?:lue?s?|remise?s?|portee?s?|diffusee?s?|transmise?s?|publiee?s?|relayee?s?|delivree?s?|prononcee?s?|apportee?s?|communiquee?s?|traduite?s?|postee?s?) (?:[a-z]+ment )?par (?:[a-z']+ ){0,4}$/,
  en: /\b(?:read(?: out| aloud)?|delivered|issued|carried|handed (?:over|out)|relayed|passed on|conveyed|sent|brought|released|published|posted|transmitted|translated|circulated) by (?:[a-z'.]+ ){0,4}$/,
};

/** What stands before somebody who is quoted with the verb of the one before: `, Kosovo “a farce”`, `; et M. X, de son côté, d’« … »`. */
export const IN_A_ROW: Readonly<
  Record<
    ArticleLanguage,
    { readonly opens: RegExp; readonly closes: RegExp; readonly others: RegExp; readonly people: RegExp }
  >
> = {
  fr: {
    opens: /^(?:[,;] |\s)(?:(?:et|mais|puis|tandis que|quand|alors que) )?/,
    closes:
      /,?(?: de (?:son|leur) cote,?| quant a (?:lui|elle),?| pour sa part,?)?(?: (?:y |lui |d'|de |du |des |en |comme |par |sur |a ))?(?:une? |le |la |les |l'|des )?$/,
    others:
      /^(?:l'une? |une? |des |d'autres? |certaine?s? |plusieurs |son |sa |ses |leurs? |le |la |les |l'|celui |celle |ceux )/,
    people:
      /^(?:l'une? d|d'autres)|\b(?:[a-z]+(?:eurs?|istes?|iens?|ats?|ates?|ains?)|hommes?|femmes?|peuple|parti|opposition|ministres?|deputee?s?|gouvernement|armee|rebelles?|alliee?s?|chef(?:fe)?s?|officiels?|responsables?|conseill(?:er|ere)s?|elue?s?|proches?|diplomates?|camp)\b/,
  },
  en: {
    opens: /^(?:[,;] |\s)(?:(?:and|but|then|while|whereas) )?/,
    closes:
      /,?(?: for (?:his|her|its|their) part,?)?(?: (?:of|as|in|by|about|a kind of))?(?: (?:an?|the|his|her|its))? ?$/,
    others: /^(?:one |another |others? |some |several |many |an? |his |her |its |their |the )/,
    people:
      /^(?:one of|others?)\b|\b(?:[a-z]+(?:ers?|ors?|ists?|ians?|ates?|crats?)|men|man|women|woman|people|party|opposition|deput(?:y|ies)|government|army|rebels?|all(?:y|ies)|aides?|chief|head|officials?|mps?|camp)\b/,
  },
};

/** Begins a clause right behind a quotation that is said of it, and not who said it: `, which is what X had said,`. */
export const SAID_OF_IT: Readonly<Record<ArticleLanguage, RegExp>> = {
  fr: /^,? (?:ce que|ce qu'|comme|que|qu'|dont|ainsi que|des mots que|mot que|phrase que) ?/,
  en: /^,? (?:which|what|as|words that|words|that|a (?:phrase|word|line|promise|remark)) /,
};

/** Between a name and a quotation: the words are that one’s, whatever somebody else makes of them: `Mr X’s claim that “…”`. */
export const OWN_WORDS: Readonly<Record<ArticleLanguage, RegExp>> = {
  fr: /^(?!)/,
  en: /^(?:'s|s'|') (?:[a-z-]+ ){0,2}?(?:claims?|assertions?|charges?|accusations?|remarks?|allegations?|arguments?|warnings?|suggestions?|promises?|pledges?|threats?|demands?|statements?|words?|phrases?|lines?|descriptions?|insistence|complaints?|view|contention|predictions?|boasts?|offers?|calls?|comments?|quip|verdict)(?: (?:that|of|about|on)\b[^,;:]{0,60}|:|,)? ?$/,
};

/** Opens a clause between commas that has a subject of its own: what is quoted in it is not of whom it is said. */
export const OF_WHOM: Readonly<Record<ArticleLanguage, RegExp>> = {
  fr: /, (?:qu'|(?:que|dont|(?:a|pour|selon|d'apres|chez) qui|auquel|a laquelle) )[^,;:]{2,80}$/,
  en: /, (?:whom|whose|(?:to|of|for|about|by|with) whom) [^,;:]{2,80}$/,
};

/** Right before a name: it is the object of a clause about somebody else: `the man who replaced X`. */
export const IN_A_CLAUSE: Readonly<Record<ArticleLanguage, RegExp>> = {
  fr: /\bqui (?:[a-z']+ ){1,3}(?:mm?\. |mme )?$/,
  en: /\bwho (?:[a-z]+ ){1,3}(?:(?:mr|mrs|ms|dr|gen)\.? )?$/,
};

/** Between two verbs of saying: the second may have the subject of the first. */
export const GIVES_ANOTHER: Readonly<Record<ArticleLanguage, RegExp>> = {
  fr: /[,;:«“"]|\b(?:et|mais|puis|ou|que|qu')(?![a-z])/,
  en: /[,;:“"]|\b(?:and|but|then|or|that|to)\b/,
};

/** Verbs of whoever spoke before and goes on. */
export const ADDING = /\b(?:added|adds|ajoute|poursuivi|poursuit|went on|continued)\b/;

/** Somebody whom no name and no office that is known tells: `the interior minister`, `son père`, `a farmer`. */
export const SOMEBODY: Readonly<Record<ArticleLanguage, RegExp>> = {
  fr: new RegExp(
    `(?<![a-z])(?:le|la|l'|les|un|une|des|son|sa|ses|leur|leurs|ce|cet|cette|deux|trois|plusieurs|certains|autre) ?(?:(?:haut|jeune|vieil|vieux|vieille|ancien|ancienne|ex|vice|grand|premier|premiere|chef de|numero un de|autre|meme|nouveau|nouvelle|propre)[ -]){0,2}(?:${[
      'ministre|president(?:e)?|chef(?:fe)?|dirigeante?|responsable|secretaire|directeur|directrice|patron(?:ne)?|gouverneur|maire|depute(?:e)?|senat(?:eur|rice)|elue?|conseill(?:er|ere)',
      'general|colonel|amiral|marechal|commandant|officier|soldat|chancelier|chanceliere|roi|reine|prince|princesse|emir|cheikh|sultan|pape|cardinal|eveque|archeveque|pretre|imam|pasteur',
      'pere|mere|fils|fille|frere|soeur|femme|homme|mari|epouse|veuve|cousin|oncle|ami|amie|homologue|collegue|adversaire|rival|predecesseur|successeur|bras droit|porte-parole|avocate?|procureur',
      'emissaire|envoye(?:e)?|negociat(?:eur|rice)|mediat(?:eur|rice)|ambassad(?:eur|rice)|diplomate|delegue(?:e)?|representante?|fonctionnaire|commissaire|coordonnateur|rapporteur|observateur|temoin|expert(?:e)?|analyste|chercheu(?:r|se)|professeur|journaliste|historien(?:ne)?',
      'opposant(?:e)?|militante?|syndicaliste|leader|candidat(?:e)?|guerillero|rebelle|paysan(?:ne)?|pecheur|agriculteur|eleveur|ouvrier|commercant(?:e)?|etudiant(?:e)?|habitant(?:e)?|voisin(?:e)?|intere(?:s)?se(?:e)?|vainqueur|vaincu|economiste|banquier|industriel',
    ].join('|')})s?(?![a-z])`,
    'g',
  ),
  en: new RegExp(
    `(?<![a-z])(?:the|an?|one|two|three|several|some|his|her|its|their|another|this|that) (?:[a-z'-]{2,14} ){0,2}?(?:${[
      'minister|president|chancellor|premier|taoiseach|winner|victor|loser|leader|chief|head(?= of)|chair(?:man|woman)?|secretary|director|governor|mayor|mp|lawmaker|senator|congress(?:man|woman)|deputy|councillor|commissioner|speaker',
      'general|colonel|admiral|marshal|commander|officer|soldier|king|queen|prince|princess|emir|sheikh|sultan|pope|cardinal|bishop|archbishop|priest|imam|pastor',
      'father|mother|son|daughter|brother|sister|wife|husband|widow|man|woman|cousin|uncle|friend|counterpart|colleague|opponent|rival|predecessor|successor|aide|adviser|advisor|spokes(?:man|woman|person)|lawyer|judge|prosecutor',
      'envoy|negotiator|mediator|ambassador|diplomat|delegate|representative|official|coordinator|rapporteur|observer|monitor|witness|expert|analyst|researcher|professor|journalist|historian|economist',
      'activist|unionist|candidate|guerrilla|rebel|farmer|fisherman|trader|student|resident|neighbou?r|host|guest|banker|executive|veteran|strongman|tycoon',
    ].join('|')})s?(?![a-z])`,
    'g',
  ),
};
