/** A tree of any number of routes, and a path for each of them. */
import { RouteTree } from "../../packages/mock-server/src/http/routes/route-tree.ts";

export function makeRoutes(size: number) {
  const nouns = Array.from({ length: size }, (_, index) => `noun-${index}`);
  return {
    tree: new RouteTree(nouns.map((noun) => ({ method: "GET", path: `/${noun}/{id}` }))),
    paths: nouns.map((noun) => `/${noun}/id_01jd7qz6y3r8m5t2k9w4`),
  };
}
