/**
 * The architecture as rules that fail; `docs/architecture.md` draws the same picture. Features are whatever folder lies
 * in `src` or `client/src/features`, so that a new one is covered before anybody thinks of it.
 */

/** Folders of the server that are no features. */
const GROUND = 'domain|config|common|database';
/** The command line starts things as src/main.ts does, and is no feature either. */
const FEATURE = `^src/(?!(?:${GROUND}|cli)/)([^/]+)/`;

/**
 * Who builds on whom, lowest first; a feature reaches only what stands to the left of it. A folder that is not named
 * here reaches no other feature, and none reaches it but by way of the modules in `src/app.module.ts`.
 */
const STOREYS = [
  ['history'],
  ['auth'],
  ['publishers'],
  ['actors', 'sources'],
  ['dossiers'],
  ['suggestions'],
  ['events'],
  ['follow-ups', 'undertakings', 'accounts', 'positions', 'places', 'network', 'desk'],
  ['briefing', 'overview'],
  ['imports', 'live', 'findings', 'search', 'first-html', 'embed', 'alerts'],
];

/** Features that answer questions over many rows and therefore read by SQL of their own. */
const READERS = 'timeline|tension|exports';

const SPEC = '\\.spec\\.tsx?$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment:
        'Two files that need each other, be it for a type, are one idea in two places: move what they share into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'Nobody imports this file and it imports nobody: remove it, or use it.',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', SPEC, '\\.css$', '^test/', '^client/src/api/schema'] },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'The import leads nowhere: the build will fail, or has an alias that only some tools know.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      comment: 'A package that package.json does not name is there by luck of what another one brings.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-package-in-the-product',
      comment: 'What runs in production must be under "dependencies". Types cost nothing at run time.',
      severity: 'error',
      from: { path: '^(src|client/src)/', pathNot: SPEC },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
    },
    {
      name: 'no-test-in-the-product',
      comment: 'Tests know the product; the product does not know its tests. What both need belongs to the product.',
      severity: 'error',
      from: { path: '^(src|client/src)/', pathNot: SPEC },
      to: { path: ['^test/', SPEC] },
    },

    {
      name: 'domain-stands-alone',
      comment:
        'The domain decides from its arguments alone and runs in the browser too: nothing of ours, of Node or of a ' +
        'framework. Dates are read by `edtf`, `temporal-polyfill` and `chrono-node`, and only in src/domain/time; which way letters run ' +
        'is known to `bidi-js`, and asked in src/domain/timeline/picture only.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: SPEC },
      to: { pathNot: ['^src/domain/', '^node_modules/(edtf|temporal-polyfill|chrono-node|bidi-js)/'] },
    },
    {
      name: 'dates-are-read-in-one-place',
      comment: 'The date packages have traps that src/domain/time knows; all else asks src/domain/time.',
      severity: 'error',
      from: { path: '^(src|client/src)/', pathNot: '^src/domain/time/' },
      to: { path: '^node_modules/(edtf|temporal-polyfill|chrono-node)/' },
    },
    {
      name: 'chrono-reads-said-dates-only',
      comment: 'chrono-node guesses where a date is vague; src/domain/time/said gives it plain dates alone.',
      severity: 'error',
      from: { path: '^(src|client/src)/', pathNot: '^src/domain/time/said/' },
      to: { path: '^node_modules/chrono-node/' },
    },
    {
      name: 'ground-does-not-know-features',
      comment: 'common, config and database carry the features. Only the list of entities names them all.',
      severity: 'error',
      from: { path: `^src/(?:${GROUND})/`, pathNot: '^src/database/data-source\\.ts$' },
      to: { path: [FEATURE, '^src/[^/]+\\.ts$'] },
    },
    {
      name: 'data-source-knows-entities-only',
      comment: 'The one DataSource lists the tables of all features; of a feature it needs nothing but these.',
      severity: 'error',
      from: { path: '^src/database/data-source\\.ts$' },
      to: { path: FEATURE, pathNot: '\\.entity\\.ts$' },
    },
    {
      name: 'features-do-not-know-the-start',
      comment: 'The modules at the top of src put the house together; a feature that needs them would turn it around.',
      severity: 'error',
      from: { path: FEATURE },
      to: { path: '^src/[^/]+\\.ts$' },
    },
    {
      name: 'nobody-reaches-the-command-line',
      comment: 'The command line is a way in, as src/main.ts is: it uses the house, and the house does not know of it.',
      severity: 'error',
      from: { path: '^src/(?!cli/)' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'config-is-read-at-the-start',
      comment:
        'Settings are read at start-up, by common and by database; a feature is given what it needs. Where the program ' +
        'lies (project-root.ts) is a fact and no setting.',
      severity: 'error',
      from: { path: FEATURE },
      to: { path: '^src/config/', pathNot: '^src/config/project-root\\.ts$' },
    },
    {
      name: 'tracing-is-loaded-where-it-is-on',
      comment: 'OpenTelemetry is nowhere but in src/tracing, and that is imported when somebody has asked for traces.',
      severity: 'error',
      from: { path: '^src/(?!tracing/)' },
      to: { path: '^src/tracing/|node_modules/@opentelemetry/', dependencyTypesNot: ['dynamic-import'] },
    },
    {
      name: 'config-stands-alone',
      comment: 'Settings are checked before anything else exists.',
      severity: 'error',
      from: { path: '^src/config/' },
      to: { path: '^src/', pathNot: '^src/(config|domain)/' },
    },
    ...storeyRules(),
    {
      name: 'readers-read-by-sql',
      comment:
        'Timeline, tension and exports have queries of their own. Of events and follow-ups they may use the pieces of SQL (*.sql.ts), ' +
        'and of events the DTOs, so that a filter means the same everywhere, but no service, entity or whole query.',
      severity: 'error',
      from: { path: `^src/(?:${READERS})/` },
      to: {
        path: FEATURE,
        pathNot: [
          `^src/(?:${READERS})/`,
          '^src/(?:events|follow-ups)/[^/]+\\.sql\\.ts$',
          '^src/events/[^/]+\\.dto\\.ts$',
        ],
      },
    },
    {
      name: 'nobody-reaches-a-reader',
      comment:
        'Timeline, tension and exports are ends of the house: nothing is built on them, but the timeline that stands on pages of others.',
      severity: 'error',
      from: { path: `^src/(?!(?:${READERS}|embed)/)[^/]+/` },
      to: { path: `^src/(?:${READERS})/` },
    },
    {
      name: 'readers-do-not-know-one-another',
      comment: 'What timeline, tension and exports share belongs to the pieces of SQL of events.',
      severity: 'error',
      from: { path: `^src/(${READERS})/` },
      to: { path: `^src/(?:${READERS})/`, pathNot: '^src/$1/' },
    },

    {
      name: 'client-knows-only-the-domain',
      comment: 'The browser gets the pure functions of src/domain; all else of the server it asks over HTTP.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^src/', pathNot: '^src/domain/' },
    },
    {
      name: 'client-does-not-parse-dates',
      comment: 'The EDTF parser is heavy, and bounds come from the server; the client needs words for dates only.',
      severity: 'error',
      from: { path: '^client/src/', pathNot: SPEC },
      to: { path: ['^src/domain/time/edtf\\.ts$', '^node_modules/(edtf|temporal-polyfill)/'], reachable: true },
    },
    {
      name: 'views-do-not-read-words',
      comment:
        'Reading dates from words takes a package of its own weight: for pages and dialogs that write, which load when asked for.',
      severity: 'error',
      from: { path: '^client/src/(?!features/|editing/said/)', pathNot: SPEC },
      to: { path: '^src/domain/time/said/read-said\\.ts$' },
    },
    {
      name: 'server-does-not-know-the-client',
      comment: 'The server hands out the built client as files and knows nothing of its code.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^client/' },
    },
    {
      name: 'timeline-is-fenced',
      comment:
        'client/src/timeline is given items, words and handlers, so that the widget in it can be replaced: it knows ' +
        'no feature, API, address, filter, language or shell.',
      severity: 'error',
      from: { path: '^client/src/timeline/', pathNot: SPEC },
      to: { path: '^client/src/', pathNot: '^client/src/(timeline|ui)/' },
    },
    {
      name: 'vis-stays-behind-the-fence',
      comment: 'vis-timeline and its relatives are used in client/src/timeline and nowhere else.',
      severity: 'error',
      from: { path: '^client/src/', pathNot: '^client/src/timeline/' },
      to: {
        path: 'node_modules/(vis-[^/]+|moment|xss|keycharm|propagating-hammerjs|@egjs/hammerjs|component-emitter)/',
      },
    },
    {
      name: 'client-features-do-not-know-one-another',
      comment: 'A screen stands alone. What two screens share belongs to ui, filters, view or api.',
      severity: 'error',
      from: { path: '^client/src/features/([^/]+)/' },
      to: { path: '^client/src/features/', pathNot: '^client/src/features/$1/' },
    },
    {
      name: 'client-ground-does-not-know-features',
      comment: 'The shell and the router in app put screens together; nothing else knows them.',
      severity: 'error',
      from: { path: '^client/src/(?!app/|features/)[^/]+/' },
      to: { path: '^client/src/(features|app)/' },
    },
    {
      name: 'client-features-do-not-know-the-shell',
      comment: 'app imports the screens, so they may not import app.',
      severity: 'error',
      from: { path: '^client/src/features/' },
      to: { path: '^client/src/app/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: require.resolve('./.dependency-cruiser.alias.cjs') },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

/** One rule per named feature, forbidding what stands on its own storey or above, and one for all that are not named. */
function storeyRules() {
  const named = STOREYS.flat();
  const readers = READERS.split('|');
  const upward = STOREYS.flatMap((storey, level) =>
    storey.map((feature) => {
      const below = STOREYS.slice(0, level).flat();
      return {
        name: `${feature}-reaches-downward-only`,
        comment: `The order is ${STOREYS.map((names) => names.join(', ')).join(' ← ')}. Share by moving code down.`,
        severity: 'error',
        from: { path: `^src/${feature}/` },
        to: {
          path: FEATURE,
          pathNot: `^src/(?:${[feature, ...below, ...(feature === 'embed' ? ['timeline'] : [])].join('|')})/`,
        },
      };
    }),
  );
  return [
    ...upward,
    {
      name: 'other-features-stand-alone',
      comment: 'A feature without a place in the order reaches no other; give it one in STOREYS if it must.',
      severity: 'error',
      from: { path: `^src/(?!(?:${[GROUND, 'cli', ...named, ...readers].join('|')})/)([^/]+)/` },
      to: { path: FEATURE, pathNot: '^src/$1/' },
    },
  ];
}
