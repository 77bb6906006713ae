/** Measures text as the browser will draw it; widths in pixels. Remembers what it measured. */
export interface Measure {
  title: (text: string) => number;
  status: (text: string) => number;
}

const TITLE_SIZE = 13;
const STATUS_SIZE = 12;

/** A measure for the fonts of `host`; sizes are those of `Timeline.module.css`. */
export function measureIn(host: Element): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(host).fontFamily;
  const measurer = (font: string) => {
    const known = new Map<string, number>();
    return (text: string): number => {
      const before = known.get(text);
      if (before !== undefined) return before;
      if (context) context.font = font;
      const width = Math.ceil(context?.measureText(text).width ?? text.length * 8);
      known.set(text, width);
      return width;
    };
  };
  return { title: measurer(`${TITLE_SIZE}px ${family}`), status: measurer(`italic ${STATUS_SIZE}px ${family}`) };
}
