import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RobotsFileCopy } from './robots-file-copy.entity';
import { StoredGate } from './stored-gate.service';
import { StoredRobots } from './stored-robots.service';
import { VisitsService } from './visits.service';

@Module({
  imports: [TypeOrmModule.forFeature([RobotsFileCopy])],
  providers: [StoredGate, StoredRobots, VisitsService],
  exports: [VisitsService],
})
export class FetchingModule {}
