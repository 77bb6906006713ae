"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.collate = collate;
/** Languages that PostgreSQL sorts by rules of their own; all others share those of the CLDR's root. */
const OWN_RULES = ['en', 'fr', 'ar', 'fa'];
/** COLLATE clause that sorts as readers of a language (BCP 47) do: É among the Es, Å among the As in English. */
function collate(language) {
    const known = OWN_RULES.find((own) => language === own || language?.startsWith(`${own}-`));
    return `COLLATE "${known ?? 'und'}-x-icu"`;
}
//# sourceMappingURL=collation.js.map