/** What a file says otherwise of something that is here, where it stays as it is. */
export interface LeftOut {
  /** Of what is here. */
  readonly slug: string;
  readonly field: string;
  /** Null where nothing is, or where it is a list. */
  readonly here: string | null;
  readonly given: string | null;
}

/** What is left out of the fields that are said otherwise; what the file does not say (undefined) is not. */
export function leftOutOf<Field extends string>(
  slug: string,
  fields: readonly Field[],
  given: Partial<Record<Field, string | null | undefined>>,
  here: Partial<Record<Field, string | null | undefined>>,
): LeftOut[] {
  return fields
    .filter((field) => given[field] !== undefined && given[field] !== here[field])
    .map((field) => ({ slug, field, here: here[field] ?? null, given: given[field] ?? null }));
}

/** @example `iran: name` */
export function toldLeftOut({ slug, field }: LeftOut): string {
  return `${slug}: ${field}`;
}
