import { connect, type AddressInfo } from 'node:net';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import { logAnswers, loggerOptions } from '../http/log';
import { sendProblem } from './problem.filter';

interface Line {
  level: number;
  msg: string;
  count?: number;
}

describe('the log', () => {
  let server: FastifyInstance;
  const lines: Line[] = [];
  const stream = { write: (line: string): unknown => lines.push(JSON.parse(line) as Line) };

  beforeAll(async () => {
    server = fastify({
      logger: { ...(loggerOptions('info') as object), stream },
      logController: new LogController({ disableRequestLogging: true }),
    });
    server.setErrorHandler(sendProblem);
    logAnswers(server);
    server.post('/', () => {
      throw new Error('broken');
    });
    await server.listen({ port: 0, host: '127.0.0.1' });
  });
  beforeEach(() => {
    lines.length = 0;
  });
  afterAll(() => server.close());

  const logged = async (message: string): Promise<Line> => {
    for (;;) {
      const line = lines.find(({ msg }) => msg === message);
      if (line) return line;
      await new Promise(done => setTimeout(done, 5));
    }
  };

  /** Begins to send a body, and goes away. */
  const goAway = (): void => {
    const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1', () => {
      const head =
        'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n';
      socket.write(`${head}{"a":`, () => setTimeout(() => socket.resetAndDestroy(), 20));
    });
    socket.on('error', () => undefined); // it is reset on purpose
  };

  it('counts clients that went away while they were sending, and takes it for no failure of its own', async () => {
    goAway();
    const first = await logged('client.gone');
    lines.length = 0;
    goAway();
    expect(await logged('client.gone')).toMatchObject({ level: 30, count: (first.count ?? 0) + 1 });
    expect(lines.filter(({ level }) => level > 30)).toEqual([]);
  });

  it('holds what did fail as an error', async () => {
    await server.inject({ method: 'POST', url: '/', payload: {} });
    expect(await logged('server.failed')).toMatchObject({ level: 50 });
  });
});
