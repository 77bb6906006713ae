import type { FastifyReply } from 'fastify';
import { etag } from '../../common/if-match.js';
import type { FoundEvent } from '../event-detail.queries.js';

/** Answers with the event and its ETag. */
export function answered(reply: FastifyReply, { json, version }: FoundEvent): string {
  void reply.header('etag', etag(version));
  return json;
}
