import { inject } from '@angular/core';
import { CasesClient } from '../core/clients/cases/cases.client';
import { EscortsClient } from '../core/clients/escorts.client';
import { ExtensionsClient } from '../core/clients/shelter/extensions.client';
import { TodayClient } from '../core/clients/today.client';
import { Toaster } from '../core/feedback/toaster';
import { toastAction } from '../core/forms/action';
import { confirmation } from '../core/forms/confirm';
import { dialogOpener } from '../core/forms/dialog-opener';
import type { Versioned, Wire } from '../core/http/api-types';
import { BkDate, daysBetween } from '../core/i18n/dates';
import { Language } from '../core/i18n/language';
import { Words } from '../core/i18n/words';
import { Session } from '../core/session/session';
import { TodayStore } from '../core/today/today.store';

type Line = Wire['TodayLine'];

/** Does what a line of “today” asks for. Loaded with the first press, made where things can be injected. */
export class TodayWork {
  private readonly extensions = inject(ExtensionsClient);
  private readonly cases = inject(CasesClient);
  private readonly escorts = inject(EscortsClient);
  private readonly today = inject(TodayClient);
  private readonly session = inject(Session);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly language = inject(Language);
  private readonly date = inject(BkDate);
  private readonly store = inject(TodayStore);
  private readonly confirm = confirmation();
  private readonly openDialog = dialogOpener();
  private readonly work = toastAction();

  /** Grants or declines a longer stay, after a second question. */
  async decide(line: Line, approve: boolean): Promise<void> {
    const { about, at, text } = line;
    const [until, end, who] = [at ?? '', text ?? '', about ?? ''];
    const nights = `+ ${this.words.count('nights', daysBetween(end, until))}`;
    const dates = { until: this.date.transform(until), end: this.date.transform(end) };
    const whom = this.words.of('extension.whom', { who, ...dates, nights });
    const press = approve ? 'extension.approve' : 'extension.decline';
    if (!(await this.confirm(press, 'confirm.text', whom))) return;
    await this.done(line, approve ? 'extension.approved' : 'extension.declined', () =>
      this.extensions.decide(recordOf(line), approve),
    );
  }

  /** Makes the user the coordinator of a case that nobody works on. */
  take(line: Line): Promise<void> {
    const staffId = this.session.me()?.id ?? '';
    return this.done(
      line,
      'today.taken',
      () => this.cases.assign(recordOf(line), { staffId, part: 'coordinator' }),
      async ({ id }) => {
        const file = await this.cases.read(id);
        const own = file.team.find(member => member.staffId === staffId && member.part === 'coordinator');
        if (own) await this.cases.release(file, own.id);
      },
    );
  }

  /** Asks how an escort went, one’s own or one of the centre. */
  async recordOutcome(line: Line): Promise<void> {
    const own = line.kind === 'own_escort_without_outcome';
    const work = (said: Wire['RecordOutcome']): Promise<unknown> => {
      const lines = this.store.view.value()?.lines ?? [];
      const record = recordOf(lines.find(({ kind, id }) => kind === line.kind && id === line.id) ?? line);
      return own ? this.escorts.recordOwnOutcome(record, said) : this.escorts.recordOutcome(record, said);
    };
    const dialog = import('../core/escorts/outcome-dialog').then(m => m.OutcomeDialog);
    const about = line.about ?? '';
    if (await this.openDialog(dialog, { id: line.id ?? '', about, work }))
      this.toaster.show(this.words.of('escort.outcomeRecorded'), { about });
    this.store.view.reload();
  }

  /** Asks until when she does not want to see it; for ten seconds it is taken back in one press. */
  async putOff(line: Line): Promise<void> {
    const words = this.language.need('pages'); // those of this dialog are not among the words of the frame
    const dialog = Promise.all([import('./put-off-dialog'), words]).then(([m]) => m.PutOffDialog);
    const choice = await this.openDialog(dialog, line);
    const { kind, id, part, at } = line;
    if (!choice || id === null) return;
    const undo = async (): Promise<void> => {
      await this.today.putBack({ kind, id, part, at });
      this.store.view.reload();
    };
    this.toaster.show(this.words.of('putOff.done'), { about: line.about ?? '', undo });
    this.store.view.reload();
  }

  private async done(
    line: Line,
    word: string,
    work: () => Promise<Wire['Ref']>,
    back?: (record: Versioned) => Promise<unknown>,
  ): Promise<void> {
    await this.work.run(async () => {
      const now = await work();
      const takeBack = async (): Promise<void> => {
        await back?.(now);
        this.store.view.reload();
      };
      this.toaster.show(this.words.of(word), { about: line.about ?? '', undo: back ? takeBack : null });
    });
    this.store.view.reload();
  }
}

function recordOf({ id, version }: Line): Versioned {
  if (id === null || version === null) throw new Error('a line that cannot be done in place');
  return { id, version };
}
