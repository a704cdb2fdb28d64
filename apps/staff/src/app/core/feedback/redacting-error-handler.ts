import { type ErrorHandler, inject, Injectable } from '@angular/core';
import { Problem } from '../http/problem';
import { Toaster } from './toaster';
import { Words } from '../i18n/words';

/** The stack without the message, because a message may quote personal data. */
const places = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter(line => /^\s+at |@/.test(line) && !error.message.includes(line.trim()));

/** Shows unhandled problems to the user. The console gets names only, because messages may quote personal data. */
@Injectable()
export class RedactingErrorHandler implements ErrorHandler {
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);

  handleError(error: unknown): void {
    const cause: unknown = error instanceof Error && 'rejection' in error ? error.rejection : error;
    if (cause instanceof Problem) this.toaster.show(this.words.problem(cause), { tone: 'brick' });
    // eslint-disable-next-line no-console -- a defect has no other place to show; names and positions only
    else console.error(cause instanceof Error ? [cause.name, ...places(cause)].join('\n') : 'error');
  }
}
