import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

export interface ToDraw {
  readonly svg: string;
  /** Pixels from side to side; as high as it is then. */
  readonly width: number;
}

/** Draws one picture, outside the event loop, and ends: what it took is given back. */
async function main({ svg, width }: ToDraw): Promise<void> {
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
  parentPort?.postMessage(picture.render().asPng());
}

void main(workerData as ToDraw);
