import './refusals';
import { Module } from '@nestjs/common';
import { TasksModule } from '@baanek/tasks';
import { CasesModule } from '@baanek/cases';
import { EscortTimeline } from './escort-timeline';
import { OwnEscortsController } from './escorts/own-escorts.controller';
import { EscortCorrections } from './escorts/escort-corrections.service';
import { EscortPlanning } from './escorts/escort-planning.service';
import { EscortReader } from './escorts/escort-reader.service';
import { Escort } from './escorts/escort.entity';
import { EscortsController } from './escorts/escorts.controller';
import { EscortShiftEvents } from './today/escort-shift-events';
import { EscortsToday } from './today/escorts-today';

export const LEGAL_ENTITIES = [Escort];

@Module({
  imports: [CasesModule, TasksModule],
  controllers: [OwnEscortsController, EscortsController],
  providers: [
    EscortShiftEvents,
    EscortsToday,
    EscortCorrections,
    EscortPlanning,
    EscortReader,
    EscortTimeline,
  ],
  exports: [EscortPlanning],
})
export class LegalModule {}
