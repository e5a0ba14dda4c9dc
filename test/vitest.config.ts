import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    setupFiles: ["test/support/setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // What holds whatever the PSA runs once for each: the rules of the field, a repository's story, that apply may be killed.
    projects: [
      {
        extends: true,
        test: {
          name: "autotask",
          include: ["test/**/*.test.ts"],
          exclude: ["test/chaos/connectwise-*.test.ts"],
          provide: { psa: "autotask" },
        },
      },
      {
        extends: true,
        test: {
          name: "connectwise",
          include: [
            "test/rules/**/*.test.ts",
            "test/github/story.test.ts",
            "test/apply/kills-*.test.ts",
            "test/chaos/connectwise-*.test.ts",
          ],
          provide: { psa: "connectwise" },
          setupFiles: ["test/support/rules.ts"],
        },
      },
    ],
  },
});
