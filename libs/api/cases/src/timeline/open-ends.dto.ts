import { OPEN_ENDS, type OpenEndKind } from '@baanek/contracts';
import { ListOfNested, OneOf, Whole } from '@baanek/kernel';

export class OpenEnd {
  @OneOf(OPEN_ENDS)
  kind: OpenEndKind;

  @Whole(1, 1_000_000)
  n: number;
}

export class OpenEndList {
  @ListOfNested(() => OpenEnd, 0, OPEN_ENDS.length)
  ends: OpenEnd[];
}
