import { Controller, Get, Inject } from '@nestjs/common';
import { CONFIG, type Config } from '../config';
import { openApi } from './openapi';
import { apiPaths } from './paths';

@Controller()
export class OpenApiController {
  private readonly description: object;

  constructor(@Inject(CONFIG) config: Config) {
    this.description = openApi(config.version);
  }

  @Get(apiPaths.openApi)
  show(): object {
    return this.description;
  }
}
