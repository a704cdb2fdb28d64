export { TasksModule } from './tasks.module';
export { Today } from './today.service';
export {
  type DayLine,
  type Found,
  type Line,
  type Look,
  type MomentLine,
  MOST_OF_A_KIND,
  TodayBook,
} from './today-book';
