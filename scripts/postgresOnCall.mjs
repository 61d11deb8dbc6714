// A PostgreSQL for whoever forks this: it says where it is, and `halt` (with a
// signal) and `resume` are done as told. It ends with whoever started it.
import { startPostgres } from './support/postgres.mjs';
import { stopOnSignals } from './support/processes.mjs';

stopOnSignals();
// What it has confirmed is to outlive a crash of its own.
const postgres = await startPostgres({ synchronous_commit: 'on' });
process.on('message', async ({ todo, signal }) => {
  await postgres[todo](signal);
  process.send({ done: todo });
});
process.on('disconnect', async () => {
  await postgres.stop();
  process.exit();
});
process.send({ connectionString: postgres.connectionString });
