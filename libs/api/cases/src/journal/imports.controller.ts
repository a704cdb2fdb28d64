import { Body, Controller, Get, HttpCode, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  NoTransaction,
  type Principal,
  SeenVersion,
  IdParam,
} from '@baanek/kernel';
import type { FastifyRequest } from 'fastify';
import {
  DecideRows,
  ImportList,
  ImportRowPage,
  ImportView,
  MapColumns,
  RowQuery,
  WAIT,
  WaitQuery,
} from './import.dto';
import { JournalImport } from './journal-import.service';
import { JournalRows } from './journal-rows.service';
import { JournalStore } from './journal-store.service';
import { JournalUpload, UPLOAD_BODY } from './journal-upload.service';

/** Importing journals; docs/import.md shows how to do it from a script. */
@ApiTags('imports')
@Controller('imports')
@Allow('imports.manage')
export class ImportsController {
  constructor(
    private readonly uploads: JournalUpload,
    private readonly journal: JournalImport,
    private readonly store: JournalStore,
    private readonly rowsOf: JournalRows,
  ) {}

  /**
   * Uploads XLSX or text and checks it (dry run): nothing is entered before the commit. Answers what the columns seem
   * to hold and how many rows are good, bad, known. 422 `imports.unreadable`, `imports.no_rows`, `imports.encrypted`,
   * `imports.old_format`, `imports.unsafe`; 413 `imports.too_large`. The check of a large journal goes on after the answer.
   */
  @Post()
  @NoTransaction()
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOAD_BODY)
  @AnswersCreated(ImportView)
  upload(
    @By() by: Principal,
    @Req() request: FastifyRequest,
    @Query() { wait = WAIT }: WaitQuery,
  ): Promise<ImportView> {
    return this.uploads.receive(by, request, wait);
  }

  /** The last journals of the centre. */
  @Get()
  @Answers(ImportList)
  async list(): Promise<ImportList> {
    return { imports: await this.store.list() };
  }

  /** Where a journal stands, and how far the work on it is. */
  @Get(':id')
  @Answers(ImportView)
  view(@IdParam() id: string): Promise<ImportView> {
    return this.store.view(id);
  }

  @Get(':id/rows')
  @Answers(ImportRowPage)
  rows(@IdParam() id: string, @Query() query: RowQuery): Promise<ImportRowPage> {
    return this.rowsOf.page(id, query);
  }

  /** Says what the columns hold and checks again. 422 `imports.mapping_incomplete` without a date; 409 `imports.running`. */
  @Put(':id/mapping')
  @NoTransaction()
  @Changes()
  @Answers(ImportView)
  map(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Query() { wait = WAIT }: WaitQuery,
    @Body() { mapping }: MapColumns,
  ): Promise<ImportView> {
    return this.journal.map(by, id, seen, mapping, wait);
  }

  /** Decides rows that may be about somebody known, before the commit. */
  @Put(':id/decisions')
  @Changes()
  @Answers(ImportView)
  decide(
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { lines, decision }: DecideRows,
  ): Promise<ImportView> {
    return this.journal.decide(id, seen, lines, decision);
  }

  /** Enters every good row that is not known yet: all of them or none. Again: adds nothing. */
  @Post(':id/commit')
  @HttpCode(200)
  @NoTransaction()
  @Changes()
  @Answers(ImportView)
  commit(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Query() { wait = WAIT }: WaitQuery,
  ): Promise<ImportView> {
    return this.journal.commit(by, id, seen, wait);
  }

  /** Stops the work that runs on a journal; nothing of it is entered. */
  @Post(':id/cancel')
  @HttpCode(200)
  @NoTransaction()
  @Answers(ImportView)
  cancel(@By() by: Principal, @IdParam() id: string): Promise<ImportView> {
    return this.journal.cancel(by, id);
  }
}
