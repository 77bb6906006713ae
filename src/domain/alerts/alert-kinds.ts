/** What somebody who follows a view can be told of, in the order in which it is offered. */
export const ALERT_KINDS = ['new', 'changed', 'denied', 'opens_tomorrow', 'overdue'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** By which way: two that programs fetch, two that are sent. */
export const FOLLOW_WAYS = ['feed', 'calendar', 'webhook', 'mail'] as const;
export type FollowWay = (typeof FOLLOW_WAYS)[number];

/** Those that are sent. */
export const SENT_WAYS = ['webhook', 'mail'] as const satisfies readonly FollowWay[];

/**
 * How a followed view stands: `unconfirmed` until whoever has the mail address says that they want it; `failed` when its other side
 * did not answer for days.
 */
export const FOLLOW_STATES = ['unconfirmed', 'active', 'paused', 'failed'] as const;
export type FollowState = (typeof FOLLOW_STATES)[number];

/** How a sending stands: `dropped` is what nobody may see any more, or nobody wants. */
export const DELIVERY_STATES = ['waiting', 'sent', 'failed', 'dropped'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];
