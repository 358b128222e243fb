import { constants } from 'node:zlib';
import compress, { type FastifyCompressOptions } from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/**
 * How a route's answers are compressed: little effort, most of the gain. What is packed is never a secret beside what a
 * stranger chose: see `docs/adr/0032-what-the-server-lets-in-and-how-it-ends.md`.
 */
export const COMPRESSION = {
  threshold: 1_024,
  encodings: ['br', 'gzip'],
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } },
  zlibOptions: { level: 3 },
} satisfies FastifyCompressOptions;

/**
 * Lets routes ask for {@link COMPRESSION}. Files are compressed when they are built, and what comes in is not to be
 * compressed at all.
 */
export async function compression(fastify: FastifyInstance): Promise<void> {
  await fastify.register(compress, { global: false, globalDecompression: false });
}
