import { describedPage, type DescribedPage } from '@domain/page/described-page.js';
import {
  getDocument,
  GlobalWorkerOptions,
  VerbosityLevel,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { today } from '../../ui/today.js';
import { paragraphsOf, type PlacedText } from './paragraphs.js';

/** Longer documents are not read for events; what is cited of them is copied by hand. */
const MOST_PAGES = 60;
const MOST_TEXT = 60_000;

/**
 * What a PDF tells of itself: title, author, publisher, day and language of its metadata, and its text. Nothing in it is run or
 * fetched. Null where it is none, is locked, or holds pictures alone and no title.
 */
export async function readPdf(data: Uint8Array): Promise<DescribedPage | null> {
  GlobalWorkerOptions.workerSrc = worker;
  const loading = getDocument({ data, useSystemFonts: true, useWasm: false, verbosity: VerbosityLevel.ERRORS });
  try {
    const document = await loading.promise;
    const page = describedPage({ ...(await marksOf(document)), text: await textOf(document) }, today());
    return page.text === '' && page.title === '' ? null : page;
  } catch {
    return null;
  } finally {
    await loading.destroy();
  }
}

async function marksOf(document: PDFDocumentProxy) {
  const { info, metadata } = await document.getMetadata();
  const told = info as Readonly<Record<string, unknown>>;
  const said = (...values: readonly unknown[]) => values.find((value) => typeof value === 'string') ?? '';
  const dublin = (name: string) => dublinCore(metadata, name);
  const title = said(told['Title'], dublin('title'));
  return {
    ...{ address: '', canonical: '', selection: '', before: '', behind: '', data: [], times: [] },
    title: /^Microsoft \w+ -|\.(?:docx?|odt|rtf|indd|pdf)$/i.test(title) ? '' : title,
    language: said(told['Language'], dublin('language')),
    meta: [
      ['author', said(told['Author'], dublin('creator'))],
      ['dc.publisher', said(dublin('publisher'))],
      ['dc.date.issued', said(dublin('date'))],
    ] as const,
  };
}

/** What XMP says, of lists the first; their types know nothing of files that have none. */
function dublinCore(metadata: { readonly get: (name: string) => unknown } | null, name: string): unknown {
  return [metadata?.get(`dc:${name}`)].flat()[0];
}

async function textOf(document: PDFDocumentProxy): Promise<string> {
  const placed: PlacedText[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) {
      if (!('str' in item)) continue;
      placed.push({
        text: item.str,
        y: Number(item.transform[5]),
        height: item.height,
        endsLine: item.hasEOL,
        page: number,
      });
    }
  }
  return paragraphsOf(placed).join('\n\n').slice(0, MOST_TEXT);
}
