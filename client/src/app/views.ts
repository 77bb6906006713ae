/** The views of a dossier, as their addresses name them, in the order of their tabs; the overview is the dossier’s own address. */
export const VIEWS = [
  'overview',
  'timeline',
  'table',
  'follow-ups',
  'undertakings',
  'narratives',
  'positions',
  'disputed',
  'briefing',
  'places',
  'network',
] as const;
export type ViewName = (typeof VIEWS)[number];

/** The view that a path leads to; the timeline where it names none. */
export function viewOf(pathname: string): ViewName {
  if (/^\/d\/[^/]+\/?$/.test(pathname)) return 'overview';
  return VIEWS.find((view) => pathname.endsWith(`/${view}`)) ?? 'timeline';
}
