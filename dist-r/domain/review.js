"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.REVIEW_MOVES = void 0;
exports.decideReview = decideReview;
exports.reviewMoves = reviewMoves;
const permissions_js_1 = require("./permissions.js");
/** What may become of an event editorially, and what one must be allowed to do for it. */
exports.REVIEW_MOVES = {
    draft: { in_review: 'event.submit', published: 'event.review' },
    in_review: { draft: 'event.submit', published: 'event.review' },
    // What readers have seen is retracted, never quietly a draft again.
    published: { retracted: 'event.review' },
    retracted: { draft: 'event.review', published: 'event.review' },
};
/**
 * Whether somebody in `role` may move an event from one state of review to another.
 *
 * @example decideReview('researcher', 'in_review', 'published') // { ok: false, code: 'review_forbidden', … }
 */
function decideReview(role, from, to) {
    const action = movesFrom(from)[to];
    if (action === undefined) {
        const reason = `What is ${words(from)} cannot become ${words(to)}`;
        return { ok: false, code: 'illegal_review', parameters: { from, to }, reason };
    }
    if ((0, permissions_js_1.may)(role, action))
        return { ok: true };
    const reason = `As ${role} you may not make it ${words(to)}`;
    return { ok: false, code: 'review_forbidden', parameters: { role, to }, reason };
}
/** The states that somebody in `role` may move an event to. */
function reviewMoves(role, from) {
    return Object.keys(movesFrom(from)).filter((to) => decideReview(role, from, to).ok);
}
function movesFrom(from) {
    return exports.REVIEW_MOVES[from];
}
function words(review) {
    return review.replace('_', ' ');
}
//# sourceMappingURL=review.js.map