import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../assessments/assessments.module';
import { Mark } from './mark.entity';
import { MarksService } from './marks.service';

@Module({
  imports: [TypeOrmModule.forFeature([Mark]), AssessmentsModule],
  providers: [MarksService],
  exports: [MarksService],
})
export class MarkingModule {}
