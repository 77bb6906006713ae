import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { ImportSteps } from './import-steps.service.js';

/** So often each node looks whether an import was left behind, in milliseconds. */
const LOOKS_EVERY = 20_000;

const log = new Logger('Imports');

/** Looks after imports that were under way on a node, or in a database, that died: whoever is left says so, or goes on. */
@Injectable()
export class ImportWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | null = null;

  constructor(private readonly steps: ImportSteps) {}

  onApplicationBootstrap(): void {
    // One look at a time: one that waits long for the database would be forgotten at the next, and be left running at the end.
    this.timer = setInterval(() => void (this.looking ??= this.look()), LOOKS_EVERY).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  private async look(): Promise<void> {
    try {
      await this.steps.resumeLeftBehind();
    } catch (error) {
      log.warn(`Imports that were left behind have to wait: ${String(error)}`);
    } finally {
      this.looking = null;
    }
  }
}
