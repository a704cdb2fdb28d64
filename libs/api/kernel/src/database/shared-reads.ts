import { Injectable } from '@nestjs/common';
import { SYSTEM_ID } from '@baanek/contracts';
import { type Actor, visibilityOf } from '../access/principal';
import { Audit } from '../audit/audit';
import { Database } from './database';

interface Next {
  readonly readers: Actor[];
  readonly answer: Promise<unknown>;
}

/**
 * One read for all who ask for the same in the same moment, as fifty open boards do. Whoever asks gets a read that
 * begins after she asked, so what was committed before is in it; while one is under way, the others wait for the next.
 * Nothing is kept, and nothing is shared across centres, sides or roles. Each reader stands in the trail.
 */
@Injectable()
export class SharedReads {
  /** Not begun yet: may be joined. */
  private readonly next = new Map<string, Next>();
  private readonly underWay = new Map<string, Promise<unknown>>();

  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** What `work` reads under the sight of `by`, audited as `action`. Nobody may change the answer: others hold it too. */
  read<T>(action: string, by: Actor, work: () => Promise<T>): Promise<T> {
    const key = JSON.stringify([action, visibilityOf(by)]);
    const next = this.next.get(key);
    if (next) {
      next.readers.push(by);
      return next.answer as Promise<T>;
    }
    const readers = [by];
    const answer = (this.underWay.get(key) ?? Promise.resolve()).then(() => {
      this.next.delete(key);
      return this.once(action, readers, work);
    });
    this.next.set(key, { readers, answer });
    const over = answer.then(
      () => undefined,
      () => undefined, // its readers hear of the failure; the next read begins all the same
    );
    this.underWay.set(key, over);
    void over.then(() => {
      if (this.underWay.get(key) === over) this.underWay.delete(key);
    });
    return answer;
  }

  /** Read as nobody in particular: rows that only one member of staff may see are in no shared answer. */
  private once<T>(action: string, readers: readonly Actor[], work: () => Promise<T>): Promise<T> {
    const [first] = readers;
    if (!first) throw new Error('a read for nobody');
    return this.database.transaction({ ...first, staffId: SYSTEM_ID }, async () => {
      const answer = await work();
      await this.audit.viewedByEach(readers, action);
      return answer;
    });
  }
}
