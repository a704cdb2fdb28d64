import { Body, Controller, Post, Put } from '@nestjs/common';
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
import { RequestPlaces, RankRequest } from './place-request.dto';
import { PlaceRequests } from './place-requests.service';

@ApiTags('shelter')
@Controller('shelter/requests')
@Allow('shelter.request')
export class PlaceRequestsController {
  constructor(private readonly requests: PlaceRequests) {}

  /** 409 `shelter.already_requested`, `shelter.person_placed`. */
  @Post()
  @Creates()
  @AnswersCreated(Ref)
  ask(@By() by: Principal, @Body() command: RequestPlaces): Promise<Ref> {
    return this.requests.ask(by, command);
  }

  @Post(':id/withdraw')
  @Changes()
  @Answers(Ref)
  withdraw(@IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.requests.withdraw(id, seen);
  }

  /** How soon a household is offered places, and what kind of room. */
  @Put(':id')
  @Changes()
  @Allow('shelter.rank')
  @Answers(Ref)
  rank(@IdParam() id: string, @SeenVersion() seen: number, @Body() fields: RankRequest): Promise<Ref> {
    return this.requests.rank(id, seen, fields);
  }
}
