import { run } from './program';
import type { Output } from './terminal';

run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: outputTo(process.stdout),
  stderr: outputTo(process.stderr),
  today: localDay(new Date()),
}).then(status => {
  process.exitCode = status; // Not process.exit: what is written is still on its way.
});

function outputTo(stream: NodeJS.WriteStream): Output {
  // Who reads the output may stop early, as `head` does.
  stream.on('error', error => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  });
  return {
    write: text => {
      stream.write(text);
    },
    isTTY: stream.isTTY === true,
  };
}

function localDay(date: Date): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
