import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ROLES, type Role } from '@baanek/contracts';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  Creates,
  OneOf,
  type Principal,
  Ref,
  SeenVersion,
  IdParam,
} from '@baanek/kernel';
import { StaffAdministration } from './staff-administration.service';
import { AddStaff, ChangeStaff, ColleagueView, NewPasswordView, StaffView } from './staff.dto';
import { StaffDirectory } from './staff-directory.service';

class ColleagueQuery {
  @OneOf(ROLES, { optional: true })
  role?: Role;
}

@ApiTags('access')
@Controller()
export class StaffController {
  constructor(
    private readonly directory: StaffDirectory,
    private readonly administration: StaffAdministration,
  ) {}

  @Get('staff')
  @Allow('staff.read')
  @Answers([StaffView])
  list(): Promise<StaffView[]> {
    return this.directory.all();
  }

  /** Everybody, for a file; recorded in the audit trail. */
  @Post('staff/export')
  @Allow('staff.export')
  @Answers([StaffView])
  export(): Promise<StaffView[]> {
    return this.directory.export();
  }

  /** 409 `access.login_taken`, `access.roles_conflict`. */
  @Post('staff')
  @Allow('staff.manage')
  @Creates()
  @AnswersCreated(NewPasswordView)
  add(@By() by: Principal, @Body() command: AddStaff): Promise<NewPasswordView> {
    return this.administration.add(by, command);
  }

  /**
   * Dismissing or changing roles ends their sessions at once. Of one's own account only the name: 409 `access.own_account`.
   * What hangs on a role that is taken is handed over in the same step: else 409 `access.duties_left`; as there,
   * `access.receiver_unfit`, `access.receiver_busy`.
   */
  @Put('staff/:id')
  @Allow('staff.manage')
  @Changes()
  @Answers(Ref)
  change(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: ChangeStaff,
  ): Promise<Ref> {
    return this.administration.change(by, id, seen, command);
  }

  @Post('staff/:id/password')
  @Allow('staff.manage')
  @Changes()
  @Answers(NewPasswordView)
  resetPassword(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
  ): Promise<NewPasswordView> {
    return this.administration.resetPassword(by, id, seen);
  }

  /** Colleagues one can assign work to. */
  @Get('colleagues')
  @Allow('colleagues.read')
  @Answers([ColleagueView])
  colleagues(@Query() { role }: ColleagueQuery): Promise<ColleagueView[]> {
    return this.directory.colleagues(role);
  }
}
