import type { Follow } from '../follow.entity.js';

/** The page where whoever has the address says that they want mails; the secret stands behind #, so that no server sees it in an address. */
export function confirmPage({ here, secret }: Pick<Follow, 'here' | 'secret'>): string {
  return `${here}/alerts#confirm=${secret}`;
}

/** The page where they end them. */
export function stopPage({ here, secret }: Pick<Follow, 'here' | 'secret'>): string {
  return `${here}/alerts#stop=${secret}`;
}

/** Where a mail program ends them by itself, by one POST without cookies (RFC 8058). */
export function stopAddress({ here, secret }: Pick<Follow, 'here' | 'secret'>): string {
  return `${here}/api/follows/unsubscribe?token=${secret}`;
}
