import { LIMITS } from '@rollcall/shared';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { bodyOf, actorOf } from '../../../http/index.ts';
import type { UploadService } from './upload.service.ts';

const MEGABYTE = 1_000_000;

/** A point, and one more for each megabyte; of whoever does not say how much comes, as for the most that may. */
const points = ({ headers }: FastifyRequest): number =>
  1 + Math.floor(Number(headers['content-length'] ?? LIMITS.csvLength) / MEGABYTE);

const rules = {
  access: { permission: 'administrative', scope: ['imports:write', 'users:write', 'contacts:write'] },
  rate: 'upload',
  points,
  bodyLimit: LIMITS.csvLength,
} as const;

/**
 * `POST /files`: takes the bytes of a file as the body, of whatever type, and answers with the ID by which the graph
 * takes it.
 */
export const uploadRoutes =
  (uploads: UploadService): FastifyPluginAsync =>
  async (scope) => {
    scope.post('/files', { config: { rules } }, async (request, reply) => {
      const file = await uploads.receive(actorOf(request), bodyOf(request));
      return reply.code(201).send({ id: file.id, size: file.size, expiresAt: uploads.expiryOf(file).toISOString() });
    });
  };
