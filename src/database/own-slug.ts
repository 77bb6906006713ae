import { uuidv7 } from 'uuidv7';

/** A slug that nobody has, without asking who has which. */
export function ownSlug(wanted: string): string {
  return `${wanted.slice(0, 70).replace(/-$/, '')}-${uuidv7().slice(-8)}`;
}
