import type { Asked, EventFormat } from '../event-format.js';
import { rowsOf } from '../json-lines.js';
import type { Pieces } from '../../common/pieces.js';
import type { Snapshot } from '../snapshot.js';
import { bibtexEntry } from '../../domain/references/bibtex.js';
import type { CitedSource } from '../../domain/references/cited-source.js';
import { cslItem } from '../../domain/references/csl.js';
import { citedSourcesCopy } from './cited-sources.sql.js';

/** What the events rest on as CSL-JSON, which Zotero, Pandoc and others read. */
export const SOURCES_CSL = {
  ending: 'csl.json',
  type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  pieces: (snapshot, asked) => entries(snapshot, asked, ['[', ',\n', ']'], (source) => JSON.stringify(cslItem(source))),
} as const satisfies EventFormat;

/** The same as BibTeX. */
export const SOURCES_BIB = {
  ending: 'bib',
  type: 'text/x-bibtex; charset=utf-8',
  pieces: (snapshot, asked) => entries(snapshot, asked, ['', '\n', ''], (source) => bibtexEntry(source)),
} as const satisfies EventFormat;

async function* entries(
  snapshot: Snapshot,
  asked: Asked,
  [opening, between, closing]: readonly [string, string, string],
  write: (source: CitedSource) => string,
): Pieces {
  let before = opening;
  for await (const rows of rowsOf<CitedSource>(snapshot.copy(citedSourcesCopy(asked)))) {
    yield before + rows.map(write).join(between);
    before = between;
  }
  yield (before === opening ? opening : '') + closing;
}
