import type { NameWords } from '../name-words.js';

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** How French newswriting names people. */
export const FRENCH_NAMES: NameWords = {
  titles: words(`
    m mm mme mmes mlle mr dr me mgr monsieur madame docteur professeur general generale colonel commandant capitaine amiral lieutenant marechal
    president presidente vice premier premiere ministre chancelier chanceliere secretaire commissaire ambassadeur ambassadrice emissaire
    negociateur porte parole senateur senatrice depute deputee gouverneur maire roi reine prince princesse cheikh emir sultan pape cardinal
    imam ayatollah mollah guide chef cheffe dirigeant directeur directrice juge conseiller lord sir chilien chilienne ex ancien
    reverend frere rais pere soeur comte`),
  honorifics:
    /\b(?:m|mm|mme|mmes|mlle|me|mgr|dr|president|presidente|ministre|chancelier|chanceliere|general|colonel|amiral|roi|prince|cheikh|emir|ayatollah|mollah|pape|reverend|commissaire|ambassadeur)\.? $/,
  office:
    /\b(?:president(?:e)?|vice-president(?:e)?|premiere? ministre|ministre|chancelier(?:e)?|secretaire|porte-parole|emissaire|envoye(?:e)?|ambassad(?:eur|rice)|negociat(?:eur|rice)|mediat(?:eur|rice)|representante?|commissaire|chef(?:fe)?|dirigeante?|numero (?:un|deux)|directeur|directrice|commandante?|general|senat(?:eur|rice)|depute(?:e)?|gouverneur(?:e)?|maire|diplomate|conseill(?:er|ere)|responsable|roi|reine|prince|emir|sultan|pape|(?:co)?fondat(?:eur|rice)|analyste|expert(?:e)?|professeur(?:e)?|avocat(?:e)?|habitante?|militante?|membre|coordinat(?:eur|rice)|homologue|rapporteur(?:e)?|juge(?! (?:mm?\.|mme))|colonel|historien(?:ne)?|journaliste|instituteur|institutrice|archeveque|eveque|ecrivain(?:e)?|medecin|ingenieure?|syndicaliste|mere|pere|veuve|epouse|economiste|chercheu(?:r|se)|patron(?:ne)?|leader|reverend|rais|preside)\b/,
  openers: words(`
    le la les l un une des du de d en dans a au aux apres avant mais et ou si quand lorsque comme pour par avec sans sous sur selon son sa ses leur
    leurs ce cet cette ces il elle ils elles on nous vous je tous toutes certains plusieurs deux trois quatre cinq ni non oui depuis pendant
    entre contre parmi malgre bien que qui quoi dont ou lui eux celui celle ceux autre aucun aucune chaque faute interroge interrogee prevus
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
    devant derriere lors face quant outre hormis via voici voila des durant vers chez jusque loin pres seul seule meme tout
    hier aujourd demain ainsi alors puis enfin aussi encore or donc car`),
  determiner: /^(?:(?:le|la|l'|un|une|son|sa|leur|lui-meme|qui est)(?: |(?<=')))+/,
  notApposed:
    /^(?:et|mais|ou|que?|a|ont|est|sont|etait|avait|dit|qui (?!est|preside|dirige|conduit)|apres|alors|lors|dans|selon|tandis)\b|\b(?:que|qu'|previent|declare|affirme|a dit)\b/,
  relative: / (?:qui|dont|que) /,
  breaks:
    /\b(?:que|qui|et|a|ont|avait|avaient|aurait|auraient|avec|par|est|etait|etaient|sera|serait|mais|en [a-z]+ant|dit|selon|entre|contre|apres|avant|pour|chez|devant) |\bqu'/,
  where: /(?:^|\s)(?:a|au|aux|en|sur|dans|vers) $/,
  institutions: words(`
    conseil parti union armee force forces cour assemblee maison palais accord accords plan banque universite agence groupe front mouvement
    ministere departement comite commission conference centre institut compagnie aeroport iles ile mer fleuve vallee ville province etat etats
    republique royaume nations europe afrique asie amerique nord sud est ouest golfe detroit place traite protocole declaration charte loi
    congres parlement senat bundestag knesset douma garde gardiens corps autorite organisation association ligue communaute fonds fondation
    hotel chateau guerre sommet processus programme projet initiative radio television presse journal monde figaro liberation croix base camp
    unies unie uni unis saint sainte rue avenue quai`),
  venues:
    /(?:\b[Aa]u |[Àà] la |[Àà] l[’']|\bdans (?:le |la |l[’'])|\bdevant l[’'])(?<venue>(?:palais|château|hôtel|siège|quartier général|résidence|villa|université|aéroport|base|domaine|manoir|ambassade|ministère|centre|couvent|monastère|Palais|Château|Hôtel|Maison) (?:de |du |des |d[’'])?(?:la |l[’'])?\p{Lu}[\p{L}’'-]+(?:[ -](?:\p{Lu}[\p{L}’'-]+|unies|unie)){0,3}|palais présidentiel|palais royal|chancellerie|ministère des Affaires étrangères|Maison[ -](?:Blanche|Bleue)|Élysée|Kremlin|Quirinal)/gu,
  bodies:
    /(?<![\p{L}’'-])(?:(?:Parlement|Assemblée(?: (?:nationale|générale|constituante|législative))?|Sénat|Congrès|Conseil (?:national|fédéral|constitutionnel|d’État|d'État|de sécurité|de transition|suprême|européen|des ministres|de gouvernement)|Cour (?:suprême|constitutionnelle|de cassation|des comptes|pénale internationale|internationale de justice)|Commission (?:électorale|européenne|nationale)[\p{L} ]{0,24}?|Chambre (?:des (?:communes|députés|représentants|lords))|Bundestag|Bundesrat|Knesset|Douma|Diète|Rada|Parti [\p{L}-]{3,16}(?: [\p{Ll}-]{3,16})?|Front [\p{L}-]{3,16}|Union [\p{L}-]{3,16}|Alliance [\p{L}-]{3,16}|Mouvement [\p{L}-]{3,16}|Armée (?:nationale )?de (?:libération|résistance)(?: nationale| populaire| d[ue] \p{Lu}[\p{L}-]{2,16})?|Forces (?:démocratiques|de soutien rapide|révolutionnaires|patriotiques)(?: (?:alliées|unies|syriennes))?))(?![\p{L}’-])/gu,
  groups:
    /(?<![\p{L}\d’'-])(?:(?:rebelles|guérilleros|combattants|miliciens|insurgés|guérilla|rébellion|milice) (?:du |des |de la |de l[’'])(?<name>\p{Lu}[\p{L}\d-]{1,15}(?: \p{Lu}[\p{L}\d-]{1,15}){0,2})|(?:groupe|mouvement) (?:armé|rebelle)s? (?:du |des |de la |de l[’'])?(?<named>\p{Lu}[\p{L}\d-]{1,15}(?: \p{Lu}[\p{L}\d-]{1,15}){0,2}))(?![\p{L}\d’'-])/gu,
  armed:
    /\b(?:Armée|Forces|Front|Mouvement|Brigades?)\b.*\b(?:libération|résistance|révolutionnaires?|soutien rapide|démocratiques?|populaires?|patriotiques?|salut|islamiques?)(?!\p{L})/u,
  acts: /^(?: et (?:le |la |l'|les )?[a-z' -]{3,30}?(?= (?:a|ont|avaient) (?:sign|conclu|accept|rejet|annonc|prolong|suspend)))?(?: [a-z-]{3,14})?(?:,[^,.;]{0,50},)? (?:(?:a|ont|avait|avaient|s'est|se sont|n'a|doit|devrait|va|est|sera) |[a-z]+ment |ensuite |aussi |egalement |(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )*(?:adopt|approuv|ratifi|vot|rejet|refus|enterin|avalis|valid|bloqu|decid|ordonn|suspend|prolong|prorog|recondui|elu|nomm|impos|lev|exig|reclam|demand|appel|debat|reuni|prononc|censur|invalid|debout|tranch|jug|condamn|donn|accord|autoris|sign|annonc|retir|quitt|propos|offr|fix)/,
  by: /\b(?:par (?:le |la |l'|les )?)$/,
  sides: /\bentre (?:le |la |l'|les )?$/,
  whoDoes:
    /^, (?:qui (?:parle|parlait|dirige|dirigeait|preside|presidait|represente|representait|negocie|negociait|conduit|conduisait|mene|menait|siege|siegeait|commande|commandait|vit|vivait|a (?:vu|ete|fait|passe|perdu|lu|signe|negocie|vote|rejoint|accueilli|mene)|n'a pas|n'avait pas|s'|se |fut|etait|est (?:alle|venu|ne|reste))|lui|elle,|l'une? d|dont (?:le|la) (?:fille|fils|mari|femme|epouse|pere|mere|frere|soeur)\b|\d\d ans)/,
  says: /^(?:(?:a|avait|ont) (?:[a-z]+ment )?(?:declare|affirme|dit|indique|ajoute|averti|prevenu|repondu|estime|juge|assure|lance|souligne|explique|annonce|salue|denonce|confie|martele|promis|reclame|dementi|precise|menace|refuse|rejete|appele|accuse|demande)|dit|soupire|analyse|explique|raconte|resume|confie|lance|tranche|insiste|prevenait|declare|affirme|estime|juge|previent|assure|repete|reclame|exige|denonce|salue)\b/,
};
