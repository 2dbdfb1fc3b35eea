/** The story in an engine that imports packages as Node does; prints what happened as a line of JSON. */
import process from "node:process";
import * as sdk from "@postern/sdk";
import * as validation from "@postern/sdk/validate";
import * as webhooks from "@postern/sdk/webhooks";
import { type Task, tell } from "./story.ts";

const task = JSON.parse(process.argv[2] ?? "") as Task;
console.log(JSON.stringify(await tell({ sdk, validation, webhooks }, task)));
