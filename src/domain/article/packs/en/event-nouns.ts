import type { EventWords } from '../event-words.js';

/** The nouns of events. */
export const ENGLISH_NOUNS: EventWords['nouns'] = {
  talks:
    /\b(?:talks|negotiations?(?! team)|discussions|round(?= of (?:talks|negotiations|discussions))|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|new|further|another|final|latest|last|previous|opening|earlier|closing|fresh) rounds?|rounds(?= (?:are|were|will|have))|(?<!\b(?:closed|plenary|emergency|extraordinary|special|parliamentary|joint|open|full) )sessions?|dialogue|consultations|(?<=\btheir )work(?= (?:in|at|on|next|this|until))|bargaining|haggling|horse-trading|parleys?|deliberations|wrangling|arm-twisting(?= (?:in|at))|shuttle diplomacy)\b/g,
  meeting:
    /\b(?:(?:the|a) (?:next|first|second|third|last|latest)(?= (?:will|is (?:to|due|set|expected|planned)|takes|took|would|could|may|might|should|can) )|meetings?|summits?|conferences?|encounters?|gathering|dinner|lunch|breakfast|retreat|sitting|get-togethers?|huddles?|conclaves?|plenar(?:y|ies)(?= (?:session|meeting|in|at|on))|hearings?|audience(?= (?:with|at|in))|state visit|working visit|(?<!to )visits?(?= (?:to|by|in|on|from))|congress(?= (?:in|on|of the party))|signing ceremony|handshake|workshops?|seminars?|forums?)\b/g,
  agreement:
    /\b(?:agreements?|deals?|ceasefires?|cease-fires?|truces?|memorand(?:um|a)|accords?|pacts?|treat(?:y|ies)|frameworks?|roadmaps?|road maps?|settlement|protocols?|armistice|understandings?|arrangements?|charter|covenant|moratorium|detente|peace plan|standstill|cessation of hostilities|declarations?|compromise|communique)\b/g,
  text: /\b(?:texts?|documents?|plans?|proposals?|drafts?|resolutions?|bills?|laws?|motions?|offers?|maps|papers?|agreements?|deals?|accords?|treat(?:y|ies)|amendments?|sanctions|constitution|protocol|measures?|demands?|package|framework|road ?map|budget|tranche|loan|mandate|mission|waiver|candidacy|bailout|terms|annex(?:es)?)\b/g,
  document: /\b(?:documents?|statements?|declarations?|texts?|conclusions|guidelines|principles)\b/g,
  body: /\b(?:parliament|mps|lawmakers|legislators|deputies|senators|senate|congress|assembly|council|knesset|duma|bundestag|house of (?:commons|representatives|lords)|commons|cabinet|government|court|tribunal|committee|members|member states|leaders|ministers|ambassadors|voters|electorate|people|citizens|board|governors|delegates|party|union|commission)\b/g,
  ballot: /\b(?:referendum|referenda|vote|ballot|poll|plebiscite|election|ruling|verdict)\b/g,
  call: /\b(?:(?:tele)?phone (?:calls?|conversations?)|calls?(?= (?:with|between|to|on|from|late|last|earlier|since|this|went))|conference calls?|video ?(?:call|conference|link)s?|hotline|by (?:tele)?phone|on the phone)\b/g,
  letter: /\b(?:letters?|cable|note verbale|(?:written )?messages?(?= (?:to|from|for|through|via))|telegrams?)\b/g,
  proposal:
    /\b(?:(?:revised|new|draft|compromise|amended|bridging) (?:text|document|version|language)|proposals?|plans?|offers?|drafts?|papers?|counter-?(?:proposals?|offers?)|roadmaps?|terms|blueprint|timetable|compromise|initiative|formula|ideas?|guarantees|moratorium|truce(?= of)|swap|exchange(?= of)|peace plan|package|amendments?)\b/g,
  deadline:
    /\b(?:end(?= of the (?:transition|mandate|process))|expiry|deadlines?|ultimatums?|last day|cut-off|target date|time ?limit|grace period)\b/g,
  sanction:
    /\b(?:sanctions?|blockade|embargo|snapback|tariffs?|strait|assets|visas?|border|participation|counter-?measures|duties|export controls|no-fly zone|flights|ambassador|diplomats?|relations|levy|levies|quotas?|export ban|ban|accounts|licen[cs]es|supplies|gas|shipments|oath|complaints?|lawsuit|deployment|cooperation|curbs|restrictions|ties|treaty obligations|citizenship|credentials|embass(?:y|ies)|consulate|prisoners?|detainees|hostages?|funding|aid)\b/g,
  attack:
    /\b(?:air ?strikes?|strikes?|missiles?|drones?|shells?|artillery|rockets?|bomb(?:s|ing)?|raids?|attacks?|ambush|gunfire|explosions?|offensive|clashes|riots?|unrest|violence|blasts?|gun battles?|shootings?|protesters|demonstrators|fighting|soldiers|troops|civilians|people|m[ae]n|wom[ae]n|child(?:ren)?|villagers?|fishermen|crew|guards?|aid workers?|journalists?|peacekeepers?|vessels?|ships?|tankers?|village|towns?|city|planes?|aircraft|helicopters?|jets?|bus(?:es)?|convoys?|checkpoints?|barracks|houses?|homes|cars?|car bomb|roadside bomb|gunmen|policem[ae]n|police officers?|prison|airport|power station|silos?|port|mosque|church|school|camp|market|hospital|base|positions)\b/g,
  signing: /\b(?:signing(?! (?:an?|the|up|off|it|his|her) )|signature(?= of))\b/g,
  court: /\b(?:courts?|world court|icj|tribunal|judges?|arbitrators?|justices)\b/g,
  chamber:
    /\b(?:parliament|mps|lawmakers|legislators|deputies|senators|senate|congress|assembly|knesset|duma|bundestag|house of (?:commons|representatives|lords)|commons|cabinet|security council|security cabinet|voters|electorate|general assembly|both houses|upper house|lower house|house)\b/g,
  office:
    /\b(?:envoy|minister|ambassador|negotiator|representative|chief|deputy|commander|adviser|secretary|mediator|commissioner|president|coordinator|judge|governor)\b/g,
};
