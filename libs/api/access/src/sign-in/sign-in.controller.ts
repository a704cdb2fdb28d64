import { Body, Controller, Post, Req, Res, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { ApiTags } from '@nestjs/swagger';
import type { Role } from '@baanek/contracts';
import {
  Allow,
  AnswersNothing,
  BeforePasswordChange,
  isAttended,
  NoTransaction,
  Public,
  SESSION_COOKIE,
  sessionHash,
} from '@baanek/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Credentials } from './sign-in.dto';
import { SignIn } from './sign-in.service';

const COOKIE = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const;

@ApiTags('access')
@Controller('auth')
export class SignInController {
  constructor(private readonly signIn: SignIn) {}

  /** Sets the session cookie. 401 `access.wrong_credentials`; 429 `access.wait` with `Retry-After`. */
  @Post('sign-in')
  @Public()
  @UseGuards(AuthGuard('password'))
  @AnswersNothing()
  async open(
    @Req() request: FastifyRequest & { user: { staff_id: string; roles: Role[] } },
    @Body() _: Credentials,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const old = sessionHash(request);
    if (old) await this.signIn.close(old);
    const token = await this.signIn.open(request.user, request.headers['user-agent'] ?? '');
    void reply.setCookie(SESSION_COOKIE, token, COOKIE);
  }

  /** Ends the session and asks the browser to forget what it keeps of us; the drafts stay when nobody was there. */
  @Post('sign-out')
  @Allow('self.use')
  @BeforePasswordChange()
  @NoTransaction()
  @AnswersNothing()
  async close(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const hash = sessionHash(request);
    if (hash) await this.signIn.close(hash);
    const forgotten = isAttended(request) ? '"cache", "cookies", "storage"' : '"cache", "cookies"';
    void reply.clearCookie(SESSION_COOKIE, COOKIE).header('clear-site-data', forgotten);
  }
}
