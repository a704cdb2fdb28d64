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
import { Registered } from '../persons/person.dto';
import { OpenTransfer, SendTransfer, TransferLists, TransferPreview, TransferSent } from './transfer.dto';
import { Transfers } from './transfers.service';

@ApiTags('registry')
@Controller('transfers')
@Allow('persons.transfer')
export class TransfersController {
  constructor(private readonly transfers: Transfers) {}

  @Get()
  @Answers(TransferLists)
  list(): Promise<TransferLists> {
    return this.transfers.list();
  }

  /** Seals her records, and her household's, for one other centre; the code is answered once. */
  @Post()
  @Creates()
  @AnswersCreated(TransferSent)
  send(@By() by: Principal, @Body() command: SendTransfer): Promise<TransferSent> {
    return this.transfers.send(by, command);
  }

  /** 409 `registry.transfer_over`. */
  @Post(':id/withdraw')
  @Changes()
  @Answers(Ref)
  withdraw(@IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.transfers.withdraw(id, seen);
  }

  /** A POST, so that no code stands in an address. 404 `registry.transfer_unknown`. */
  @Post('open')
  @Answers(TransferPreview)
  open(@Body() { code }: OpenTransfer): Promise<TransferPreview> {
    return this.transfers.open(code);
  }

  /** Registers everybody in it here. 404 `registry.transfer_unknown`, also the second time. */
  @Post('accept')
  @Creates()
  @AnswersCreated(Registered)
  accept(@By() by: Principal, @Body() { code }: OpenTransfer): Promise<Registered> {
    return this.transfers.accept(by, code);
  }
}
