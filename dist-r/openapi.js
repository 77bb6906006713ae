"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openApiDocument = openApiDocument;
exports.serveDocs = serveDocs;
const swagger_1 = require("@nestjs/swagger");
const problem_dto_js_1 = require("./common/problem.dto.js");
const version_js_1 = require("./config/version.js");
const openapi_31_js_1 = require("./openapi-31.js");
const openapi_answers_js_1 = require("./openapi-answers.js");
const openapi_parameters_js_1 = require("./openapi-parameters.js");
const openapi_refusals_js_1 = require("./openapi-refusals.js");
const openapi_routes_js_1 = require("./openapi-routes.js");
const openapi_security_js_1 = require("./openapi-security.js");
/** The OpenAPI 3.1 document of everything the API can do. */
function openApiDocument(app) {
    const config = (0, openapi_security_js_1.addSecuritySchemes)(new swagger_1.DocumentBuilder())
        .setTitle('Démarche')
        .setDescription('Negotiations as sourced events. Times are RFC 3339 in UTC, dates YYYY-MM-DD, fuzzy dates EDTF (ISO 8601-2). ' +
        'Errors are problem details (RFC 9457). Unknown fields and parameters are refused.')
        .setVersion(version_js_1.VERSION)
        .setLicense('MIT', 'https://spdx.org/licenses/MIT.html')
        .addServer('/', 'This Démarche')
        .addGlobalResponse({
        status: '4XX',
        description: 'Whatever else was wrong with the request',
        content: { 'application/problem+json': { schema: { $ref: (0, swagger_1.getSchemaPath)(problem_dto_js_1.ProblemDto) } } },
    })
        .build();
    const document = swagger_1.SwaggerModule.createDocument(app, config, {
        extraModels: [problem_dto_js_1.ProblemDto],
        operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '').replace(/^./, (letter) => letter.toLowerCase())}_${method}`,
    });
    const routes = (0, openapi_routes_js_1.routesOf)(document);
    (0, openapi_security_js_1.describeSecurity)(routes);
    (0, openapi_parameters_js_1.describePathParameters)(routes);
    (0, openapi_parameters_js_1.leaveDefaultsOut)(routes);
    (0, openapi_answers_js_1.describeAnswers)(routes);
    const responses = (0, openapi_refusals_js_1.describeRefusals)(routes);
    return (0, openapi_31_js_1.asOpenApi31)({ ...document, components: { ...document.components, responses } });
}
/** The document at /api/openapi.json, and a page to browse it at /api/docs. */
function serveDocs(app) {
    let document;
    swagger_1.SwaggerModule.setup('api/docs', app, () => (document ??= openApiDocument(app)), {
        jsonDocumentUrl: 'api/openapi.json',
        customSiteTitle: 'Démarche API',
        swaggerOptions: { defaultModelsExpandDepth: 0 },
    });
    // The page styles itself inline, which the rest of the site forbids.
    app
        .getHttpAdapter()
        .getInstance()
        .addHook('onSend', (request, reply, _payload, done) => {
        if (/^\/api\/docs(\/|$)/.test(request.url)) {
            void reply.header('content-security-policy', "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'");
        }
        done();
    });
}
//# sourceMappingURL=openapi.js.map