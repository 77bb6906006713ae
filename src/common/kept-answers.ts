import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { AskedTogether } from './asked-together.js';
import { Clock } from './clock.js';

/** Most bytes of questions and answers that are kept at once, and most of one of them. */
const MOST = 32_000_000;
const LARGEST = MOST / 8;

/**
 * Answers for as long as they are what the database would say again: until anything is written anywhere, and no longer than the
 * second of the clock in which they were asked for, since what is overdue depends on the hour.
 */
@Injectable()
export class KeptAnswers {
  private readonly kept = new Map<string, string>();
  /** When, and in which state of the record, what is kept was made. */
  private made = '';
  private size = 0;

  constructor(
    private readonly together: AskedTogether,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * What `work` gives, or gave to the same question in the same state of the record; those who ask at once are answered together.
   * `question` says all that the answer depends on, as JSON. Only text is kept.
   */
  answer<T>(question: readonly unknown[], work: () => Promise<T>): Promise<T> {
    return this.together.answer(question, () => this.keptOrMade(JSON.stringify(question), work));
  }

  private async keptOrMade<T>(question: string, work: () => Promise<T>): Promise<T> {
    const state = await this.state();
    if (state === null) return work();
    const known = this.made === state ? this.kept.get(question) : undefined;
    if (known !== undefined) return known as T;
    const answer = await work();
    if (typeof answer === 'string') void this.keepWhereSame(state, question, answer);
    return answer;
  }

  /** Whatever was asked in between saw the same: a state that has gone does not come back. Whoever asked does not wait for it. */
  private async keepWhereSame(state: string, question: string, answer: string): Promise<void> {
    const after = await this.state().catch(() => null);
    if (after === state) this.keep(state, question, answer);
  }

  private async state(): Promise<string | null> {
    const second = Math.floor(this.clock.now().getTime() / 1000);
    const snapshot = await this.database.snapshot();
    return snapshot && `${second} ${snapshot}`;
  }

  private keep(state: string, question: string, answer: string): void {
    const size = bytesOf(question) + bytesOf(answer);
    if (size > LARGEST) return;
    if (this.made !== state || this.size + size > MOST) {
      this.kept.clear();
      this.size = 0;
      this.made = state;
    }
    if (!this.kept.has(question)) this.size += size;
    this.kept.set(question, answer);
  }
}

/** A text takes two bytes for each of its units where one of them is beyond Latin-1. */
function bytesOf(text: string): number {
  return text.length * 2;
}
