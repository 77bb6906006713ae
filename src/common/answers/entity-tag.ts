import { digest } from '../digest.js';
import type { Coding } from './accepted-coding.js';

/** A version’s tag, as a route writes it that can be written to. */
const VERSION = /^"(\d+)"$/;

/**
 * The strong entity tag (RFC 9110, 8.8.3) of an answer: another for other bytes, and the same for the same, whoever asks and when. It
 * begins with the version of what is read, where there is one: that is what If-Match goes by. Each coding has its own.
 */
export function entityTag(body: Buffer, versionTag: unknown, coding: Coding | null): string {
  const [, version] = VERSION.exec(String(versionTag)) ?? [];
  const hash = digest(body);
  return tagInCoding(`"${version === undefined ? '' : `${version}-`}${hash}"`, coding);
}

/** A tag (in quotes) of what is not coded, as that of the same in a coding. */
export function tagInCoding(tag: string, coding: Coding | null): string {
  return coding === null ? tag : `${tag.slice(0, -1)}.${coding}"`;
}

/** Whether an answer with this tag is among those that the header If-None-Match names, by weak comparison. */
export function isNamed(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));
}
