import fs from 'node:fs';
import { plainToInstance } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';

/** Settings from the environment. A bad one is reported by name, never by value. */
export class Env {
  /** Where the API reads and writes; a login that owns nothing, if one is set up (docs/operations.md). */
  @Matches(/^postgres(ql)?:\/\//)
  DATABASE_URL: string;

  /** Where migrations run; the owner of the database. Same as DATABASE_URL when left out. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//)
  DATABASE_OWNER_URL?: string;

  /** File that holds the password of DATABASE_URL, so that it stands in no environment. */
  @IsOptional()
  @IsString()
  DATABASE_PASSWORD_FILE?: string;

  /** Password of DATABASE_OWNER_URL, in a file. */
  @IsOptional()
  @IsString()
  DATABASE_OWNER_PASSWORD_FILE?: string;

  @IsString()
  @MinLength(1)
  BAANEK_ROOT_KEY_FILE: string;

  @IsInt()
  @Min(0)
  @Max(65535)
  PORT = 3000;

  @IsString()
  @MinLength(1)
  HOST = '127.0.0.1';

  /** `on` fills an empty database with invented people; `off` starts empty. */
  @IsIn(['on', 'off'])
  BAANEK_DEMO = 'off';

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
  LOG_LEVEL = 'info';

  /** Folder of the built interface; without it only the API answers. */
  @IsOptional()
  @IsString()
  BAANEK_STAFF_DIR?: string;

  /** Addresses of proxies in front whose `X-Forwarded-*` headers are believed; comma-separated. */
  @IsOptional()
  @IsString()
  TRUSTED_PROXIES?: string;

  @IsInt()
  @Min(2)
  @Max(500)
  DATABASE_POOL = 20;
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
  const bad = validateSync(env).map(error => error.property);
  if (bad.length > 0) throw new Error(`bad or missing setting: ${bad.join(', ')}`);
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
  if (!password) throw new Error(`bad or missing setting: ${setting}`);
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
