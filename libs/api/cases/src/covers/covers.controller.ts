import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  Creates,
  IdParam,
  type Principal,
  Ref,
  SeenVersion,
} from '@baanek/kernel';
import { CoverList, CoverSet, SetCover } from './cover.dto';
import { Covers } from './covers.service';

@ApiTags('cases')
@Controller('covers')
export class CoversController {
  constructor(private readonly covers: Covers) {}

  /** Who is away today or will be, and who stands in. */
  @Get()
  @Allow('covers.read')
  @Answers(CoverList)
  list(@By() by: Principal): Promise<CoverList> {
    return this.covers.list(by);
  }

  /** 404 for somebody else’s absence, but to a director; 409 `covers.overlap`, `covers.unfit`. */
  @Post()
  @Allow('covers.set')
  @Creates()
  @AnswersCreated(CoverSet)
  set(@By() by: Principal, @Body() command: SetCover): Promise<CoverSet> {
    return this.covers.set(by, command);
  }

  /** She is back. 409 `covers.over`. */
  @Post(':id/end')
  @Allow('covers.set')
  @Changes()
  @Answers(Ref)
  end(@By() by: Principal, @IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.covers.end(by, id, seen);
  }
}
