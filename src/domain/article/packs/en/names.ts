import type { NameWords } from '../name-words.js';

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** How English newswriting names people. */
export const ENGLISH_NAMES: NameWords = {
  titles: words(`
    mr mrs ms miss dr sir dame lord lady rev reverend prof professor gen general lt lieutenant col colonel maj major capt captain adm admiral sgt marshal field
    president vice prime minister premier chancellor secretary undersecretary under assistant deputy foreign defence defense interior finance
    home trade commerce treasury energy justice economy state attorney commissioner representative ambassador envoy special chief negotiator
    spokesman spokeswoman spokesperson senator sen congressman congresswoman rep governor gov mayor speaker taoiseach tanaiste king queen
    prince princess sheikh sheik emir sultan pope cardinal archbishop bishop imam ayatollah mullah maulvi haji hojatoleslam
    commander chairman chairwoman chair leader head director judge justice comrade emperor shah high former acting ex then u.s u.n us uk eu un nato
    presidents ministers senators generals messrs european commission white house kremlin treasury pentagon state department council adviser advisor
    opposition rebel party ousted late newly elected monsieur madame don dona hon`),
  honorifics:
    /\b(?:mr|mrs|ms|dr|sir|lord|president|chancellor|prime minister|premier|minister|secretary|senator|general|gen|col|colonel|admiral|ambassador|king|prince|sheikh|ayatollah|mullah|pope|commissioner|taoiseach)\.? $/,
  office:
    /\b(?:president|vice[- ]president|prime minister|premier|chancellor|taoiseach|minister|secretary|undersecretary|secretary[- ]general|spokes(?:man|woman|person)|envoy|ambassador|negotiator|mediator|representative|commissioner|leader|head|chief|chairman|chairwoman|chairperson|chair|director(?:[- ]general)?|commander|general|senator|congress(?:man|woman)|lawmaker|deputy|mp|mep|governor|mayor|speaker|diplomat|adviser|advisor|aide|official|king|queen|prince|emir|sultan|pope|founder|co-?founder|politician|analyst|expert|professor|lawyer|resident|activist|architect|delegate|member|coordinator|counterpart|rapporteur|judge|colonel|veteran|historian|economist|researcher|journalist|teacher|archbishop|bishop|priest|doctor|farmer|writer|novelist|engineer|campaigner|unionist|trader|founder|mother|father|widow|wife|husband)\b/,
  openers: words(`
    the a an in on at after before but and as if when while for from with by to of its his her their this that these those there it he she they
    we you i asked speaking standing only both neither nor not no yes under over during since until among between against about despite
    although though because so then now yet still just even also however meanwhile earlier later today yesterday tomorrow what who how why
    where which all some many most few several each every another one two three four five monday tuesday wednesday thursday friday
    saturday sunday last next january february march april may june july august september october november december jan feb aug sept oct nov dec`),
  determiner: /^(?:(?:the|a|an|its|his|her|their|himself|who (?:is|was)(?: the)?) )+/,
  notApposed:
    /^(?:and|but|or|who (?!is|was)|which|that|has|had|said|says|told|will|would|as|after|when|while)\b|\b(?:said|told|says)\b/,
  relative: / (?:who|which|that) /,
  breaks:
    /\b(?:said|says|told|met|that|and|with|but|when|while|after|by|to|has|have|had|was|were|is|are|(?!united|retired|elected|appointed|exiled|jailed|ousted|deposed|armed|combined|allied|associated|self-)[a-z]{3,}ed|met|will|would|which|who|from|between|against) /,
  where: /(?:^|\s)(?:in|at|on|near|to) $/,
  institutions: words(`
    council party union army force forces court assembly house street palace agreement accord accords plan bank university agency post times
    news group front movement ministry department office committee commission conference center centre institute company airport islands
    island sea river valley city province state states republic kingdom nations europe africa asia america north south east west northern
    southern eastern western middle gulf strait square mountain mountains lake treaty protocol framework declaration charter act law bill
    congress parliament senate commons bundestag knesset duma politburo guard guards corps authority organisation organization association
    league community fund foundation society club hotel castle cup day week war summit process programme program project initiative
    radio television tv press journal magazine review tribune guardian press monitor wire base camp hall building buildings school church`),
  venues:
    /\b(?:at|in|inside|outside) (?:the |his |her )?(?<venue>(?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:[Pp]alace|[Hh]otel|[Hh]eadquarters|[Cc]astle|[Vv]illa|[Rr]esidence|[Rr]esort|[Ll]odge|[Uu]niversity|[Aa]irport|[Bb]ase|[Hh]ouse|[Hh]all|[Cc]entre|[Cc]enter|[Ee]mbassy|[Mm]inistry|[Ee]state|[Gg]uesthouse|State Guesthouse)|(?:Camp|Villa|Hotel|Château|Palais|Palace|Schloss) (?:of )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?|(?:UN|EU|NATO|Nato|AU) headquarters|(?:presidential|royal|national|government|grand) palace|(?:foreign|defen[cs]e) ministry|(?:airport|beach|lakeside|luxury) (?:hotel|resort)|state guesthouse|prime minister[’']s (?:office|residence))/gu,
  bodies:
    /(?<![\p{L}’'-])(?:(?:(?!The |A |An |In |On |But |And |Its |Their |His |Her |After |When )\p{Lu}[\p{L}-]+(?:’s|'s)? ){0,3}(?:Parliament|Assembly|Senate|Congress|Council|Court|Tribunal|Commission|Committee|Cabinet|Board|Chamber|Party|Front|Movement|Army|Forces|Brigades|Alliance|Coalition|Federation|Authority|Organi[sz]ation|League|Knesset|Bundestag|Bundesrat|Duma|Sejm|Rada|Majlis|Shura|Politburo|Commons|Supreme Court)(?: of (?:the )?(?:\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+){0,2})?|House of (?:Commons|Lords|Representatives|Assembly))(?![\p{L}’-]| (?:President|Speaker|Secretary|Chair|member|spokes))/gu,
  groups:
    /(?<![\p{L}\d’'-])(?:(?<name>(?!The |A |An |But |And |In |On |Its )\p{Lu}[\p{L}\d-]{1,15}(?: \p{Lu}[\p{L}\d-]{1,15}){0,2}) (?:rebels|guerrillas|insurgents|militiamen|militia|fighters|militants)|(?:rebels|guerrillas|insurgents|militiamen|militia|fighters|militants) (?:of|from) (?:the )?(?<of>\p{Lu}[\p{L}\d-]{1,15}(?: \p{Lu}[\p{L}\d-]{1,15}){0,2})|(?:rebel|armed|guerrilla|militant|insurgent|paramilitary) (?:group|movement|alliance|faction),? (?:the )?(?<named>\p{Lu}[\p{L}\d-]{1,15}(?: \p{Lu}[\p{L}\d-]{1,15}){0,2}))(?![\p{L}\d’'-])/gu,
  armed:
    /\b(?:Liberation|Resistance|Revolutionary|Rapid Support|Democratic|Popular|People[’']s|Patriotic|Salvation|Freedom|Islamic)\b.*\b(?:Army|Forces|Front|Movement|Brigades?)\b/,
  acts: /^(?: and (?:the )?[a-z' -]{3,30}?(?= (?:sign|agree|reach|announc|declar|accept|reject|extend|suspend|resum)))?(?:,[^,.;]{0,50},)? (?:(?:on|late|early|last|in) [a-z]+ |[a-z]+ly |also |then |has |have |had |will |would |may |could |is |was )*(?:adopt|approv|ratif|pass|back|vot|reject|refus|endors|clear|block|veto|decid|rul|order|agree|suspend|extend|renew|elect|appoint|impos|lift|demand|call|meet|met|debat|declar|dismiss|overturn|uph|threw|gave|give|sign|announc|authori|expel|recall|withdr|propos|offer|set)/,
  by: /\bby (?:the |its |a )?$/,
  sides: /\bbetween (?:the )?$/,
  whoDoes: /^, (?:who|whom|whose (?:father|wife|husband|mother|daughter|son|brother|sister|parents|party|name))\b/,
  says: /^(?:said|says|told|tells|added|warned|wrote|tweeted|stated|insisted|replied|announced|declared|argued|answered|countered|noted)\b/,
};
