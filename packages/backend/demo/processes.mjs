import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

/** Starts an npm script of a workspace in a process group of its own; its output goes to a file. */
export function startScript({ cwd, script, env, logFile }) {
  const log = createWriteStream(logFile);
  const child = spawn('npm', ['run', '--silent', script], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  return child;
}

/** Ends the whole group: npm does not pass signals on to what it started. */
export function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
