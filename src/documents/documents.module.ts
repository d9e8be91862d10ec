import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { join } from 'node:path';
import { CONFIG, type Config } from '../config';
import { ByteStore } from './byte-store';
import { Document } from './document.entity';
import { DocumentsService } from './documents.service';
import { ProgressService } from './progress.service';
import { ReadingPool } from './reading-pool.service';
import { ReadingsService } from './readings.service';
import { Submission } from './submission.entity';
import { StoredText } from './text.entity';

@Module({
  imports: [TypeOrmModule.forFeature([Document, Submission, StoredText])],
  providers: [
    ProgressService,
    ReadingPool,
    ReadingsService,
    DocumentsService,
    {
      provide: ByteStore,
      inject: [CONFIG],
      useFactory: (config: Config) => new ByteStore(join(config.dataFolder, 'bytes')),
    },
  ],
  exports: [
    DocumentsService,
    ProgressService,
    ReadingPool,
    ReadingsService,
    ByteStore,
    TypeOrmModule,
  ],
})
export class DocumentsModule {}
