import { trace } from '@opentelemetry/api';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A hook that tells a request’s span by the template of its route, and by the id that its answer and the log tell. */
export function nameRequest(
  { method, routeOptions, id }: FastifyRequest,
  _reply: FastifyReply,
  done: () => void,
): void {
  const span = trace.getActiveSpan();
  const { url: route } = routeOptions;
  span?.updateName(route === undefined ? method : `${method} ${route}`);
  span?.setAttributes({ ...(route !== undefined && { 'http.route': route }), 'demarche.request_id': id });
  done();
}
