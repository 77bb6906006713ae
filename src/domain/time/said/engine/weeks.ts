/** The weekday on which weeks begin, 1 (Monday) … 7, where a language is spoken. The last two days of a week are its weekend. */
export interface Weeks {
  readonly start: number;
  /** In what zones it is another. */
  readonly elsewhere: Readonly<Record<string, number>>;
}

export const MONDAY = 1;
export const SATURDAY = 6;
export const SUNDAY = 7;

/** When weeks begin in a zone; on Monday where the language tells nothing of it. */
export function weekStart(weeks: Weeks | undefined, timezone: string | null | undefined): number {
  return weeks?.elsewhere[timezone ?? ''] ?? weeks?.start ?? MONDAY;
}
