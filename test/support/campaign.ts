/** Whether campaigns are to take their time: `npm run test:long`. */
export const LONG = process.env['DEMARCHE_TEST_LONG'] === 'on';

/** The seed of campaigns in every `npm test`, so that a change fails by what it did and not by luck; long ones draw their own. */
export const SEED = LONG ? {} : { seed: 20_260_206 };
