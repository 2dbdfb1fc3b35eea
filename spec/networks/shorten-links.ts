/** Short links: what becomes of the links of a text whose writer wants them shortened. */
import { findUrls } from "./find-urls.ts";

/** As long as every short link: its host, and a name of seven characters. */
const STAND_IN = "https://ptrn.example/xxxxxxx";

/** The text with a link of the right length in place of each; one that is shorter already stays. */
export function shortenLinks(text: string): string {
  let shortened = "";
  let at = 0;
  for (const { start, end, hasProtocol } of findUrls(text)) {
    if (!hasProtocol || end - start <= STAND_IN.length) continue;
    shortened += text.slice(at, start) + STAND_IN;
    at = end;
  }
  return shortened + text.slice(at);
}
