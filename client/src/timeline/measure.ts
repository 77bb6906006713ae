/** Measures text as the browser will draw it; widths in pixels. Remembers what it measured. */
export interface Measure {
  title: (text: string) => number;
  flag: (text: string, bold: boolean) => number;
  note: (text: string) => number;
}

/** A measure for the fonts of `host`; sizes are those of `item.module.css`. */
export function measureIn(host: Element): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(host).fontFamily;
  const measurer = (font: string) => {
    const known = new Map<string, number>();
    return (text: string): number => {
      const before = known.get(text);
      if (before !== undefined) return before;
      if (context) context.font = font;
      const width = Math.ceil(context?.measureText(text).width ?? text.length * 8) + 1;
      known.set(text, width);
      return width;
    };
  };
  const note = measurer(`12px ${family}`);
  const bold = measurer(`600 12px ${family}`);
  return { title: measurer(`13px ${family}`), note, flag: (text, strong) => (strong ? bold : note)(text) };
}
