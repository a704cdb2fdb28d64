import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  Creates,
  type Principal,
  Ref,
  SeenVersion,
  IdParam,
} from '@baanek/kernel';
import { RequestExtension, DecideExtension, ExtensionList } from './extension.dto';
import { Extensions } from './extensions.service';

@ApiTags('shelter')
@Controller('shelter')
export class ExtensionsController {
  constructor(private readonly extensions: Extensions) {}

  /** Longer stays that wait for the director. */
  @Get('extensions')
  @Allow('shelter.board')
  @Answers(ExtensionList)
  listExtensions(): Promise<ExtensionList> {
    return this.extensions.list();
  }

  /** 409 `shelter.extension_asked`. */
  @Post('stays/:id/extensions')
  @Creates()
  @Allow('shelter.allocate')
  @AnswersCreated(Ref)
  askExtension(@By() by: Principal, @IdParam() id: string, @Body() command: RequestExtension): Promise<Ref> {
    return this.extensions.ask(by, id, command);
  }

  @Post('extensions/:id/decide')
  @Changes()
  @Allow('shelter.approve')
  @Answers(Ref)
  decideExtension(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: DecideExtension,
  ): Promise<Ref> {
    return this.extensions.decide(by, id, seen, command);
  }
}
