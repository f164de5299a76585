// Runs a program to its end, with this process's own input and output.
import { spawn } from 'node:child_process';

/**
 * Runs a program; what is to end this process goes to it instead, and this process follows it.
 * @param {string} program absolute path
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} its exit code; 1 when it could not start or was ended by a signal
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: 'inherit' });
    const terminate = () => child.kill('SIGTERM');
    const interrupt = () => {
      // A terminal's Ctrl+C has reached the child already; twice would cut its saving short.
      if (!process.stdin.isTTY) child.kill('SIGINT');
    };
    process.on('SIGTERM', terminate);
    process.on('SIGINT', interrupt);
    /** @param {number} code */
    const end = (code) => {
      process.off('SIGTERM', terminate);
      process.off('SIGINT', interrupt);
      resolve(code);
    };
    child.once('error', () => end(1));
    child.once('exit', (code) => end(code ?? 1));
  });
}

/**
 * Runs a script under this very Node.
 * @param {string[]} args the script and its arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}
