import { Module } from '@nestjs/common';
import { SetUpBook } from './set-up/set-up-book';
import { SetUpController } from './set-up/set-up.controller';
import { SetUpPath } from './set-up/set-up.service';
import { PutOff } from './put-off.service';
import { ShiftBook } from './shift-book';
import { TodayBook } from './today-book';
import { TodayController } from './today.controller';
import { Today } from './today.service';

@Module({
  controllers: [SetUpController, TodayController],
  providers: [SetUpBook, SetUpPath, PutOff, ShiftBook, Today, TodayBook],
  exports: [PutOff, SetUpBook, ShiftBook, TodayBook],
})
export class TasksModule {}
