import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Logger } from '@nestjs/common';
import { requestId } from './common/request-id.js';
import { QUERIES, type TimedQuery } from './database/timed-client.js';

/** So much of a question is told, in characters. */
const TOLD = 1000;

/** Tells each question to PostgreSQL that takes `milliseconds` or longer: its text without values, and the id of the request. Gives what ends it. */
export function tellSlowQueries(milliseconds: number): () => void {
  const log = new Logger('Query');
  const listen = (told: unknown): void => {
    const { sql, milliseconds: took, failed } = told as TimedQuery;
    if (took < milliseconds) return;
    const text = sql.replace(/\s+/g, ' ').trim().slice(0, TOLD);
    log.warn(`${requestId() ?? 'no request'}: ${failed ? 'failed after' : 'took'} ${Math.round(took)} ms: ${text}`);
  };
  subscribe(QUERIES.name, listen);
  return () => void unsubscribe(QUERIES.name, listen);
}
