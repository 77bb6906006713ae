/** What we use of a package that brings no types. */
declare module 'fontkit' {
  interface Glyph {
    /** In units of the font. */
    readonly advanceWidth: number;
    readonly path: {
      scale: (x: number, y: number) => Glyph['path'];
      translate: (x: number, y: number) => Glyph['path'];
      toSVG: () => string;
    };
  }
  interface Position {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }
  interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint: (code: number) => boolean;
    glyphForCodePoint: (code: number) => Glyph;
    /** From left to right, as they are seen. */
    layout: (text: string) => {
      readonly glyphs: readonly Glyph[];
      readonly positions: readonly Position[];
      /** Of all of it, in units of the font. */
      readonly advanceWidth: number;
    };
  }
  export function create(file: Uint8Array): Font;
}
