import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AnswersCreated,
  By,
  Changes,
  Creates,
  GiveReason,
  type Principal,
  RecordHistory,
  Ref,
  SeenVersion,
  IdParam,
} from '@baanek/kernel';
import {
  AcceptPlaceEnquiry,
  CorrectPlaceEnquiry,
  PlaceEnquiriesQuery,
  PlaceEnquiryPage,
  DeclinePlaceEnquiry,
  SendPlaceEnquiry,
} from './place-enquiry.dto';
import { PlaceEnquiryCorrections } from './place-enquiry-corrections.service';
import { PlaceEnquiries } from './place-enquiries.service';

@ApiTags('shelter')
@Controller('shelter/place-enquiries')
export class PlaceEnquiriesController {
  constructor(
    private readonly enquiries: PlaceEnquiries,
    private readonly corrections: PlaceEnquiryCorrections,
  ) {}

  /** Sent to other centres and received from them. */
  @Get()
  @Allow('shelter.enquire')
  @Answers(PlaceEnquiryPage)
  list(@By() by: Principal, @Query() query: PlaceEnquiriesQuery): Promise<PlaceEnquiryPage> {
    return this.enquiries.list(by, query);
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

  /** While nobody has answered it. 409 `shelter.enquiry_over`. */
  @Put(':id')
  @Changes()
  @Allow('shelter.enquire')
  @Answers(Ref)
  correct(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() command: CorrectPlaceEnquiry,
  ): Promise<Ref> {
    return this.corrections.correct(by, id, seen, command);
  }

  /** Withdraws it with the reason. 409 `shelter.enquiry_over`. */
  @Post(':id/void')
  @Changes()
  @Allow('shelter.enquire')
  @Answers(Ref)
  void(
    @By() by: Principal,
    @IdParam() id: string,
    @SeenVersion() seen: number,
    @Body() { why }: GiveReason,
  ): Promise<Ref> {
    return this.corrections.void(by, id, seen, why);
  }

  @Get(':id/history')
  @Allow('shelter.enquire')
  @Answers(RecordHistory)
  history(@By() by: Principal, @IdParam() id: string): Promise<RecordHistory> {
    return this.corrections.history(by, id);
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
