/**
 * An answer without the address that it was asked by, which a feed repeats as its own, and without the words of it that a
 * feed's name repeats: nothing is told by that.
 */
export function besidesQuestion(text: string, address: string): string {
  const { searchParams } = new URL(address, 'http://localhost');
  const repeated = ['q', 'track'].flatMap((name) => searchParams.getAll(name)).map((word) => ` · ${word}`);
  return [address, ...repeated].reduce((rest, said) => rest.replaceAll(said, ''), text.replaceAll('&amp;', '&'));
}
