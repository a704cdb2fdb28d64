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
import { Imports } from './imports.service';
import { RowPages } from './row-pages.service';
import { ImportViews } from './import-views.service';
import { ImportUpload, UPLOAD_BODY } from './import-upload.service';

/** Importing journals; docs/import.md shows how to do it from a script. */
@ApiTags('imports')
@Controller('imports')
@Allow('imports.manage')
export class ImportsController {
  constructor(
    private readonly uploads: ImportUpload,
    private readonly imports: Imports,
    private readonly views: ImportViews,
    private readonly pages: RowPages,
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
    return { imports: await this.views.list() };
  }

  /** Where a journal stands, and how far the work on it is. */
  @Get(':id')
  @Answers(ImportView)
  view(@IdParam() id: string): Promise<ImportView> {
    return this.views.view(id);
  }

  @Get(':id/rows')
  @Answers(ImportRowPage)
  rows(@IdParam() id: string, @Query() query: RowQuery): Promise<ImportRowPage> {
    return this.pages.page(id, query);
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
    return this.imports.map(by, id, seen, mapping, wait);
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
    return this.imports.decide(id, seen, lines, decision);
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
    return this.imports.commit(by, id, seen, wait);
  }

  /** Stops the work that runs on a journal; nothing of it is entered. */
  @Post(':id/cancel')
  @HttpCode(200)
  @NoTransaction()
  @Answers(ImportView)
  cancel(@By() by: Principal, @IdParam() id: string): Promise<ImportView> {
    return this.imports.cancel(by, id);
  }
}
