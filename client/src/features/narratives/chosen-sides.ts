/**
 * Whose narratives are shown: the two that the address names, else the dossier's first two parties; null where it has no
 * two. An address that names one side sets it beside the first party that is another.
 */
export function chosenSides(
  asked: readonly string[] = [],
  parties: readonly string[] = [],
): readonly [string, string] | null {
  const [left, right] = [...new Set([...asked.slice(0, 2), ...parties])];
  return left === undefined || right === undefined ? null : [left, right];
}
