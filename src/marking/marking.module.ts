import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../assessments/assessments.module';
import { AccuracyService } from './accuracy.service';
import { Mark } from './mark.entity';
import { MarksService } from './marks.service';

@Module({
  imports: [TypeOrmModule.forFeature([Mark]), AssessmentsModule],
  providers: [MarksService, AccuracyService],
  exports: [MarksService, AccuracyService],
})
export class MarkingModule {}
