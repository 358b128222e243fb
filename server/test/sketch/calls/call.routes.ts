import { text } from 'node:stream/consumers';
import type { FastifyPluginAsync } from 'fastify';
import { bodyOf, userOf } from '../../../src/http/index.ts';
import type { CallService } from './call.service.ts';

/** `POST /api/calls` takes a transcript as text. */
export const callRoutes =
  (calls: CallService): FastifyPluginAsync =>
  async (scope) => {
    const rules = { access: { permission: 'administrative' }, bodyLimit: 256 * 1024 } as const;
    scope.post('/api/calls', { config: { rules } }, async (request, reply) => {
      const id = await calls.record(userOf(request), await text(bodyOf(request)));
      return reply.code(201).send({ id });
    });
  };
