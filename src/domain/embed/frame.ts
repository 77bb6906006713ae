import { escapedHtml } from '../escaped-html.js';

export interface Frame {
  /** Whole address of the page in it. */
  readonly src: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What it is called by whoever hears the page around it. */
  readonly title: string;
}

/** The HTML by which a page shows another in a frame: as wide as there is room, and no wider. */
export function frameHtml({ src, width, height, title }: Frame): string {
  const [address, name] = [escapedHtml(src), escapedHtml(title)];
  return `<iframe src="${address}" width="${width}" height="${height}" title="${name}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}
