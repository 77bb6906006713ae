import { escapedHtml } from '../../escaped-html.js';
import { n, runsLeft, type Band, type Drawing, type Path, type Shape, type Text } from './drawing.js';
import { PALETTE } from './palette.js';

/** Families for the two faces, as SVG lists them. */
export type Families = Readonly<Record<Text['face'], string>>;

/** A drawing as an SVG file that needs nothing beside it: whatever font it is shown in, each text is as long as it was laid out. */
export function svgOf({ width, height, scale, title, shapes }: Drawing, families: Families): string {
  const [inside, outside] = [`${n(width / scale)} ${n(height / scale)}`, `width="${n(width)}" height="${n(height)}"`];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${outside} viewBox="0 0 ${inside}" role="img">`,
    `<title>${escapedHtml(title)}</title>`,
    fadesOf(shapes, asItIs),
    `<rect width="100%" height="100%" fill="${PALETTE.paper}"/>`,
    ...shapes.map((shape) => shapeOf(shape, families, asItIs)),
    '</svg>\n',
  ].join('\n');
}

/** How a colour (`#rrggbb`) is written. */
export type Ink = (colour: string) => string;

const asItIs: Ink = (colour) => colour;

/** What the bands among shapes are filled by, to stand before them. */
export function fadesOf(shapes: readonly Shape[], ink: Ink): string {
  const bands = shapes.filter((shape) => shape.kind === 'band').map((band) => [gradientId(band), band] as const);
  return `<defs>${[...new Map(bands).values()].map((band) => gradient(band, ink)).join('')}</defs>`;
}

/** One shape as an element of SVG. */
export function shapeOf(shape: Shape, families: Families, ink: Ink): string {
  if (shape.kind === 'text') return textElement(shape, families, ink);
  if (shape.kind === 'path') return pathElement(shape, ink);
  const { x, y, width, height } = shape;
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="url(#${gradientId(shape)})"/>`;
}

function pathElement({ d, fill, stroke, width, opacity, at }: Path, ink: Ink): string {
  const moved = at.x !== 0 || at.y !== 0 || at.scale !== 1;
  const place = moved ? ` transform="translate(${n(at.x)} ${n(at.y)}) scale(${at.scale})"` : '';
  const pen = stroke === null ? '' : ` stroke="${ink(stroke)}" stroke-width="${width}" stroke-linejoin="round"`;
  return `<path d="${d}" fill="${fill === null ? 'none' : ink(fill)}"${pen}${opacity === 1 ? '' : ` opacity="${opacity}"`}${place}/>`;
}

function textElement({ x, y, text, size, weight, face, fill, width }: Text, families: Families, ink: Ink): string {
  const isLeft = runsLeft(text);
  // Said also where it is the usual: a picture within a page takes that of the page.
  const way = ` direction="${isLeft ? 'rtl' : 'ltr'}"`;
  const look = `font-family="${escapedHtml(families[face])}" font-size="${size}" font-weight="${weight}" fill="${ink(fill)}"`;
  const fitted = `textLength="${n(width)}" lengthAdjust="spacingAndGlyphs" unicode-bidi="isolate"`;
  return `<text x="${n(isLeft ? x + width : x)}" y="${n(y)}" ${look} ${fitted}${way}>${escapedHtml(text)}</text>`;
}

/** Bands that fade alike in one colour share what fills them. */
function gradientId({ fill, fadeIn, fadeOut, width }: Band): string {
  return `band-${fill.slice(1)}-${Math.round((fadeIn / width) * 100)}-${Math.round((fadeOut / width) * 100)}`;
}

function gradient(band: Band, ink: Ink): string {
  const { fill, fadeIn, fadeOut, width } = band;
  const stops = [
    ...(fadeIn > 0 ? [[0, 0]] : []),
    [fadeIn / width, 1],
    [1 - fadeOut / width, 1],
    ...(fadeOut > 0 ? [[1, 0]] : []),
  ] as [number, number][];
  const told = stops.map(
    ([at, opacity]) => `<stop offset="${n(at)}" stop-color="${ink(fill)}" stop-opacity="${opacity}"/>`,
  );
  return `<linearGradient id="${gradientId(band)}">${told.join('')}</linearGradient>`;
}
