// Only syntax that an old Node.js can read: this file is what tells its user.
const OLDEST = 20;

/**
 * Loads a command and runs its `main` with the command line's arguments. Says
 * what to do when this Node.js is too old, or when the command gives advice.
 */
export function withSupportedNode(load) {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST) {
    process.stderr.write(
      'Onemap: Node.js ' +
        process.versions.node +
        ' is too old. Install Node.js ' +
        OLDEST +
        ' or later (24 is best) and run the command again.\n',
    );
    process.exitCode = 1;
    return;
  }
  load()
    .then(command => command.main(process.argv.slice(2)))
    .then(code => {
      process.exitCode = code;
    })
    .catch(error => {
      process.stderr.write(
        'Onemap: ' +
          (error.name === 'Advice' ? error.message : error.stack) +
          '\n',
      );
      process.exitCode = 1;
    });
}
