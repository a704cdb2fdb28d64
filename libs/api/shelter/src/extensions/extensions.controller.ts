import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
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
  askExtension(
    @By() by: Principal,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() command: RequestExtension,
  ): Promise<Ref> {
    return this.extensions.ask(by, id, command);
  }

  @Post('extensions/:id/decide')
  @Changes()
  @Allow('shelter.approve')
  @Answers(Ref)
  decideExtension(
    @By() by: Principal,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() seen: number,
    @Body() command: DecideExtension,
  ): Promise<Ref> {
    return this.extensions.decide(by, id, seen, command);
  }
}
