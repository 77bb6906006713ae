import { ApiHeader } from '@nestjs/swagger';
import { Problem } from './problem.js';

/** The entity tag of a version: what a write sends back as If-Match (RFC 9110). */
export function etag(version: number): string {
  return `"${version}"`;
}

/** On a handler that calls {@link requireMatch}: says in the API's document that If-Match is needed. */
export const NeedsIfMatch = (): MethodDecorator =>
  ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The ETag of the version that was read; 412 where it is not the newest, 428 without it',
  });

/** On a handler that heeds If-Match where it is sent, and says so in the API's document. */
export const HeedsIfMatch = (): MethodDecorator =>
  ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'The ETag of the version that was read; 412 where it is not the newest',
  });

/**
 * Sees to it that a write is about the version that its writer has seen: `ifMatch` is the header If-Match as it came, one
 * entity tag or several (RFC 9110), or `*` for whatever is there. Throws `if_match_missing` (428) without it, `stale` (412)
 * with the version there is now where that is not among them.
 */
export function requireMatch(ifMatch: string | undefined, version: number): void {
  if (ifMatch === undefined || ifMatch.trim() === '') {
    throw new Problem('if_match_missing', 'Send the ETag of the version that you have read as If-Match.', [
      { pointer: '/If-Match', code: 'if_match_missing', detail: 'If-Match is missing.' },
    ]);
  }
  if (ifMatch.split(',').some((tag) => tag.trim() === '*' || versionOf(tag.trim()) === String(version))) return;
  const detail = `It has been changed since: version ${version} is there now.`;
  throw new Problem('stale', detail, [{ pointer: '/If-Match', code: 'stale', parameters: { version }, detail }], {
    version,
  });
}

/** The version that a tag begins with: what was read has a tag of its own for each form that it was read in. */
function versionOf(tag: string): string | undefined {
  return /^"(\d+)(-[\w.-]+)?"$/.exec(tag)?.[1];
}
