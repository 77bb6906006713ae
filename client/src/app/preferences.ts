import { readStored, store } from '../ui/stored.js';

export const THEMES = ['light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];

/** The reader's choice of light or dark; `system` where none was made. */
export function readTheme(): Theme {
  const stored = readStored('theme');
  return THEMES.find((theme) => theme === stored) ?? 'system';
}

/** Puts a theme on the page; the tokens do the rest. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Applies a theme and keeps it for the next visit. */
export function chooseTheme(theme: Theme): void {
  store('theme', theme);
  applyTheme(theme);
}
