import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ApiModule } from './api/api.module';
import { CONFIG, type Config } from './config';
import { dataSourceOptions } from './database/data-source';
import { PipelineModule } from './pipeline/pipeline.module';
import { WebModule } from './web/web.module';

@Global()
@Module({})
class ConfigModule {
  static with(config: Config): DynamicModule {
    const provider = { provide: CONFIG, useValue: config };
    return { module: ConfigModule, providers: [provider], exports: [provider] };
  }
}

/** What a process does: answer people, work on what they handed in, or both. */
export type Role = { readonly serving: boolean; readonly working: boolean };

@Module({})
export class AppModule {
  static for(config: Config, { serving, working }: Role): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        TypeOrmModule.forRoot(dataSourceOptions(config.databaseUrl ?? '')),
        PipelineModule.for({ working }),
        ...(serving ? [ApiModule, WebModule] : []),
      ],
    };
  }
}
