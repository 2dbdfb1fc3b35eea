// Generated from spec/openapi.yaml. Do not edit.

import type { Api } from "../api.ts";
import { Ai } from "./ai.ts";
import { Analytics } from "./analytics.ts";
import { ApiKeys } from "./api-keys.ts";
import { Brands } from "./brands.ts";
import { Company } from "./company.ts";
import { Connections } from "./connections.ts";
import { Contacts } from "./contacts.ts";
import { Feeds } from "./feeds.ts";
import { Forms } from "./forms.ts";
import { Health } from "./health.ts";
import { Jobs } from "./jobs.ts";
import { Labels } from "./labels.ts";
import { Logs } from "./logs.ts";
import { Me } from "./me.ts";
import { Media } from "./media.ts";
import { Members } from "./members.ts";
import { Networks } from "./networks.ts";
import { Notifications } from "./notifications.ts";
import { Plans } from "./plans.ts";
import { Posts } from "./posts.ts";
import { Queue } from "./queue.ts";
import { Schedule } from "./schedule.ts";
import { Scopes } from "./scopes.ts";
import { Sessions } from "./sessions.ts";
import { TriggerLinks } from "./trigger-links.ts";
import { Usage } from "./usage.ts";
import { Versions } from "./versions.ts";
import { Webhooks } from "./webhooks.ts";
import { Workflows } from "./workflows.ts";
import { Workspaces } from "./workspaces.ts";

/** Every resource of the API, over one connection to it. */
export class Resources {
  /** Log-ins to the dashboard. Keys are managed with a session, never with a key. */
  readonly sessions: Sessions;
  /** Ask whether the service is up. */
  readonly health: Health;
  /** List the versions of the API. */
  readonly versions: Versions;
  /** Get the key that asks. */
  readonly me: Me;
  /** List the plans. */
  readonly plans: Plans;
  /** List the scopes. */
  readonly scopes: Scopes;
  /** Get what the key has used. */
  readonly usage: Usage;
  /** List what has happened. */
  readonly logs: Logs;
  /**
   * API keys, from their making to their end. A key's secret is shown once, when it is made, and is stored as a
   * hash. The checks that a key meets are listed under "The order of judgement".
   */
  readonly apiKeys: ApiKeys;
  /** The paying accounts, and the people in them, whose roles say who manages keys. */
  readonly company: Company;
  /** The paying accounts, and the people in them, whose roles say who manages keys. */
  readonly members: Members;
  /** The tenants that keys, posts and connections belong to. */
  readonly workspaces: Workspaces;
  /** Public identities inside a workspace. */
  readonly brands: Brands;
  /** Connected accounts on social networks, through which posts are published. */
  readonly connections: Connections;
  /** List the networks and their rules. */
  readonly networks: Networks;
  /** The library of images, videos and documents that posts show. */
  readonly media: Media;
  /**
   * Posts and their way from draft to live. Publishing is asynchronous: the answer is 202 with the status
   * `publishing`, and the end is `published`, `partial` or `failed`. What a network refuses is data on the target,
   * never an HTTP error.
   */
  readonly posts: Posts;
  /** Posts that wait for the next free slots, in an order that can be changed. */
  readonly queue: Queue;
  /** When a workspace likes to publish, and the slots that come of it. */
  readonly schedule: Schedule;
  /** RSS, Atom, RDF and JSON feeds that are followed, and what was found in them. Posts are made of it. */
  readonly feeds: Feeds;
  /** List labels. */
  readonly labels: Labels;
  /** Get a job. */
  readonly jobs: Jobs;
  /** What people are told in the application, such as that a key will be deleted. */
  readonly notifications: Notifications;
  /** People that a workspace knows, each with an e-mail address, a phone number or both. */
  readonly contacts: Contacts;
  /** Automations that contacts go through. They are built in the dashboard. */
  readonly workflows: Workflows;
  /** Links that lead elsewhere and count who follows them. */
  readonly triggerLinks: TriggerLinks;
  /** Forms that anybody can send in, without a key. They are built in the dashboard. */
  readonly forms: Forms;
  /**
   * How posts and accounts do on their networks, and videos and widgets in the shop. Ranges are of whole days in
   * UTC, 366 at most. A range may end in days to come, which have no figures; one that begins there is refused.
   */
  readonly analytics: Analytics;
  /** Generate texts for posts. */
  readonly ai: Ai;
  /** Subscriptions to events, signed as Standard Webhooks 1.0 lays down. */
  readonly webhooks: Webhooks;

  constructor(api: Api) {
    this.sessions = new Sessions(api);
    this.health = new Health(api);
    this.versions = new Versions(api);
    this.me = new Me(api);
    this.plans = new Plans(api);
    this.scopes = new Scopes(api);
    this.usage = new Usage(api);
    this.logs = new Logs(api);
    this.apiKeys = new ApiKeys(api);
    this.company = new Company(api);
    this.members = new Members(api);
    this.workspaces = new Workspaces(api);
    this.brands = new Brands(api);
    this.connections = new Connections(api);
    this.networks = new Networks(api);
    this.media = new Media(api);
    this.posts = new Posts(api);
    this.queue = new Queue(api);
    this.schedule = new Schedule(api);
    this.feeds = new Feeds(api);
    this.labels = new Labels(api);
    this.jobs = new Jobs(api);
    this.notifications = new Notifications(api);
    this.contacts = new Contacts(api);
    this.workflows = new Workflows(api);
    this.triggerLinks = new TriggerLinks(api);
    this.forms = new Forms(api);
    this.analytics = new Analytics(api);
    this.ai = new Ai(api);
    this.webhooks = new Webhooks(api);
  }
}
