import { Id, Whole } from './fields';

/** What a change leaves behind: the record and its new version. */
export class Ref {
  @Id()
  id: string;

  @Whole(1, 2_000_000_000)
  version: number;
}
