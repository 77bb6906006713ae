import PDFDocument from 'pdfkit';
import type { Band, Path, Text, WidthOf } from '@domain/timeline/picture/drawing.js';
import { PALETTE } from '@domain/timeline/picture/palette.js';
import { pictureOf, type Paper, type Pictured } from '@domain/timeline/picture/sheet.js';
import { familiesOfPage, widthInBrowser } from '../width-in-browser.js';
import { loadFonts, type Font } from './fonts.js';
import { runsOf, type Run } from '@domain/timeline/picture/runs.js';
import { textImage } from './text-image.js';

/** Points of a PDF for each pixel of 1/96 inch. */
const POINTS = 0.75;
/** Told to shape a line as a whole: word by word those from right to left would stand in the order of the others. */
const WHOLE = { features: ['kern'] };

/**
 * The picture as a PDF whose fonts are in it, laid out by these; a line in a script that none of them has is drawn by the browser and stands in it
 * as an image.
 */
export async function pdfFile(pictured: Pictured, paper: Paper): Promise<Blob> {
  const families = familiesOfPage();
  const onPage = widthInBrowser(families);
  const fontsFor = await loadFonts(charactersOf(pictured));
  const measuring = documentWith(paper.width, paper.height ?? paper.width, pictured);
  const runsIn = (text: string, type: Parameters<WidthOf>[1]) => runsOf(text, fontsFor(type));
  const widthOf: WidthOf = (text, type) => {
    const runs = runsIn(text, type);
    return runs ? runs.reduce((sum, run) => sum + measuring.width(run, type.size), 0) : onPage(text, type);
  };
  const drawing = pictureOf(pictured, paper, widthOf);
  const sheet = documentWith(drawing.width, drawing.height, pictured);
  sheet.doc.scale(POINTS).rect(0, 0, drawing.width, drawing.height).fill(PALETTE.paper).scale(drawing.scale);
  for (const shape of drawing.shapes) {
    if (shape.kind === 'path') drawPath(sheet.doc, shape);
    else if (shape.kind === 'band') drawBand(sheet.doc, shape);
    else {
      const runs = runsIn(shape.text, shape);
      // Letters that join share glyphs, which alone do not tell whoever copies or searches which letters they are; images tell none.
      sheet.doc.markContent('Span', { actual: shape.text });
      if (runs) sheet.write(runs, shape);
      else sheet.doc.image(...textImage(shape, families));
      sheet.doc.endMarkedContent();
    }
  }
  return sheet.end();
}

/** All that is said in it. */
function charactersOf({ items, lanes, labels, words }: Pictured): string {
  const said = [
    ...items.flatMap((item) => [item.title, item.brief ?? '', labels.note(item), labels.since(item)]),
    ...lanes.map(({ label }) => label),
    ...[words.title, words.asOf, words.about({ seen: 0, named: 0 }), ...words.sources, JSON.stringify(labels.legend)],
  ];
  return [...new Set(said.join(''))].join('');
}

function documentWith(width: number, height: number, { words, locale }: Pictured) {
  const doc = new PDFDocument({
    size: [width * POINTS, height * POINTS],
    margin: 0,
    font: null,
    lang: locale,
    displayTitle: true,
    info: { Title: words.title, Creator: 'Démarche' },
  });
  const known = new Set<string>();
  const choose = ({ name, file }: Font, size: number) => {
    if (!known.has(name)) doc.registerFont(name, file);
    known.add(name);
    return doc.font(name).fontSize(size);
  };
  const widthOfRun = ({ text, font }: Run<Font>, size: number) => choose(font, size).widthOfString(text, WHOLE);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  doc.on('data', (chunk) => chunks.push(chunk));
  return {
    doc,
    width: widthOfRun,
    write(runs: readonly Run<Font>[], { x, y, size, fill }: Text): void {
      let at = x;
      for (const run of runs) {
        choose(run.font, size).fillColor(fill);
        doc.text(run.text, at, y, { lineBreak: false, baseline: 'alphabetic', ...WHOLE });
        at += widthOfRun(run, size);
      }
    },
    end(): Promise<Blob> {
      return new Promise((resolve) => {
        doc.on('end', () => resolve(new Blob(chunks, { type: 'application/pdf' })));
        doc.end();
      });
    },
  };
}

function drawPath(doc: PDFDocument, { d, fill, stroke, width, opacity, at }: Path): void {
  doc.save().translate(at.x, at.y).scale(at.scale).opacity(opacity).path(d).lineWidth(width).lineJoin('round');
  if (fill !== null && stroke !== null) doc.fillAndStroke(fill, stroke);
  else if (fill !== null) doc.fill(fill);
  else if (stroke !== null) doc.stroke(stroke);
  doc.restore();
}

function drawBand(doc: PDFDocument, { x, y, width, height, fill, fadeIn, fadeOut }: Band): void {
  const gradient = doc.linearGradient(x, y, x + width, y);
  if (fadeIn > 0) gradient.stop(0, fill, 0);
  gradient.stop(fadeIn / width, fill, 1).stop(1 - fadeOut / width, fill, 1);
  if (fadeOut > 0) gradient.stop(1, fill, 0);
  doc.rect(x, y, width, height).fill(gradient);
}
