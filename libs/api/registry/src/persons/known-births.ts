import { Injectable } from '@nestjs/common';
import { ageOn, type Identity } from './identity';

type KnownBirth = Pick<Identity, 'birthDate' | 'birthYear'>;

/** How many people are remembered. */
const KEPT = 2000;

/**
 * Births that this process has opened, by person and version of her row, so that a house is not opened anew for each
 * decision on its places. Whoever asks has read the row and seen that its key stands: nobody who was erased is told of.
 */
@Injectable()
export class KnownBirths {
  private readonly kept = new Map<string, KnownBirth>();

  remember({ id, version }: { id: string; version: number }, { birthDate, birthYear }: KnownBirth): void {
    const key = `${id}/${version}`;
    this.kept.delete(key);
    this.kept.set(key, { birthDate, birthYear });
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest) this.kept.delete(oldest);
  }

  /** Whole years on a day, null when the file does not tell; undefined for those not remembered. */
  ageOf({ id, version }: { id: string; version: number }, day: string): number | null | undefined {
    const birth = this.kept.get(`${id}/${version}`);
    return birth && ageOn(day, birth);
  }
}
