/** The reference server as it is published: ESM with types and the program, and the face for pages; the spec bundled in. */
import { defineConfig, type UserConfig } from "tsdown";

const shared = {
  format: "esm",
  fixedExtension: false,
  sourcemap: true,
  hash: false,
  deps: { alwaysBundle: [/^@postern\/spec/], onlyBundle: [] },
} satisfies UserConfig;

export default defineConfig([
  {
    ...shared,
    entry: ["src/index.ts", "src/main.ts", "src/kit/vitest.ts", "src/kit/node-test.ts"],
    platform: "node",
    target: "node22.13",
    dts: {
      sourcemap: true,
      eager: true,
      entry: ["src/index.ts", "src/kit/vitest.ts", "src/kit/node-test.ts"],
    },
    inputOptions: { resolve: { conditionNames: ["@postern/source", "node", "import", "default"] } },
  },
  {
    ...shared,
    entry: ["src/browser.ts"],
    // In a folder of its own: chunks of the same name are not the same.
    outDir: "dist/browser",
    platform: "browser",
    target: "es2023",
    dts: { sourcemap: true, eager: true },
    inputOptions: {
      resolve: { conditionNames: ["@postern/source", "browser", "import", "default"] },
    },
  },
]);
