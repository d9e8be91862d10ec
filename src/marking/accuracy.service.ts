import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, type Repository } from 'typeorm';
import { accuracyOf, type CriterionAccuracy } from './accuracy';
import { Mark } from './mark.entity';

/** Holds people's marks against what the machine said. */
@Injectable()
export class AccuracyService {
  constructor(@InjectRepository(Mark) private readonly marks: Repository<Mark>) {}

  /** Agreement of the machine with people, by rubric id and criterion. */
  async byRubric(): Promise<ReadonlyMap<string, readonly CriterionAccuracy[]>> {
    const rows = await this.marks.find({
      where: { withdrawnAt: IsNull() },
      relations: { assessment: true },
      select: { assessment: { id: true, rubricId: true } },
      order: { criterion: 'asc', createdAt: 'asc' },
    });
    const rubrics = [...new Set(rows.map(({ assessment }) => assessment.rubricId))].sort();
    return new Map(
      rubrics.map((rubric) => {
        const own = rows.filter(({ assessment }) => assessment.rubricId === rubric);
        return [
          rubric,
          accuracyOf(
            own.map(({ criterion, level, machineLevel, quotes }) => ({
              criterion,
              level,
              machine: machineLevel,
              verdicts: quotes.map(({ verdict }) => verdict),
            })),
          ),
        ] as const;
      }),
    );
  }
}
