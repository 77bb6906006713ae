/** Whether campaigns are to take their time: `npm run test:long`. */
export const LONG = process.env['DEMARCHE_TEST_LONG'] === 'on';

/** The seed of campaigns in every `npm test`, so that a change fails by what it did and not by luck; long ones draw their own. */
export const SEED = LONG ? {} : { seed: 20_260_206 };

/** Says how far a long campaign has come, past the test runner, which keeps what tests print until they end. */
export function tellProgress(line: string): void {
  if (LONG) process.stderr.write(`${line}\n`);
}
