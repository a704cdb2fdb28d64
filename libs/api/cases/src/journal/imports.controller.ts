import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, type ApiBodyOptions, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { IMPORT_FIELDS, type ImportField } from '@baanek/contracts';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  Database,
  NoTransaction,
  type Principal,
  Ref,
  Refusal,
  SeenVersion,
} from '@baanek/kernel';
import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { ImportRowPage, ImportView, MapColumns, RowQuery } from './import.dto';
import { JournalImport } from './journal-import.service';
import { JournalStore } from './journal-store.service';
import { readTable } from './reading/table-reader';

const UPLOAD: ApiBodyOptions = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: {
      mapping: {
        type: 'string',
        description: `JSON list of a field per column: ${IMPORT_FIELDS.join(', ')}. Guessed when left out.`,
      },
      file: { type: 'string', format: 'binary' },
    },
  },
};

@ApiTags('imports')
@Controller('imports')
@Allow('imports.manage')
export class ImportsController {
  constructor(
    private readonly journal: JournalImport,
    private readonly store: JournalStore,
    private readonly database: Database,
  ) {}

  /**
   * Uploads XLSX or CSV and checks it (dry run): nothing is entered before the commit. Answers what the columns
   * seem to hold and how many rows are good, bad, known. 422 `imports.unreadable`, `imports.no_rows`; 413 `imports.too_large`.
   */
  @Post()
  @NoTransaction()
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOAD)
  @AnswersCreated(ImportView)
  async upload(@By() by: Principal, @Req() request: FastifyRequest): Promise<ImportView> {
    if (!request.isMultipart()) throw new Refusal('request.unsupported_media');
    const part = await request.file();
    if (!part) throw new Refusal('request.invalid', [{ field: 'file', rule: 'required' }]);
    const table = await readTable(await part.toBuffer());
    const mapping = readMapping(part.fields['mapping'], table.headings.length);
    return this.database.transaction(by, async () =>
      this.store.view(await this.journal.upload(by, table, mapping)),
    );
  }

  @Get(':id')
  @Answers(ImportView)
  view(@Param('id', ParseUUIDPipe) id: string): Promise<ImportView> {
    return this.store.view(id);
  }

  @Get(':id/rows')
  @Answers(ImportRowPage)
  rows(@Param('id', ParseUUIDPipe) id: string, @Query() query: RowQuery): Promise<ImportRowPage> {
    return this.store.page(id, query);
  }

  /** Says what the columns hold and checks again. 422 `imports.mapping_incomplete` without a date. */
  @Put(':id/mapping')
  @Changes()
  @Answers(ImportView)
  async map(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() seen: number,
    @Body() { mapping }: MapColumns,
  ): Promise<ImportView> {
    await this.journal.map(id, seen, mapping);
    return this.store.view(id);
  }

  /** Enters every good row that is not known yet: all of them or none. Again: adds nothing. */
  @Post(':id/commit')
  @Changes()
  @Answers(Ref)
  commit(
    @By() by: Principal,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() seen: number,
  ): Promise<Ref> {
    return this.journal.commit(by, id, seen);
  }
}

/** The form field `mapping`, where one came before the file. */
function readMapping(part: unknown, columns: number): ImportField[] | null {
  const text = (part as { value?: unknown } | undefined)?.value;
  if (typeof text !== 'string' || text === '') return null;
  const list = parse(text);
  const valid = Array.isArray(list) && list.every(field => IMPORT_FIELDS.includes(field as ImportField));
  if (!valid || list.length !== columns)
    throw new Refusal('request.invalid', [{ field: 'mapping', rule: 'length', limit: columns }]);
  return list as ImportField[];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // reported as an invalid mapping
  }
}
