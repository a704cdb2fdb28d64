import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, AnswersCreated, By, Creates, type Principal, Ref } from '@baanek/kernel';
import { RefusePlace } from './refusal.dto';
import { PlaceRefusals } from './refusals.service';

@ApiTags('shelter')
@Controller('shelter')
export class PlaceRefusalsController {
  constructor(private readonly refusals: PlaceRefusals) {}

  @Post('refusals')
  @Creates()
  @Allow('shelter.allocate')
  @AnswersCreated(Ref)
  refuse(@By() by: Principal, @Body() command: RefusePlace): Promise<Ref> {
    return this.refusals.refuse(by, command);
  }
}
