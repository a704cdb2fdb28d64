import net from 'node:net';

/** The port to serve on; a bad setting is refused by name. */
export function wantedPort(): number {
  const text = process.env['PORT'] ?? '3000';
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error('PORT must be a number from 1 to 65535.');
}

/** True when nobody listens there yet. */
export function isFree(port: number, host: string): Promise<boolean> {
  return new Promise(done => {
    const probe = net.createServer();
    probe.once('error', () => {
      done(false);
    });
    probe.listen(port, host, () => {
      probe.close(() => {
        done(true);
      });
    });
  });
}
