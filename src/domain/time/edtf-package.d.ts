/** The one function used of the `edtf` package, which ships no types. */
declare module 'edtf' {
  /** Parses EDTF levels 0 to 2 into a tree. @throws {Error} when the text is not EDTF */
  export function parse(text: string): {
    type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
  };
}
