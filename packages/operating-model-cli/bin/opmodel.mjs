#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// In the repository the command runs from source; the published package holds the bundle alone.
const source = new URL('../scripts/fromSource.mjs', import.meta.url);
if (existsSync(source)) {
  await import(source.href);
} else {
  module.enableCompileCache?.(); // Node.js 22 and later start faster with it.
  // The space for new objects stays as small as it starts. Most of them are gone at once, so nothing takes longer, and
  // ten thousand files take little more than half the memory.
  setFlagsFromString('--semi-space-growth-factor=1');
  await import('../dist/cli.mjs');
}
