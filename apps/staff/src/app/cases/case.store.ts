import { Dialog } from '@angular/cdk/dialog';
import { inject, Injectable, Injector, signal, type Type } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Api, newKey, type Wire } from '../core/api';
import { came } from '../core/came';
import { today } from '../core/dates';
import { loaded } from '../core/loaded';
import { asProblem } from '../core/problem';
import { Session } from '../core/session';
import { Toaster } from '../core/toaster';
import { Words } from '../core/words';

/** One case file: what is shown of it, and what can be done with it. */
@Injectable()
export class CaseStore {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly dialog = inject(Dialog);
  private readonly injector = inject(Injector);

  readonly id = signal<string | undefined>(undefined);
  readonly file = loaded({
    params: () => this.id(),
    loader: ({ params }) => this.api.get<Wire['CaseView']>(`cases/${params}`),
  });
  readonly timeline = loaded({
    params: () => this.id(),
    loader: ({ params }) => this.api.get<Wire['TimelineEntry'][]>(`cases/${params}/timeline`),
  });
  readonly sessions = loaded({
    params: () => (this.file.value()?.counselling ? this.id() : undefined),
    loader: ({ params }) => this.api.get<Wire['SessionLine'][]>(`cases/${params}/sessions`),
  });

  reload(): void {
    this.file.reload();
    this.timeline.reload();
    this.sessions.reload();
  }

  /**
   * Opens a dialog on this case; a result means that something was changed. Its data are asked for when a file that is
   * on its way again has come: what one has just saved oneself is not somebody else's change.
   */
  async open(component: Type<unknown>, labelledBy: string, dataOf: () => unknown): Promise<void> {
    if (!(await came(this.file, this.injector))) return;
    const data = dataOf();
    const opened = this.dialog.open<boolean>(component, {
      data,
      ariaLabelledBy: labelledBy,
      injector: this.injector, // the calendar is provided by the area, not by the root
    });
    if (await firstValueFrom(opened.closed)) this.reload();
  }

  async reopen(): Promise<void> {
    if (!(await came(this.file, this.injector))) return;
    const file = this.file.value();
    if (file) await this.tried(() => this.api.change('POST', `cases/${file.id}/reopen`, file.version));
  }

  async release(workerId: string): Promise<void> {
    if (!(await came(this.file, this.injector))) return;
    const file = this.file.value();
    if (file)
      await this.tried(() => this.api.change('DELETE', `cases/${file.id}/team/${workerId}`, file.version));
  }

  async askPlace(): Promise<void> {
    const householdId = this.file.value()?.householdId;
    if (!householdId) return;
    const body: Wire['RequestPlaces'] = { householdId, neededOn: today() };
    await this.tried(() => this.api.create('shelter/requests', body, newKey()), 'shelter.asked');
  }

  may(permission: Parameters<Session['may']>[0]): boolean {
    return this.session.may(permission);
  }

  private async tried(work: () => Promise<unknown>, done?: string): Promise<void> {
    try {
      await work();
      if (done) this.toaster.say(this.words.of(done));
    } catch (error) {
      this.toaster.say(this.words.problem(asProblem(error)), { tone: 'brick' });
    }
    this.reload();
  }
}
