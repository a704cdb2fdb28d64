export { ReportsModule } from './reports.module';
import './refusals';
