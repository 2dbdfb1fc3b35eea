/** The client as it is published: ESM and CommonJS with types, every dependency bundled in. */
import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts", "src/postgres-quota.ts", "src/validate.ts", "src/webhooks.ts"],
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2023",
  dts: { sourcemap: true, eager: true },
  sourcemap: true,
  hash: false,
  inputOptions: { resolve: { conditionNames: ["@postern/source", "import", "default"] } },
  deps: {
    alwaysBundle: [/^@postern\/spec/, "p-retry"],
    onlyBundle: ["p-retry", "is-network-error"],
    neverBundle: [/^node:/],
    onlyImport: [/^node:/],
  },
});
