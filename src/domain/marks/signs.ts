/** Lines of the signs in a box of 16 by 16, drawn without a fill. */
export const SIGNS = {
  disputed: 'M2 6h12M2 10.5h12M11 2.5 5 14',
  overdue: 'M8 2 15 14H1ZM8 6.2v3.6M8 11v1.4',
} as const;

/** What is asked about an event: accounts differ, or its time has passed and nobody has said what became of it. */
export type Sign = keyof typeof SIGNS;

/** In units of the box. */
export const SIGN_STROKE = 1.6;
