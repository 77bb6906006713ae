"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.takeFiles = takeFiles;
const fastify_1 = require("fastify");
const path_of_js_1 = require("./common/path-of.js");
const sent_file_js_1 = require("./imports/sent-file.js");
/** Hands files to the import as they arrive: before it is known who sends them, nothing of them is read. Elsewhere they are not taken. */
function takeFiles(fastify) {
    fastify.addContentTypeParser([...sent_file_js_1.TAKEN_AS_IT_COMES], (request, payload, done) => {
        const path = (0, path_of_js_1.pathOf)(request.url);
        if (path === '/api/imports' || path === '/api/imports/check')
            done(null, payload);
        // A mail program says “one click” in this form, too; its address says all that counts (RFC 8058, 3.1).
        else if (path === '/api/follows/unsubscribe')
            done(null, void payload.resume());
        else
            done(new fastify_1.errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(request.headers['content-type']));
    });
}
//# sourceMappingURL=files-sent.js.map