import type { FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify';
import { sendProblem } from './problem.filter.js';
import { Problem } from './problem.js';

/** PostgreSQL cannot hold U+0000 in text, so an address that carries it is refused before anything reads it. */
export function refuseNul(request: FastifyRequest, reply: FastifyReply, done: HookHandlerDoneFunction): void {
  const field = nulField(request);
  if (field === null) return done();
  const detail = `${field} contains a NUL character, which no text may hold.`;
  sendProblem(
    new Problem('bad_request', detail, [
      { pointer: `/${field}`, code: 'nul_character', parameters: { name: field }, detail },
    ]),
    request,
    reply,
  );
}

function nulField(request: FastifyRequest): string | null {
  for (const [name, value] of Object.entries(request.query as Record<string, unknown>)) {
    if (name.includes('\0')) return 'parameter';
    if ([value].flat().some((text) => typeof text === 'string' && text.includes('\0'))) return name;
  }
  for (const [name, value] of Object.entries((request.params ?? {}) as Record<string, unknown>)) {
    if (typeof value === 'string' && value.includes('\0')) return name;
  }
  return null;
}
