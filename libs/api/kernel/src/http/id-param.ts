import { Param, ParseUUIDPipe } from '@nestjs/common';

/** The UUID in the address, `:id` unless named otherwise; 400 `request.malformed` when it is none. */
export const IdParam = (name = 'id'): ParameterDecorator => Param(name, ParseUUIDPipe);
