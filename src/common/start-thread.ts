import { join } from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Starts one of the program's own files, as it was built, in a thread. */
export function startThread(folder: string, file: string, options: WorkerOptions): Worker {
  return new Worker(join(folder, `${file}.js`), options);
}
