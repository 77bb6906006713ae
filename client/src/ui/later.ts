import { lazy, type ComponentType } from 'react';

/** What is drawn when it is asked for, and can be fetched as soon as it is likely to be. */
export interface Later<P> {
  readonly View: ComponentType<P>;
  readonly ahead: () => Promise<unknown>;
}

/** Names a part of the page that no first view needs; it suspends until it has come. */
export function later<P>(load: () => Promise<ComponentType<P>>): Later<P> {
  return { View: lazy(async () => ({ default: await load() })), ahead: load };
}
