import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { LiveTopic } from '@baanek/contracts';
import type pg from 'pg';
import { defer, filter, from, map, merge, type Observable, Subject } from 'rxjs';
import { Database } from '../database/database';
import { GuardedClient } from '../database/guarded-client';
import { KERNEL_OPTIONS, type KernelOptions } from '../options';

interface Note {
  centre: string;
  topic: LiveTopic | 'all';
}

const CHANNEL = 'baanek_live';
/** Pause between two tries to hear the database again: while it is away nobody is told of changes. */
const RECONNECT_MS = 100;
/** A page is loaded and begins to listen in one moment, over a slow line some seconds apart: what changes between is told. */
const BETWEEN_MS = 10_000;

/** Tells open screens, through PostgreSQL and so on every node, that something they show has changed; never what. */
@Injectable()
export class Live implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly notes = new Subject<Note>();
  /** When a topic of a centre was last heard of. */
  private readonly last = new Map<string, number>();
  private client: pg.Client | undefined;
  private stopped = false;

  constructor(
    private readonly database: Database,
    @Inject(KERNEL_OPTIONS) private readonly options: KernelOptions,
  ) {}

  /** Announces a change of the principal’s centre when the running transaction commits, and only then. Not waited for. */
  changed(...topics: LiveTopic[]): void {
    this.changedAt(this.database.principal.centreId, ...topics);
  }

  /** Announces a change that another centre sees too, such as an answered enquiry. */
  changedAt(centre: string, ...topics: LiveTopic[]): void {
    const notes = topics.map(topic => JSON.stringify({ centre, topic } satisfies Note));
    this.database.send(`SELECT pg_notify('${CHANNEL}', note) FROM unnest($1::text[]) AS note`, [notes]);
  }

  /**
   * Topics of one centre as they change, first those that did a moment ago; all of them once after the line to the
   * database was lost.
   */
  changes(centreId: string, topics: readonly LiveTopic[]): Observable<LiveTopic[]> {
    const since = (topic: LiveTopic): number =>
      performance.now() - (this.last.get(`${centreId} ${topic}`) ?? -Infinity);
    const before = defer(() => {
      const just = topics.filter(topic => since(topic) < BETWEEN_MS);
      return from(just.length > 0 ? [just] : []);
    });
    const later = this.notes.pipe(
      filter(note => note.topic === 'all' || (note.centre === centreId && topics.includes(note.topic))),
      map(note => (note.topic === 'all' ? [...topics] : [note.topic])),
    );
    return merge(before, later);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    this.notes.complete();
    await this.client?.end();
  }

  private async listen(): Promise<void> {
    const client = new GuardedClient({ connectionString: this.options.databaseUrl, keepAlive: true });
    client.on('notification', ({ payload }) => {
      const note = JSON.parse(payload ?? '{}') as Note;
      this.last.set(`${note.centre} ${note.topic}`, performance.now());
      this.notes.next(note);
    });
    client.on('end', () => {
      if (this.client === client) this.reconnect();
    });
    await client.connect();
    try {
      await client.query(`LISTEN ${CHANNEL}`);
    } catch (error) {
      // refused, or the line broke: the next try opens another one
      await client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
    if (this.stopped) await client.end(); // the server was told to stop while this one connected
  }

  private reconnect(): void {
    setTimeout(() => {
      if (this.stopped) return;
      this.listen().then(
        () => {
          this.notes.next({ centre: '', topic: 'all' }); // what was said meanwhile is lost: everybody looks again
        },
        () => {
          this.reconnect();
        },
      );
    }, RECONNECT_MS).unref();
  }
}
