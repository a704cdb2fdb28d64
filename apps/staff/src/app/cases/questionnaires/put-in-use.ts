import { inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { QuestionnairesClient } from '../../core/clients/risk/questionnaires.client';
import { Toaster } from '../../core/feedback/toaster';
import { saveFile } from '../../core/files/save-file';
import { action } from '../../core/forms/action';
import { confirmation } from '../../core/forms/confirm';
import type { Wire } from '../../core/http/api-types';
import { newKey } from '../../core/http/idempotency-key';
import { serverResource } from '../../core/http/server-resource';
import { Language } from '../../core/i18n/language';
import { Words } from '../../core/i18n/words';

type Named = Pick<Wire['QuestionnaireLine'], 'code' | 'version' | 'name'>;

/** What pages share that put a questionnaire in use: which one is asked now, and asking a second time before another is. */
export class UsedQuestionnaires {
  private readonly client = inject(QuestionnairesClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly language = inject(Language);
  private readonly confirm = confirmation();
  private readonly key = signal(newKey());
  readonly action = action();
  readonly loaded = serverResource({ loader: () => this.client.list() });

  /** The one that is asked now. */
  readonly current = (): Wire['QuestionnaireLine'] | undefined =>
    this.loaded.value()?.questionnaires.find(({ state }) => state === 'in_use');

  /** Its name in the language of the user. */
  spoken({ name }: Pick<Named, 'name'>): string {
    return name[this.language.current()];
  }

  /** Name and version as they are said. */
  nameOf(one: Named): string {
    return `${this.spoken(one)}, ${this.words.of('questionnaire.version', { n: one.version })}`;
  }

  /** Asks first; `before` is what has to be kept before it. Leads back to the list once it is done. */
  async use(one: Named, before: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
    const turn = this.loaded.value()?.turn;
    if (turn === undefined) return;
    if (!(await this.confirm('questionnaire.use', 'questionnaire.useText', this.nameOf(one)))) return;
    const done = await this.action.run(async () => {
      await before();
      await this.client.use(one, turn, this.key());
    });
    if (done) return this.leave('questionnaire.used');
    // a refusal was answered under that key; what is tried next is another request
    this.key.set(newKey());
    this.loaded.reload();
  }

  /** Takes a version with its cases away as a file, to be changed and loaded under another code. */
  async download({ code, version }: Pick<Named, 'code' | 'version'>): Promise<void> {
    await this.action.run(async () => {
      const file = await this.client.read({ code, version });
      saveFile(`${code}-${version}.json`, `${JSON.stringify(file, null, 2)}\n`, 'application/json');
    });
  }

  /** Goes back to the list, and says what was done. */
  async leave(word: string): Promise<void> {
    await this.router.navigate(['/questionnaires']);
    this.toaster.show(this.words.of(word));
  }
}
