const { TestEnvironment } = require('jest-environment-node');

/** The globals of this worker. */
let world;

/**
 * One set of globals for all files of a worker: what was loaded among them stays usable (`kept-modules.cjs`). A file is told from
 * the next by its own tests and its own database.
 */
module.exports = function OneWorld(...given) {
  if (world === undefined) {
    world = new TestEnvironment(...given);
    world.teardown = async () => undefined;
  }
  return world;
};
