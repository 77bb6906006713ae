const path = require('node:path');

/** What `@domain` stands for in the client, in the form that dependency-cruiser reads. */
module.exports = { resolve: { alias: { '@domain': path.join(__dirname, 'src/domain') } } };
