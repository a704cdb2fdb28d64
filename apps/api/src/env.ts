import fs from 'node:fs';
import { isIP } from 'node:net';
import path from 'node:path';
import { CannotStart } from '@baanek/kernel';
import { plainToInstance } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, Max, Min, ValidateBy, validateSync } from 'class-validator';

/** A rule of our own, told in these words. */
const Holds = (rule: string, holds: (value: string) => boolean): PropertyDecorator =>
  ValidateBy({
    name: rule,
    validator: {
      validate: value => typeof value === 'string' && holds(value),
      defaultMessage: () => `must be ${rule}`,
    },
  });

const IsDatabase = (): PropertyDecorator =>
  Holds('an address such as postgres://login@host:5432/database', isDatabaseAddress);

/** Settings from the environment. A bad one is reported by name and rule, never by value. */
export class Env {
  /** Where the API reads and writes; a login that owns nothing, if one is set up (docs/operations.md). */
  @IsDatabase()
  DATABASE_URL: string;

  /** Where migrations run; the owner of the database. Same as DATABASE_URL when left out. */
  @IsOptional()
  @IsDatabase()
  DATABASE_OWNER_URL?: string;

  /** File that holds the password of DATABASE_URL, so that it stands in no environment. */
  @IsOptional()
  DATABASE_PASSWORD_FILE?: string;

  /** Password of DATABASE_OWNER_URL, in a file. */
  @IsOptional()
  DATABASE_OWNER_PASSWORD_FILE?: string;

  @IsNotEmpty({ message: 'must name a file' })
  BAANEK_ROOT_KEY_FILE: string;

  @IsInt({ message: 'must be a whole number from 0 to 65535' })
  @Min(0, { message: 'must be a whole number from 0 to 65535' })
  @Max(65535, { message: 'must be a whole number from 0 to 65535' })
  PORT = 3000;

  @Holds('an address or a name of this machine', value => /^[\w.:%-]+$/.test(value))
  HOST = '127.0.0.1';

  /** `on` fills an empty database with invented people; `off` starts empty. */
  @IsIn(['on', 'off'], { message: 'must be on or off' })
  BAANEK_DEMO = 'off';

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
    message: 'must be one of fatal, error, warn, info, debug, silent',
  })
  LOG_LEVEL = 'info';

  /** Folder of the built interface; without it only the API answers. */
  @IsOptional()
  @Holds(
    'the whole path of a folder with index.html',
    folder => path.isAbsolute(folder) && fs.existsSync(path.join(folder, 'index.html')),
  )
  BAANEK_STAFF_DIR?: string;

  /** Addresses of proxies in front whose `X-Forwarded-*` headers are believed; comma-separated. */
  @IsOptional()
  @Holds('addresses or networks such as 10.0.0.0/8, with commas between them', value =>
    value.split(',').every(part => isNetwork(part.trim())),
  )
  TRUSTED_PROXIES?: string;

  @IsInt({ message: 'must be a whole number from 2 to 500' })
  @Min(2, { message: 'must be a whole number from 2 to 500' })
  @Max(500, { message: 'must be a whole number from 2 to 500' })
  DATABASE_POOL = 20;
}

/** As the driver reads it: with a database, and with a login and a password that can be decoded. */
function isDatabaseAddress(text: string): boolean {
  if (!/^postgres(ql)?:\/\//.test(text)) return false;
  try {
    const { username, password, pathname } = new URL(text);
    return decodeURIComponent(username + password + pathname).length > 1 && pathname.length > 1;
  } catch {
    return false; // no address, or a % that is no sign
  }
}

/** An address, or one with the length of its network; a length of 0 would believe everybody. */
function isNetwork(text: string): boolean {
  const [address = '', length, ...more] = text.split('/');
  const longest = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  if (length === undefined) return longest > 0;
  return more.length === 0 && /^[1-9]\d*$/.test(length) && Number(length) <= longest;
}

/** Reads and checks the settings; throws one error that names every bad one. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const known = Object.keys(Object.assign(new Env(), EXAMPLE));
  const given = Object.fromEntries(known.flatMap(name => (source[name] ? [[name, source[name]]] : [])));
  const numbers = ['PORT', 'DATABASE_POOL'].flatMap(name =>
    given[name] ? [[name, Number(given[name])]] : [],
  );
  const env = plainToInstance(
    Env,
    { ...given, ...Object.fromEntries(numbers) },
    { exposeDefaultValues: true },
  );
  const bad = validateSync(env, { stopAtFirstError: true }).map(
    ({ property, constraints }) => `${property} ${Object.values(constraints ?? {}).join(', ')}`,
  );
  if (bad.length > 0) throw new CannotStart(`bad or missing setting: ${bad.join('; ')}`);
  return withPasswords(env);
}

/** Puts the passwords that are kept in files into the addresses they belong to. */
function withPasswords(env: Env): Env {
  const { DATABASE_URL: api, DATABASE_OWNER_URL: owner } = env;
  env.DATABASE_URL = signed(env, 'DATABASE_PASSWORD_FILE', api);
  if (owner !== undefined)
    env.DATABASE_OWNER_URL =
      owner === api ? env.DATABASE_URL : signed(env, 'DATABASE_OWNER_PASSWORD_FILE', owner);
  return env;
}

function signed(
  env: Env,
  setting: 'DATABASE_PASSWORD_FILE' | 'DATABASE_OWNER_PASSWORD_FILE',
  address: string,
): string {
  const file = env[setting];
  if (!file) return address;
  const url = new URL(address);
  url.password = encodeURIComponent(passwordIn(file, setting));
  return url.href;
}

function passwordIn(file: string, setting: string): string {
  let password = '';
  try {
    password = fs.readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch {
    // absent or not ours to read: the name of the setting says enough
  }
  if (!password)
    throw new CannotStart(`bad or missing setting: ${setting} must name a file that holds a password`);
  return password;
}

/** Names of the settings that have no default. */
const EXAMPLE: Partial<Record<keyof Env, string>> = {
  DATABASE_URL: '',
  DATABASE_OWNER_URL: '',
  DATABASE_PASSWORD_FILE: '',
  DATABASE_OWNER_PASSWORD_FILE: '',
  BAANEK_ROOT_KEY_FILE: '',
  BAANEK_STAFF_DIR: '',
  TRUSTED_PROXIES: '',
};
