"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DELIVERY_STATES = exports.FOLLOW_STATES = exports.SENT_WAYS = exports.FOLLOW_WAYS = exports.ALERT_KINDS = exports.DESK_ALERTS = exports.VIEW_ALERTS = exports.FOLLOWED = void 0;
/** What somebody follows: a view, with the eyes of a reader, or their own desk. */
exports.FOLLOWED = ['view', 'desk'];
/** What somebody who follows a view can be told of, in the order in which it is offered. */
exports.VIEW_ALERTS = ['new', 'changed', 'denied', 'opens_tomorrow', 'overdue'];
/**
 * What somebody who follows their desk can be told of: what others say of their events and suggest of them, what became of what they
 * suggested themselves, drafts that were sent back to them, and events that they are asked to see to.
 */
exports.DESK_ALERTS = ['comment', 'suggestion', 'answer', 'returned', 'assigned'];
exports.ALERT_KINDS = [...exports.VIEW_ALERTS, ...exports.DESK_ALERTS];
/** By which way: two that programs fetch, two that are sent. */
exports.FOLLOW_WAYS = ['feed', 'calendar', 'webhook', 'mail'];
/** Those that are sent. */
exports.SENT_WAYS = ['webhook', 'mail'];
/**
 * How what is followed stands: `unconfirmed` until whoever has the mail address says that they want it; `failed` when its other side
 * did not answer for days.
 */
exports.FOLLOW_STATES = ['unconfirmed', 'active', 'paused', 'failed'];
/** How a sending stands: `dropped` is what nobody may see any more, or nobody wants. */
exports.DELIVERY_STATES = ['waiting', 'sent', 'failed', 'dropped'];
//# sourceMappingURL=alert-kinds.js.map