/** What we use of two packages that bring no types for a browser. */
declare module 'fontkit' {
  interface Font {
    hasGlyphForCodePoint: (code: number) => boolean;
  }
  export function create(file: Uint8Array): Font;
}

declare module 'pdfkit' {
  interface Gradient {
    stop: (at: number, colour: string, opacity: number) => this;
  }
  interface Options {
    size: [number, number];
    margin: number;
    font: null;
    lang: string;
    displayTitle: boolean;
    info: { Title: string; Creator: string };
  }
  /** Lengths are in points of 1/72 inch until it is scaled. */
  export default class PDFDocument {
    constructor(options: Options);
    on(event: 'data', listener: (chunk: Uint8Array<ArrayBuffer>) => void): this;
    on(event: 'end', listener: () => void): this;
    end(): void;
    save(): this;
    restore(): this;
    scale(factor: number): this;
    translate(x: number, y: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    path(d: string): this;
    lineWidth(width: number): this;
    lineJoin(join: 'round'): this;
    fill(colour: string | Gradient): this;
    stroke(colour: string): this;
    fillAndStroke(fill: string, stroke: string): this;
    fillColor(colour: string): this;
    opacity(share: number): this;
    linearGradient(x1: number, y1: number, x2: number, y2: number): Gradient;
    markContent(tag: 'Span', options: { actual: string }): this;
    endMarkedContent(): this;
    image(address: string, x: number, y: number, size: { width: number; height: number }): this;
    registerFont(name: string, file: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string, options: { features: string[] }): number;
    text(
      text: string,
      x: number,
      y: number,
      options: { lineBreak: false; baseline: 'alphabetic'; features: string[] },
    ): this;
  }
}
