import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { ReplaySubject } from 'rxjs';

/** Tells open streams to end, so that the server can finish the requests it has and close. */
@Injectable()
export class Shutdown implements BeforeApplicationShutdown {
  private readonly subject = new ReplaySubject<void>(1);
  readonly begun = this.subject.asObservable();

  beforeApplicationShutdown(): void {
    this.subject.next();
  }
}
