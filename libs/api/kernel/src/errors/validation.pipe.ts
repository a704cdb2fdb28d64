import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldFault, Refusal } from './refusal';

/** Refuses unknown fields and bad values, naming each field and the rule it breaks, never its value. */
export const validationPipe = (): ValidationPipe =>
  new KnownFields({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: errors => invalid(errors.flatMap(error => faultsOf(error, ''))),
  });

/** class-validator looks up each field in a plain object, where it finds a rule for what every object inherits. */
class KnownFields extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const faults = metadata.type === 'custom' ? [] : inheritedFields(value, '');
    if (faults.length > 0) throw invalid(faults);
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

const invalid = (faults: readonly FieldFault[]): Refusal => new Refusal('request.invalid', faults);

/** Fields named like something of every object or function, such as `constructor`: no form has one, at any depth. */
function inheritedFields(value: unknown, path: string): FieldFault[] {
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const field = path ? `${path}.${key}` : key;
    return key === 'prototype' || key in Object.prototype
      ? [{ field: named(field), rule: 'unknown' }]
      : inheritedFields(inner, field);
  });
}

const named = (field: string): string => (/^[\w.]{1,100}$/.test(field) ? field : 'unknown');

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
    field: named(field),
    rule: name,
    ...(bound === undefined ? {} : { limit: Number(bound) }),
  };
}
