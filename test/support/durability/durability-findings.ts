/** What is lost or there twice, when a server that was killed shows all that it has. */
import type { Schemas } from "@postern/spec";
import type { ReceivedWebhook } from "../webhook-receiver.ts";
import type { Story } from "./durability-stories.ts";

type Post = Schemas["Post"];

/** All that there is in the end. */
export interface Remains {
  readonly stories: readonly Story[];
  readonly posts: readonly Post[];
  readonly keys: readonly Schemas["ApiKey"][];
  readonly received: readonly ReceivedWebhook[];
}

/** What was answered and is gone, or is not as it was answered; what was due and never went out. */
export function findLost({ stories, posts, keys }: Remains): string[] {
  const shown = new Map(
    [...posts.map((post) => ({ ...post, name: post.content })), ...keys].map((one) => [
      one.id,
      one,
    ]),
  );
  return stories.flatMap(({ id, name, end }) => {
    const one = shown.get(id);
    if (one === undefined) return [`${name}: "${id}" is gone`];
    if (one.name !== name) return [`${name}: ${id} says "${one.name}"`];
    return one.status === end ? [] : [`${name}: ${id} is ${one.status}, not ${end}`];
  });
}

/** What was made, told or published twice; an event that is sent again has the same id. */
export function findDoubled({ stories, posts, keys, received }: Remains): string[] {
  const events = received.map(({ body }) => JSON.parse(body) as Schemas["PostPublishedEvent"]);
  const ofPost = Map.groupBy(events, ({ data }) => data.id);
  const live = Map.groupBy(
    [...posts, ...events.map(({ data }) => data)].flatMap(({ targets }) => targets),
    ({ id }) => id,
  );
  return [
    ...twice([...posts.map(({ content }) => content), ...keys.map(({ name }) => name)]),
    ...stories
      .filter((story) => story.of === "post")
      .flatMap(({ id, name, wantedEvents }) => {
        const told = new Map((ofPost.get(id) ?? []).map((event) => [event.id, event.type]));
        const types = [...told.values()].toSorted().join(" ");
        const wanted = wantedEvents.toSorted().join(" ");
        return types === wanted ? [] : [`${name}: told "${types}", not "${wanted}"`];
      }),
    ...[...live].flatMap(([id, targets]) => {
      const names = new Set(targets.flatMap(({ external_id }) => external_id ?? []));
      return names.size > 1 ? [`${id} is live as ${[...names].join(" and ")}`] : [];
    }),
  ];
}

function twice(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.flatMap((name) => {
    if (seen.has(name)) return [`"${name}" was made twice`];
    seen.add(name);
    return [];
  });
}
