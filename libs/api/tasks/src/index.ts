export { TasksModule } from './tasks.module';
export { Today } from './today.service';
export {
  type DayLine,
  type Found,
  type Line,
  type Look,
  type MomentLine,
  MOST_READ,
  TodayBook,
} from './today-book';
export { PutOff } from './put-off.service';
export { EVENTS_READ, ShiftBook, type ShiftEvent, type ShiftLook } from './shift-book';
export { SetUpBook, type SetUpAnswers, type StepFound } from './set-up/set-up-book';
export { SetUpPath } from './set-up/set-up.service';
