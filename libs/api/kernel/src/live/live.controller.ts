import { Controller, type MessageEvent, Query, Req, Sse } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { LIVE_TOPICS, type LiveTopic, reachOf } from '@baanek/contracts';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn } from 'class-validator';
import {
  concatMap,
  endWith,
  from,
  interval,
  map,
  merge,
  type Observable,
  of,
  takeUntil,
  takeWhile,
} from 'rxjs';
import { DataSource } from 'typeorm';
import { By, type Principal, type SignedRequest } from '../access/principal';
import { Allow, NoTransaction } from '../access/route-rule';
import { isUnavailable } from '../errors/constraint-codes';
import { Refusal } from '../errors/refusal';
import { sessionHash } from '../access/session-cookie';
import { Shutdown } from '../http/shutdown';
import { Live } from './live';

const TOPICS = Object.keys(LIVE_TOPICS) as LiveTopic[];
const BEAT = 15_000;
/** A browser that lost its line asks again after so long, each after another while so that not all come at once. */
const RETRY = { leastMs: 100, spreadMs: 300 };

class LiveQuery {
  /** Topics, separated by commas. */
  @ApiProperty({ type: String, example: 'shelter,cases' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @ArrayMaxSize(10)
  @IsIn(TOPICS, { each: true })
  topics: LiveTopic[];
}

@ApiTags('live')
@Controller('live')
export class LiveController {
  constructor(
    private readonly live: Live,
    private readonly shutdown: Shutdown,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** Server-sent events: `changed` with the topics to load again; ends with the session. */
  @Sse()
  @Allow('self.use')
  @NoTransaction()
  stream(
    @By() by: Principal,
    @Query() { topics }: LiveQuery,
    @Req() request: SignedRequest,
  ): Observable<MessageEvent> {
    if (topics.some(topic => reachOf(by.roles, LIVE_TOPICS[topic]) === null))
      throw new Refusal('access.forbidden');
    const hash = sessionHash(request);
    // a stream must not keep a session alive, nor outlive it
    const beats = interval(BEAT).pipe(
      concatMap(() => from(this.alive(hash))),
      takeWhile(alive => alive),
      map(() => ({ type: 'beat', data: {} })),
      endWith({ type: 'ended', data: {} }),
    );
    const changes = this.live
      .changes(by.centreId, topics)
      .pipe(map(changed => ({ type: 'changed', data: changed })));
    const retry = Math.round(RETRY.leastMs + Math.random() * RETRY.spreadMs);
    const events = merge(of({ type: 'ready', data: {}, retry }), changes, beats);
    return events.pipe(
      takeWhile(event => event.type !== 'ended', true),
      takeUntil(this.shutdown.begun),
    );
  }

  /** Not known while the database is away: nothing is told meanwhile either, and the next beat asks again. */
  private async alive(hash: Buffer | null): Promise<boolean> {
    try {
      const rows = await this.source.query<{ alive: boolean }[]>(`SELECT session_alive($1) AS alive`, [hash]);
      return rows[0]?.alive ?? false;
    } catch (error) {
      if (isUnavailable(error)) return true;
      throw error;
    }
  }
}
