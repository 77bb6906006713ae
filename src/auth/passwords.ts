import { Algorithm, hash, verify, type Options } from '@node-rs/argon2';

/** At least what OWASP asks of argon2id: 19 MiB, two passes, one lane. */
const COST: Options = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** argon2id of `password` in PHC form, salted. Passwords typed on different keyboards compare equal (NFKC, NIST SP 800-63B). */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

/**
 * Whether `password` is the one hashed. Without a hash it takes as long and is false, so that the time of an answer does
 * not tell which users exist.
 */
export async function isPassword(password: string, hashed: string | null): Promise<boolean> {
  const right = await verify(hashed ?? NOBODYS, password.normalize('NFKC'));
  return right && hashed !== null;
}

/** Of a password that was random and is forgotten, at the same cost. */
const NOBODYS = '$argon2id$v=19$m=19456,t=2,p=1$oGO4hfruIY4bHBaHKemYSA$3GGxIKFMYAoSx5DO80UK7SSP7oTB4RQryrpbDsa50FA';
