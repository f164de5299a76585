// Runs benchmarks: `npm run bench` runs all of bench/*.bench.ts, `npm run bench -- body` those whose
// name has «body» in it. Prints the median of several rounds for each case, and how it compares with
// the baseline that ran beside it; with 20 rounds and more also the 95th percentile. Rounds of all cases alternate, so that a busy machine slows all.
import { readdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { runnerImport } from 'vite';

/** @typedef {import('./bench').Bench} Bench */

const WARM_UP_ROUNDS = 3;
/** Fewer rounds have no 95th percentile worth the name. */
const ENOUGH_FOR_P95 = 20;

/** @param {number[]} values */
function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** @param {number[]} values */
function p95(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/**
 * One round of a case, in milliseconds for one run of it.
 * @param {() => unknown} run @param {number} iterations
 */
async function measure(run, iterations) {
  let own = 0;
  let measuresItself = false;
  const start = performance.now();
  for (let index = 0; index < iterations; index += 1) {
    let result = run();
    if (result instanceof Promise) result = await result;
    if (typeof result === 'number') {
      measuresItself = true;
      own += result;
    }
  }
  return (measuresItself ? own : performance.now() - start) / iterations;
}

/** @param {Bench} bench @returns {Promise<Map<string, number[]>>} the rounds of every case, in ms */
async function runCases({ cases, iterations = 1, rounds = 15, warmUp = WARM_UP_ROUNDS }) {
  /** @type {Map<string, number[]>} */
  const results = new Map(Object.keys(cases).map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(cases)) {
      const time = await measure(run, iterations);
      if (round >= 0) results.get(name)?.push(time);
    }
  }
  return results;
}

/** @param {Bench} bench */
async function runBench(bench) {
  try {
    const results = await runCases(bench);
    const baseline = median(results.get(bench.baseline) ?? []);
    console.log(`\n${bench.name}`);
    const width = Math.max(...Object.keys(bench.cases).map((name) => name.length));
    for (const [name, rounds] of results) {
      const time = median(rounds);
      const against =
        name === bench.baseline ? 'baseline' : `${(time / baseline).toFixed(2)} × the baseline`;
      const unit = bench.unit ?? 'ms';
      const high = rounds.length < ENOUGH_FOR_P95 ? '' : `, p95 ${p95(rounds).toFixed(3)} ${unit}`;
      const figure = time.toFixed(3).padStart(9);
      console.log(`  ${name.padEnd(width)}  ${figure} ${unit}  ${against}${high}`);
    }
  } finally {
    await bench.close?.();
  }
}

const filters = process.argv.slice(2).map((argument) => basename(argument));
const files = (await readdir(import.meta.dirname))
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => filters.length === 0 || filters.some((filter) => file.includes(filter)))
  .toSorted();
if (files.length === 0) {
  console.error(`no benchmark in bench/ has ${filters.join(' or ')} in its name`);
  process.exit(2);
}
for (const file of files) {
  /** @type {{ module: { default: Bench | Bench[] } }} */
  const { module } = await runnerImport(resolve(import.meta.dirname, file), {
    configFile: false,
    logLevel: 'error',
  });
  for (const bench of [module.default].flat()) await runBench(bench);
}
