import { text } from 'node:stream/consumers';
import type { FastifyPluginAsync } from 'fastify';
import { bodyOf, userOf } from '../../../src/http/index.ts';
import type { NoteService } from './note.service.ts';

/** `POST /api/notes` takes a transcript as text. */
export const noteRoutes =
  (notes: NoteService): FastifyPluginAsync =>
  async (scope) => {
    const rules = { access: { permission: 'administrative' }, bodyLimit: 256 * 1024 } as const;
    scope.post('/api/notes', { config: { rules } }, async (request, reply) => {
      const id = await notes.record(userOf(request), await text(bodyOf(request)));
      return reply.code(201).send({ id });
    });
  };
