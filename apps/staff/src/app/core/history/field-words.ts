import { INCIDENT_FLAGS } from '@baanek/contracts';
import type { Words } from '../i18n/words';

/** How a field of a record is named, and its values are told. */
interface FieldWords {
  label: string;
  /** The closed set of its values. */
  set?: string;
  /** `moment`: an instant. */
  moment?: boolean;
}

/** The fields of all records whose changes are shown. */
const FIELD_WORDS: Record<string, FieldWords> = {
  roomName: { label: 'rooms.name' },
  roomActive: { label: 'rooms.active', set: 'yesNo' },
  fundingName: { label: 'funding.name' },
  fundingClosed: { label: 'funding.closed', set: 'yesNo' },
  templateName: { label: 'noteTemplate.name' },
  templateBody: { label: 'noteTemplate.body' },
  templateActive: { label: 'noteTemplate.active', set: 'yesNo' },
  centreName: { label: 'setup.centreName' },
  login: { label: 'auth.login' },
  displayName: { label: 'staff.displayName' },
  staffRoles: { label: 'staff.roles', set: 'role' },
  mayWork: { label: 'staff.mayWork', set: 'yesNo' },
  day: { label: 'history.field.day' },
  time: { label: 'history.field.time' },
  happenedAt: { label: 'appeal.when', moment: true },
  admittedAt: { label: 'history.field.admittedAt', moment: true },
  endedAt: { label: 'history.field.endedAt', moment: true },
  plannedEnd: { label: 'shelter.plannedEnd' },
  agreementOn: { label: 'history.field.signedOn' },
  destination: { label: 'shelter.destination', set: 'destination' },
  goods: { label: 'shelter.goods', set: 'goods' },
  awayFrom: { label: 'shelter.awayFrom' },
  awayTo: { label: 'shelter.awayTo' },
  incidentKind: { label: 'incident.kind', set: 'incident' },
  room: { label: 'incident.room' },
  measures: { label: 'incident.measures', set: 'measure' },
  incidentNote: { label: 'incident.note' },
  guests: { label: 'history.field.guests' },
  fromDay: { label: 'placeEnquiry.fromDay' },
  nights: { label: 'placeEnquiry.nights' },
  isolation: { label: 'history.field.isolation', set: 'yesNo' },
  escortKind: { label: 'escort.kind', set: 'escortKind' },
  leavesAt: { label: 'escort.leavesAt', moment: true },
  startsAt: { label: 'escort.startsAt', moment: true },
  endsAt: { label: 'escort.endsAt', moment: true },
  place: { label: 'escort.place' },
  meetingPoint: { label: 'escort.meetingPoint' },
  safetyRemark: { label: 'escort.safetyRemark' },
  escortWish: { label: 'escort.preferredWorker', set: 'escortWish' },
  car: { label: 'escort.car', set: 'yesNo' },
  escortOutcome: { label: 'escort.outcome', set: 'escortOutcome' },
  outcomeWords: { label: 'history.field.outcomeWords' },
  caseKind: { label: 'cases.kind', set: 'caseKind' },
  closeReason: { label: 'cases.closeReason', set: 'closeReason' },
  closedOn: { label: 'cases.closedAt' },
  clientView: { label: 'cases.clientView' },
  source: { label: 'programme.source', set: 'programmeSource' },
  basis: { label: 'programme.basis' },
  referredOn: { label: 'programme.referredOn' },
  requiredSessions: { label: 'programme.requiredSessions' },
  group: { label: 'programme.group' },
  agreedOn: { label: 'programme.agreedOn' },
  groupName: { label: 'programme.groupName' },
  plannedSessions: { label: 'programme.plannedSessions' },
  sessionMinutes: { label: 'programme.sessionMinutes' },
  sessionNumber: { label: 'programme.sessionNumber' },
  topic: { label: 'programme.topic' },
  heldAt: { label: 'appeal.when', moment: true },
  refused: { label: 'history.field.refused' },
  women: { label: 'refusal.women' },
  men: { label: 'refusal.men' },
  girls: { label: 'refusal.girls' },
  boys: { label: 'refusal.boys' },
  refusalReason: { label: 'refusal.reason', set: 'refusal' },
  refusedTo: { label: 'refusal.sentTo', set: 'refusedTo' },
  until: { label: 'shelter.extendUntil' },
  extensionReason: { label: 'shelter.extendReason', set: 'extension' },
  decision: { label: 'history.field.decision', set: 'extensionState' },
  closedFrom: { label: 'setUp.closedFrom' },
  closedTo: { label: 'setUp.closedTo' },
  closureReason: { label: 'setUp.closedFor', set: 'closure' },
  rollCallMark: { label: 'history.field.mark', set: 'mark' },
  attendanceMark: { label: 'history.field.mark', set: 'mark' },
  happenedOn: { label: 'caseIncident.happenedOn' },
  ...Object.fromEntries(
    INCIDENT_FLAGS.map(flag => [flag, { label: `set.incidentFlag.${flag}`, set: 'yesNo' }]),
  ),
  incidentPlaceKind: { label: 'caseIncident.placeKind', set: 'incidentPlace' },
  incidentPlace: { label: 'caseIncident.place' },
  incidentWhat: { label: 'caseIncident.what' },
  injuries: { label: 'caseIncident.injuries', set: 'injury' },
  adultsSaw: { label: 'caseIncident.adultsSaw', set: 'witnessCount' },
  childrenSaw: { label: 'caseIncident.childrenSaw', set: 'yesNo' },
  childCodes: { label: 'caseIncident.children' },
  livesTogether: { label: 'caseIncident.livesTogether', set: 'yesNo' },
  perpetrator: { label: 'caseIncident.perpetrator' },
  reported: { label: 'caseIncident.reported', set: 'yesNo' },
  reportedTo: { label: 'caseIncident.reportedTo', set: 'reportedTo' },
  policeNumber: { label: 'caseIncident.policeNumber' },
  dangerKind: { label: 'danger.kind', set: 'dangerKind' },
  dangerWhat: { label: 'danger.what' },
  dangerReason: { label: 'danger.reason' },
  dangerUntil: { label: 'danger.untilOn' },
  goalKind: { label: 'goal.kind', set: 'goalKind' },
  goalWhat: { label: 'goal.what' },
  goalAgreedOn: { label: 'goal.agreedOn' },
  goalAimOn: { label: 'goal.aimOn' },
  serviceKind: { label: 'service.kind', set: 'serviceKind' },
  givenOn: { label: 'service.givenOn' },
  units: { label: 'service.units' },
  serviceWorker: { label: 'service.worker' },
  fundingSource: { label: 'service.fundingSource' },
  project: { label: 'service.project' },
  serviceNote: { label: 'service.note' },
  servicePlace: { label: 'service.place' },
  documentedBy: { label: 'injury.documentedBy', set: 'documentedBy' },
  injuryForm: { label: 'injury.form' },
  paperNumber: { label: 'injury.paperNumber' },
  documentedOn: { label: 'injury.documentedOn' },
  bodyRegions: { label: 'injury.region', set: 'bodyRegion' },
  injuryKinds: { label: 'injury.kind', set: 'markKind' },
  injuryWords: { label: 'injury.words' },
  wellbeing: { label: 'session.wellbeing' },
  privateNote: { label: 'session.privateNote' },
  channel: { label: 'appeal.channel', set: 'channel' },
  sex: { label: 'person.sex', set: 'sex' },
  ageBand: { label: 'history.field.ageBand', set: 'age' },
  violence: { label: 'appeal.violence', set: 'violence' },
  relation: { label: 'appeal.relation', set: 'relation' },
  oblast: { label: 'person.oblast', set: 'oblast' },
  language: { label: 'person.language', set: 'language' },
  children: { label: 'appeal.children' },
  services: { label: 'appeal.services', set: 'service' },
  outcome: { label: 'appeal.outcome', set: 'outcome' },
  reason: { label: 'appeal.reason' },
  advice: { label: 'appeal.advice' },
  client: { label: 'history.field.client' },
  minutes: { label: 'session.minutes' },
  kind: { label: 'session.kind', set: 'sessionKind' },
  attendance: { label: 'session.attendance', set: 'attendance' },
  note: { label: 'session.note' },
  state: { label: 'staff.state', set: 'enrolment' },
  head: { label: 'history.field.head' },
  members: { label: 'history.field.members' },
  surname: { label: 'person.surname' },
  given: { label: 'person.given' },
  patronymic: { label: 'person.patronymic' },
  formerNames: { label: 'person.formerNames' },
  birth: { label: 'person.birth' },
  pin: { label: 'person.pin' },
  phones: { label: 'person.phones' },
  safeHours: { label: 'person.safeHours' },
  mayLeaveMessage: { label: 'person.mayLeaveMessage', set: 'message' },
  codeWord: { label: 'person.codeWord' },
  citizenship: { label: 'person.citizenship', set: 'citizenship' },
  district: { label: 'person.district' },
  education: { label: 'person.education', set: 'education' },
  employment: { label: 'person.employment', set: 'employment' },
  maritalState: { label: 'person.maritalState', set: 'maritalState' },
  pregnant: { label: 'person.pregnant', set: 'yesNo' },
  disability: { label: 'person.disability', set: 'yesNo' },
  interpreter: { label: 'person.interpreter', set: 'yesNo' },
  wheelchair: { label: 'person.wheelchair', set: 'yesNo' },
};

/** Whether a field has a name. */
export const isNamed = (field: string): boolean => field in FIELD_WORDS;

/** The name of a field. */
export const labelOf = (words: Words, field: string): string => words.of(FIELD_WORDS[field]?.label ?? field);

/** The name of the field that a path such as `members.0.birth` ends in; empty where it has none. */
export function labelOfPath(words: Words, path: string): string {
  const named = path.split('.').findLast(step => step in FIELD_WORDS);
  return named ? labelOf(words, named) : '';
}

/** Whether the values of a field are instants. */
export const isMoment = (field: string): boolean => FIELD_WORDS[field]?.moment ?? false;

/** A value of a field: in the word of its closed set, else as it is. */
export function valueOf(words: Words, field: string, value: string): string {
  const set = FIELD_WORDS[field]?.set;
  return set ? words.code(set, { true: 'yes', false: 'no' }[value] ?? value) : value;
}
