/** Closes a test run with the one line that people and machines read: "N passed, N failed". */
import type { Reporter, TestModule } from 'vitest/node'

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state]++
      // A file that breaks while loading holds no tests, but it is a failure all the same.
      if (module.errors().length > 0) count.failed++
    }
    const skipped = count.skipped ? `, ${count.skipped} skipped` : ''
    process.on('exit', () => console.log(`${count.passed} passed, ${count.failed} failed${skipped}`))
  }
}
