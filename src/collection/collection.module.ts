import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { CollectionService } from './collection.service';
import { FetchingModule } from './fetch/fetching.module';
import { SweepsModule } from './sweeps/sweeps.module';

@Module({
  imports: [DocumentsModule, FetchingModule, SweepsModule],
  providers: [CollectionService],
  exports: [CollectionService, FetchingModule, SweepsModule],
})
export class CollectionModule {}
