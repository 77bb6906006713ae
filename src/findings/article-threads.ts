import { Injectable } from '@nestjs/common';
import { Problem } from '../common/problem.js';
import type { FindingsDto } from './findings.dto.js';
import type { ToRead } from './findings-of.js';
import { startThread } from '../common/start-thread.js';
import { Turns } from '../common/turns.js';

/** So many articles are read at once, each by a processor of its own, and so many wait for their turn. */
const MOST = { working: 2, waiting: 6 } as const;
/** A long article takes a second or two; one that takes so many milliseconds was made to. */
const LONGEST_MS = 20_000;
/** No reading needs more memory, in MiB. */
const MEMORY_MIB = 512;

/** Reads articles in threads of their own, so that nobody else waits for them, however long they take. */
@Injectable()
export class ArticleThreads {
  private readonly turns = new Turns(MOST, 'Too many articles are being read at the moment; try again in a while.');

  /** What the article tells. Throws `busy` where too many are read, and `validation_failed` where it takes longer than `longest` milliseconds. */
  read(article: ToRead, longest = LONGEST_MS): Promise<FindingsDto> {
    return this.turns.take(() => inThread(article, longest));
  }
}

function inThread(article: ToRead, longest: number): Promise<FindingsDto> {
  const thread = startThread(__dirname, 'reading-thread', {
    workerData: article,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MIB },
  });
  return new Promise<FindingsDto>((resolve, reject) => {
    const late = setTimeout(() => {
      reject(endless());
      void thread.terminate();
    }, longest);
    thread.once('message', resolve);
    thread.once('error', (error: Error & { code?: string }) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? endless() : error),
    );
    thread.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`The thread that reads an article ended with ${code} before it answered`));
    });
  });
}

function endless(): Problem {
  const detail = 'This article takes too long to read; paste a part of it.';
  return new Problem('validation_failed', detail, [{ pointer: '/text', code: 'takes_too_long', detail }]);
}
