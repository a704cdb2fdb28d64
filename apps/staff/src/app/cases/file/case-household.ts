import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CasesClient } from '../../core/clients/cases/cases.client';
import { PersonsClient } from '../../core/clients/registry/persons.client';
import { Toaster } from '../../core/feedback/toaster';
import { toastAction } from '../../core/forms/action';
import { newKey } from '../../core/http/idempotency-key';
import { type Asked, WhyDialog } from '../../core/history/why-dialog';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { CaseStore } from './case.store';
import { JoinDialog } from '../dialogs/join-dialog';
import { MembersDialog } from '../dialogs/members-dialog';

/** The household: people who came together and are placed together. */
@Component({
  selector: 'bk-case-household',
  imports: [BkDate, Icon, RouterLink, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('household.title') }}</h2>
      @if (store.may('persons.register') && store.file.value()?.householdId) {
        <button type="button" class="btn small end" (click)="add()">
          <bk-icon name="baby" /> {{ t('household.add') }}
        </button>
        <button type="button" class="btn small" (click)="join()">
          <bk-icon name="user-plus" /> {{ t('household.join') }}
        </button>
      }
    </header>
    <ul class="list">
      @for (member of store.file.value()?.household; track member.id) {
        <li>
          <div class="main">
            <p class="strong">
              @if (caseOf(member); as caseId) {
                <a [routerLink]="['/cases', caseId]">{{ member.code }}</a>&ngsp;
              } @else {
                {{ member.code }}
              }
              <span class="quiet">{{ member.shortName }}</span>
            </p>
            <p class="small">
              {{ partOf(member) }}{{ member.age === null ? '' : ', ' + words.age(member.age) }}
            </p>
            @if (outlineOf(member); as outline) {
              <p class="small quiet">
                {{ t('household.ownCase') }}: {{ outline.workers.join(', ') || t('household.nobody') }}
              </p>
              @if (outline.nextOn) {
                <p class="small quiet">{{ t('household.nextOn') }} {{ outline.nextOn | bkDate }}</p>
              }
            }
          </div>
          @if (member.wheelchair) {
            <bk-icon name="accessibility" />
          }
          @if (member.part !== 'head' && store.may('persons.register')) {
            <div class="line actions no-print">
              <button type="button" class="btn small" (click)="appoint(member)">
                {{ t('household.head') }}
              </button>
              @if (lacksCase(member) && store.may('cases.open')) {
                <button
                  type="button"
                  class="btn small"
                  [disabled]="opening.running()"
                  (click)="openCase(member)"
                >
                  {{ t('caseIncident.childCase') }}
                </button>
              }
              <button type="button" class="btn small" (click)="leave(member)">
                {{ t('household.leave') }}
              </button>
            </div>
          }
        </li>
      }
    </ul>
  </section>`,
  styles: `
    li {
      flex-wrap: wrap;
    }
    .actions {
      width: 100%;
    }
  `,
})
export class CaseHousehold {
  private readonly client = inject(PersonsClient);
  private readonly cases = inject(CasesClient);
  private readonly toaster = inject(Toaster);
  protected readonly opening = toastAction();
  protected readonly store = inject(CaseStore);
  protected readonly words = inject(Words);

  /** Her own case, where the user may open it; never that of the page itself. */
  protected caseOf({ id }: Wire['MemberView']): string | null {
    return this.store.file.value()?.family.find(({ personId }) => personId === id)?.caseId ?? null;
  }

  /** A child whose own case is to be opened from here: not the one of the page, nor one that has a case. */
  protected lacksCase(member: Wire['MemberView']): boolean {
    const isHere = member.id === this.store.file.value()?.person.id;
    return member.part === 'child' && !isHere && !this.caseOf(member) && !this.outlineOf(member);
  }

  /** What she is in the household; its head is “she herself” in her own file alone. */
  protected partOf({ id, part, sex }: Wire['MemberView']): string {
    const isHere = id === this.store.file.value()?.person.id;
    return this.words.of(part === 'head' && !isHere ? 'household.headOf' : `member.${part}.${sex}`);
  }

  /** What is told of her own case, where the user may not open it. */
  protected outlineOf({ id }: Wire['MemberView']): Wire['RelativeCase'] | undefined {
    return this.store.file.value()?.relatives.find(({ personId }) => personId === id);
  }

  /** Opens a child’s own case: a child who saw the violence is a victim by law. */
  protected async openCase({ id, code }: Wire['MemberView']): Promise<void> {
    await this.opening.run(async () => {
      await this.cases.open({ personId: id, kind: 'child' }, newKey());
      this.toaster.show(this.words.of('household.caseOpened', { code }));
    });
    this.store.reload();
  }

  protected leave({ id, code }: Wire['MemberView']): Promise<void> {
    const title = this.words.of('household.leaveTitle', { code });
    return this.change('leave', id, title, (household, why) => this.client.leave(household, id, why));
  }

  protected appoint({ id }: Wire['MemberView']): Promise<void> {
    return this.change('head', id, 'household.head', (household, why) =>
      this.client.appointHead(household, id, why),
    );
  }

  protected join(): void {
    void this.store.open(JoinDialog, file => file.householdId);
  }

  protected add(): void {
    void this.store.open(MembersDialog, file => file.householdId);
  }

  private async change(
    what: 'leave' | 'head',
    memberId: string,
    title: string,
    work: (household: Wire['HouseholdView'], why: Wire['Why']) => Promise<unknown>,
  ): Promise<void> {
    const id = this.store.file.value()?.householdId;
    if (!id) return;
    let household = await this.client.household(id);
    const asked: Asked = {
      ...{ id: `${what}-${memberId}`, title, text: `household.${what}Text`, button: `household.${what}` },
      work: why => work(household, why),
    };
    const again = async (): Promise<Asked> => {
      household = await this.client.household(id);
      return asked;
    };
    await this.store.open(WhyDialog, () => asked, again);
  }
}
