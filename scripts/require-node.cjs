/** Stops a verb in one line where Node cannot run TypeScript as it is. CommonJS, so that any Node reads it. */
if (!process.features.typescript) {
  process.stderr.write(
    `Postern needs Node 22.18 or newer, and this is Node ${process.versions.node}. ` +
      "Where optional dependencies may be installed, `npm ci` brings a newer one along.\n",
  );
  process.exit(1);
}
