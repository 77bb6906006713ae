"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.webhookMessage = webhookMessage;
const standardwebhooks_1 = require("standardwebhooks");
const event_page_js_1 = require("./event-page.js");
/**
 * Alerts as a message of Standard Webhooks: its `webhook-id` is the same at each try, `webhook-timestamp` is that of this try (`now`), and
 * `webhook-signature` is over both and the body, by the secret that only its owner has.
 */
function webhookMessage({ follow, delivery, alerts, more }, now) {
    const { id, name, about, filter, secret, here } = follow;
    const body = JSON.stringify({
        type: delivery.isTest ? 'test' : 'alerts',
        timestamp: delivery.createdAt.toISOString(),
        data: {
            follow: { id, name, ...(about === 'view' ? { filter } : { about }) },
            alerts: alerts.map(({ kind, author, event }) => ({
                kind,
                ...(author !== null && { author }),
                event: { ...event, url: (0, event_page_js_1.eventPage)(event, here) },
            })),
            more,
        },
    });
    return {
        body,
        headers: {
            'content-type': 'application/json',
            'user-agent': 'Demarche',
            'webhook-id': delivery.id,
            'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
            'webhook-signature': new standardwebhooks_1.Webhook(secret).sign(delivery.id, now, body),
        },
    };
}
//# sourceMappingURL=webhook-message.js.map