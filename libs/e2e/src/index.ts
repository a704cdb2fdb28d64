export {
  assessment,
  caseConference,
  caseOutcome,
  caseGoal,
  caseDanger,
  caseIncident,
  caseService,
  caseTask,
  childGuardian,
  goalNote,
  invited,
  safetyPlan,
  shiftEntry,
} from './casework.ts';
export {
  type Centre,
  firstSignIn,
  openCentre,
  openInstallation,
  openOn,
  openSeeded,
  PASSWORD,
} from './centre.ts';
export { type DurableCluster, startDurable } from './durable.ts';
export { type Files, type ProgrammeFiles, seedFiles, seedProgramme } from './files.ts';
export { drawHouse } from './house.ts';
export {
  type Addresses,
  fillDemo,
  freshDatabase,
  type Installation,
  migrate,
  setupToken,
  startInstallation,
} from './installation.ts';
export { appeal, child, dayFromNow, person, trip } from './people.ts';
export { register } from './registration.ts';
export { type Ask, type Answer, Visitor, type Wire } from './visitor.ts';
