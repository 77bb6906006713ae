/** What somebody follows: a view, with the eyes of a reader, or their own desk. */
export const FOLLOWED = ['view', 'desk'] as const;
export type Followed = (typeof FOLLOWED)[number];

/** What somebody who follows a view can be told of, in the order in which it is offered. */
export const VIEW_ALERTS = ['new', 'changed', 'denied', 'opens_tomorrow', 'overdue'] as const;
export type ViewAlert = (typeof VIEW_ALERTS)[number];

/**
 * What somebody who follows their desk can be told of: what others say of their events and suggest of them, what became of what they
 * suggested themselves, drafts that were sent back to them, and events that they are asked to see to.
 */
export const DESK_ALERTS = ['comment', 'suggestion', 'answer', 'returned', 'assigned'] as const;
export type DeskAlert = (typeof DESK_ALERTS)[number];

export const ALERT_KINDS = [...VIEW_ALERTS, ...DESK_ALERTS] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** By which way: two that programs fetch, two that are sent. */
export const FOLLOW_WAYS = ['feed', 'calendar', 'webhook', 'mail'] as const;
export type FollowWay = (typeof FOLLOW_WAYS)[number];

/** Those that are sent. */
export const SENT_WAYS = ['webhook', 'mail'] as const satisfies readonly FollowWay[];
export type SentWay = (typeof SENT_WAYS)[number];

/**
 * How what is followed stands: `unconfirmed` until whoever has the mail address says that they want it; `failed` when its other side
 * did not answer for days.
 */
export const FOLLOW_STATES = ['unconfirmed', 'active', 'paused', 'failed'] as const;
export type FollowState = (typeof FOLLOW_STATES)[number];

/** How a sending stands: `dropped` is what nobody may see any more, or nobody wants. */
export const DELIVERY_STATES = ['waiting', 'sent', 'failed', 'dropped'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];
