import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Organisation } from '../../organisations/organisation.entity';
import { Statement } from './statement.entity';

/** Who makes a statement: more than one organisation when it is a joint one. */
@Entity()
export class StatementOrganisation {
  @ManyToOne(() => Statement)
  @JoinColumn()
  statement: Relation<Statement>;

  @PrimaryColumn({ type: 'uuid' })
  statementId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn()
  organisation: Relation<Organisation>;

  @Index()
  @PrimaryColumn({ type: 'varchar', length: 40 })
  organisationId: string;
}
