import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { CollectionService } from './collection.service';

@Module({
  imports: [DocumentsModule],
  providers: [CollectionService],
  exports: [CollectionService],
})
export class CollectionModule {}
