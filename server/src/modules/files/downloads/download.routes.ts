import { Readable } from 'node:stream';
import type { FastifyPluginAsync } from 'fastify';
import { RouteRefusal, actorOf } from '../../../http/index.ts';
import { attachment } from './attachment.ts';
import type { DownloadService } from './download.service.ts';

/** What a link's user must be allowed besides goes by the kind of its file. */
const rules = {
  access: { scope: ['users:read', 'imports:read', 'calls:read', 'contacts:read', 'audit:read'] },
  rate: 'download',
} as const;

/** `GET /files/LINK` sends the file of a link, while it is written: no faster than its reader takes it. */
export const downloadRoutes =
  (downloads: DownloadService): FastifyPluginAsync =>
  async (scope) => {
    scope.route<{ Params: { '*': string } }>({
      method: 'GET',
      url: '/files/*',
      // The file would be written for nothing, and recorded.
      exposeHeadRoute: false,
      config: { rules },
      async handler(request, reply) {
        const file = await downloads.open(actorOf(request), request.params['*']);
        if (file === 'UNKNOWN') throw new RouteRefusal(404, 'LINK_NOT_FOUND', 'There is no such link of yours.');
        if (file === 'EXPIRED')
          throw new RouteRefusal(410, 'LINK_EXPIRED', 'The time of this link is over. Make another.');
        return reply
          .type(`text/csv; charset=${file.charset}`)
          .header('content-disposition', attachment(file.fileName))
          .send(Readable.from(file.bytes, { objectMode: false }));
      },
    });
  };
