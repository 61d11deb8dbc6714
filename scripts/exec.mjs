import { withSupportedNode } from './support/withSupportedNode.mjs';

withSupportedNode(() => import('./commands/exec.mjs'));
