import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldFault, Refusal } from './refusal';

/** Refuses unknown fields and bad values, naming each field and the rule it breaks, never its value. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: errors =>
      new Refusal(
        'request.invalid',
        errors.flatMap(error => faultsOf(error, '')),
      ),
  });

function faultsOf(error: ValidationError, path: string): FieldFault[] {
  const field = path ? `${path}.${error.property}` : error.property;
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => fault(field, rule, message));
  return [...own, ...(error.children ?? []).flatMap(child => faultsOf(child, field))];
}

/** class-validator keeps the bound of a rule only in its message. */
function fault(field: string, rule: string, message: string): FieldFault {
  const name = rule === 'whitelistValidation' ? 'unknown' : rule;
  const bound = /^(?:min|max|array)/i.test(rule) ? /(-?\d+)\D*$/.exec(message)?.[1] : undefined;
  return {
    field: /^[\w.]{1,100}$/.test(field) ? field : 'unknown',
    rule: name,
    ...(bound === undefined ? {} : { limit: Number(bound) }),
  };
}
