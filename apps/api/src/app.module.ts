import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '@baanek/access';
import { CasesModule } from '@baanek/cases';
import { ProgrammeModule } from '@baanek/programme';
import { KernelModule } from '@baanek/kernel';
import { ImportsModule } from '@baanek/imports';
import { LegalModule } from '@baanek/legal';
import { RegistryModule } from '@baanek/registry';
import { ReportsModule } from '@baanek/reports';
import { ShelterModule } from '@baanek/shelter';
import { TasksModule } from '@baanek/tasks';
import { databaseOptions } from './data-source';
import { schemaFaults } from './schema/schema-differences';

export interface AppOptions {
  databaseUrl: string;
  rootKeyFile: string;
  poolSize: number;
  runsJobs: boolean;
  /** Built file of the thread that searches for places; null where nobody waits for it. */
  searchThread: string | null;
  demo: { password: string; logins: readonly string[] } | null;
}

/** The whole server: every domain, wired together here and nowhere else. */
@Module({})
export class AppModule {
  static with(options: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({
          ...databaseOptions(options.databaseUrl, options.poolSize),
          retryAttempts: 0,
        }),
        KernelModule.with({ ...options, schemaFaults }),
        TasksModule,
        AccessModule.with(options),
        RegistryModule,
        CasesModule,
        ImportsModule,
        ShelterModule.with(options),
        LegalModule,
        ProgrammeModule,
        ReportsModule,
      ],
    };
  }
}
