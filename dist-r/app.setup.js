"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.createApp = createApp;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const helmet_1 = __importDefault(require("@fastify/helmet"));
const static_1 = __importDefault(require("@fastify/static"));
const common_1 = require("@nestjs/common");
const core_1 = require("@nestjs/core");
const platform_fastify_1 = require("@nestjs/platform-fastify");
const uuidv7_1 = require("uuidv7");
const any_origin_js_1 = require("./any-origin.js");
const app_module_js_1 = require("./app.module.js");
const client_files_js_1 = require("./client-files.js");
const cheap_answers_hook_js_1 = require("./common/answers/cheap-answers.hook.js");
const asker_js_1 = require("./common/asker.js");
const broken_http_js_1 = require("./common/broken-http.js");
const no_nul_hook_js_1 = require("./common/no-nul.hook.js");
const problem_filter_js_1 = require("./common/problem.filter.js");
const project_root_js_1 = require("./config/project-root.js");
const files_sent_js_1 = require("./files-sent.js");
const json_log_js_1 = require("./json-log.js");
const framed_js_1 = require("./framed.js");
const let_go_js_1 = require("./let-go.js");
const openapi_js_1 = require("./openapi.js");
const other_methods_js_1 = require("./other-methods.js");
const request_log_js_1 = require("./request-log.js");
const observed_js_1 = require("./observed.js");
const robots_js_1 = require("./robots.js");
const sitemap_js_1 = require("./sitemap.js");
const unknown_proxy_js_1 = require("./unknown-proxy.js");
/** No request needs more; files come in through streams. */
const BODY_LIMIT = 1024 * 1024;
/** A request has to have arrived, body included, within so many milliseconds. */
const ARRIVES_WITHIN = 30_000;
/** The built web client, where there is one. */
const CLIENT = (0, node_path_1.resolve)(project_root_js_1.PROJECT_ROOT, 'client/dist');
/** The application as both `main` and the API tests run it: everything but listening. `graceMs`: see {@link letGoOfConnections}. */
async function createApp(config, dataSource, graceMs) {
    const adapter = new platform_fastify_1.FastifyAdapter({
        bodyLimit: BODY_LIMIT,
        requestIdHeader: false,
        // What still arrives while the server stops is answered, too, and its connection closed.
        return503OnClosing: false,
        genReqId: () => (0, uuidv7_1.uuidv7)(),
        routerOptions: { ignoreTrailingSlash: true, maxParamLength: 2000 },
        // Errors before any route is found (broken %-escapes, bad HTTP) are problems too.
        frameworkErrors: (error, request, reply) => (0, problem_filter_js_1.sendProblem)((0, problem_filter_js_1.asProblem)(error), request, reply),
        clientErrorHandler: broken_http_js_1.answerBrokenHttp,
        ...(0, request_log_js_1.requestLog)(config),
        // Proxies that are known tell who asks; what a browser claims beyond them counts for nothing.
        trustProxy: config.trustedProxies.length > 0 && [...config.trustedProxies],
        requestTimeout: ARRIVES_WITHIN,
        http: { connectionsCheckingInterval: 5_000 },
    });
    const app = await core_1.NestFactory.create(app_module_js_1.AppModule.with(config, dataSource), adapter, {
        logger: config.logFormat === 'json' && config.logLevel !== 'silent'
            ? new json_log_js_1.JsonLog(nestLogLevels(config) || [])
            : nestLogLevels(config),
        abortOnError: false,
    });
    app.setGlobalPrefix('api', {
        exclude: [
            { path: 'health/live', method: common_1.RequestMethod.GET },
            { path: 'health/ready', method: common_1.RequestMethod.GET },
            { path: 'embed/d/:dossier', method: common_1.RequestMethod.GET },
            { path: 'embed/d/:dossier/preview.png', method: common_1.RequestMethod.GET },
        ],
    });
    const fastify = app.getHttpAdapter().getInstance();
    fastify.decorateRequest('viewer', null);
    fastify.decorateRequest('sessionId', null);
    fastify.addHook('onRequest', asker_js_1.watchAsker);
    await (0, observed_js_1.observe)(app, config);
    (0, unknown_proxy_js_1.tellOfUnknownProxy)(fastify);
    (0, any_origin_js_1.openToAnyOrigin)(fastify, config);
    (0, files_sent_js_1.takeFiles)(fastify);
    fastify.addHook('preHandler', no_nul_hook_js_1.refuseNul);
    fastify.addHook('onSend', cheap_answers_hook_js_1.sendCheaply);
    (0, let_go_js_1.letGoOfConnections)(app, graceMs);
    (0, other_methods_js_1.refuseOtherMethods)(app);
    await app.register(helmet_1.default, {
        contentSecurityPolicy: {
            useDefaults: false,
            directives: {
                'default-src': ["'self'"],
                'img-src': ["'self'", 'data:'],
                'object-src': ["'none'"],
                'base-uri': ["'none'"],
                'form-action': ["'self'"],
                'frame-ancestors': ["'none'"],
            },
        },
        crossOriginEmbedderPolicy: false,
        // Démarche is often used over plain HTTP inside a house; whoever puts TLS before it sets this there.
        strictTransportSecurity: config.publicUrl?.startsWith('https:') ?? false,
    });
    (0, framed_js_1.letIntoFrames)(fastify);
    (0, openapi_js_1.serveDocs)(app);
    (0, robots_js_1.serveRobots)(app, config);
    (0, sitemap_js_1.serveSitemap)(app, config);
    if ((0, node_fs_1.existsSync)(CLIENT)) {
        await app.register(static_1.default, { root: CLIENT, serve: false, preCompressed: true });
        (0, client_files_js_1.serveClient)(app, CLIENT, config);
    }
    return app;
}
function nestLogLevels(config) {
    if (config.logLevel === 'silent')
        return false;
    return (0, request_log_js_1.isChatty)(config) ? ['fatal', 'error', 'warn', 'log', 'debug'] : ['fatal', 'error', 'warn'];
}
//# sourceMappingURL=app.setup.js.map