/** RobinReach's sentences on behaviour, under its own policy: each title begins with the ids of those it proves. */
import "./robinreach/keys.ts";
import "./robinreach/life-of-a-key.ts";
import "./robinreach/use.ts";
import { countSentences } from "./contract.ts";

countSentences("robinreach");
