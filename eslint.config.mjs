import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
const TESTS = ['**/*.spec.ts', 'test/**/*.ts'];

/** Names of Node that plain JavaScript uses; TypeScript knows them by their types. */
const NODE = {
  AbortSignal: 'readonly',
  Buffer: 'readonly',
  console: 'readonly',
  fetch: 'readonly',
  performance: 'readonly',
  process: 'readonly',
  URL: 'readonly',
};
const COMMONJS = { __dirname: 'readonly', module: 'writable', require: 'readonly' };
const TIMERS = { clearInterval: 'readonly', clearTimeout: 'readonly', setInterval: 'readonly', setTimeout: 'readonly' };

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/node_modules/',
    '.data/',
    'coverage/',
    'playwright-report/',
    'test-results/',
    'client/src/api/schema.d.ts',
    'client/src/app/routeTree.gen.ts',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  {
    name: 'demarche/everything',
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['error'] }],
      'object-shorthand': 'error',
      'prefer-template': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
    },
  },
  {
    name: 'demarche/typed',
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The environment has one reader, `src/config`, which gets it from `src/main.ts`; all else is given its settings.
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Only src/main.ts reads process.env; src/config checks it, and all else is given a Config.',
        },
      ],
      // The compiler sees unused names already, the ones with an underscore included.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, allowDefaultCaseForExhaustiveSwitch: true },
      ],
      // A number in a sentence is plain; an object in one is a mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => setOpen(true)` and `() => fail(error)` say what they mean.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Nest's modules and entities are classes with decorators and often nothing else.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // There are no enums (`as const` instead), and these two take a tenth of the whole time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // `noPropertyAccessFromIndexSignature` asks for brackets where this rule would have a dot.
      '@typescript-eslint/dot-notation': 'off',
      // A property of a DTO needs its type beside its default: the decorators' metadata are made of what is written.
      '@typescript-eslint/no-inferrable-types': ['error', { ignoreProperties: true }],
      // `Record` cannot name itself, which types of JSON must.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // `||` for "empty counts as absent" is often what is meant; the rule stays for the other types.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true, boolean: true } }],
    },
  },
  {
    name: 'demarche/start',
    files: ['src/main.ts', 'src/import-bundle.ts', '**/*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    name: 'demarche/server',
    files: ['src/**/*.ts'],
    rules: {
      // DTOs are classes for the decorators' sake; they have no methods that a copy could lose.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    name: 'demarche/client',
    files: ['client/src/**/*.ts', 'client/src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      // The plugin's other rules run the React Compiler, which does not build this client and takes a sixth of the whole time.
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // Functions handed on as properties do not lose their `this` when taken out of it.
      '@typescript-eslint/method-signature-style': 'error',
      // The router's way to leave a loader.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: '@tanstack/router-core', name: ['NotFoundError', 'Redirect'] }] },
      ],
      // No decorators here, so a type that is imported as a type costs the browser nothing.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    name: 'demarche/tests',
    files: TESTS,
    rules: {
      'no-restricted-syntax': 'off',
      // What an HTTP answer or a row holds is what the test is about: the assertion is its type check.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Fuzzing takes texts apart into code points on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      // `expect(newest([])).toBeUndefined()` is a fair question.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A test fails loudly where something it takes for granted is missing.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    name: 'demarche/plain',
    files: ['**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { ...NODE, ...TIMERS } },
    rules: { 'no-console': 'off' },
  },
  {
    name: 'demarche/commonjs',
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: COMMONJS },
  },
);
