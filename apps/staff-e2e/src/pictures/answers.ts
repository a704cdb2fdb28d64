import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

/** Who looks at the pages before the sign-in. */
export const NOBODY = 'nobody';

/** One page of somebody of the demo. */
export interface Visit {
  login: string;
  /** What its pictures are called. */
  name: string;
  /** Without the first slash. */
  path: string;
}

/** What the API answered to each who looked at her pages: the pictures are made of this, so that no day and no database changes them. */
export interface RecordedAnswers {
  /** When they were recorded, in milliseconds since 1970; for the pages it is always this moment. */
  moment: number;
  visits: Visit[];
  /** By login, then by method and address. */
  answers: Record<string, Record<string, { status: number; type: string; body: string }>>;
}

export const PICTURES = path.join(import.meta.dirname, '..', '..', 'pictures');
const FILE = path.join(PICTURES, 'answers.json.br');

export const readAnswers = (): RecordedAnswers =>
  JSON.parse(brotliDecompressSync(fs.readFileSync(FILE)).toString('utf8')) as RecordedAnswers;

export function writeAnswers(recorded: RecordedAnswers): void {
  fs.mkdirSync(PICTURES, { recursive: true });
  fs.writeFileSync(FILE, brotliCompressSync(JSON.stringify(recorded)));
}
