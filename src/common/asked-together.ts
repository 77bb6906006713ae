import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { askedByAll, asking, type Asker } from './asker.js';

/** Milliseconds that nobody waits longer than for those who asked the same before. */
const PATIENCE = 500;

/** Those who are answered together next. */
interface Group {
  readonly members: Asker[];
  readonly answer: Promise<unknown>;
}

/**
 * Answers together those of one network who ask the same while it is being answered already: by one question, which is put when the
 * one under way has been answered. It is put after all of them have asked, so that each hears of all that was written before.
 */
@Injectable()
export class AskedTogether {
  private readonly underWay = new Map<string, Promise<void>>();
  private readonly next = new Map<string, Group>();

  /** What `work` gives; `question` says all that its answer depends on, as JSON. */
  answer<T>(question: readonly unknown[], work: () => Promise<T>): Promise<T> {
    const asked = asking();
    if (!asked) return work();
    const key = JSON.stringify([asked.network, ...question]);
    const before = this.underWay.get(key);
    if (!before) return this.put(key, work);
    const group = this.next.get(key) ?? this.gather(key, before, work);
    group.members.push(asked);
    return group.answer as Promise<T>;
  }

  private put<T>(key: string, work: () => Promise<T>): Promise<T> {
    const answer = work();
    const over = answer.then(nothing, nothing);
    this.underWay.set(key, over);
    void over.then(() => {
      if (this.underWay.get(key) === over) this.underWay.delete(key);
    });
    return answer;
  }

  private gather(key: string, before: Promise<void>, work: () => Promise<unknown>): Group {
    const members: Asker[] = [];
    const answer = Promise.race([before, wait(PATIENCE, undefined, { ref: false })]).then(() => {
      this.next.delete(key);
      return this.put(key, () => askedByAll(members, work));
    });
    const group = { members, answer };
    this.next.set(key, group);
    return group;
  }
}

function nothing(): void {
  // Whoever asked hears of it.
}
