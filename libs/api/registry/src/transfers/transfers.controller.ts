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
import { Arrivals } from './arrivals.service';
import {
  AcceptTransfer,
  OpenTransfer,
  SendTransfer,
  TransferLists,
  TransferPreview,
  TransferSent,
} from './transfer.dto';
import { Transfers } from './transfers.service';

@ApiTags('registry')
@Controller('transfers')
@Allow('persons.transfer')
export class TransfersController {
  constructor(
    private readonly transfers: Transfers,
    private readonly arrivals: Arrivals,
  ) {}

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
  withdraw(@By() by: Principal, @IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.transfers.withdraw(by, id, seen);
  }

  /** A POST, so that no code stands in an address. 404 `registry.transfer_unknown`. */
  @Post('open')
  @Answers(TransferPreview)
  open(@Body() { code }: OpenTransfer): Promise<TransferPreview> {
    return this.arrivals.open(code);
  }

  /**
   * Registers everybody in it here; somebody who is on file here already is merged with her record, and can be parted from
   * it. 404 `registry.transfer_unknown`, also the second time; 409 `registry.merge_unlikely`.
   */
  @Post('accept')
  @Creates()
  @AnswersCreated(Registered)
  accept(@By() by: Principal, @Body() command: AcceptTransfer): Promise<Registered> {
    return this.arrivals.accept(by, command);
  }
}
