import { Secret, TOTP } from 'otpauth';

/** What every app takes unasked: SHA-1, six digits, half a minute (RFC 6238). */
const KIND = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** Clocks may be apart by one step of half a minute, either way. */
const WINDOW = 1;

/** A new secret of 160 random bits, in Base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/**
 * The step of half a minute, counted from 1970, whose code `digits` is at `now`: this one, the one before or the one after; null where it
 * is the code of none.
 */
export function stepOf(digits: string, secret: string, now: Date): number | null {
  const timestamp = now.getTime();
  const apart = TOTP.validate({
    ...KIND,
    ...{ token: digits, secret: Secret.fromBase32(secret), timestamp, window: WINDOW },
  });
  return apart === null ? null : TOTP.counter({ period: KIND.period, timestamp }) + apart;
}

/** The address by which apps take a secret, as a QR code or a link: `otpauth://totp/…`. */
export function totpAddress(secret: string, issuer: string, email: string): string {
  return new TOTP({ ...KIND, issuer, label: email, secret: Secret.fromBase32(secret) }).toString();
}
