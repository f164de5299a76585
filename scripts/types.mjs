// Type-checks every environment on its own: each sees only the globals it really has.
import { spawn } from 'node:child_process';

const environments = ['core', 'node', 'electron', 'renderer', 'tests'];

/** @param {string} name @returns {Promise<boolean>} */
function check(name) {
  return new Promise((resolve) => {
    const tsc = spawn(
      process.execPath,
      ['node_modules/typescript/bin/tsc', '-p', `tsconfig.${name}.json`],
      { stdio: 'inherit' },
    );
    tsc.on('close', (code) => resolve(code === 0));
  });
}

const results = await Promise.all(environments.map(check));
const failed = environments.filter((_, index) => !results[index]);
if (failed.length > 0) {
  console.error(`types: errors in ${failed.join(', ')}`);
  process.exit(1);
}
console.log(`types: ${environments.length} environments, no errors`);
