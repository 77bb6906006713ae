/** What came of an import. */
export class ImportedDto {
  /** Slug of the dossier that came in. */
  dossier: string;
  title: string;
  /** How many events it has. */
  events: number;
  /** What came, what was here and learnt, what was left as it was, and what waits for somebody: in sentences. */
  report: string[];
}
