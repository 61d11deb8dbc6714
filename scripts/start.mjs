import { withSupportedNode } from './support/withSupportedNode.mjs';

withSupportedNode(() => import('./commands/start.mjs'));
