/** What the tests of SocialPatra's sentences share. */
import type { Schemas } from "@postern/spec";
import type { Reply, TestServer } from "../../support/harness.ts";
import { openKeyDesk } from "../../support/key-desk.ts";
import { png } from "../../support/pictures.ts";

export type Scope = Schemas["Scope"];

export const open = () => openKeyDesk({ policy: "socialpatra" });

export const outcome = ({ status, body }: Reply<unknown>) => [status, body.error?.code];

export const post = ({ call }: TestServer, token: string, more: object = {}) =>
  call<Schemas["Post"]>("POST", "/posts", {
    token,
    json: { content: "A new product is in store.", ...more },
  });

export const upload = ({ call }: TestServer, token: string, picture: Blob = png()) => {
  const body = new FormData();
  body.set("file", picture);
  return call<Schemas["Media"]>("POST", "/media", { token, body });
};
