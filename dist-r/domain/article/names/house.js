"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.HOUSE = void 0;
/** Folded: a house or a part of a town or country, behind whose "de" stands where it is: `un hôtel de Bougival`, `près de Bignona`. */
exports.HOUSE = /^(?:hotel|chateau|palais|villa|residence|propriete|domaine|manoir|monastere|ambassade|base|caserne|camp|centre|salle|marche|port|aeroport|village|ville|localite|station|banlieue|faubourg|quartier|environs|alentours|abords|peripherie|pres|loin|presidentielle|royal|royale|balneaire|militaire|sportif)$/;
//# sourceMappingURL=house.js.map