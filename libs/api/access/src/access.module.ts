import './refusals';
import { type DynamicModule, Module } from '@nestjs/common';
import { TasksModule } from '@baanek/tasks';
import { Centre } from './centres/centre.entity';
import { CentresController } from './centres/centres.controller';
import { Centres } from './centres/centres.service';
import { HandingOver } from './leaving/handing-over.service';
import { LeavingController } from './leaving/leaving.controller';
import { StaffDuties } from './leaving/staff-duties.service';
import { MeController } from './me/me.controller';
import { Me } from './me/me.service';
import { SessionStrategy } from './session.strategy';
import { ACCESS_OPTIONS, type AccessOptions } from './setup/options';
import { SetupController } from './setup/setup.controller';
import { Setup } from './setup/setup.service';
import { PasswordHasher } from './sign-in/password.hasher';
import { PasswordStrategy } from './sign-in/password.strategy';
import { SignInController } from './sign-in/sign-in.controller';
import { SignIn } from './sign-in/sign-in.service';
import { StaffAdministration } from './staff/staff-administration.service';
import { StaffController } from './staff/staff.controller';
import { StaffDirectory } from './staff/staff-directory.service';
import { Staff, StaffRole } from './staff/staff.entity';
import { TrailController } from './trail/trail.controller';
import { AuditTrail } from './trail/trail.service';
import { ListViewsController } from './views/list-views.controller';
import { ListViews } from './views/list-views.service';
import { StaffToday } from './today/staff-today';
import { TrailToday } from './today/trail-today';

export const ACCESS_ENTITIES = [Centre, Staff, StaffRole];

@Module({})
export class AccessModule {
  static with(options: AccessOptions): DynamicModule {
    return {
      module: AccessModule,
      imports: [TasksModule],
      controllers: [
        CentresController,
        LeavingController,
        ListViewsController,
        MeController,
        SetupController,
        SignInController,
        StaffController,
        TrailController,
      ],
      providers: [
        StaffToday,
        TrailToday,
        AuditTrail,
        Centres,
        HandingOver,
        ListViews,
        Me,
        PasswordHasher,
        PasswordStrategy,
        SessionStrategy,
        Setup,
        SignIn,
        StaffAdministration,
        StaffDirectory,
        StaffDuties,
        { provide: ACCESS_OPTIONS, useValue: options },
      ],
      exports: [PasswordHasher],
    };
  }
}
