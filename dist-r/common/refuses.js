"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Refuses = exports.REFUSES = void 0;
const swagger_1 = require("@nestjs/swagger");
/** Where the codes stand until the document is complete. */
exports.REFUSES = 'x-refuses';
/** On a handler: problems that its kind of route does not have, for the API's document. */
const Refuses = (...codes) => (0, swagger_1.ApiExtension)(exports.REFUSES, codes);
exports.Refuses = Refuses;
//# sourceMappingURL=refuses.js.map