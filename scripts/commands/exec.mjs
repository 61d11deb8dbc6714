import { ensureInstalled } from '../support/dependencies.mjs';
import { Advice } from '../support/messages.mjs';
import { bins, root } from '../support/paths.mjs';
import { run, stopOnSignals } from '../support/processes.mjs';
import { ensureToolchain } from '../support/toolchain.mjs';

/** Runs one of the repository's tools, or Yarn, with the Node.js that they need. */
export async function main([tool, ...args]) {
  stopOnSignals();
  const toolchain = await ensureToolchain();
  const { node, env } = toolchain;
  if (tool === 'yarn') {
    return run(node, [toolchain.yarn, ...args], { cwd: root, env });
  }
  const bin = bins[tool];
  if (!bin) {
    throw new Advice(
      `there is no tool "${tool}" here. Choose one of: yarn, ${Object.keys(bins).join(', ')}.`,
    );
  }
  await ensureInstalled(toolchain);
  return run(node, [bin, ...args], { cwd: root, env });
}
