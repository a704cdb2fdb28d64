import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { isSeen, mixesScripts, tidyName } from '@baanek/contracts';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  registerDecorator,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/** One decorator per field: what it accepts and how the document describes it, said once. */
interface Presence {
  /** May be left out. */
  optional?: boolean;
  /** May be null. */
  nullable?: boolean;
}

function field(
  presence: Presence,
  shape: ApiPropertyOptions,
  ...rules: PropertyDecorator[]
): PropertyDecorator {
  const { optional = false, nullable = false } = presence;
  const absent = (_: object, value: unknown): boolean =>
    !((optional && value === undefined) || (nullable && value === null));
  const described = {
    ...shape,
    required: !optional,
    ...(nullable ? { nullable: true } : {}),
  } as ApiPropertyOptions;
  return applyDecorators(
    ApiProperty(described),
    ...(optional || nullable ? [ValidateIf(absent)] : []),
    ...rules,
  );
}

const tidied = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.normalize('NFC').trim() : value,
);
/** What nobody sees is nothing, where nothing may be said. */
const blankIsNothing = Transform(({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && !isSeen(value) ? '' : value,
);
const notBlank = ValidateBy({
  name: 'minLength',
  validator: { validate: value => typeof value === 'string' && isSeen(value), defaultMessage: () => '1' },
});

/**
 * Text of 1 (0 with `empty`) to `max` characters, no control characters but line breaks, no half of a surrogate pair,
 * which the database could not keep; kept as it was typed. Spaces and signs that nobody sees are no text where one is
 * required, and nothing where none is.
 */
export function Text(max: number, options: Presence & { empty?: boolean } = {}): PropertyDecorator {
  const shape = { type: String, maxLength: max, ...(options.empty ? {} : { minLength: 1 }) };
  // eslint-disable-next-line no-control-regex -- these are the characters to refuse
  const printable = Matches(/^[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uD800-\uDFFF\uFFFE\uFFFF]*$/u, {
    message: 'printable',
  });
  const least = options.empty ? [blankIsNothing] : [notBlank];
  return field(options, shape, IsString(), ...least, MaxLength(max), printable);
}

const tidy = (value: unknown): unknown => (typeof value === 'string' ? tidyName(value) : value);
const tidiedNames = Transform(({ value }: { value: unknown }): unknown =>
  Array.isArray(value) ? value.map(tidy) : tidy(value),
);
const inOneScript = (): PropertyDecorator =>
  Check('oneScript', value => [value].flat().every(one => typeof one !== 'string' || !mixesScripts(one)));

/** Name or title: `Text` without what nobody sees, each word in one script; kept as `tidyName` leaves it. */
export const Name = (max: number, options: Presence & { empty?: boolean } = {}): PropertyDecorator =>
  applyDecorators(tidiedNames, inOneScript(), Text(max, options));

/** `most` names at most, each of up to `length` characters. */
export const NameList = (most: number, length: number): PropertyDecorator =>
  applyDecorators(tidiedNames, inOneScript(), Texts(most, length));

/** `most` texts at most, each of up to `length` characters. */
export const Texts = (most: number, length: number): PropertyDecorator =>
  field(
    {},
    { type: [String], maxItems: most },
    IsArray(),
    ArrayMaxSize(most),
    IsString({ each: true }),
    MaxLength(length, { each: true }),
  );

/** Text of a fixed form. */
export const Pattern = (form: RegExp, max: number, presence: Presence = {}): PropertyDecorator =>
  field(
    presence,
    { type: String, maxLength: max, pattern: form.source },
    tidied,
    IsString(),
    MaxLength(max),
    Matches(form),
  );

/** Ids are compared, and named in what is sealed, as the database writes them. */
const canonical = Transform(({ value }: { value: unknown }): unknown => {
  const lower = (id: unknown): unknown => (typeof id === 'string' ? id.toLowerCase() : id);
  return Array.isArray(value) ? value.map(lower) : lower(value);
});

/** A UUID, in lower case. */
export const Id = (presence: Presence = {}): PropertyDecorator =>
  field(presence, { type: String, format: 'uuid' }, canonical, IsUUID());

/** Different UUIDs, in lower case. */
export const ListOfIds = (least: number, most: number): PropertyDecorator =>
  field(
    {},
    {
      type: String,
      isArray: true,
      minItems: least,
      maxItems: most,
      items: { type: 'string', format: 'uuid' },
    },
    canonical,
    IsArray(),
    ArrayMinSize(least),
    ArrayMaxSize(most),
    ArrayUnique(),
    IsUUID('all', { each: true }),
  );

/** One word of a closed set. */
export const OneOf = (set: readonly string[], presence: Presence = {}): PropertyDecorator =>
  field(presence, { type: String, enum: [...set] }, IsIn(set));

/** Different words of a closed set. */
export const SomeOf = (set: readonly string[], least: number, most = set.length): PropertyDecorator =>
  field(
    {},
    { type: String, isArray: true, enum: [...set], minItems: least, maxItems: most },
    IsArray(),
    ArrayMinSize(least),
    ArrayMaxSize(most),
    ArrayUnique(),
    IsIn(set, { each: true }),
  );

/** Words of a closed set in order, repeats allowed. */
export const ListOf = (set: readonly string[], most: number): PropertyDecorator =>
  field(
    {},
    { type: String, isArray: true, enum: [...set], maxItems: most },
    IsArray(),
    ArrayMaxSize(most),
    IsIn(set, { each: true }),
  );

/** A whole number from `least` to `most`, both included. */
export const Whole = (least: number, most: number, presence: Presence = {}): PropertyDecorator =>
  field(presence, { type: 'integer', minimum: least, maximum: most }, IsInt(), Min(least), Max(most));

/** A whole number in a query string, from `least` to `most`; may be left out. */
export const WholeInQuery = (least: number, most: number): PropertyDecorator =>
  applyDecorators(
    Type(() => Number),
    Whole(least, most, { optional: true }),
  );

/** A number, whole or not, from `least` to `most`. */
export const Real = (least: number, most: number, presence: Presence = {}): PropertyDecorator =>
  field(presence, { type: 'number', minimum: least, maximum: most }, IsNumber(), Min(least), Max(most));

export const Flag = (presence: Presence = {}): PropertyDecorator =>
  field(presence, { type: Boolean }, IsBoolean());

/** A calendar date that exists, `yyyy-mm-dd`, from 1900 to 2199. */
export const Day = (presence: Presence = {}): PropertyDecorator =>
  field(presence, { type: String, format: 'date' }, Check('isDay', isDay));

/** True for a calendar date that exists, written `yyyy-mm-dd`. */
export function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** An instant with its offset, ISO 8601; reaches the service as text. */
export const Instant = (presence: Presence = {}): PropertyDecorator =>
  field(
    presence,
    { type: String, format: 'date-time' },
    IsISO8601({ strict: true, strictSeparator: true }),
    Matches(/^(19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/, {
      message: 'isIso8601',
    }),
  );

type Class = new () => object;

export const Nested = (type: () => Class, presence: Presence = {}): PropertyDecorator =>
  field(presence, { type: () => type() }, Check('isObject', isObject), ValidateNested(), Type(type));

export const ListOfNested = (
  type: () => Class,
  least: number,
  most: number,
  presence: Presence = {},
): PropertyDecorator =>
  field(
    presence,
    { type: () => type(), isArray: true, minItems: least, maxItems: most },
    IsArray(),
    ArrayMinSize(least),
    ArrayMaxSize(most),
    Check('isObject', value => Array.isArray(value) && value.every(isObject)),
    ValidateNested({ each: true }),
    Type(type),
  );

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A rule of our own, reported under its name. */
function Check(name: string, passes: (value: unknown) => boolean): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(property),
      options: { message: name },
      validator: { validate: passes },
    });
  };
}
