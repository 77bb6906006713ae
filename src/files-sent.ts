import { errorCodes, type FastifyInstance } from 'fastify';
import { pathOf } from './common/path-of.js';
import { TAKEN_AS_IT_COMES } from './imports/sent-file.js';

/** Hands files to the import as they arrive: before it is known who sends them, nothing of them is read. Elsewhere they are not taken. */
export function takeFiles(fastify: FastifyInstance): void {
  fastify.addContentTypeParser([...TAKEN_AS_IT_COMES], (request, payload, done) => {
    const path = pathOf(request.url);
    if (path === '/api/imports' || path === '/api/imports/check') done(null, payload);
    // A mail program says “one click” in this form, too; its address says all that counts (RFC 8058, 3.1).
    else if (path === '/api/follows/unsubscribe') done(null, void payload.resume());
    else done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(request.headers['content-type']));
  });
}
