import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { RobotsFileCopy } from './robots-file-copy.entity';
import type { RobotsRecord, RobotsStore } from './robots-record';

/** The robots.txt files that all processes share. */
@Injectable()
export class StoredRobots implements RobotsStore {
  constructor(
    @InjectRepository(RobotsFileCopy) private readonly files: Repository<RobotsFileCopy>,
  ) {}

  find(origin: string): Promise<RobotsRecord | null> {
    return this.files.findOneBy({ origin });
  }

  async save(record: RobotsRecord): Promise<void> {
    const { problem } = record;
    await this.files.upsert({ ...record, problem: problem && { ...problem } }, ['origin']);
  }
}
