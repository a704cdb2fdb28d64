export { LEGAL_ENTITIES, LegalModule } from './legal.module';
export { EscortPlanning } from './escorts/escort-planning.service';
