/** What of `after` differs from `before`: fields and whole lists, as the API takes them. */
export function changedIn<Input extends object>(before: Input, after: Input): Partial<Input> {
  const differs = (field: string) =>
    JSON.stringify(before[field as keyof Input]) !== JSON.stringify(after[field as keyof Input]);
  return Object.fromEntries(Object.entries(after).filter(([field]) => differs(field))) as Partial<Input>;
}
