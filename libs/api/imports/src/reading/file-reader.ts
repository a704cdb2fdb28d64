import { Refusal } from '@baanek/kernel';
import { decode } from './encoding';
import { readTextTable } from './text-table';
import { readWorkbook } from './workbook';

/** The cells of a file line by line: XLSX or text (docs/import.md says which). 422 `imports.unreadable` and its kind. */
export async function readLines(file: Buffer): Promise<string[][]> {
  if (file.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return readWorkbook(file);
  if (file.subarray(0, 4).toString('hex') === 'd0cf11e0') throw new Refusal(oldFormat(file));
  return readTextTable(await decode(file));
}

/** An XLSX with a password is kept in the container of the old .xls, under this name. */
const oldFormat = (file: Buffer): 'imports.encrypted' | 'imports.old_format' =>
  file.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'imports.encrypted' : 'imports.old_format';
