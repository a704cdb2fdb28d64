import fastify, { type FastifyInstance } from 'fastify';
import { refuseDeepBodies } from './nesting';

const nested = (depth: number, [open, close]: readonly [string, string] = ['{"a":', '}']): string =>
  `${open.repeat(depth)}1${close.repeat(depth)}`;

describe('a body that is nested', () => {
  let server: FastifyInstance;
  const answerTo = async (payload: string): Promise<{ status: number; code: unknown }> => {
    const headers = { 'content-type': 'application/json' };
    const { statusCode, json } = await server.inject({ method: 'POST', url: '/', headers, payload });
    return { status: statusCode, code: json<{ code: unknown }>().code };
  };

  beforeAll(() => {
    server = fastify({ bodyLimit: 1_000_000 });
    refuseDeepBodies(server);
    server.post('/', (_request, reply) => reply.send({ code: 'done' }));
  });
  afterAll(() => server.close());

  it('is read as deep as any form could be', async () => {
    for (const body of [nested(32), nested(32, ['[', ']']), '1', 'null', '[]'])
      expect(await answerTo(body)).toEqual({ status: 200, code: 'done' });
  });

  it('is refused beyond, however deep', async () => {
    for (const body of [nested(33), nested(33, ['[', ']']), nested(100_000), nested(100_000, ['[', ']'])])
      expect(await answerTo(body)).toEqual({ status: 400, code: 'request.malformed' });
  });
});
