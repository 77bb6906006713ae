/** What we use of a package that brings no types. */
declare module 'bidi-js' {
  interface Bidi {
    /** The level of each UTF-16 unit (Unicode Bidirectional Algorithm): odd ones run from right to left. */
    getEmbeddingLevels: (text: string, direction: 'ltr' | 'rtl') => { levels: Uint8Array };
    /** What is written instead of a bracket where it runs the other way; null of all else. */
    getMirroredCharacter: (character: string) => string | null;
  }
  export default function bidiFactory(): Bidi;
}
