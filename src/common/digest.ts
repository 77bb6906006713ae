import { createHash } from 'node:crypto';

/** The first 132 bits of a SHA-256 in base64url (RFC 4648, 5): the same for the same, and far from ever the same for two. */
export function digest(of: Buffer | string): string {
  return createHash('sha256').update(of).digest('base64url').slice(0, 22);
}
