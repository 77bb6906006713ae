#!/usr/bin/env node
import { run } from './run.js';

// Whoever reads our answer may have heard enough: `demarche export events.csv | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void run(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
});
