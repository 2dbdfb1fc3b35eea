/** SocialPatra's sentences on behaviour, under its own policy: each title begins with the ids of those it proves. */
import "./socialpatra/keys.ts";
import "./socialpatra/scopes.ts";
import "./socialpatra/automations.ts";
import { countSentences } from "./contract.ts";

countSentences("socialpatra");
