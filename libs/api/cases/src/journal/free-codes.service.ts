import { Injectable } from '@nestjs/common';
import { Database } from '@baanek/kernel';
import { newCode } from '@baanek/registry';

/** Draws many codes that nobody of the centre bears yet. */
@Injectable()
export class FreeCodes {
  constructor(private readonly database: Database) {}

  async draw(count: number): Promise<string[]> {
    const free = new Set<string>();
    while (free.size < count) {
      const drawn = new Set<string>();
      while (drawn.size < count - free.size) drawn.add(newCode());
      const taken = await this.database.sql<{ code: string }>(
        `SELECT code FROM person WHERE centre_id = $1 AND code = ANY($2)`,
        [this.database.principal.centreId, [...drawn]],
      );
      const bad = new Set(taken.map(({ code }) => code));
      for (const code of drawn) if (!bad.has(code)) free.add(code);
    }
    return [...free];
  }
}
