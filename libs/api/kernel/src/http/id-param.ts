import { Injectable, Param, ParseUUIDPipe, type PipeTransform } from '@nestjs/common';

/** An identifier as the database writes it: ids are compared, and named in what is sealed, as text. */
@Injectable()
class CanonicalId implements PipeTransform<string, string> {
  transform(id: string): string {
    return id.toLowerCase();
  }
}

/** The UUID in the address, `:id` unless named otherwise, in lower case; 400 `request.malformed` when it is none. */
export const IdParam = (name = 'id'): ParameterDecorator => Param(name, ParseUUIDPipe, CanonicalId);
