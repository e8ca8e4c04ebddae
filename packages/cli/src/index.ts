import { run } from './run';

const { stdin, stdout, stderr, env } = process;

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

run(process.argv.slice(2), { stdin, stdout, stderr, env, now: Date.now }).then(
  code => {
    process.exitCode = code;
  },
);
