"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.JsonLog = void 0;
const common_1 = require("@nestjs/common");
const request_id_js_1 = require("./common/request-id.js");
/** The log as one object of JSON a line, each with the id of the request that it belongs to, for programs that gather logs. */
class JsonLog extends common_1.ConsoleLogger {
    constructor(logLevels) {
        super({ json: true, compact: true, logLevels });
    }
    getJsonLogObject(...asked) {
        const id = (0, request_id_js_1.requestId)();
        return { ...super.getJsonLogObject(...asked), ...(id !== undefined && { requestId: id }) };
    }
}
exports.JsonLog = JsonLog;
//# sourceMappingURL=json-log.js.map