export { type Centre, firstSignIn, openCentre, openInstallation, PASSWORD } from './centre.ts';
export { type DurableCluster, startDurable } from './durable.ts';
export {
  drawHouse,
  type Files,
  type House,
  type ProgrammeFiles,
  register,
  tell,
  tellProgramme,
} from './files.ts';
export {
  type Addresses,
  freshDatabase,
  type Installation,
  startInstallation,
  tellDemo,
} from './installation.ts';
export { appeal, child, dayFromNow, person, trip } from './people.ts';
export { type Ask, type Told, Visitor, type Wire } from './visitor.ts';
