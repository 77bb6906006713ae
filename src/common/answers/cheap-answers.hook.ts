import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pathOf } from '../path-of.js';
import { acceptedCoding, type Coding } from './accepted-coding.js';
import { compressed, compressing } from './compress.js';
import { entityTag, isNamed, tagInCoding } from './entity-tag.js';
import { withoutAir } from './without-air.js';

/** Answers of the API, the sitemap and the rules for robots, of which each is made anew; the client’s files have compressed copies from its build. */
const API = /^\/(api(\/|$)|sitemap[./]|robots\.txt$)/;

/** So is the client’s page, which has a head for each address. */
const isPage = (reply: FastifyReply, payload: unknown): boolean =>
  typeof payload === 'string' && String(reply.getHeader('content-type')).startsWith('text/html');

/** About the people who use this Démarche: what is secret is not compressed together with what somebody else may choose (BREACH). */
const PERSONAL = /^\/api\/(session|sessions|tokens|users|link)(\/|$)/;

/** Not the live stream, whose messages are to arrive one by one. */
const COMPRESSIBLE = /^(application\/([\w.-]+\+)?(json|xml)|text\/(?!event-stream))/;

const OF_THE_BODY = ['content-type', 'content-disposition', 'content-encoding', 'content-length'];

/** What fits into one packet is not worth it. */
const LEAST = 1_400;

/** What the API tells, also of what was written; a file is left as it was made. */
const isJson = (reply: FastifyReply): boolean =>
  String(reply.getHeader('content-type')).startsWith('application/json') && !reply.hasHeader('content-disposition');

/**
 * A hook that sends answers as cheaply as can be: JSON without air, and to reads 304 where the reader has it already, else compressed
 * where they take that. What is asked by HEAD is let go once its headers are known.
 */
export async function sendCheaply(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  const { method, headers } = request;
  const path = pathOf(request.url);
  if ((method !== 'GET' && method !== 'HEAD') || reply.statusCode !== 200) {
    return typeof payload === 'string' && isJson(reply) ? withoutAir(Buffer.from(payload)) : payload;
  }
  if (!API.test(path) && !isPage(reply, payload)) return asBuilt(payload, request, reply);
  if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-cache');
  const coding = negotiated(reply, path, headers['accept-encoding']);
  if (payload instanceof Readable) return flowing(payload, request, reply, coding);
  if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return payload;
  const told = Buffer.from(payload as string);
  const body = isJson(reply) ? withoutAir(told) : told;
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

/** A file of the client, whose copy in a coding has another tag than itself. */
function asBuilt(payload: unknown, request: FastifyRequest, reply: FastifyReply): unknown {
  const coding = reply.getHeader('content-encoding') as Coding | undefined;
  return payload instanceof Readable && hasAlready(request, reply, coding ?? null) ? letGo(payload, reply) : payload;
}

function flowing(body: Readable, request: FastifyRequest, reply: FastifyReply, coding: Coding | null): Readable | null {
  if (hasAlready(request, reply, coding)) return letGo(body, reply);
  if (coding !== null) void reply.header('content-encoding', coding).removeHeader('content-length');
  if (request.method === 'HEAD') return nothingOf(body);
  return coding === null ? body : compressing(body, coding);
}

/** Tags what has a tag for the coding in which it goes; whether the reader has that. */
function hasAlready({ headers }: FastifyRequest, reply: FastifyReply, coding: Coding | null): boolean {
  const given = reply.getHeader('etag');
  if (given === undefined) return false;
  const tag = tagInCoding(String(given), coding);
  void reply.header('etag', tag);
  return isNamed(headers['if-none-match'], tag);
}

function letGo(body: Readable, reply: FastifyReply): null {
  body.destroy();
  return known(reply);
}

/** 304: the reader has it already. */
function known(reply: FastifyReply): null {
  for (const header of OF_THE_BODY) void reply.removeHeader(header);
  void reply.status(304);
  return null;
}

function nothingOf(body: Readable): Readable {
  body.destroy();
  return Readable.from([]);
}
