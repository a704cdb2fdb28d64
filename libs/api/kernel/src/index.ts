export { isAttended } from './access/attended';
export { KnownSessions } from './access/known-sessions';
export { type Actor, By, type Principal, type SignedRequest, systemIn } from './access/principal';
export { Allow, BeforePasswordChange, NoTransaction, Public } from './access/route-rule';
export { decide, ensure, type Subject } from './access/decide';
export { householdReach, learns } from './access/household-reach';
export { principalOf, type SessionRow } from './access/session';
export { hashToken, SESSION_COOKIE, sessionHash } from './access/session-cookie';
export { Audit } from './audit/audit';
export { type AuditLabel, AuditLabels } from './audit/audit-labels';
export { AUDIT_EVENTS, isView } from './audit/audit.sql';
export { addDays, Clock, localDate, startOfDay } from './clock';
export { PIPELINED_CONNECTION } from './database/coalescing-socket';
export { Database } from './database/database';
export { ACTIVE_ROLES, CENTRES, ROLES_HELD, STAFF_NAMES } from './database/directory.sql';
export { SharedReads } from './database/shared-reads';
export { SnakeNames } from './database/naming';
export { Changes, sameVersion, SeenVersion } from './database/version';
export { CannotStart } from './errors/cannot-start';
export { driverError, isUnavailable, nameConstraints } from './errors/constraint-codes';
export { sendProblem } from './errors/problem.filter';
export { type FieldFault, invalidField, Refusal, requireExactlyOne } from './errors/refusal';
export { validationPipe } from './errors/validation.pipe';
export { GiveReason, RecordHistory, Why } from './history/correction.dto';
export type { Facts } from './history/changed-fields';
export { RecordVersion } from './history/record-version.entity';
export { RecordVersions } from './history/record-versions';
export { Creates } from './http/idempotency';
export { describeFailure, logAnswers, loggerOptions } from './http/log';
export { Log } from './http/log.service';
export { closeWithAnswers, Shutdown } from './http/shutdown';
export { refuseDeepBodies } from './http/nesting';
export { CLIENT_HEADER, refuseForeignOrigins } from './http/same-origin';
export { Jobs, type JobSql } from './jobs/jobs';
export { prepareJobs } from './jobs/prepare';
export { KernelModule } from './kernel.module';
export { Live } from './live/live';
export {
  handOverLookup,
  newHandOverCode,
  openUnderCode,
  readHandOverCode,
  sealUnderCode,
} from './sealing/code-envelope';
export { Keyring, opensCentreKey } from './sealing/keyring';
export { anotherKey, RootKey } from './sealing/root-key';
export { Sealer, type SubjectKey } from './sealing/sealer';
export { Answers, AnswersCreated, AnswersNothing } from './http/answers';
export * from './http/fields';
export { IdParam } from './http/id-param';
export { After, type Cursor, cursorOf, Next, pageOf, type Sorted, unsorted } from './http/cursor';
export { cutAt, EXPORT_ROWS, exportReason, ListQuery, ListWords, PAGE_ROWS } from './http/list-query';
export { PageQuery } from './http/page-query';
export { Ref } from './http/refs.dto';
