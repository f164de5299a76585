import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter';

/** Ends the run with one line for each host: how many of its specs passed, failed or were skipped. */
export default class ClosingLine implements Reporter {
  #root: Suite | null = null;

  onBegin(_config: FullConfig, root: Suite): void {
    this.#root = root;
  }

  onEnd(): void {
    for (const project of this.#root?.suites ?? []) {
      const count = (...outcomes: ReturnType<TestCase['outcome']>[]) =>
        project.allTests().filter((test) => outcomes.includes(test.outcome())).length;
      const passed = count('expected', 'flaky');
      const failed = count('unexpected');
      console.log(
        `${project.title}: ${passed} passed, ${failed} failed, ${count('skipped')} skipped`,
      );
    }
  }

  /** Playwright's own list goes on being printed beside this line. */
  printsToStdio(): boolean {
    return false;
  }
}
