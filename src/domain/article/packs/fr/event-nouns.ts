import type { EventWords } from '../event-words.js';

/** The nouns of events. */
export const FRENCH_NOUNS: EventWords['nouns'] = {
  talks:
    /\b(?:pourparlers|negociations?|discussions|tractations|(?:nouveau |nouvelle |premier |premiere |deuxieme |troisieme |quatrieme |cinquieme |prochain |prochaine |dernier |dernière )?(?:cycle|round|serie|session)s?(?= (?:de|d'|des|a|precedente?|suivante?|ultime|finale?|pleniere|inaugurale?|speciale?|extraordinaire|prevu|est|aura|doit|devrait|se|s'|avait|entre)|,)|dialogue|concertations|consultations|(?<=\b(?:leurs|les) )travaux(?= (?:a|au|en|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|de la conference|ont|se sont))|palabres|marchandages|conciliabules|deliberations|apartes|contacts(?= (?:directs|exploratoires|secrets|entre))|(?<!libre-)echanges?(?= (?:avec|entre|de [a-z-]+ (?:minutes|heures)|sur le fond)))\b/g,
  meeting:
    /\b(?:(?:la|le) (?:suivante?|prochaine?|premiere?|deuxieme|derniere?|seconde?)(?= (?:se |aura |est (?:prevu|fixe)|devrait |doit |s'est |a eu ))|rencontres?|reunions?|sommets?|entrevues?|tete-a-tete|(?<!centre (?:international )?de )conferences?(?! de presse)|ceremonies?|diner|dejeuner|rendez-vous|seances?|congres|entretiens?(?! (?:telephonique|avec l'agence|au journal|a la television|accorde))|visite|voyage|ateliers?|seminaires?|forums?|assises|conclaves?|audiences?(?= (?:a|au|avec|publique|privee))|huis clos)\b/g,
  agreement:
    /\b(?:accords?(?:-cadres?)?|cessez-le-feu|treves?|memorandum|protocoles?|traites?|feuille de route|armistice|declaration commune|declaration(?= (?:sur|de principes|conjointe))|compromis|pacte|arrangement|entente|reglement(?! (?:interieur|de comptes))|cessation des hostilites|moratoire|documents?|conventions?|communique commun)\b/g,
  text: /\b(?:textes?|documents?|plans?|propositions?|projets? (?:de|d')|resolutions?|lois?|motions?|offres?|cartes|accords?|traites?|amendements?|sanctions?|constitution|protocole|mesures?|paquet|feuille de route|budget|mandat|prets?|tranche|mission|embargo|candidature|motion de censure|extension|aval|liberation|retrait|compromis|demande|ultimatum|conditions)\b/g,
  document: /\b(?:documents?|declarations?|textes?|conclusions|principes|lignes directrices)\b/g,
  body: /\b(?:parlement|deputes|senateurs|senat|congres|assemblee|conseil|knesset|douma|bundestag|chambre|cabinet|gouvernement|cour|tribunal|comite|membres|etats membres|dirigeants|ministres|ambassadeurs|electeurs|peuple|citoyens|parti|union|vingt-sept|(?<=\bles )(?:six|dix|douze|quinze|vingt-cinq|vingt-huit)(?= (?:ont|se sont|doivent|devraient|pourraient|devaient|n'ont|[a-z]+(?:ent|eront|iront)\b))|commission|onu|onu,|notables|delegues)\b/g,
  ballot: /\b(?:referendum|vote|scrutin|plebiscite|election|verdict|arret)\b/g,
  call: /\b(?:appels?(?= d'une? (?:demi-)?(?:heure|minute|quinzaine|dizaine|vingtaine))|appels?(?= (?:de (?:felicitations|courtoisie)|d'[a-z]+ [a-z]+ a|de [a-z]+ [a-z]+ a|de m\. ))|appels?(?= (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|avec|entre|a m|au pres))|appels? (?:telephonique|video)s?|entretiens? (?:telephonique)s?|conversations? telephoniques?|coups? de (?:fil|telephone)|echanges? telephoniques?|visioconference|au telephone|par telephone|appel de)\b/g,
  letter: /\b(?:lettres?|missives?|messages?(?= (?:a|au|aux|de|du)\b)|telegrammes?|courrier|cable|note verbale)\b/g,
  proposal:
    /\b(?:propositions?|plans?|offres?|projets? d'accord|contre-(?:propositions?|offres?)|feuille de route|calendrier|initiative|compromis|texte|amendements?|idees?|treve(?= de)|echange(?= de)|moratoire|formule|schema)\b/g,
  deadline:
    /\b(?:fin(?= (?:de la (?:transition|periode)|du (?:mandat|processus)))|expiration|ultimatum|echeances?|date[s]? (?:limite|butoir)s?|delais?|terme)\b/g,
  sanction:
    /\b(?:sanctions?|blocus|embargo|snapback|droits de douane|detroit|avoirs|visas?|frontiere|participation|contre-mesures|represailles|surtaxes?|relations|ambassadeurs?|diplomates?|taxes?|quotas|interdiction|comptes|licences|livraisons|gaz|ambassades?|consulat|prisonniers?|detenus|otages|aides?|financements?|vols|exportations|riposte|plaintes?|deploiement|cooperation|reconnaissance|liens|credits|personnel|echanges commerciaux|veto)\b/g,
  attack:
    /\b(?:frappes?|missiles?|drones?|obus|artillerie|roquettes?|bombes?|raids?|attaques?|attentats?|embuscade|tirs?|explosions?|offensive|heurts|affrontements?|emeutes?|violences|echauffourees|fusillades?|mines?|manifestants|combats|soldats|civils|hommes?|femmes?|enfants?|villageois|pecheurs|gardes?|personnes|humanitaires|journalistes|casques bleus|morts|blesses|navires?|petroliers?|avions?|helicopteres?|bus|convois?|barrage|caserne|maisons?|voitures?(?: piegees?)?|policiers?|prison|aeroport|centrale|silos?|port|mosquee|eglise|ecole|camp|village|villes?|marche|hopital|base|positions|quartiers?)\b/g,
  signing: /\b(?:signatures?(?! (?:a|au) )|ceremonie de signature)\b/g,
  court: /\b(?:cour|cij|justice|tribunal|juges?|conseil constitutionnel|arbitres?)\b/g,
  chamber:
    /\b(?:parlement|deputes|senateurs|senat|congres|assemblee(?: nationale| generale)?|knesset|douma|bundestag|chambre|cabinet|conseil de securite|electeurs|conseil des ministres|les deux chambres)\b/g,
  office:
    /\b(?:emissaire|envoye|ministre|ambassad(?:eur|rice)|negociat(?:eur|rice)|representant|chef|adjoint|commandant|conseiller|secretaire|mediateur|commissaire|president|presidente|coordonnateur|juge|gouverneur|numero deux|haut representant)\b/g,
};
