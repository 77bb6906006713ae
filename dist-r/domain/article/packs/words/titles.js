"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NAME_ENDS = void 0;
/** Words at which the name of a gathering ends. */
exports.NAME_ENDS = {
    fr: new Set('menees menes tenues tenus conduites conduits ont a sont est se s qui que qu ayant avait avaient etaient dont pour selon apres alors tandis mais lors en au avec dans par sur lundi mardi mercredi jeudi vendredi samedi dimanche hier sous via ne n devraient doivent seront sera reprendront auront aura et'.split(' ')),
    en: new Set('have has had are is was were will would could that which who on after before while but as with by for about over through via monday tuesday wednesday thursday friday saturday sunday ended took concluded began were held brought and to into lasted may might should said between wrapped mediated resumed had'.split(' ')),
};
//# sourceMappingURL=titles.js.map