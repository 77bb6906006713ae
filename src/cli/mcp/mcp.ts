import { once } from 'node:events';
import { McpServer } from '@modelcontextprotocol/server';
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import type { SessionDto } from '../../auth/session.dto.js';
import { VERSION } from '../../config/version.js';
import { may } from '../../domain/permissions.js';
import type { Command } from '../command.js';
import { Server, SERVER_OPTION } from '../server.js';
import { addReading } from './reading.js';
import { CAUTION } from './told.js';
import { addWriting } from './writing.js';

const INSTRUCTIONS = [
  'Démarche is a record of negotiations as sourced events: what happened, what was promised next, whether it happened, and who says so.',
  CAUTION,
  'Give knownOn to answer as of a day. What the record does not say, it does not know: say so rather than guess.',
].join('\n');

/** Serves the Model Context Protocol on standard input and output until the agent closes it. */
export const MCP: Command = {
  usage: 'mcp',
  about: [
    'Lets an agent read a running Démarche by the Model Context Protocol, on standard input and output: search, event, chain, follow_ups, positions.',
    'With DEMARCHE_TOKEN of scope write, of somebody who may write, it can also draft events and sources and suggest changes; it can publish nothing.',
  ].join('\n'),
  options: SERVER_OPTION,
  operands: [0, 0],
  async run(given, io) {
    const server = Server.of(given, io);
    const mcp = new McpServer({ name: 'demarche', version: VERSION }, { instructions: INSTRUCTIONS });
    addReading(mcp, server);
    if (await mayDraft(server)) addWriting(mcp, server);
    const transport = new StdioServerTransport(io.stdin, io.stdout);
    const closed = new Promise<void>((resolve) => (mcp.server.onclose = resolve));
    await mcp.connect(transport);
    await Promise.race([closed, once(io.stdin, 'end')]);
  },
};

/**
 * Whether the token is for writing, and of somebody who may write drafts: a tool that is always refused is not worth offering. Throws where
 * there is one that the server does not take.
 */
async function mayDraft(server: Server): Promise<boolean> {
  if (!server.hasToken) return false;
  const { user, scope } = (await (await server.ask('/api/session')).json()) as SessionDto;
  return scope === 'write' && may(user.role, 'event.write');
}
