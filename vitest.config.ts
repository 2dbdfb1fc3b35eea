/** Every test of the project in one run: `npm test`. */
import { defineConfig } from "vitest/config";

const conditions = ["@postern/source"];
const NEVER = ["**/node_modules/**", "**/dist/**", "**/build/**"];
/** They replace modules, which nothing else may see. */
const MOCKING = [
  "packages/mock-server/src/http/deprecation.test.ts",
  "packages/mock-server/src/http/pages/pages.test.ts",
  "packages/mock-server/src/kit/test-world.test.ts",
];

export default defineConfig({
  resolve: { conditions: [...conditions, "node"] },
  ssr: { resolve: { conditions: [...conditions, "node"], externalConditions: conditions } },
  test: {
    exclude: NEVER,
    environment: "node",
    globalSetup: "test/support/postgres-setup.ts",
    pool: "threads",
    maxWorkers: 2,
    testTimeout: 15_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: "units",
          include: [
            "spec/**/*.test.ts",
            "packages/{sdk,mock-server}/**/*.test.ts",
            "scripts/**/*.test.ts",
          ],
          exclude: [...NEVER, ...MOCKING],
          // None changes what another sees, so that what they import is loaded once.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "contracts",
          include: [
            "packages/zapier-app/**/*.test.ts",
            "examples/**/*.test.ts",
            "test/**/*.test.ts",
            ...MOCKING,
          ],
        },
      },
    ],
  },
});
