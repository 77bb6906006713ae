import { api } from '../../../api/client.js';
import type { Draft } from './draft.js';

/** Where what is typed is kept by now. */
export type Keeping = 'here' | 'server' | 'unreachable';

/** How long typing must pause before the server is sent what was typed, in milliseconds. */
const PAUSE = 800;

/** Brings what is typed to the server: the newest only, one request after the other, and nothing once it is forgotten. */
export class DraftSender {
  private waiting: Draft | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly key: string,
    private readonly tell: (keeping: Keeping) => void,
  ) {}

  send(draft: Draft): void {
    this.waiting = draft;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), PAUSE);
    this.tell('here');
  }

  /** Sends at once what still waits. */
  flush(): void {
    clearTimeout(this.timer);
    const { waiting } = this;
    this.waiting = null;
    if (waiting) this.then(() => this.put(waiting));
  }

  /** The form is recorded, or begun afresh: the server need not keep it. */
  forget(): void {
    clearTimeout(this.timer);
    this.waiting = null;
    this.then(() => api.DELETE('/api/drafts/{key}', { params: { path: { key: this.key } } }));
  }

  private async put(draft: Draft): Promise<void> {
    await api.PUT('/api/drafts/{key}', { params: { path: { key: this.key } }, body: { ...draft } });
    if (!this.waiting) this.tell('server');
  }

  private then(request: () => Promise<unknown>): void {
    this.last = this.last.then(request).catch(() => {
      // The browser has its own copy; the next pause tries again.
      this.tell('unreachable');
    });
  }
}
