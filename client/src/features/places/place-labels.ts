/** A circle on the map, with what may stand beside it. */
export interface Labelled {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** What its label would take. */
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const AIR = 3;

/**
 * Where labels stand: beside their circle, on no other circle and no other label, within the map. What finds no room has none: its
 * circle still says what it is. The first come first.
 */
export function layLabels(circles: readonly Labelled[], map: { width: number; height: number }): Map<string, Box> {
  const taken = circles.map(({ x, y, radius }) => ({
    ...{ left: x - radius, top: y - radius },
    ...{ width: 2 * radius, height: 2 * radius },
  }));
  const laid = new Map<string, Box>();
  for (const circle of circles) {
    const found = placesBeside(circle).find((box) => isWithin(box, map) && !taken.some((other) => overlap(box, other)));
    if (!found) continue;
    taken.push(found);
    laid.set(circle.key, found);
  }
  return laid;
}

function placesBeside({ x, y, radius, width, height }: Labelled): Box[] {
  const [middle, centre] = [y - height / 2, x - width / 2];
  const away = radius + AIR;
  return [
    { left: x + away, top: middle, width, height },
    { left: x - away - width, top: middle, width, height },
    { left: centre, top: y + away, width, height },
    { left: centre, top: y - away - height, width, height },
    { left: x - radius - width, top: y + radius + 1, width, height },
    { left: x - radius - width, top: y - radius - 1 - height, width, height },
    { left: x + radius, top: y + radius + 1, width, height },
    { left: x + radius, top: y - radius - 1 - height, width, height },
  ];
}

function isWithin({ left, top, width, height }: Box, map: { width: number; height: number }): boolean {
  return left >= 0 && top >= 0 && left + width <= map.width && top + height <= map.height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
