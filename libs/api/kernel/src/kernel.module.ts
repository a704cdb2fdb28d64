import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { FairShareInterceptor } from './access/fair-share';
import { KnownSessions } from './access/known-sessions';
import { RouteGuard } from './access/route.guard';
import { Audit } from './audit/audit';
import { AuditLabels } from './audit/audit-labels';
import { Clock } from './clock';
import { Database } from './database/database';
import { SharedReads } from './database/shared-reads';
import { TransactionInterceptor } from './database/transaction.interceptor';
import { ProblemFilter } from './errors/problem.filter';
import { RecordVersions } from './history/record-versions';
import { HealthController } from './http/health.controller';
import { IdempotencyInterceptor } from './http/idempotency';
import { Log } from './http/log.service';
import { Shutdown } from './http/shutdown';
import { Jobs } from './jobs/jobs';
import { Live } from './live/live';
import { LiveController } from './live/live.controller';
import { KERNEL_OPTIONS, type KernelOptions } from './options';
import { Keyring } from './sealing/keyring';
import { RootKey } from './sealing/root-key';
import { RootKeyCheck } from './sealing/root-key-check';
import { Sealer } from './sealing/sealer';

const SERVICES = [
  Audit,
  AuditLabels,
  Clock,
  Database,
  Jobs,
  Keyring,
  KnownSessions,
  Live,
  Log,
  RecordVersions,
  Sealer,
  SharedReads,
  Shutdown,
];

@Global()
@Module({})
export class KernelModule {
  static with(options: KernelOptions): DynamicModule {
    return {
      module: KernelModule,
      imports: [PassportModule],
      controllers: [HealthController, LiveController],
      providers: [
        ...SERVICES,
        RootKeyCheck,
        { provide: KERNEL_OPTIONS, useValue: options },
        { provide: RootKey, useFactory: () => RootKey.fromFile(options.rootKeyFile) },
        RouteGuard,
        { provide: APP_GUARD, useExisting: RouteGuard },
        { provide: APP_INTERCEPTOR, useClass: FairShareInterceptor },
        { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [...SERVICES, RootKey, KERNEL_OPTIONS],
    };
  }
}
