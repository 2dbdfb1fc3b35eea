/** The story by `require`, as programs that are no ES modules load the client. */
const sdk = require("@postern/sdk");
const validation = require("@postern/sdk/validate");
const webhooks = require("@postern/sdk/webhooks");

async function main() {
  const { tell } = await import("./story.ts");
  const other = await import("@postern/sdk");
  const error = await sdk.createClient({ baseUrl: "http://127.0.0.1:1" }).posts.get("").result();
  // The copy that was required and the one that was imported know each other's errors.
  if (!(error.error instanceof other.UsageError)) throw new Error("Two copies are strangers.");
  const task = JSON.parse(process.argv[2]);
  console.log(JSON.stringify(await tell({ sdk, validation, webhooks }, task)));
}

void main();
