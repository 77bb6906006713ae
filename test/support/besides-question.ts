/** An answer without the address that it was asked by, which a feed repeats as its own: nothing is told by that. */
export function besidesQuestion(text: string, address: string): string {
  return text.replaceAll('&amp;', '&').replaceAll(address, '');
}
