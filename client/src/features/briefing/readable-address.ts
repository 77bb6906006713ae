/** An address as people read it: letters of other scripts stand as themselves; what would end or split it stays as it is. */
export function readableAddress(url: string): string {
  return url.replaceAll(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      const letters = decodeURIComponent(encoded);
      return /^[\p{L}\p{M}\p{N}]+$/u.test(letters) ? letters : encoded;
    } catch {
      return encoded;
    }
  });
}
