import { Injectable } from '@nestjs/common';
import { assessRisk, RISK_LEVELS, type RiskLevel, type RiskQuestionnaireFile } from '@baanek/contracts';
import {
  addDays,
  Audit,
  Clock,
  cursorOf,
  Database,
  invalidField,
  Live,
  localDate,
  PAGE_ROWS,
  pageOf,
  type Principal,
  Ref,
  Refusal,
  Sealer,
  type Sorted,
  STAFF_NAMES,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { momentFault } from '../appeals/moment.rules';
import { CaseAccess } from '../files/case-access.service';
import { type ClientCase, keySubject } from '../files/client-case.entity';
import { answersTo } from './answers.rules';
import { QuestionnaireShelf } from './loaded/questionnaire-shelf';
import type { RiskQuestionnaireView } from './questionnaire.dto';
import { RiskAssessment } from './risk.entity';
import type {
  AssessRisk,
  PoliceRiskLine,
  RiskAnswerGiven,
  RiskFile,
  RiskLine,
  RiskQuery,
  RiskView,
} from './risk.dto';

interface Content {
  answers: RiskAnswerGiven[];
  why: string;
}

const at = (row: string): { table: string; row: string; column: string } => ({
  table: 'risk_assessment',
  row,
  column: 'content',
});

const LINE = `r.id, r.assessed_at AS "assessedAt", r.questionnaire, r.questionnaire_version AS "questionnaireVersion",
              r.score, r.found, r.level, r.reassess_on::text AS "reassessOn", s.display_name AS "authorName",
              r.voided_at IS NOT NULL AS voided, r.version`;

const MOST_DAYS_AHEAD = 366;

/** Assessments of risk. One is never changed: the next one is another, and one made by mistake is voided. */
@Injectable()
export class RiskAssessments {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly shelf: QuestionnaireShelf,
    private readonly sealer: Sealer,
    private readonly live: Live,
  ) {}

  /**
   * Records what was answered, and the level: what the answers come to, or higher with a reason. A level below the one that
   * stands needs a reason too: no sum lowers what a worker has decided.
   */
  async assess(by: Principal, caseId: string, command: AssessRisk): Promise<Ref> {
    const reached = await this.access.reachOpen(by, 'risk.assess', caseId);
    const { assessedAt, answers, level, why } = command;
    const fault = momentFault(assessedAt, this.clock.now());
    if (fault) throw invalidField('assessedAt', fault.rule, fault.limit);
    const asked = await this.shelf.of(command.questionnaire, command.questionnaireVersion);
    const { score, level: found } = assessRisk(asked, answersTo(asked, answers));
    if (rankOf(level) < rankOf(found)) throw invalidField('level', 'notLower', found);
    const isLowered = rankOf(level) < rankOf(standingAt(reached, assessedAt));
    if ((level !== found || isLowered) && why.trim() === '') throw invalidField('why', 'required');
    const day = localDate(new Date(assessedAt));
    const reassessOn = command.reassessOn ?? addDays(day, asked.reassessAfter[level]);
    if (reassessOn <= day) throw invalidField('reassessOn', 'afterAssessed');
    if (reassessOn > addDays(day, MOST_DAYS_AHEAD))
      throw invalidField('reassessOn', 'daysAheadAtMost', MOST_DAYS_AHEAD);
    const id = newId();
    const content: Content = { answers, why };
    const key = await this.sealer.key(keySubject(reached));
    await this.database.repository(RiskAssessment).insert({
      ...{ id, centreId: by.centreId, caseId: reached.id, authorId: by.staffId },
      ...{ assessedAt: new Date(assessedAt), recordedAt: this.clock.now() },
      ...{ questionnaire: asked.code, questionnaireVersion: asked.version, score, found, level, reassessOn },
      ...{ content: this.sealer.seal(key, at(id), content), version: 1 },
    });
    this.audit.record({ action: 'risk.assessed', subjectKind: 'risk_assessment', subjectId: id });
    this.live.changed('cases');
    return { id, version: 1 };
  }

  /** The assessments of a case and the results of the police, the latest first, each a page at a time. */
  async file(by: Principal, caseId: string, { after, policeAfter }: RiskQuery = {}): Promise<RiskFile> {
    const begins = cursorOf(after, 'moment');
    const policeBegins = cursorOf(policeAfter, 'day');
    const { id } = await this.access.reach(by, 'risk.read', caseId);
    const assessments = await this.database.sql<Sorted<RiskLine>>(
      `SELECT ${LINE}, r.assessed_at::text AS "sortKey"
       FROM risk_assessment r JOIN ${STAFF_NAMES} s ON s.id = r.author_id
       WHERE r.case_id = $1 AND ($2::uuid IS NULL OR (r.assessed_at, r.id) < ($3::timestamptz, $2))
       ORDER BY r.assessed_at DESC, r.id DESC LIMIT ${PAGE_ROWS + 1}`,
      [id, begins?.id ?? null, begins?.at ?? null],
    );
    const police = await this.database.sql<Sorted<PoliceRiskLine>>(
      `SELECT r.id, r.level, r.assessed_on::text AS "assessedOn", s.display_name AS "authorName",
              r.voided_at IS NOT NULL AS voided, r.version, r.assessed_on::text AS "sortKey"
       FROM police_risk_result r JOIN ${STAFF_NAMES} s ON s.id = r.author_id
       WHERE r.case_id = $1 AND ($2::uuid IS NULL OR (r.assessed_on, r.id) < ($3::date, $2))
       ORDER BY r.assessed_on DESC, r.id DESC LIMIT ${PAGE_ROWS + 1}`,
      [id, policeBegins?.id ?? null, policeBegins?.at ?? null],
    );
    this.audit.viewed({ action: 'risk.listed', subjectKind: 'case', subjectId: id });
    const [assessed, found] = [pageOf(assessments, PAGE_ROWS), pageOf(police, PAGE_ROWS)];
    return {
      ...{ assessments: assessed.rows, next: assessed.next, police: found.rows, policeNext: found.next },
      questionnaire: viewOf(await this.shelf.current()),
    };
  }

  /** A questionnaire as it was asked in that version: drafts that were begun with it are finished with it. */
  async asked(code: string, version: number): Promise<RiskQuestionnaireView> {
    return viewOf(await this.shelf.of(code, version));
  }

  /** One assessment with its answers, as it was asked then. Leaves a trace. */
  async read(by: Principal, assessmentId: string): Promise<RiskView> {
    const [row] = await this.database.sql<
      Omit<RiskView, 'answers' | 'why' | 'asked'> & { sealed: Buffer; sealedFor: string }
    >(
      `SELECT ${LINE}, r.case_id AS "caseId", r.content AS sealed,
              coalesce(c.origin_person_id, c.person_id) AS "sealedFor"
       FROM risk_assessment r JOIN client_case c ON c.id = r.origin_case_id
       JOIN ${STAFF_NAMES} s ON s.id = r.author_id WHERE r.id = $1`,
      [assessmentId],
    );
    if (!row) throw new Refusal('request.not_found');
    await this.access.reach(by, 'risk.read', row.caseId);
    this.audit.viewed({ action: 'risk.read', subjectKind: 'risk_assessment', subjectId: assessmentId });
    const { sealed, sealedFor, ...view } = row;
    const content = this.sealer.open<Content>(await this.sealer.key(sealedFor), at(row.id), sealed);
    return { ...view, ...content, asked: await this.asked(row.questionnaire, row.questionnaireVersion) };
  }
}

const rankOf = (level: RiskLevel): number => RISK_LEVELS.indexOf(level);

/** The level that stands in a case where nothing later has been assessed; the lowest where something has. */
const standingAt = ({ riskLevel, riskAt }: ClientCase, assessedAt: string): RiskLevel =>
  riskLevel && riskAt && riskAt <= new Date(assessedAt) ? riskLevel : RISK_LEVELS[0];

/** Without its cases. What is shipped is shared by all requests, and never handed out to be changed. */
const viewOf = ({ cases: _, ...asked }: RiskQuestionnaireFile): RiskQuestionnaireView =>
  structuredClone(asked) as unknown as RiskQuestionnaireView;
