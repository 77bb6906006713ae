import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bring, bringNode } from './bring.mjs';
import { EVENT_COLUMNS, inCamels } from './event-columns.mjs';
import { freePort, startServer } from './start.mjs';

/** Its configuration, which it finds in a file: the recommended preset, without what serves those who develop. */
const CONFIGURATION = `
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
const { DATABASE_URL: connectionString, PORT: port } = process.env;
export default {
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString, schemas: ['public'] })],
  grafserv: { host: '127.0.0.1', port: Number(port), graphiql: false, watch: false },
};
`;

/** PostGraphile on the tables of the database at `url`. */
export async function postgraphile({ url, into }) {
  const node = await bringNode(into);
  const folder = await bring('postgraphile', into);
  writeFileSync(join(folder, 'graphile.config.mjs'), CONFIGURATION);
  const port = await freePort();
  const env = { PATH: process.env.PATH, NODE_ENV: 'production', GRAPHILE_ENV: 'production', DATABASE_URL: url };
  const args = [join(folder, 'node_modules/postgraphile/dist/cli-run.js'), '-C', 'graphile.config.mjs'];
  const options = { cwd: folder, env: { ...env, PORT: String(port) }, port };
  const server = await startServer(node, args, { ...options, path: '/graphql?query=%7B__typename%7D' });
  const eventsIn = ({ data }) => data.allEvents?.nodes ?? [data.eventByRef];
  return { name: 'PostGraphile', ...server, ask, eventsIn };
}

const EVENT = `${EVENT_COLUMNS.map((column) => (column === 'id' ? 'rowId' : inCamels(column))).join(' ')}
  participationsByEventId(orderBy: ORDINAL_ASC) { nodes { rowId role actorByActorId { rowId slug name type } } }`;
const SOURCES = `citationsByEventId { nodes { quote sourceBySourceId { rowId slug title url } } }`;

/**
 * A page of a hundred, of one kind where it is named, from the event on that `page` counts to; or one event by its ref: as an operation with
 * variables, which it plans once.
 */
function ask({ kind, ref, page = 0 }) {
  const query =
    ref === undefined
      ? `query Page($condition: EventCondition!, $offset: Int!) {
          allEvents(first: 100, offset: $offset, condition: $condition, orderBy: [EARLIEST_ASC, LATEST_ASC, ROW_ID_ASC]) { nodes { ${EVENT} } }
        }`
      : `query One($ref: String!) { eventByRef(ref: $ref) { ${EVENT} ${SOURCES} } }`;
  const condition = { review: 'published', deletedAt: null, ...(kind === undefined ? {} : { kind }) };
  const variables = ref === undefined ? { condition, offset: page } : { ref };
  return {
    ...{ path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({ query, variables }),
  };
}
