export { TasksModule } from './tasks.module';
export {
  type DayLine,
  type Found,
  type Line,
  type Look,
  type MomentLine,
  MOST_OF_A_KIND,
  TodayBook,
  type TodaySource,
} from './today-book';
