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
import {
  AcceptPlaceEnquiry,
  PlaceEnquiryLists,
  DeclinePlaceEnquiry,
  SendPlaceEnquiry,
} from './place-enquiry.dto';
import { PlaceEnquiries } from './place-enquiries.service';

@ApiTags('shelter')
@Controller('shelter/place-enquiries')
export class PlaceEnquiriesController {
  constructor(private readonly enquiries: PlaceEnquiries) {}

  /** Sent to other centres and received from them. */
  @Get()
  @Allow('shelter.enquire')
  @Answers(PlaceEnquiryLists)
  list(@By() by: Principal): Promise<PlaceEnquiryLists> {
    return this.enquiries.list(by);
  }

  @Post()
  @Creates()
  @Allow('shelter.enquire')
  @AnswersCreated(Ref)
  send(@By() by: Principal, @Body() command: SendPlaceEnquiry): Promise<Ref> {
    return this.enquiries.send(by, command);
  }

  @Post(':id/withdraw')
  @Changes()
  @Allow('shelter.enquire')
  @Answers(Ref)
  withdraw(@By() by: Principal, @IdParam() id: string, @SeenVersion() seen: number): Promise<Ref> {
    return this.enquiries.withdraw(by, id, seen);
  }

  /** Holds places at once. 409 `shelter.full`, `shelter.enquiry_over`. */
  @Post(':id/accept')
  @Changes()
  @Allow('shelter.answer_enquiries')
  @Answers(Ref)
  accept(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: AcceptPlaceEnquiry,
  ): Promise<Ref> {
    return this.enquiries.accept(by, id, seen, command);
  }

  @Post(':id/decline')
  @Changes()
  @Allow('shelter.answer_enquiries')
  @Answers(Ref)
  decline(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: DeclinePlaceEnquiry,
  ): Promise<Ref> {
    return this.enquiries.decline(by, id, seen, command);
  }
}
