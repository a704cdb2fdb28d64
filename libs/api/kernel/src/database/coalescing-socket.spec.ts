import net, { type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { CoalescingSocket } from './coalescing-socket';

describe('a line to PostgreSQL', () => {
  it('sends the statements of one moment together, and those of the next at once', async () => {
    const pieces: string[] = [];
    const server = net.createServer(line => {
      line.on('data', piece => pieces.push(piece.toString()));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const line = new CoalescingSocket();
    await once(line.connect((server.address() as AddressInfo).port, '127.0.0.1'), 'connect');
    line.setNoDelay(true);
    const say = (...words: string[]): void => {
      line.cork();
      for (const word of words) line.write(word);
      line.uncork();
    };
    const heard = async (words: string): Promise<void> => {
      while (pieces.join('') !== words) await new Promise(done => setTimeout(done, 5));
    };
    say('a', 'b');
    say('c', '.');
    await heard('abc.');
    say('d', '.');
    await heard('abc.d.');
    expect(pieces).toEqual(['abc.', 'd.']);
    line.destroy();
    server.close();
  });
});
