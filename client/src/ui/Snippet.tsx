import { snippetParts } from './snippet-parts.js';

/** What was found, with each word that was looked for marked. */
export function Snippet({ html }: { readonly html: string }) {
  return (
    <bdi>
      {snippetParts(html).map(({ text, marked }, at) =>
        marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
      )}
    </bdi>
  );
}
