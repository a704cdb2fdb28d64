// Unpacks the browser of the npm package into the folder for temporary files: a program, since that folder is
// set by the environment of a process.
import { createRequire } from 'node:module';
import path from 'node:path';

const PARTS = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

const pack = path.dirname(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
const { inflate } = (await import('@sparticuz/chromium')) as unknown as {
  inflate: (file: string) => Promise<string>;
};
await Promise.all(PARTS.map(part => inflate(path.join(pack, 'bin', part))));
