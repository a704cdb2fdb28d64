import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, By, Changes, type Principal, SeenVersion, IdParam } from '@baanek/kernel';
import { AddMembers, HouseholdView } from './household.dto';
import { HouseholdGrowth } from './household-growth.service';
import { Households } from './households.service';

@ApiTags('registry')
@Controller('households')
export class HouseholdsController {
  constructor(
    private readonly households: Households,
    private readonly growth: HouseholdGrowth,
  ) {}

  @Get(':id')
  @Allow('persons.read')
  @Answers(HouseholdView)
  view(@IdParam() id: string): Promise<HouseholdView> {
    return this.households.open(id);
  }

  /** Registers children or others who came later; each becomes a client of their own. */
  @Post(':id/members')
  @Allow('persons.register')
  @Changes()
  @Answers(HouseholdView)
  add(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: AddMembers,
  ): Promise<HouseholdView> {
    return this.growth.add(by, id, seen, command);
  }
}
