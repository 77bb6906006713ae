import Module from 'node:module';

type Resolve = (this: unknown, request: string, ...rest: unknown[]) => string;
const loader = Module as unknown as { _resolveFilename: Resolve };
const resolve = loader._resolveFilename;

/**
 * Jest maps imports that end in `.js` to their TypeScript for tests, but not for global set-up, which Node itself loads.
 * Importing this first does the same there. It is the one import without an extension, as nothing maps it yet.
 */
loader._resolveFilename = function resolveTypeScript(request, ...rest) {
  try {
    return resolve.call(this, request, ...rest);
  } catch (error) {
    if (!/^\.{1,2}\/.*\.js$/.test(request)) throw error;
    return resolve.call(this, request.replace(/\.js$/, '.ts'), ...rest);
  }
};
