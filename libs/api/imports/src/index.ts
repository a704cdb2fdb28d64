export { IMPORTS_ENTITIES, ImportsModule } from './imports.module';
