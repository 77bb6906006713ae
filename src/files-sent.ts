import { errorCodes, type FastifyInstance } from 'fastify';
import { pathOf } from './common/path-of.js';
import { TAKEN_AS_IT_COMES } from './imports/sent-file.js';

/** Hands files to the import as they arrive: before it is known who sends them, nothing of them is read. Elsewhere they are not taken. */
export function takeFiles(fastify: FastifyInstance): void {
  fastify.addContentTypeParser([...TAKEN_AS_IT_COMES], (request, payload, done) => {
    if (pathOf(request.url) === '/api/imports') done(null, payload);
    else done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(request.headers['content-type']));
  });
}
