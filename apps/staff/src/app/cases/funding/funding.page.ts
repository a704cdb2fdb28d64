import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { FUNDING_KINDS, type FundingKind } from '@baanek/contracts';
import { Choice, Control, Empty, Field, Icon, Skeleton, Status } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { FundingClient } from '../../core/clients/cases/funding.client';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { FormFaults } from '../../core/forms/form-faults';
import { pageDraft } from '../../core/forms/page-draft';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { FundingDialog } from './funding-dialog';
import { fundingOf, fundingRules } from './funding-rules';

const empty = (): { kind: FundingKind; name: string; since: string; until: string } => ({
  ...{ kind: 'source', name: '', since: '', until: '' },
});

/** What pays for the services of a centre: sources and projects, a handful of each. */
@Component({
  selector: 'bk-funding',
  imports: [
    ...[BkDate, Choice, Control, DateField, Empty, Field, FormFaults, FormField, Icon, LoadFailure],
    ...[Skeleton, Status, TranslocoDirective],
  ],
  templateUrl: './funding.page.html',
})
export class FundingPage {
  private readonly client = inject(FundingClient);
  private readonly words = inject(Words);
  private readonly openDialog = dialogOpener();
  protected readonly submission = submission();
  protected readonly sources = serverResource({ loader: () => this.client.list() });
  protected readonly kinds = computed(() => this.words.options('fundingKind', FUNDING_KINDS));
  private readonly model = signal(empty());
  protected readonly form = form(this.model, path => {
    fundingRules(path);
  });
  protected readonly draft = pageDraft(() => 'funding-new', this.model);

  protected async add(): Promise<void> {
    const { kind, ...said } = this.model();
    const outcome = await this.submission.send(this.form, () =>
      this.client.add({ kind, ...fundingOf(said) }, this.draft.key()),
    );
    if (outcome !== 'sent') return;
    this.draft.discard();
    this.form().reset(empty());
    this.sources.reload();
  }

  protected async change(one: Wire['FundingView']): Promise<void> {
    const again = async (): Promise<Wire['FundingView'] | undefined> =>
      (await this.client.list()).find(({ id }) => id === one.id);
    await this.openDialog(FundingDialog, one, { again });
    this.sources.reload();
  }
}
