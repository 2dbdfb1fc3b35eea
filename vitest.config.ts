/** Every test of the project in one run: `npm test`. */
import { defineConfig } from "vitest/config";

const conditions = ["@postern/source"];

export default defineConfig({
  resolve: { conditions: [...conditions, "node"] },
  ssr: { resolve: { conditions: [...conditions, "node"], externalConditions: conditions } },
  test: {
    include: [
      "spec/**/*.test.ts",
      "packages/**/*.test.ts",
      "scripts/**/*.test.ts",
      "examples/**/*.test.ts",
      "test/**/*.test.ts",
    ],
    exclude: ["**/node_modules/**", "**/dist/**", "**/build/**"],
    environment: "node",
    globalSetup: "test/support/postgres-setup.ts",
    pool: "threads",
    maxWorkers: 2,
    testTimeout: 15_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
