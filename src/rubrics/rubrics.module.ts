import { Module } from '@nestjs/common';
import { RubricShelf } from './rubric-shelf.service';

@Module({ providers: [RubricShelf], exports: [RubricShelf] })
export class RubricsModule {}
