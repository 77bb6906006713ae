import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Listener, type Listening } from '../../database/listener.js';
import { AlertFinder } from '../matching/alert-finder.service.js';
import { AlertQueue } from './alert-queue.service.js';

/** So often each node looks whether somebody follows something by now, and whether it still hears of changes, in milliseconds. */
const LOOKS_EVERY = 5 * 60_000;

const log = new Logger('Alerts');

/** Has changes looked at as soon as they are written, on each node, from when somebody follows something. */
@Injectable()
export class AlertWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private listening: Listening | null = null;
  private turn: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private woken = false;
  private closing = false;

  constructor(
    private readonly finder: AlertFinder,
    private readonly queue: AlertQueue,
    private readonly listener: Listener,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.look(), LOOKS_EVERY).unref();
    void this.look();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closing = true;
    clearInterval(this.timer);
    await this.turn;
    this.listening?.stop();
    this.listening = null;
  }

  /** Begins to listen where somebody follows something, and takes up what was left undone; never fails. */
  look(): Promise<void> {
    this.turn = this.turn.then(async () => {
      if (this.closing) return;
      try {
        if (!(await this.finder.isFollowed())) return;
        this.listening ??= await this.listener.listen(
          () => this.onChange(),
          // What an account follows is looked at again when it is sent.
          () => undefined,
          () => this.onLost(),
        );
        await this.queue.lookAtChanges();
        await this.queue.lookAtClock();
        for (const id of await this.finder.waiting()) await this.queue.send(id);
      } catch (error) {
        log.warn(`Alerts have to wait: ${String(error)}`);
      }
    });
    return this.turn;
  }

  /** Several changes at once are looked at together. */
  private onChange(): void {
    if (this.woken || this.closing) return;
    this.woken = true;
    this.turn = this.turn.then(async () => {
      this.woken = false;
      if (this.closing) return;
      // What was missed is looked at by the next look.
      await this.queue.lookAtChanges().catch((error: unknown) => log.warn(`Alerts have to wait: ${String(error)}`));
    });
  }

  private onLost(): void {
    this.listening = null;
    if (!this.closing) setTimeout(() => void this.look(), 5_000).unref();
  }
}
