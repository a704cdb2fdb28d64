import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { invalidField } from '@baanek/kernel';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import { SignIn } from './sign-in.service';

/** The account a sign-in request names. Guards run before pipes, so it looks at the body itself. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  constructor(private readonly signIn: SignIn) {
    super();
  }

  validate(request: FastifyRequest): ReturnType<SignIn['verify']> {
    const { login, password } = (request.body ?? {}) as { login?: unknown; password?: unknown };
    return this.signIn.verify(short('login', login), short('password', password), request.ip);
  }
}

function short(field: string, value: unknown): string {
  if (typeof value !== 'string' || value.length === 0) throw invalidField(field, 'isString');
  if (value.length > 200) throw invalidField(field, 'maxLength', 200);
  return value;
}
