/**
 * An answer without the address that it was asked by, which a feed repeats as its own, without the view of the same question that
 * it leads to, and without the words of it that a feed's name repeats: nothing is told by that.
 */
export function besidesQuestion(text: string, address: string): string {
  const { searchParams } = new URL(address, 'http://localhost');
  const repeated = [...searchParams].flatMap(([name, value]) => [
    `${name}=${encodeURIComponent(value)}`,
    ...(name === 'dossier' ? [`/d/${value}/table`] : []),
    ...(name === 'q' || name === 'track' ? [` · ${value}`] : []),
  ]);
  return [address, ...repeated].reduce((rest, said) => rest.replaceAll(said, ''), text.replaceAll('&amp;', '&'));
}
