import { Webhook } from 'standardwebhooks';
import type { Sending } from './deliveries.service.js';
import { eventPage } from './event-page.js';

/** A message to a webhook: what is sent, and the headers that say who sent it. */
interface WebhookMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Alerts as a message of Standard Webhooks: its `webhook-id` is the same at each try, `webhook-timestamp` is that of this try (`now`), and
 * `webhook-signature` is over both and the body, by the secret that only its owner has.
 */
export function webhookMessage({ follow, delivery, alerts, more }: Sending, now: Date): WebhookMessage {
  const { id, name, about, filter, secret, here } = follow;
  const body = JSON.stringify({
    type: delivery.isTest ? 'test' : 'alerts',
    timestamp: delivery.createdAt.toISOString(),
    data: {
      follow: { id, name, ...(about === 'view' ? { filter } : { about }) },
      alerts: alerts.map(({ kind, author, event }) => ({
        kind,
        ...(author !== null && { author }),
        event: { ...event, url: eventPage(event, here) },
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
      'webhook-signature': new Webhook(secret).sign(delivery.id, now, body),
    },
  };
}
