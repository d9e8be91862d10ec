#!/usr/bin/env node
import 'reflect-metadata';
import { run } from './commands/program';
import { ConfigError } from './config';

run(process.argv).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof ConfigError ? 2 : 1;
  },
);
