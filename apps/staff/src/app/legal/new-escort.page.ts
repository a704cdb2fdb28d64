import { Component, computed, inject, input, type OnInit, signal } from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { Empty, readTime, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CasesClient } from '../core/clients/cases/cases.client';
import { EscortsClient } from '../core/clients/escorts.client';
import { autosave } from '../core/forms/autosave';
import { FormFaults } from '../core/forms/form-faults';
import { submission } from '../core/forms/submission';
import { newKey } from '../core/http/idempotency-key';
import { instantOf, today } from '../core/i18n/dates';
import { serverResource } from '../core/http/server-resource';
import { Toaster } from '../core/feedback/toaster';
import { Words } from '../core/i18n/words';
import { Session } from '../core/session/session';
import { escortField, EscortFields, type EscortModel, escortRules } from './escort-fields';

const newRequest = (): EscortModel => ({
  kind: 'court',
  day: today(),
  starts: '10:00',
  leaves: '09:30',
  ends: '12:00',
  place: '',
  meetingPoint: '',
  safetyRemark: '',
  wish: 'any',
  car: false,
  interpreter: false,
  dangersRead: false,
});

/** Requests an escort to court or elsewhere. */
@Component({
  selector: 'bk-new-escort',
  imports: [Empty, EscortFields, FormFaults, RouterLink, Status, TranslocoDirective],
  templateUrl: './new-escort.page.html',
})
export class NewEscortPage implements OnInit {
  private readonly client = inject(EscortsClient);
  private readonly cases = inject(CasesClient);
  /** Whoever may only ask for an escort came from a case. */
  protected readonly mayRead = inject(Session).may('escorts.read');
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  /** Kept with the draft, so that a request sent just before a crash is not recorded twice. */
  private readonly key = signal(newKey());

  /** The case it is for. */
  readonly case = input<string>();
  /** The postponed escort that this one replaces. */
  readonly after = input<string>();

  protected readonly submission = submission();
  protected readonly file = serverResource({
    params: () => this.case(),
    loader: ({ params }) => this.cases.read(params),
  });
  private readonly model = signal(newRequest());
  protected readonly draft = autosave(
    () => `escort-${this.case() ?? ''}-${this.after() ?? ''}`,
    computed(() => ({ key: this.key(), model: this.model() })),
  );
  protected readonly form = form(this.model, path => {
    escortRules(path);
    validate(path.leaves, ({ value, valueOf }) =>
      late(value(), valueOf(path.starts)) ? { kind: 'beforeStart' } : null,
    );
    validate(path.ends, ({ value, valueOf }) =>
      late(valueOf(path.starts), value(), true) ? { kind: 'afterStart' } : null,
    );
  });

  ngOnInit(): void {
    // the case, by which the draft is named, is set only now
    void this.draft.restore().then(kept => {
      if (!kept) return;
      this.key.set(kept.key);
      this.model.set({ ...newRequest(), ...kept.model, dangersRead: false });
    });
  }

  protected async save(): Promise<void> {
    const { day, starts, leaves, ends, ...needs } = this.model();
    const at = (time: string): string => instantOf(day, readTime(time) ?? time);
    const request = {
      ...needs,
      caseId: this.case() ?? '',
      startsAt: at(starts),
      leavesAt: at(leaves),
      endsAt: at(ends),
      postponedFrom: this.after() ?? null,
    };
    const outcome = await this.submission.send(
      this.form,
      () => this.client.request(request, this.key()),
      escortField,
    );
    if (outcome !== 'sent') return;
    this.draft.discard();
    await this.router.navigate(['/cases', this.case()]);
    this.toaster.show(this.words.of('escort.requested'));
  }
}

/** True when both are times and the first is after the second, or equal with `orEqual`. */
function late(first: string, second: string, orEqual = false): boolean {
  const [a, b] = [readTime(first), readTime(second)];
  return a !== null && b !== null && (a > b || (orEqual && a === b));
}
