/** A document as lists of references tell of it. */
export interface CitedSource {
  slug: string;
  kind: string;
  title: string;
  publisher: string;
  /** EDTF: a day, a month, a year, or less exact; null is unknown. */
  publishedOn: string | null;
  /** YYYY-MM-DD. */
  accessedOn: string | null;
  /** BCP 47; null where nobody told it. */
  language: string | null;
  url: string | null;
  /** What is cited of one without an address. */
  citation: string | null;
  archiveUrl: string | null;
}
