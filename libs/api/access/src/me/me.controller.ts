import { Body, Controller, Delete, Get, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersNothing,
  BeforePasswordChange,
  By,
  type Principal,
  IdParam,
} from '@baanek/kernel';
import { ChangePassword, ChangeSettings, DraftKey, MeView, OwnSession } from './me.dto';
import { Me } from './me.service';

@ApiTags('access')
@Controller('me')
@Allow('self.use')
export class MeController {
  constructor(private readonly me: Me) {}

  @Get()
  @BeforePasswordChange()
  @Answers(MeView)
  view(@By() by: Principal): Promise<MeView> {
    return this.me.view(by);
  }

  @Patch()
  @BeforePasswordChange()
  @Answers(MeView)
  change(@By() by: Principal, @Body() settings: ChangeSettings): Promise<MeView> {
    return this.me.change(by, settings);
  }

  /** Ends every other session. 400 `access.password_wrong`, `access.password_weak`, `access.password_same`. */
  @Post('password')
  @BeforePasswordChange()
  @AnswersNothing()
  changePassword(@By() by: Principal, @Body() passwords: ChangePassword): Promise<void> {
    return this.me.changePassword(by, passwords);
  }

  /** The browser keeps drafts sealed; without this key they are noise. */
  @Get('draft-key')
  @Answers(DraftKey)
  draftKey(@By() by: Principal): Promise<DraftKey> {
    return this.me.draftKey(by);
  }

  @Get('sessions')
  @Answers([OwnSession])
  sessions(@By() by: Principal): Promise<OwnSession[]> {
    return this.me.sessions(by);
  }

  /** Signs out everywhere but here. */
  @Delete('sessions')
  @AnswersNothing()
  endOthers(@By() by: Principal): Promise<void> {
    return this.me.endSessions(by, 'others');
  }

  @Delete('sessions/:id')
  @AnswersNothing()
  end(@By() by: Principal, @IdParam() id: string): Promise<void> {
    return this.me.endSessions(by, id);
  }
}
