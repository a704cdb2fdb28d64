import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { Refusal } from '@baanek/kernel';

@Injectable()
class MonthPipe implements PipeTransform<string, string> {
  transform(month: string): string {
    if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(month)) throw new Refusal('request.malformed');
    return month;
  }
}

/** The month in the address, `yyyy-mm`; 400 `request.malformed` when it is none. */
export const MonthParam = (): ParameterDecorator => Param('month', MonthPipe);
