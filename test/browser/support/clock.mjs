import { createRequire } from 'node:module';
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';

// Loaded before the program under test: what time it is there is told by whoever started it. Its threads ask for no time.
if (isMainThread) {
  const require = createRequire(process.argv[1]);
  const { Clock } = require(path.join(path.dirname(process.argv[1]), 'common', 'clock.js'));

  let now = new Date(process.env['DEMARCHE_TEST_NOW']);
  Clock.prototype.now = () => now;
  process.on('message', (instant) => {
    now = new Date(instant);
    process.send(instant);
  });
}
