import { Injectable } from '@nestjs/common';
import type { ApiBodyOptions } from '@nestjs/swagger';
import { IMPORT_FIELDS, type ImportField } from '@baanek/contracts';
import { type Principal, Refusal, invalidField } from '@baanek/kernel';
import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { ImportView } from './import.dto';
import { Imports } from './imports.service';
import { ImportRuns } from './import-runs.service';
import { readTable } from '../rows/table-reader';

/** The form that is sent: a file, and what its columns hold. */
export const UPLOAD_BODY: ApiBodyOptions = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: {
      mapping: {
        type: 'string',
        description: `JSON: a list with a field per column, or an object of heading to field; headings left out are ignored. Fields: ${IMPORT_FIELDS.join(', ')}. Remembered or guessed when left out.`,
      },
      file: { type: 'string', format: 'binary' },
    },
  },
};

/** Receives the form in which a journal comes. */
@Injectable()
export class ImportUpload {
  constructor(
    private readonly imports: Imports,
    private readonly runs: ImportRuns,
  ) {}

  async receive(by: Principal, request: FastifyRequest, wait: number): Promise<ImportView> {
    if (!request.isMultipart()) throw new Refusal('request.unsupported_media');
    let file: Buffer | undefined;
    let mapping: unknown;
    for await (const part of request.parts())
      if (part.type === 'file') file = await part.toBuffer().catch(tooLarge);
      else if (part.fieldname === 'mapping') mapping = part.value;
    if (!file) throw invalidField('file', 'required');
    const bytes = file;
    const table = await this.runs.inTurn(bytes.length, () => readTable(bytes));
    return this.imports.upload(by, table, readMapping(mapping, table.headings), wait);
  }
}

function tooLarge(error: unknown): never {
  if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE') throw new Refusal('imports.too_large');
  throw error;
}

/** The form field `mapping`, where one came: a list, or an object by heading. */
function readMapping(text: unknown, headings: readonly string[]): ImportField[] | null {
  if (typeof text !== 'string' || text.trim() === '') return null;
  const told = parse(text);
  const list: unknown = Array.isArray(told) ? told : byHeading(told, headings);
  const valid = Array.isArray(list) && list.every(field => IMPORT_FIELDS.includes(field as ImportField));
  if (!valid || list.length !== headings.length) throw invalidField('mapping', 'length', headings.length);
  return list as ImportField[];
}

function byHeading(told: unknown, headings: readonly string[]): unknown[] | null {
  if (typeof told !== 'object' || told === null) return null;
  const fields = new Map(Object.entries(told).map(([heading, field]) => [low(heading), field as unknown]));
  const known = new Set(headings.map(low));
  if ([...fields.keys()].some(heading => !known.has(heading))) return null;
  return headings.map(heading => fields.get(low(heading)) ?? 'ignore');
}

const low = (heading: string): string => heading.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // reported as an invalid mapping
  }
}
