/** The reference server as it is published: ESM with types and the program, the spec bundled in. */
import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts", "src/main.ts", "src/kit/vitest.ts", "src/kit/node-test.ts"],
  format: "esm",
  platform: "node",
  target: "node22.13",
  fixedExtension: false,
  dts: {
    sourcemap: true,
    eager: true,
    entry: ["src/index.ts", "src/kit/vitest.ts", "src/kit/node-test.ts"],
  },
  sourcemap: true,
  hash: false,
  inputOptions: { resolve: { conditionNames: ["@postern/source", "node", "import", "default"] } },
  deps: { alwaysBundle: [/^@postern\/spec/], onlyBundle: [] },
});
