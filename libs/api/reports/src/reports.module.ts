import { Module } from '@nestjs/common';
import { TasksModule } from '@baanek/tasks';
import { FiguresController } from './figures.controller';
import { FigureReleases } from './releases/figure-releases.service';
import { ReleaseReader } from './releases/release-reader.service';
import { FigureSharing } from './sharing/figure-sharing.service';
import { FiguresToday } from './today/figures-today';

@Module({
  imports: [TasksModule],
  controllers: [FiguresController],
  providers: [FigureReleases, FigureSharing, FiguresToday, ReleaseReader],
})
export class ReportsModule {}
