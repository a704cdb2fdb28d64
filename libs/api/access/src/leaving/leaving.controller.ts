import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, By, Changes, IdParam, type Principal, Ref, SeenVersion } from '@baanek/kernel';
import { HandingOver } from './handing-over.service';
import { DutyCount, HandOver } from './leaving.dto';

@ApiTags('access')
@Controller('staff/:id')
export class LeavingController {
  constructor(private readonly handingOver: HandingOver) {}

  /** How much hangs on her, by kind. */
  @Get('duties')
  @Allow('staff.manage')
  @Answers([DutyCount])
  duties(@IdParam() id: string): Promise<DutyCount[]> {
    return this.handingOver.read(id);
  }

  /**
   * 409 `access.receiver_unfit`, `access.receiver_busy`; when closing `access.duties_left`, `access.last_administrator`,
   * when not `access.nothing_to_hand_over`.
   */
  @Post('hand-over')
  @Allow('staff.manage')
  @Changes()
  @Answers(Ref)
  handOver(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: HandOver,
  ): Promise<Ref> {
    return this.handingOver.handOver(by, id, seen, command);
  }
}
