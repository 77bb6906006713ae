"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isOfOurs = isOfOurs;
const fields_js_1 = require("./fields.js");
/** Fields that the export alone has columns for, so that a head of one of them as it writes them tells whose file it is. */
const OURS_ALONE = [
    ...['title_language', 'said_as', 'known_on', 'must_act', 'other_actors'],
    ...['follows_up', 'responds_to', 'other_links', 'place_precision'],
];
/**
 * Whether a file came out of here, so that its lists are joined by bars alone whatever else stands in them. Others number events as we
 * do, and call columns so: told by the heads of its lists, by all of its refs, and by a head that is ours alone or by all of its bars.
 */
function isOfOurs(profiles, columns) {
    const of = (field) => (columns[field] ?? []).flatMap((index) => profiles[index] ?? []);
    const refs = of('ref').filter(({ filled }) => filled > 0);
    if (refs.length === 0 || refs.some((one) => !(0, fields_js_1.isOurs)(one.header, 'ref') || one.refs < one.filled))
        return false;
    const lists = fields_js_1.LIST_FIELDS.flatMap((field) => of(field).map((profile) => ({ field, profile })));
    if (lists.some(({ field, profile }) => !(0, fields_js_1.isOurs)(profile.header, field) || profile.bars.others > 0))
        return false;
    const isTold = OURS_ALONE.some((field) => of(field).some(({ header }) => (0, fields_js_1.isOurs)(header, field)));
    return isTold || lists.some(({ profile }) => profile.bars.ours > 0);
}
//# sourceMappingURL=of-ours.js.map