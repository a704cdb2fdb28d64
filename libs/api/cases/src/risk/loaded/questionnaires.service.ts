import { Injectable } from '@nestjs/common';
import { MOST_QUESTIONNAIRES, type QuestionnaireFault, type RiskQuestionnaireFile } from '@baanek/contracts';
import { Audit, Clock, Database, Live, type Principal, Ref, Refusal, STAFF_NAMES } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { caseFaults } from '../questionnaires/check';
import { readFile } from '../questionnaires/read-file';
import { SHIPPED } from '../questionnaires/shipped';
import { QuestionnaireShelf } from './questionnaire-shelf';
import { LoadedQuestionnaire, QuestionnaireUse } from './risk-questionnaire.entity';
import { linesOf, type LoadedRow, type UseRow } from './questionnaire-lines.rules';
import type {
  CheckedQuestionnaire,
  PutInUse,
  QuestionnaireFileView,
  QuestionnaireList,
  QuestionnaireName,
} from './questionnaires.dto';

/** Loading questionnaires of risk, and putting one in use. Nothing is kept of a file before all of it is right. */
@Injectable()
export class Questionnaires {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly shelf: QuestionnaireShelf,
    private readonly live: Live,
  ) {}

  async list(): Promise<QuestionnaireList> {
    const loaded = await this.database.sql<LoadedRow>(
      `SELECT q.code, q.questionnaire_version AS version, q.content -> 'name' AS name, q.loaded_at AS "loadedAt",
              s.display_name AS "loadedByName"
       FROM risk_questionnaire q JOIN ${STAFF_NAMES} s ON s.id = q.loaded_by`,
    );
    const uses = await this.database.sql<UseRow>(
      `SELECT DISTINCT ON (u.code, u.questionnaire_version) u.code, u.questionnaire_version AS version, u.turn,
              u.put_at AS "putAt", s.display_name AS "putByName"
       FROM risk_questionnaire_use u JOIN ${STAFF_NAMES} s ON s.id = u.put_by
       ORDER BY u.code, u.questionnaire_version, u.turn DESC`,
    );
    const turn = Math.max(0, ...uses.map(use => use.turn));
    return { turn, questionnaires: linesOf(SHIPPED, loaded, uses) };
  }

  /** With its cases: what a counsellor is asked, and what a file to load may begin with. */
  async read({ code, version }: QuestionnaireName): Promise<QuestionnaireFileView> {
    return viewOf(await this.shelf.kept(code, version));
  }

  /** Keeps nothing: says what is wrong with a file, and shows what it asks where that can be shown. */
  async check(text: string): Promise<CheckedQuestionnaire> {
    const { file, faults } = readFile(text);
    if (!file) return { file: null, faults: [...faults] };
    return { file: viewOf(file), faults: await this.keptFaults(file) };
  }

  /** Keeps a version, which is not asked before it is put in use. 409 `questionnaires.faulty`, `questionnaires.too_many`. */
  async load(by: Principal, text: string): Promise<Ref> {
    await this.takeTurn(by);
    const { file } = readFile(text);
    if (!file || (await this.keptFaults(file)).length > 0) throw new Refusal('questionnaires.faulty');
    const loaded = this.database.repository(LoadedQuestionnaire);
    if ((await loaded.count()) >= MOST_QUESTIONNAIRES) throw new Refusal('questionnaires.too_many');
    const id = newId();
    await loaded.insert({
      ...{ id, centreId: by.centreId, code: file.code, questionnaireVersion: file.version, content: file },
      ...{ loadedBy: by.staffId, loadedAt: this.clock.now() },
    });
    return this.done('loaded', id, 1);
  }

  /**
   * From now on it is asked. What was found with another one stays, and drafts begun with it can still be saved. 409
   * `questionnaires.changed` where somebody put another one in use meanwhile.
   */
  async use(by: Principal, { code, version, turn }: PutInUse): Promise<Ref> {
    await this.takeTurn(by);
    const uses = this.database.repository(QuestionnaireUse);
    const [last] = await uses.find({ order: { turn: 'desc' }, take: 1 });
    if ((last?.turn ?? 0) !== turn) throw new Refusal('questionnaires.changed');
    const asked = await this.shelf.kept(code, version);
    const id = newId();
    await uses.insert({
      ...{ id, centreId: by.centreId, turn: turn + 1, code: asked.code, questionnaireVersion: asked.version },
      ...{ putBy: by.staffId, putAt: this.clock.now() },
    });
    return this.done('put_in_use', id, turn + 1);
  }

  private takeTurn(by: Principal): Promise<void> {
    return this.database.takeTurn(`questionnaires ${by.centreId}`);
  }

  /** Why a file that may be used is not kept: its name, or cases of its own that fail. */
  private async keptFaults(file: RiskQuestionnaireFile): Promise<QuestionnaireFault[]> {
    return [...(await this.nameFaults(file)), ...caseFaults(file)];
  }

  /** A code of what is shipped is ours for good, and a version is later than all that were kept. */
  private async nameFaults({ code, version }: RiskQuestionnaireFile): Promise<QuestionnaireFault[]> {
    if (SHIPPED.some(one => one.code === code)) return [{ path: '/code', rule: 'shipped', detail: code }];
    const latest = await this.database
      .repository(LoadedQuestionnaire)
      .maximum('questionnaireVersion', { code });
    return latest !== null && version <= latest
      ? [{ path: '/version', rule: 'old_version', detail: String(latest + 1) }]
      : [];
  }

  private done(change: string, id: string, version: number): Ref {
    this.audit.record({
      action: `risk.questionnaire_${change}`,
      subjectKind: 'risk_questionnaire',
      subjectId: id,
    });
    this.live.changed('cases');
    return { id, version };
  }
}

/** What is shipped is shared by all requests, and never handed out to be changed. */
const viewOf = (file: RiskQuestionnaireFile): QuestionnaireFileView =>
  structuredClone(file) as unknown as QuestionnaireFileView;
