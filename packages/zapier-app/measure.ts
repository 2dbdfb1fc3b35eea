/** Prints as one line of JSON what the app costs; `npm run bench -- zapier` makes a table of it. */
import process from "node:process";
import { measureBuild } from "./check/measure-build.ts";
import { measureSteps } from "./check/measure-steps.ts";

const measured = { ...(await measureSteps()), build: await measureBuild(process.env) };
console.log(JSON.stringify(measured));
