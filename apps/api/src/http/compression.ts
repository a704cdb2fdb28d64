import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Bytes; every answer that hands out a key or a password is far shorter. */
const SHORTEST = 1024;
/** Of brotli's eleven: what costs less time than it saves on a line of 1.6 Mbit/s. */
const QUALITY = 4;

/**
 * Compresses what is read as JSON. Not compressed: answers to changes, short answers, and streams; ADR 22 says why the
 * attack by the size of compressed answers (BREACH) does not reach the rest.
 */
export async function compressAnswers(server: FastifyInstance): Promise<void> {
  server.addHook('onRequest', (request, _reply, done) => {
    if (request.method !== 'GET') request.headers['x-no-compression'] = '1'; // the name that the plugin looks for
    done();
  });
  await server.register(compress, {
    threshold: SHORTEST,
    encodings: ['br', 'gzip'],
    customTypes: /^application\/(?:problem\+)?json\b/,
    globalDecompression: false, // a small body that unpacks to a large one would pass the limit of its size
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } },
  });
}
