import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationHost } from './organisation-host.entity';
import { Organisation } from './organisation.entity';
import { OrganisationsService } from './organisations.service';
import { StoredSuccession } from './succession.entity';

@Module({
  imports: [TypeOrmModule.forFeature([Organisation, OrganisationHost, StoredSuccession])],
  providers: [OrganisationsService],
  exports: [TypeOrmModule, OrganisationsService],
})
export class OrganisationsModule {}
