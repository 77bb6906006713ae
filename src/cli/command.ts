import type { Readable, Writable } from 'node:stream';

/** One option of a command, as `parseArgs` of Node takes it, and what help says of it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** What stands for its value in help, such as `FILE`. */
  readonly value?: string;
  readonly says: string;
}

/** What somebody typed: a list for options that may be given several times. */
export interface Given {
  readonly operands: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
}

/** Where a command reads and writes; a process has its own, a test another. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { readonly isTTY?: boolean; setRawMode?(mode: boolean): unknown };
  /** Results only, so that they can be piped. */
  readonly stdout: Writable & { readonly isTTY?: boolean };
  /** All that is said about them. */
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** A command of the command line. */
export interface Command {
  /** What follows `demarche` on its line, such as `import FILE`. */
  readonly usage: string;
  /** What it does, in sentences. */
  readonly about: string;
  readonly options: Readonly<Record<string, Option>>;
  /** How many operands it takes: at least and at most. */
  readonly operands: readonly [number, number];
  /** Throws {@link Failure}. */
  run(given: Given, io: Io): Promise<void>;
}

/** How a program ends; documented in docs/how-to/command-line.md, so add, never change. */
export const EXIT = { ok: 0, refused: 1, wrongUse: 2, unreachable: 3 } as const;

/** A command ends otherwise than well; the message is for whoever typed it. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    message: string,
    readonly exit: Exclude<(typeof EXIT)[keyof typeof EXIT], 0> = EXIT.refused,
  ) {
    super(message);
  }
}

/** Nothing was tried: what was typed cannot be meant. */
export function wrongUse(message: string): Failure {
  return new Failure(message, EXIT.wrongUse);
}

/** The text given for an option, if any. */
export function textOf({ values }: Given, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The text of an option that has to be given. */
export function needed(given: Given, name: string): string {
  const value = textOf(given, name);
  if (value === undefined || value === '') throw wrongUse(`Give --${name}.`);
  return value;
}
