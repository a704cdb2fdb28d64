import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** SHA-256 of the source of each migration, by the name under which the database keeps it. */
export type Checksums = Record<string, string>;

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const MIGRATIONS = path.join(ROOT, 'apps', 'api', 'src', 'migrations');
const KEPT = path.join(ROOT, 'apps', 'api', 'src', 'schema', 'checksums.json');

/** Of the files in the tree, in the order in which they run; lines end with LF whatever the checkout made of them. */
export function checksumsOfFiles(): Checksums {
  const files = fs.readdirSync(MIGRATIONS).filter(name => /^\d+-.*\.ts$/.test(name));
  return Object.fromEntries(
    files.sort().map(file => {
      const source = fs.readFileSync(path.join(MIGRATIONS, file), 'utf8').replaceAll('\r\n', '\n');
      return [className(source, file), createHash('sha256').update(source).digest('hex')];
    }),
  );
}

/** As the tree keeps them. */
export const keptChecksums = (): Checksums => JSON.parse(fs.readFileSync(KEPT, 'utf8')) as Checksums;

/** Names of migrations whose file is not what it was when its checksum was kept, or is gone. */
export const edited = (kept: Checksums, files: Checksums): string[] =>
  Object.keys(kept).filter(name => files[name] !== kept[name]);

/** Keeps the checksums of new migrations; throws when one that was kept has been edited. */
export function keepNewChecksums(): void {
  const [kept, files] = [keptChecksums(), checksumsOfFiles()];
  const wrong = edited(kept, files);
  if (wrong.length > 0) throw new Error(`a kept migration was edited: ${wrong.join(', ')}`);
  fs.writeFileSync(KEPT, `${JSON.stringify(files, null, 2)}\n`);
}

function className(source: string, file: string): string {
  const name = /export class (\w+) implements MigrationInterface/.exec(source)?.[1];
  if (!name) throw new Error(`${file} exports no migration`);
  return name;
}
