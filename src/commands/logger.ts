import { ConsoleLogger } from '@nestjs/common';
import type { Config } from '../config';

/** What the framework says about itself at every start: of use to nobody who runs the service. */
const CHATTER = new Set([
  ...['InstanceLoader', 'NestApplication', 'NestFactory', 'RouterExplorer', 'RoutesResolver'],
]);

class Logger extends ConsoleLogger {
  override log(message: unknown, ...rest: unknown[]): void {
    if (!CHATTER.has(String(rest.at(-1)))) super.log(message, ...rest);
  }
}

/** One JSON object a line in production, for machines; words and colours elsewhere. */
export function loggerFor({ logLevel, production }: Config): ConsoleLogger {
  const levels = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'] as const;
  return new Logger({
    json: production,
    logLevels: levels.slice(0, levels.indexOf(logLevel) + 1),
  });
}
