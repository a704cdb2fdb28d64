import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  type OnInit,
  signal,
  viewChild,
} from '@angular/core';
import { applyEach, type FieldTree, form, FormField, required, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { Icon, readTime, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { AppealsClient } from '../../core/clients/cases/appeals.client';
import { PersonsClient } from '../../core/clients/registry/persons.client';
import { PlaceRequestsClient } from '../../core/clients/shelter/place-requests.client';
import { toastAction } from '../../core/forms/action';
import { autosave } from '../../core/forms/autosave';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { wasOn } from '../../core/forms/rules/was-on';
import type { Wire } from '../../core/http/api-types';
import { newKey } from '../../core/http/idempotency-key';
import { today } from '../../core/i18n/dates';
import { Session } from '../../core/session/session';
import { SetUpNext } from '../../core/set-up/set-up-next';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';
import { Candidates } from '../../people/candidates';
import { CandidatesLine } from '../../people/candidates-line';
import { HouseholdFields } from '../../people/household-fields';
import { newMember } from '../../people/member-model';
import { samePerson } from '../../people/merging/same-person';
import { PersonFields } from '../../people/person-fields';
import { cluesOf, fromPerson, type PersonModel } from '../../people/person-model';
import { personRules } from '../../people/person-rules';
import { CallFields } from './call-fields';
import { appealField, type AppealModel, namesSomebody, newAppeal, toCommand } from './appeal-model';
import { whole } from '../../core/forms/rules/whole';

type KnownPerson = Pick<Wire['Candidate'], 'id' | 'code' | 'shortName'>;
type Next = 'stay' | 'case' | 'place' | 'escort';

const STEPS = ['call', 'person'] as const;
type Step = (typeof STEPS)[number];

type Facts = Pick<PersonModel, 'sex' | 'birth' | 'oblast' | 'language'>;
const factsIn = ({ sex, birth, oblast, language }: PersonModel): Facts => ({ sex, birth, oblast, language });

/** Records a call or a visit; the buttons go on to the case, a place or an escort. */
@Component({
  selector: 'bk-new-appeal',
  imports: [
    CallFields,
    Candidates,
    CandidatesLine,
    FormFaults,
    FormField,
    HouseholdFields,
    Icon,
    PersonFields,
    RouterLink,
    SetUpNext,
    Status,
    TranslocoDirective,
  ],
  templateUrl: './new-appeal.page.html',
  styleUrl: './new-appeal.page.scss',
  host: { '(document:keydown)': 'shortcut($event)' },
})
export class NewAppealPage implements OnInit {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private readonly client = inject(AppealsClient);
  private readonly persons = inject(PersonsClient);
  private readonly placeRequests = inject(PlaceRequestsClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly same = samePerson();
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);

  /** The id of a person on file, when the page was opened for her. */
  readonly person = input<string>();

  protected readonly model = signal<AppealModel>(newAppeal());
  protected readonly form = form(this.model, path => {
    validate(path.day, ({ value }) => wasOn(value()));
    validate(path.time, ({ value }) => (readTime(value()) ? null : { kind: 'time' }));
    validate(path.violence, ({ value }) => (value().length > 0 ? null : { kind: 'required' }));
    validate(path.children, ({ value }) => (value() === '' ? null : whole(value(), 0, 99)));
    required(path.channel);
    personRules(path.person, () => this.known() === null);
    applyEach(path.members, member => {
      personRules(member.person);
    });
  });

  protected readonly panel = viewChild(Candidates);
  protected readonly known = signal<KnownPerson | null>(null);
  /** What was typed where the file of somebody known has written since. */
  private typedBefore: Facts | null = null;
  protected readonly submission = submission();
  private readonly placeRequest = toastAction();
  protected readonly saved = signal<Wire['AppealLogged'] | null>(null);
  protected readonly clues = computed(() => cluesOf(this.model().person));
  /** Kept with the draft, so that an appeal sent just before a crash is not recorded twice. */
  private readonly key = signal(newKey());
  protected readonly draft = autosave(
    'appeal',
    computed(() => ({ key: this.key(), model: this.model() })),
  );

  protected readonly steps = STEPS;
  /** The call comes first; whoever gives no name needs no more. */
  protected readonly step = signal<Step>('call');

  ngOnInit(): void {
    void this.restore(); // the inputs from the address are set only now
  }

  /** Takes what her file says of her; on the page it can still be changed for this appeal. */
  protected async setKnown(candidate: KnownPerson): Promise<void> {
    this.known.set(candidate);
    const person = await this.persons.read(candidate.id);
    this.known.set({ ...candidate, id: person.id, code: person.code });
    this.takeFacts(person);
  }

  /** She has another record: once they are one, what is on file of both holds. */
  protected async sameAs(person: KnownPerson): Promise<void> {
    const changed = (): Promise<void> => this.setKnown(person);
    const file = await this.persons.read(person.id);
    if (await this.same(person, { file, changed })) await changed();
  }

  /** It is somebody else: nothing of whom she was taken for stays in the form. */
  protected notKnown(): void {
    const typed = this.typedBefore;
    this.typedBefore = null;
    this.known.set(null);
    if (typed) this.model.update(model => ({ ...model, person: { ...model.person, ...typed } }));
  }

  private takeFacts(person: Wire['PersonView']): void {
    this.typedBefore ??= factsIn(this.model().person);
    const facts = factsIn(fromPerson(person));
    this.model.update(model => ({ ...model, person: { ...model.person, ...facts } }));
  }

  protected addMember(): void {
    this.model.update(model => ({ ...model, members: [...model.members, newMember()] }));
  }

  protected removeMember(index: number): void {
    this.model.update(model => ({ ...model, members: model.members.filter((_, i) => i !== index) }));
  }

  protected async save(next: Next): Promise<void> {
    for (const part of [this.form.violence, this.form.day, this.form.time]) part().markAsTouched();
    const command = toCommand(this.model(), this.known()?.id ?? null, next !== 'stay');
    let logged: Wire['AppealLogged'] | undefined;
    await this.submission.send(
      this.form,
      async () => {
        logged = await this.client.log(command, this.key());
      },
      appealField,
    );
    if (!logged) {
      this.showFault();
      return;
    }
    this.reset();
    await this.continueWith(next, logged);
  }

  protected goTo(step: Step): void {
    this.step.set(step);
    const { element, injector } = this;
    const first = `bk-${step === 'call' ? 'call' : 'person'}-fields`;
    afterNextRender(
      () => {
        element.querySelector<HTMLElement>(`${first} input`)?.focus();
        scrollTo({ top: 0 });
      },
      { injector },
    );
  }

  /** What is wrong may be in the step that is not shown. */
  private showFault(): void {
    const { person, members, giveCode, ...call } = this.form;
    const ofCall = [...Object.values(call), person.sex, person.birth] as FieldTree<unknown>[];
    const isWrong = (field: FieldTree<unknown>): boolean => field().invalid();
    if (ofCall.some(isWrong)) this.step.set('call');
    else if ([person, members, giveCode].some(field => isWrong(field))) this.step.set('person');
  }

  protected another(): void {
    this.saved.set(null);
    this.reset();
  }

  protected shortcut(event: KeyboardEvent): void {
    if (event.altKey && event.code === 'KeyS') {
      event.preventDefault();
      void this.save('stay');
    }
  }

  private async continueWith(next: Next, logged: Wire['AppealLogged']): Promise<void> {
    if (next === 'place' && logged.householdId)
      await this.requestPlace(logged.householdId, logged.code ?? '');
    if (next === 'escort' && logged.caseId) {
      await this.router.navigate(['/escorts', 'new'], { queryParams: { case: logged.caseId } });
    } else if (next !== 'stay' && logged.caseId) {
      await this.router.navigate(['/cases', logged.caseId]);
    } else {
      this.saved.set(logged);
      scrollTo({ top: 0 });
    }
  }

  private async requestPlace(householdId: string, about: string): Promise<void> {
    await this.placeRequest.run(async () => {
      const asked = await this.placeRequests.request({ householdId, neededOn: today() }, newKey());
      const undo = async (): Promise<void> => {
        await this.placeRequests.withdraw(asked);
      };
      this.toaster.show(this.words.of('shelter.placeRequested'), { undo, about });
    });
  }

  private reset(): void {
    this.draft.discard();
    this.key.set(newKey());
    this.known.set(null);
    this.typedBefore = null;
    this.form().reset(newAppeal());
    this.step.set('call');
  }

  private async restore(): Promise<void> {
    const id = this.person();
    if (id) {
      const person = await this.persons.read(id);
      this.known.set({ id, code: person.code, shortName: person.names?.given ?? '' });
      this.takeFacts(person);
    }
    const draft = await this.draft.restore();
    if (!draft) return;
    this.key.set(draft.key);
    this.model.set({ ...newAppeal(), ...draft.model });
    if (namesSomebody(this.model())) this.step.set('person');
  }
}
