import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersNothing, Public } from '@baanek/kernel';
import { SetUp, WelcomeView } from './setup.dto';
import { Setup } from './setup.service';

@ApiTags('access')
@Controller()
@Public()
export class SetupController {
  constructor(private readonly setup: Setup) {}

  /** What the sign-in page shows before anybody has signed in. */
  @Get('welcome')
  @Answers(WelcomeView)
  welcome(): Promise<WelcomeView> {
    return this.setup.welcome();
  }

  /** 404 `access.setup_link_invalid` once the link is spent. */
  @Post('setup')
  @AnswersNothing()
  complete(@Body() command: SetUp): Promise<void> {
    return this.setup.complete(command);
  }
}
