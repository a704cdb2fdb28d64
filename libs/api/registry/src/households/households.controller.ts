import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  By,
  Changes,
  GiveReason,
  IdParam,
  type Principal,
  RecordHistory,
  SeenVersion,
} from '@baanek/kernel';
import { AddMembers, HouseholdGrown, HouseholdView, JoinHousehold } from './household.dto';
import { HouseholdChanges } from './household-changes.service';
import { HouseholdGrowth } from './household-growth.service';
import { Households } from './households.service';

@ApiTags('registry')
@Controller('households')
export class HouseholdsController {
  constructor(
    private readonly households: Households,
    private readonly growth: HouseholdGrowth,
    private readonly changes: HouseholdChanges,
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
  @Answers(HouseholdGrown)
  add(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: AddMembers,
  ): Promise<HouseholdGrown> {
    return this.growth.add(by, id, seen, command);
  }

  /** Somebody on file joins the household. 409 `registry.in_household` while she belongs to another with others in it. */
  @Post(':id/known-members')
  @Allow('persons.register')
  @Changes()
  @Answers(HouseholdView)
  join(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: JoinHousehold,
  ): Promise<HouseholdView> {
    return this.changes.join(by, id, seen, command);
  }

  /** A member leaves the household for one of her own. 409 `registry.head_stays`. */
  @Post(':id/members/:personId/leave')
  @Allow('persons.register')
  @Changes()
  @Answers(HouseholdView)
  leave(
    @By() by: Principal,
    @IdParam() id: string,
    @IdParam('personId') personId: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<HouseholdView> {
    return this.changes.leave(by, id, seen, personId, why);
  }

  /** Another member is the head of the household. */
  @Post(':id/members/:personId/head')
  @Allow('persons.register')
  @Changes()
  @Answers(HouseholdView)
  appoint(
    @IdParam() id: string,
    @IdParam('personId') personId: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<HouseholdView> {
    return this.changes.appoint(id, seen, personId, why);
  }

  /** Who belonged to it before each change, by codes. */
  @Get(':id/history')
  @Allow('persons.read')
  @Answers(RecordHistory)
  history(@IdParam() id: string): Promise<RecordHistory> {
    return this.changes.history(id);
  }
}
