import { Module } from '@nestjs/common';
import { TodayBook } from './today-book';
import { TodayController } from './today.controller';
import { Today } from './today.service';

@Module({
  controllers: [TodayController],
  providers: [Today, TodayBook],
  exports: [TodayBook],
})
export class TasksModule {}
