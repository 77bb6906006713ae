/** The texts of a form by name, those left empty not among them. */
export function valuesOf(form: HTMLFormElement): Readonly<Record<string, string | undefined>> {
  const texts = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts.filter(([, value]) => value.trim() !== ''));
}
