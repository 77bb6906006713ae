import { join } from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';

const TYPESCRIPT = join(__dirname, 'jest/typescript-in-threads.cjs');

/** Stands for the program’s own under Jest: files are not built there. */
export function startThread(folder: string, file: string, options: WorkerOptions): Worker {
  return new Worker(join(folder, `${file}.ts`), { ...options, execArgv: ['--require', TYPESCRIPT] });
}
