import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pathOf } from '../path-of.js';
import { acceptedCoding, type Coding } from './accepted-coding.js';
import { compressed, compressing } from './compress.js';
import { entityTag, isNamed, tagInCoding } from './entity-tag.js';

/** Answers of the API, of which each is made anew; the client’s files have their tags and compressed copies from its build. */
const API = /^\/api(\/|$)/;

/** So is the client’s page, which has a head for each address. */
const isPage = (reply: FastifyReply, payload: unknown): boolean =>
  typeof payload === 'string' && String(reply.getHeader('content-type')).startsWith('text/html');

/** About the people who use this Démarche: what is secret is not compressed together with what somebody else may choose (BREACH). */
const PERSONAL = /^\/api\/(session|sessions|tokens|users|link)(\/|$)/;

/** Not the live stream, whose messages are to arrive one by one. */
const COMPRESSIBLE = /^(application\/([\w.-]+\+)?(json|xml)|text\/(?!event-stream))/;

/** What fits into one packet is not worth it. */
const LEAST = 1_400;

/**
 * A hook that sends answers to reads as cheaply as can be: 304 where the reader has it already, else compressed where they take
 * that. What is asked by HEAD is let go once its headers are known.
 */
export async function sendCheaply(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  const { method, headers } = request;
  const path = pathOf(request.url);
  if ((method !== 'GET' && method !== 'HEAD') || reply.statusCode !== 200) return payload;
  if (!API.test(path) && !isPage(reply, payload)) return payload;
  if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-cache');
  const coding = negotiated(reply, path, headers['accept-encoding']);
  if (payload instanceof Readable) return flowing(payload, request, reply, coding);
  if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return payload;
  const body = Buffer.from(payload as string);
  const small = body.length < LEAST ? null : coding;
  const tag = entityTag(body, reply.getHeader('etag'), small);
  void reply.header('etag', tag);
  if (isNamed(headers['if-none-match'], tag)) return known(reply);
  if (small === null) return body;
  void reply.header('content-encoding', small).removeHeader('content-length');
  return compressed(body, small, tag);
}

/** In which coding it may go; says that it depends on the reader where it does. */
function negotiated(reply: FastifyReply, path: string, accepted: string | undefined): Coding | null {
  const type = String(reply.getHeader('content-type'));
  if (PERSONAL.test(path) || !COMPRESSIBLE.test(type) || reply.hasHeader('content-encoding')) return null;
  const others = reply.getHeader('vary');
  void reply.header('vary', others === undefined ? 'accept-encoding' : `${String(others)}, accept-encoding`);
  return acceptedCoding(accepted);
}

function flowing(
  body: Readable,
  { method, headers }: FastifyRequest,
  reply: FastifyReply,
  coding: Coding | null,
): Readable | string {
  const given = reply.getHeader('etag');
  if (given !== undefined) {
    const tag = tagInCoding(String(given), coding);
    void reply.header('etag', tag);
    if (isNamed(headers['if-none-match'], tag)) {
      body.destroy();
      return known(reply);
    }
  }
  if (coding !== null) void reply.header('content-encoding', coding).removeHeader('content-length');
  if (method === 'HEAD') return nothingOf(body);
  return coding === null ? body : compressing(body, coding);
}

/** 304: the reader has it already. */
function known(reply: FastifyReply): string {
  void reply.status(304).removeHeader('content-type').removeHeader('content-disposition');
  return '';
}

function nothingOf(body: Readable): Readable {
  body.destroy();
  return Readable.from([]);
}
