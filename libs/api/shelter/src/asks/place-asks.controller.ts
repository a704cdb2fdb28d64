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
import { AcceptAsk, AskLists, DeclineAsk, SendAsk } from './place-ask.dto';
import { PlaceAsks } from './place-asks.service';

@ApiTags('shelter')
@Controller('shelter/asks')
export class PlaceAsksController {
  constructor(private readonly asks: PlaceAsks) {}

  /** Sent to other centres and received from them. */
  @Get()
  @Allow('shelter.ask')
  @Answers(AskLists)
  list(@By() by: Principal): Promise<AskLists> {
    return this.asks.list(by);
  }

  @Post()
  @Creates()
  @Allow('shelter.ask')
  @AnswersCreated(Ref)
  send(@By() by: Principal, @Body() command: SendAsk): Promise<Ref> {
    return this.asks.send(by, command);
  }

  @Post(':id/withdraw')
  @Changes()
  @Allow('shelter.ask')
  @Answers(Ref)
  withdraw(
    @By() by: Principal,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() seen: number,
  ): Promise<Ref> {
    return this.asks.withdraw(by, id, seen);
  }

  /** Holds places at once. 409 `shelter.full`, `shelter.ask_over`. */
  @Post(':id/accept')
  @Changes()
  @Allow('shelter.answer')
  @Answers(Ref)
  accept(
    @By() by: Principal,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() seen: number,
    @Body() command: AcceptAsk,
  ): Promise<Ref> {
    return this.asks.accept(by, id, seen, command);
  }

  @Post(':id/decline')
  @Changes()
  @Allow('shelter.answer')
  @Answers(Ref)
  decline(
    @By() by: Principal,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() seen: number,
    @Body() command: DeclineAsk,
  ): Promise<Ref> {
    return this.asks.decline(by, id, seen, command);
  }
}
