import { ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { etag } from './if-match.js';

/** One dossier, actor, source or publisher as a query finds it. */
export interface FoundOne {
  json: string;
  version: number;
  /** The slug of what it was merged into. */
  mergedInto?: string | null;
}

/** On a route whose answer is `answerOne`, where what it shows can be merged. */
export const LeadsOn = (): MethodDecorator =>
  ApiResponse({
    status: 307,
    description: 'It was merged: what it was merged into is at Location',
    headers: { location: { description: 'A path of this API', schema: { type: 'string' } } },
    content: {
      'application/json': {
        schema: { type: 'object', properties: { mergedInto: { type: 'string' } }, required: ['mergedInto'] },
      },
    },
  });

/** Answers with its JSON and ETag, or leads on to what it was merged into. */
export function answerOne(
  reply: FastifyReply,
  list: 'dossiers' | 'actors' | 'sources' | 'publishers',
  { json, version, mergedInto }: FoundOne,
): string {
  if (mergedInto != null) {
    void reply.status(307).header('location', `/api/${list}/${mergedInto}`);
    return JSON.stringify({ mergedInto });
  }
  void reply.header('etag', etag(version));
  return json;
}

/** Answers 201 with what has just been made, and where it is. */
export function answerCreated(
  reply: FastifyReply,
  list: 'dossiers' | 'actors' | 'sources' | 'publishers',
  found: FoundOne,
  id: string,
): string {
  void reply.status(201).header('location', `/api/${list}/${id}`).header('etag', etag(found.version));
  return found.json;
}
