import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MOST_QUESTIONNAIRE_BYTES } from '@baanek/contracts';
import { Failure, Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { QuestionnairesClient } from '../../core/clients/risk/questionnaires.client';
import { action } from '../../core/forms/action';
import type { Wire } from '../../core/http/api-types';
import { newKey } from '../../core/http/idempotency-key';
import { Words } from '../../core/i18n/words';
import { UsedQuestionnaires } from './put-in-use';
import { QuestionnairePreview } from './questionnaire-preview';

type Fault = Wire['QuestionnaireFaultView'];
const TOO_LARGE: Fault = { path: '/', rule: 'too_large', detail: String(MOST_QUESTIONNAIRE_BYTES / 1024) };

/** Loads a questionnaire from a file: every fault is told, and nothing is kept before it is right and was looked at. */
@Component({
  selector: 'bk-load-questionnaire',
  imports: [Failure, Icon, QuestionnairePreview, RouterLink, Status, TranslocoDirective],
  templateUrl: './load-questionnaire.page.html',
  styles: `
    .drop.over {
      outline: 2px dashed var(--bk-teal);
    }
    .path {
      overflow-wrap: anywhere;
    }
    .file {
      position: relative;
    }
    .file input {
      position: absolute;
      inset: 0;
      opacity: 0;
      cursor: pointer;
    }
    .file:focus-within {
      outline: 3px solid var(--bk-teal);
      outline-offset: 2px;
    }
  `,
})
export class LoadQuestionnairePage {
  private readonly client = inject(QuestionnairesClient);
  protected readonly words = inject(Words);
  protected readonly used = new UsedQuestionnaires();
  protected readonly kilobytes = MOST_QUESTIONNAIRE_BYTES / 1024;
  protected readonly over = signal(false);
  /** What the chosen file is called; empty before. */
  protected readonly name = signal('');
  private readonly text = signal('');
  private readonly key = signal(newKey());
  protected readonly checked = signal<Wire['CheckedQuestionnaire'] | null>(null);
  protected readonly checking = action();
  protected readonly busy = computed(() => this.checking.running() || this.used.action.running());

  protected chosen(event: Event): void {
    const box = event.target as HTMLInputElement;
    const file = box.files?.[0];
    // the same file, changed meanwhile, can be chosen again
    box.value = '';
    if (file) void this.check(file);
  }

  protected dropped(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    const file = event.dataTransfer?.files[0];
    if (file && !this.busy()) void this.check(file);
  }

  /** Levels are told in words. */
  protected detailOf({ rule, detail }: Fault): string {
    return rule === 'case_fails' ? this.words.code('riskLevel', detail) : detail;
  }

  protected use(file: Wire['QuestionnaireFileView']): Promise<void> {
    return this.used.use(file, () => this.client.load(this.text(), this.key()));
  }

  protected async keep(): Promise<void> {
    const kept = await this.used.action.run(() => this.client.load(this.text(), this.key()));
    if (kept) await this.used.leave('questionnaire.kept');
  }

  private async check(file: File): Promise<void> {
    this.checked.set(null);
    this.used.action.clear();
    this.name.set(file.name);
    this.key.set(newKey());
    if (file.size > MOST_QUESTIONNAIRE_BYTES) {
      this.checked.set({ file: null, faults: [TOO_LARGE] });
      return;
    }
    await this.checking.run(async () => {
      this.text.set(await file.text());
      this.checked.set(await this.client.check(this.text()));
    });
  }
}
