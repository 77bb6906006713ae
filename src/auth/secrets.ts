import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 random bits, as text that fits into cookies, headers and addresses. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. A fast hash is enough: nobody can try 256 random bits. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
