/** Frames of about one size are given one picture, so that the server draws few; in pixels. */
const STEP = 20;
/** Narrower than this the list stands instead, as the style says. */
const LEAST = 560;
/** A frame is at rest after so many milliseconds. */
const REST = 150;

/** Asks for the picture that fits the frame, now and whenever the frame has another size; until it comes, or if none does, the old one is scaled. */
export function keepFitting(figure: HTMLElement, onChange: () => void): void {
  let timer = 0;
  let asked: AbortController | null = null;
  const fit = (): void => {
    const [width, height] = [innerWidth, innerHeight].map((size) => Math.floor(size / STEP) * STEP) as [number, number];
    const { dataset } = figure;
    if (width < LEAST || (isNear(dataset['width'], width) && isNear(dataset['height'], height))) return;
    asked?.abort();
    asked = new AbortController();
    const address = new URL(location.href);
    address.searchParams.set('width', String(Math.min(width, 2400)));
    address.searchParams.set('height', String(Math.min(Math.max(height, 200), 2000)));
    void redrawn(address, asked.signal).then((drawn) => {
      if (!drawn) return;
      figure.querySelector('svg')?.replaceWith(drawn);
      dataset['width'] = String(width);
      dataset['height'] = String(height);
      onChange();
    });
  };
  fit();
  addEventListener('resize', () => {
    clearTimeout(timer);
    timer = window.setTimeout(fit, REST);
  });
}

const isNear = (drawn: string | undefined, wanted: number): boolean => Math.abs(Number(drawn) - wanted) < STEP;

async function redrawn(address: URL, signal: AbortSignal): Promise<SVGSVGElement | null> {
  try {
    const answer = await fetch(address, { signal, credentials: 'omit' });
    if (!answer.ok) return null;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const svg = page.querySelector('figure svg');
    return svg instanceof SVGSVGElement ? document.importNode(svg, true) : null;
  } catch {
    return null;
  }
}
