#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

// In the repository the command runs from source; the published package holds the bundle alone.
const source = new URL('../scripts/fromSource.mjs', import.meta.url);
if (existsSync(source)) {
  await import(source.href);
} else {
  module.enableCompileCache?.(); // Node.js 22 and later start faster with it.
  await import('../dist/cli.mjs');
}
