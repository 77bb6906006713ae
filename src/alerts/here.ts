import type { FastifyRequest } from 'fastify';

/** Where this Démarche is found: as the environment says, else as whoever asks has it. */
export function hereOf({ protocol, host }: FastifyRequest, publicUrl: string | undefined): string {
  return publicUrl ?? `${protocol}://${host}`;
}
