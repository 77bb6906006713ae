/** A date text that cannot be read. `reason` is one sentence for people, naming what is wrong and where possible the cure. */
export class InvalidDateError extends Error {
  readonly code = 'invalid_date';

  constructor(readonly reason: string) {
    super(reason);
    this.name = 'InvalidDateError';
  }
}
