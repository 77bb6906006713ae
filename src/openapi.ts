import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, getSchemaPath, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemDto } from './common/problem.dto.js';
import { VERSION } from './config/version.js';
import { asOpenApi31 } from './openapi-31.js';
import { describeAnswers } from './openapi-answers.js';
import { describePathParameters, leaveDefaultsOut } from './openapi-parameters.js';
import { describeRefusals } from './openapi-refusals.js';
import { routesOf } from './openapi-routes.js';
import { addSecuritySchemes, describeSecurity } from './openapi-security.js';

/** The OpenAPI 3.1 document of everything the API can do. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const config = addSecuritySchemes(new DocumentBuilder())
    .setTitle('Démarche')
    .setDescription(
      'Negotiations as sourced events. Times are RFC 3339 in UTC, dates YYYY-MM-DD, fuzzy dates EDTF (ISO 8601-2). ' +
        'Errors are problem details (RFC 9457). Unknown fields and parameters are refused.',
    )
    .setVersion(VERSION)
    .setLicense('MIT', 'https://spdx.org/licenses/MIT.html')
    .addServer('/', 'This Démarche')
    .addGlobalResponse({
      status: '4XX',
      description: 'Whatever else was wrong with the request',
      content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
    })
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [ProblemDto],
    operationIdFactory: (controller, method) =>
      `${controller.replace(/Controller$/, '').replace(/^./, (letter) => letter.toLowerCase())}_${method}`,
  });
  const routes = routesOf(document);
  describeSecurity(routes);
  describePathParameters(routes);
  leaveDefaultsOut(routes);
  describeAnswers(routes);
  const responses = describeRefusals(routes);
  return asOpenApi31({ ...document, components: { ...document.components, responses } } as OpenAPIObject);
}

/** The document at /api/openapi.json, and a page to browse it at /api/docs. */
export function serveDocs(app: NestFastifyApplication): void {
  let document: OpenAPIObject | undefined;
  SwaggerModule.setup('api/docs', app, () => (document ??= openApiDocument(app)), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Démarche API',
    swaggerOptions: { defaultModelsExpandDepth: 0 },
  });
  // The page styles itself inline, which the rest of the site forbids.
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', (request: FastifyRequest, reply: FastifyReply, _payload: unknown, done: () => void) => {
      if (/^\/api\/docs(\/|$)/.test(request.url)) {
        void reply.header(
          'content-security-policy',
          "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'",
        );
      }
      done();
    });
}
