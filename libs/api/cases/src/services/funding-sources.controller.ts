import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  Creates,
  IdParam,
  type Principal,
  Ref,
  SeenVersion,
} from '@baanek/kernel';
import { AddFunding, ChangeFunding, FundingView } from './funding.dto';
import { FundingSources } from './funding-sources.service';

@ApiTags('cases')
@Controller('funding-sources')
export class FundingSourcesController {
  constructor(private readonly sources: FundingSources) {}

  @Get()
  @Allow('funding.manage')
  @Answers([FundingView])
  list(): Promise<FundingView[]> {
    return this.sources.list();
  }

  /** 409 `services.funding_name_taken`, `services.too_much_funding`. */
  @Post()
  @Allow('funding.manage')
  @Creates()
  @AnswersCreated(Ref)
  add(@By() by: Principal, @Body() fields: AddFunding): Promise<Ref> {
    return this.sources.add(by, fields);
  }

  /** Closes it, too. 409 `services.funding_name_taken`. */
  @Put(':id')
  @Allow('funding.manage')
  @Changes()
  @Answers(Ref)
  change(@IdParam() id: string, @SeenVersion() seen: number, @Body() fields: ChangeFunding): Promise<Ref> {
    return this.sources.change(id, seen, fields);
  }
}
