import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  type OnInit,
  signal,
} from '@angular/core';
import { applyEach, form, FormField, required, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { APPEAL_OUTCOMES, CHANNELS, RELATIONS, SERVICES, SEXES, VIOLENCE_TYPES } from '@baanek/contracts';
import {
  Choice,
  Choices,
  Control,
  Failure,
  Field,
  Icon,
  readDay,
  readTime,
  Select,
  Status,
} from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, newKey, type Wire } from '../core/api';
import { timeOf, today } from '../core/dates';
import { Drafts } from '../core/drafts';
import { send } from '../core/forms';
import { asProblem } from '../core/problem';
import { Session } from '../core/session';
import { Toaster } from '../core/toaster';
import { Words } from '../core/words';
import { Candidates, type Clue } from '../people/candidates';
import { HouseholdFields } from '../people/household-fields';
import { newMember } from '../people/member-model';
import { PersonFields } from '../people/person-fields';
import { ageOf } from '../people/person-model';
import { personRules } from '../people/person-rules';
import { appealField, type AppealModel, newAppeal, toCommand } from './appeal-model';

const DRAFT = 'appeal';
const SAVE_AFTER_MS = 800;

interface Draft {
  key: string;
  model: AppealModel;
}

type Next = 'stay' | 'case' | 'place' | 'escort';

/** One call or visit, logged in under a minute; what follows on is a button away. */
@Component({
  selector: 'bk-new-appeal',
  imports: [
    Candidates,
    Choice,
    Choices,
    Control,
    DateField,
    Failure,
    Field,
    FormField,
    HouseholdFields,
    Icon,
    PersonFields,
    RouterLink,
    Select,
    Status,
    TranslocoDirective,
  ],
  templateUrl: './new-appeal.page.html',
  styleUrl: './new-appeal.page.scss',
  host: { '(document:keydown)': 'shortcut($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewAppealPage implements OnInit {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly drafts = inject(Drafts);
  private readonly toaster = inject(Toaster);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);

  /** Somebody on file, when one comes from her page or from the search. */
  readonly person = input<string>();

  protected readonly model = signal<AppealModel>(newAppeal());
  protected readonly form = form(this.model, path => {
    validate(path.day, ({ value }) =>
      readDay(value()) && value() <= today() ? null : { kind: 'inThePast' },
    );
    validate(path.time, ({ value }) => (readTime(value()) ? null : { kind: 'time' }));
    validate(path.violence, ({ value }) => (value().length > 0 ? null : { kind: 'required' }));
    validate(path.children, ({ value }) => (/^\d{0,2}$/.test(value()) ? null : { kind: 'number' }));
    required(path.channel);
    personRules(path.person);
    applyEach(path.members, member => {
      personRules(member.person);
    });
  });

  protected readonly known = signal<Pick<Wire['Candidate'], 'id' | 'code' | 'shortName'> | null>(null);
  protected readonly failure = signal('');
  protected readonly savedAt = signal('');
  protected readonly saved = signal<Wire['AppealLogged'] | null>(null);
  protected readonly clue = computed<Clue>(() => {
    const { surname, given, patronymic, phones, pin, birth } = this.model().person;
    const age = ageOf(birth);
    const birthYear = age === null ? null : Number(today().slice(0, 4)) - age;
    return { name: [surname, given, patronymic].filter(Boolean).join(' '), phone: phones, pin, birthYear };
  });
  private key = newKey();
  private touched = false;

  protected readonly channels = computed(() => this.words.options('channel', CHANNELS.slice(0, -1)));
  protected readonly sexes = computed(() => this.words.options('sex', SEXES));
  protected readonly violence = computed(() => this.words.options('violence', VIOLENCE_TYPES));
  protected readonly relations = computed(() => this.words.options('relation', RELATIONS));
  protected readonly services = computed(() => this.words.options('service', SERVICES));
  protected readonly outcomes = computed(() => this.words.options('outcome', APPEAL_OUTCOMES));
  protected readonly violenceError = computed(() => {
    const state = this.form.violence();
    return state.touched() && state.invalid() ? this.words.rule('required', undefined) : '';
  });

  constructor() {
    effect(onCleanup => {
      const model = this.model();
      if (!this.touched) {
        this.touched = true;
        return;
      }
      const timer = setTimeout(() => void this.keep(model), SAVE_AFTER_MS);
      onCleanup(() => {
        clearTimeout(timer);
      });
    });
  }

  ngOnInit(): void {
    void this.restore(); // not earlier: the address has not been read before
  }

  protected know(candidate: Pick<Wire['Candidate'], 'id' | 'code' | 'shortName'>): void {
    this.known.set(candidate);
  }

  protected addMember(): void {
    this.model.update(model => ({ ...model, members: [...model.members, newMember()] }));
  }

  protected removeMember(index: number): void {
    this.model.update(model => ({ ...model, members: model.members.filter((_, i) => i !== index) }));
  }

  protected async save(next: Next): Promise<void> {
    this.failure.set('');
    for (const part of [this.form.violence, this.form.day, this.form.time]) part().markAsTouched();
    const command = toCommand(this.model(), this.known()?.id ?? null, next !== 'stay');
    let logged: Wire['AppealLogged'] | undefined;
    const outcome = await send(
      this.form,
      async () => {
        logged = await this.api.create<Wire['AppealLogged']>('appeals', command, this.key);
      },
      appealField,
    );
    if (outcome === 'invalid') {
      this.failure.set(this.words.of('appeal.incomplete'));
      return;
    }
    if (outcome !== 'sent' || !logged) {
      if (outcome !== 'sent') this.failure.set(this.words.problem(outcome));
      return;
    }
    this.startAnew();
    await this.goOn(next, logged);
  }

  protected another(): void {
    this.saved.set(null);
    this.startAnew();
  }

  protected shortcut(event: KeyboardEvent): void {
    if (event.altKey && event.code === 'KeyS') {
      event.preventDefault();
      void this.save('stay');
    }
  }

  private async goOn(next: Next, logged: Wire['AppealLogged']): Promise<void> {
    if (next === 'place' && logged.householdId) await this.askPlace(logged.householdId);
    if (next === 'escort' && logged.caseId) {
      await this.router.navigate(['/trips', 'new'], { queryParams: { case: logged.caseId } });
    } else if (next !== 'stay' && logged.caseId) {
      await this.router.navigate(['/cases', logged.caseId]);
    } else {
      this.saved.set(logged);
      scrollTo({ top: 0 });
    }
  }

  private async askPlace(householdId: string): Promise<void> {
    try {
      const body: Wire['RequestPlaces'] = { householdId, neededOn: today() };
      await this.api.create('shelter/requests', body, newKey());
      this.toaster.say(this.words.of('shelter.asked'));
    } catch (error) {
      this.toaster.say(this.words.problem(asProblem(error)), { tone: 'brick' });
    }
  }

  private startAnew(): void {
    this.drafts.drop(DRAFT);
    this.touched = false;
    this.key = newKey();
    this.known.set(null);
    this.savedAt.set('');
    this.form().reset(newAppeal());
  }

  private async restore(): Promise<void> {
    const id = this.person();
    if (id) {
      const person = await this.api.get<Wire['PersonView']>(`persons/${id}`);
      this.know({ id, code: person.code, shortName: person.names?.given ?? '' });
    }
    const draft = await this.drafts.find<Draft>(DRAFT);
    if (!draft) return;
    // the same key: what was sent just before a crash is not logged twice
    this.key = draft.key;
    this.model.set({ ...newAppeal(), ...draft.model });
    this.savedAt.set(this.words.of('draft.restored'));
  }

  private async keep(model: AppealModel): Promise<void> {
    await this.drafts.keep(DRAFT, { key: this.key, model } satisfies Draft);
    this.savedAt.set(`${this.words.of('draft.saved')} ${timeOf(new Date())}`);
  }
}
