const { isBuiltin } = require('node:module');
const { default: Runtime } = require('jest-runtime');

/** Test files are loaded anew each time, and so is what Jest itself gives them. */
const OWN = /\.test\.ts$|^@jest\//;

/** The runtime of the worker’s first file, whose modules serve the files after it. */
let keeper;

/**
 * Loads the program and its libraries once for a worker, not once for each of its files: as in a process that runs, one program
 * serves many applications, each with its own database.
 */
module.exports = class KeptModules extends Runtime {
  constructor(...given) {
    super(...given);
    keeper ??= this;
    // One list of where lines of TypeScript are told from, for stacks go through what is kept and what is not.
    this.transformCache.sourceMaps = keeper.transformCache.sourceMaps;
  }

  requireModuleOrMock(from, name) {
    return this === keeper || isBuiltin(name) || OWN.test(name)
      ? super.requireModuleOrMock(from, name)
      : keeper.requireModuleOrMock(from, name);
  }

  /** What is kept may load more of itself whenever a test, of whichever file, first needs it. */
  leaveTestCode() {
    if (this !== keeper) super.leaveTestCode();
  }

  teardown() {
    if (this !== keeper) super.teardown();
  }
};
module.exports.default = module.exports;
