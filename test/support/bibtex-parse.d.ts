declare module 'bibtex-parse' {
  /** The entries of a BibTeX file; names of fields are in capitals. */
  export function entries(text: string): ({ key: string; type: string } & Record<string, string>)[];
}
