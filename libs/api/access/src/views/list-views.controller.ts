import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, By, Changes, type Principal, SeenVersion } from '@baanek/kernel';
import { KeepListViews, ListViewsOf } from './list-views.dto';
import { ListViews } from './list-views.service';

@ApiTags('access')
@Controller('me/views')
@Allow('self.use')
export class ListViewsController {
  constructor(private readonly views: ListViews) {}

  /** Those of one's own, of every list that has some. */
  @Get()
  @Answers([ListViewsOf])
  list(@By() by: Principal): Promise<ListViewsOf[]> {
    return this.views.list(by);
  }

  /** All views of one list, in place of those seen; version `0` where there are none yet. */
  @Put()
  @Changes()
  @Answers(ListViewsOf)
  keep(
    @By() by: Principal,
    @SeenVersion() seen: number,
    @Body() command: KeepListViews,
  ): Promise<ListViewsOf> {
    return this.views.keep(by, seen, command);
  }
}
