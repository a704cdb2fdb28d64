import { type ErrorHandler, inject, Injectable } from '@angular/core';
import { Problem } from '../http/problem';
import { Toaster } from './toaster';
import { Words } from '../i18n/words';

/** Lines of the stack without the message, which may quote data. */
const places = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter(line => /^\s+at |@/.test(line) && !error.message.includes(line.trim()));

/** What no page handled is told to the person, and to the console by its name only: messages may quote data. */
@Injectable()
export class RedactingErrorHandler implements ErrorHandler {
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);

  handleError(error: unknown): void {
    const cause: unknown = error instanceof Error && 'rejection' in error ? error.rejection : error;
    if (cause instanceof Problem) this.toaster.show(this.words.problem(cause), { tone: 'brick' });
    // eslint-disable-next-line no-console -- where else would a defect show; names and places only
    else console.error(cause instanceof Error ? [cause.name, ...places(cause)].join('\n') : 'error');
  }
}
