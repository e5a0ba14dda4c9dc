/** The tests that judge mutants: those of core/ and syncs/ in memory, and the laws. They take seconds, not minutes. */
import { defineConfig } from "vitest/config";
import base from "../vitest.config.ts";

const { projects: _once, ...test } = base.test ?? {};

export default defineConfig({
  ...base,
  test: {
    ...test,
    include: ["test/core/**/*.test.ts", "test/syncs/**/*.test.ts", "test/laws/*.test.ts", "test/oracle/*.test.ts"],
    exclude: ["test/core/readme.test.ts"],
  },
});
