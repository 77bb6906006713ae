/** A piece of a snippet, and whether it is what was looked for. */
export interface SnippetPart {
  readonly text: string;
  readonly marked: boolean;
}

/** The pieces of a snippet as the server tells it: text with entities for signs, and `<mark>` around each word. */
export function snippetParts(html: string): SnippetPart[] {
  return html.split(/<mark>([^<]*)<\/mark>/).map((text, at) => ({ text: plain(text), marked: at % 2 === 1 }));
}

/** Whether a snippet is the whole of a text. */
export function tellsAll(html: string, text: string): boolean {
  return (
    snippetParts(html)
      .map((part) => part.text)
      .join('') === text
  );
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function plain(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => SIGNS[name] ?? entity);
}
