/**
 * Two projects: `unit` needs nothing but Node; `api` runs against a real PostgreSQL that
 * `test/support/global-setup.ts` starts, each file on its own clone of a migrated template.
 * Types are checked by `tsc`, so SWC only strips them here. NestJS 12 is ESM-only and is transformed too.
 */
const swc = [
  '@swc/jest',
  {
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      keepClassNames: true,
    },
  },
];

const common = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.(t|j|mj)sx?$': swc },
  transformIgnorePatterns: [
    '/node_modules/(?!(@nestjs|openapi-fetch|openid-client|oauth4webapi|jose|edtf|feed|postal-mime|temporal-polyfill|temporal-utils|d3-geo|d3-array|internmap|qr)/)',
  ],
  moduleNameMapper: {
    '^(?:\\.{1,2}/)+(?:common/)?start-thread\\.js$': '<rootDir>/test/support/start-thread.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@domain/(.*)\\.js$': '<rootDir>/src/domain/$1',
  },
  // As the server does at its start.
  setupFiles: ['<rootDir>/src/domain/tongues/every.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
};

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: 2,
  // A hang ends; a machine that is busy with other things does not fail.
  testTimeout: 180_000,
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/client/src/**/*.spec.ts'] },
    {
      ...common,
      displayName: 'api',
      testMatch: ['<rootDir>/test/{api,stories,start}/**/*.test.ts'],
      testEnvironment: '<rootDir>/test/support/jest/one-world.cjs',
      runtime: '<rootDir>/test/support/jest/kept-modules.cjs',
      globalSetup: '<rootDir>/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/global-teardown.ts',
    },
  ],
};
