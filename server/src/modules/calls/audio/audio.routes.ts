import { Readable } from 'node:stream';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { RouteRefusal, bodyOf, actorOf } from '../../../http/index.ts';
import { BlobStoreUnavailable, type RateLimits } from '../../../kernel/index.ts';
import { countDelivery } from '../webhook/delivery.ts';
import { AUDIO_PATHS, type Audio, type AudioPlaybackService, type Purpose } from './audioPlayback.service.ts';
import { type AudioUploadService, UPLOAD_PATH, type UploadRefusal } from './audioUpload.service.ts';
import { type ByteRange, byteRangeOf } from './byteRange.ts';

/** Bytes of a file. */
const AUDIO_LIMIT = 200_000_000;

/** Seconds until it is worth another try, where the store of audio is not to be had. */
const RETRY_AFTER = 60;

interface Given {
  readonly uploads: AudioUploadService;
  readonly playback: AudioPlaybackService;
  readonly rates: RateLimits;
}

const REFUSALS: Readonly<Record<UploadRefusal, () => RouteRefusal>> = {
  UNKNOWN: () => new RouteRefusal(404, 'UPLOAD_NOT_FOUND', 'Nothing is taken at this address.'),
  EXPIRED: () => new RouteRefusal(410, 'UPLOAD_EXPIRED', 'The time of this address is over. Tell of the call again.'),
  NOT_AWAITED: () =>
    new RouteRefusal(409, 'AUDIO_NOT_AWAITED', 'There is other audio of this call, or none is awaited.'),
  NO_AUDIO: () => new RouteRefusal(415, 'NO_AUDIO', 'The body must be a file of MP3, M4A or WAV.'),
};

const MEDIA_TYPES: Readonly<Record<Audio['type'], string>> = {
  MP3: 'audio/mpeg',
  M4A: 'audio/mp4',
  WAV: 'audio/wav',
};

interface Link {
  readonly Params: { readonly '*': string };
}
type Linked = FastifyRequest<Link>;

/**
 * `PUT /hooks/audio/LINK` takes the audio of a call from whoever told of the call, `GET /files/audio/LINK` plays it
 * to whoever sees the call, and `GET /files/recordings/LINK` hands it out as a file.
 */
export const audioRoutes =
  ({ uploads, playback, rates }: Given): FastifyPluginAsync =>
  async (scope) => {
    const taking = { access: 'anyone', bodyLimit: AUDIO_LIMIT } as const;
    scope.put<Link>(`${UPLOAD_PATH}*`, { config: { rules: taking } }, async (request, reply) => {
      const upload = await uploads.find(request.params['*']);
      if (typeof upload === 'string') throw REFUSALS[upload]();
      await countDelivery(rates, upload.organizationId, reply);
      const refusal = await ofTheStore(request, reply, () => uploads.receive(upload, bodyOf(request)));
      if (refusal) throw REFUSALS[refusal]();
      return reply.code(204).send();
    });
    const openOf = async (request: Linked, purpose: Purpose): Promise<Audio> => {
      const audio = await playback.open(actorOf(request), request.params['*'], purpose);
      if (audio === 'UNKNOWN') throw notFound();
      if (audio === 'EXPIRED')
        throw new RouteRefusal(410, 'LINK_EXPIRED', 'The time of this link is over. Make another.');
      return audio;
    };
    const reading = { method: 'GET', exposeHeadRoute: false } as const;
    scope.route<Link>({
      ...reading,
      url: `${AUDIO_PATHS.play}*`,
      config: { rules: { access: { scope: 'recordings:read' } } },
      handler: async (request, reply) =>
        ofTheStore(request, reply, async () => playAudio(request, reply, await openOf(request, 'play'))),
    });
    scope.route<Link>({
      ...reading,
      url: `${AUDIO_PATHS.file}*`,
      config: {
        rules: { access: { permission: 'analyticsDownloadRecordings', scope: 'recordings:read' }, rate: 'download' },
      },
      async handler(request, reply) {
        const audio = await openOf(request, 'file');
        const disposition = `attachment; filename="${audio.fileName}"`;
        return ofTheStore(request, reply, () => sendAudio(reply, audio, { from: 0, to: audio.size }, disposition));
      },
    });
  };

/**
 * Does something with the store of audio. Why it can't is the operator's to know.
 * @throws RouteRefusal where the store is not to be had
 */
async function ofTheStore<T>({ log, id }: FastifyRequest, reply: FastifyReply, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BlobStoreUnavailable)) throw error;
    log.error({ requestId: id, err: error }, 'The store of audio is not to be had');
    reply.header('retry-after', String(RETRY_AFTER));
    throw new RouteRefusal(503, 'AUDIO_STORE_UNAVAILABLE', 'Recordings are not to be had for now. Try again later.');
  }
}

/** Answers with all of it, or with the range that is asked for. */
async function playAudio({ headers }: FastifyRequest, reply: FastifyReply, audio: Audio): Promise<FastifyReply> {
  const { size } = audio;
  const etag = `"${audio.hash}"`;
  const { range: asked, 'if-range': condition = etag } = headers;
  const range = condition === etag ? byteRangeOf(asked, size) : undefined;
  reply.headers({ 'accept-ranges': 'bytes', etag });
  if (range === 'UNSATISFIABLE') return reply.code(416).header('content-range', `bytes */${size}`).send();
  if (range) reply.code(206).header('content-range', `bytes ${range.from}-${range.to - 1}/${size}`);
  return sendAudio(reply, audio, range ?? { from: 0, to: size }, 'inline');
}

async function sendAudio(
  reply: FastifyReply,
  audio: Audio,
  { from, to }: ByteRange,
  disposition: string,
): Promise<FastifyReply> {
  const bytes = await audio.read(from, to);
  if (!bytes) throw notFound();
  return reply
    .type(MEDIA_TYPES[audio.type])
    .headers({ 'content-length': String(to - from), 'content-disposition': disposition })
    .send(Readable.from(bytes, { objectMode: false }));
}

const notFound = (): RouteRefusal => new RouteRefusal(404, 'LINK_NOT_FOUND', 'There is no such link of yours.');
