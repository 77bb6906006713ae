import { Injectable } from '@nestjs/common';
import { Problem } from '../../common/problem.js';
import { startThread } from '../../common/start-thread.js';
import { Turns } from '../../common/turns.js';
import type { ToDraw } from './raster-thread.js';

/** One is drawn at a time, and so many wait. */
const MOST = { working: 1, waiting: 12 } as const;
/** Milliseconds; a picture takes some hundred. */
const LONGEST_MS = 15_000;
const MEMORY_MIB = 256;
/** Bytes of pictures that are kept at once: of the demo, a hundred and more. */
const KEPT = 12_000_000;
/** Pixels of a picture from side to side. */
const WIDTH = 1200;

/** Draws SVG as PNG in a thread, so that nobody waits for it who did not ask, and keeps what was drawn for as long as it is asked for most. */
@Injectable()
export class Rasters {
  private readonly turns = new Turns(MOST, 'Too many pictures are being drawn at the moment; try again in a while.');
  /** By what they show; the one asked for longest ago stands first. */
  private readonly kept = new Map<string, Buffer>();
  private size = 0;

  /**
   * 1200 pixels wide. What `svg` gives has no text, for no fonts are looked for. `shown` says all that it depends on; null where that is not known,
   * and nothing is kept. Throws `busy` where too many are being drawn.
   */
  async png(shown: string | null, svg: () => Promise<string>): Promise<Buffer> {
    return (
      this.known(shown) ??
      // Whoever waited for the same picture finds it.
      this.turns.take(
        async () => this.known(shown) ?? this.keep(shown, await drawn({ svg: await svg(), width: WIDTH })),
      )
    );
  }

  private known(shown: string | null): Buffer | undefined {
    const png = shown === null ? undefined : this.kept.get(shown);
    if (shown !== null && png) {
      this.kept.delete(shown);
      this.kept.set(shown, png);
    }
    return png;
  }

  private keep(shown: string | null, png: Buffer): Buffer {
    if (shown === null) return png;
    this.kept.set(shown, png);
    this.size += png.length;
    for (const [oldest, { length }] of this.kept) {
      if (this.size <= KEPT) break;
      this.kept.delete(oldest);
      this.size -= length;
    }
    return png;
  }
}

function drawn(toDraw: ToDraw): Promise<Buffer> {
  const thread = startThread(__dirname, 'raster-thread', {
    workerData: toDraw,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MIB },
  });
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Problem('busy', 'The picture takes too long to draw.', undefined, { retryAfter: 60 }));
      void thread.terminate();
    }, LONGEST_MS);
    thread.once('message', (png: Uint8Array) => resolve(Buffer.from(png)));
    thread.once('error', reject);
    thread.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`The thread that draws a picture ended with ${code} before it answered`));
    });
  });
}
