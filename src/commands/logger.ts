import { ConsoleLogger } from '@nestjs/common';
import type { Config } from '../config';

/** One JSON object a line in production, for machines; words and colours elsewhere. */
export function loggerFor({ logLevel, production }: Config): ConsoleLogger {
  const levels = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'] as const;
  return new ConsoleLogger({
    json: production,
    logLevels: levels.slice(0, levels.indexOf(logLevel) + 1),
  });
}
