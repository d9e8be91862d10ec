import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationHost } from './organisation-host.entity';
import { Organisation } from './organisation.entity';
import { OrganisationsService } from './organisations.service';
import { RegisterImportService } from './register-import.service';
import { StoredSuccession } from './succession.entity';

@Module({
  imports: [TypeOrmModule.forFeature([Organisation, OrganisationHost, StoredSuccession])],
  providers: [OrganisationsService, RegisterImportService],
  exports: [TypeOrmModule, OrganisationsService, RegisterImportService],
})
export class OrganisationsModule {}
