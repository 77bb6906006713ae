import type { Measure } from '@domain/timeline/layout/described.js';

/** A measure for the fonts of `host`, that remembers what it measured; sizes are those of `item.module.css`. */
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
