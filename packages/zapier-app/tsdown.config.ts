/** The Zapier app as it is uploaded: one module with the client in it, since only published packages can be installed there. */
import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts"],
  format: "esm",
  platform: "node",
  target: "node22.12",
  fixedExtension: false,
  dts: false,
  minify: true,
  hash: false,
  inputOptions: { resolve: { conditionNames: ["@postern/source", "node", "import", "default"] } },
  deps: { alwaysBundle: [/^@postern\//], onlyBundle: ["ky", "p-retry", "is-network-error"] },
});
