import { transformFileSync } from '@swc/core';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = path.resolve(__dirname, '..', '..');

interface Line {
  ready?: { count: number; last: number };
  committed?: number;
  message?: string;
  failed?: string;
}

/** A running `writer-program`, and everything it has said. */
export class Writer {
  readonly said: Line[] = [];
  private readonly output: NodeJS.EventEmitter;
  private readonly closed: Promise<unknown>;

  constructor(private readonly child: ChildProcess) {
    this.output = createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      this.said.push(JSON.parse(line) as Line);
      this.output.emit('said');
    });
    this.closed = Promise.all([once(this.output, 'close'), once(child, 'exit')]);
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** The newest row that it said was committed. */
  get committed(): number {
    return this.said.reduce((last, line) => line.committed ?? last, 0);
  }

  /** Resolves to the first line for which `choose` gives something; fails if the program ends before. */
  async says<T>(choose: (line: Line) => T | undefined): Promise<T> {
    for (;;) {
      for (const line of this.said) {
        const chosen = choose(line);
        if (chosen !== undefined) return chosen;
      }
      const more = await Promise.race([once(this.output, 'said'), this.closed.then(() => undefined)]);
      if (!more) throw new Error(`The program ended, having said ${JSON.stringify(this.said.slice(-3))}`);
    }
  }

  /** Sends a signal and waits for the end; resolves to the exit code, null where the signal was the cause. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    await this.closed;
    return this.child.exitCode;
  }

  async ended(): Promise<number | null> {
    await this.closed;
    return this.child.exitCode;
  }
}

/** Compiles the program with what it imports into a folder; types are checked elsewhere. */
export function compileWriter(out: string): (dataDir: string) => Writer {
  const files = ['src/database/connection.ts', 'test/start/writer-program.ts'];
  const embedded = fs
    .readdirSync(path.join(ROOT, 'src/database/embedded'))
    .filter((name) => !name.endsWith('.spec.ts'));
  for (const file of [...files, ...embedded.map((name) => `src/database/embedded/${name}`)]) {
    const target = path.join(out, file.replace(/\.ts$/, '.js'));
    const { code } = transformFileSync(path.join(ROOT, file), {
      swcrc: false,
      module: { type: 'commonjs' },
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
    });
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, code);
  }
  const program = path.join(out, 'test/start/writer-program.js');
  const env = { ...process.env, NODE_PATH: path.join(ROOT, 'node_modules') };
  return (dataDir) =>
    new Writer(spawn(process.execPath, [program, dataDir], { env, stdio: ['ignore', 'pipe', 'inherit'] }));
}
