import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { CollectionService } from './collection.service';
import { FetchingModule } from './fetch/fetching.module';

@Module({
  imports: [DocumentsModule, FetchingModule],
  providers: [CollectionService],
  exports: [CollectionService, FetchingModule],
})
export class CollectionModule {}
