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
  /** Dashboard sessions. Keys are managed with a session, never with a key. */
  declare readonly sessions: Sessions;
  /** Check the health of the service. */
  declare readonly health: Health;
  /** List the versions of the API. */
  declare readonly versions: Versions;
  /** Get the current key. */
  declare readonly me: Me;
  /** List the plans. */
  declare readonly plans: Plans;
  /** List the scopes. */
  declare readonly scopes: Scopes;
  /** Get the usage of the current key. */
  declare readonly usage: Usage;
  /** List log entries. */
  declare readonly logs: Logs;
  /**
   * API keys and their life cycle. A key's secret is shown once, when the key is created, and stored as a hash.
   * The checks that a key goes through are listed under "Order of checks".
   */
  declare readonly apiKeys: ApiKeys;
  /** The paying accounts and their members, whose roles decide who manages keys. */
  declare readonly company: Company;
  /** The paying accounts and their members, whose roles decide who manages keys. */
  declare readonly members: Members;
  /** The tenants that keys, posts and connections belong to. */
  declare readonly workspaces: Workspaces;
  /** Public identities inside a workspace. */
  declare readonly brands: Brands;
  /** Connected accounts on social networks, through which posts are published. */
  declare readonly connections: Connections;
  /** List the networks and their rules. */
  declare readonly networks: Networks;
  /** The library of images, videos and documents for posts. */
  declare readonly media: Media;
  /**
   * Posts, from draft to live. Publishing is asynchronous: the response is 202 with the status `publishing`, and
   * the final status is `published`, `partial` or `failed`. If a network refuses a post, the reason is data on the
   * target, never an HTTP error.
   */
  declare readonly posts: Posts;
  /** Posts that wait for the next free slots, in an order that you can change. */
  declare readonly queue: Queue;
  /** The posting windows of a workspace, and the resulting slots. */
  declare readonly schedule: Schedule;
  /** RSS, Atom, RDF and JSON feeds that the workspace follows, and their items, which become posts. */
  declare readonly feeds: Feeds;
  /** List labels. */
  declare readonly labels: Labels;
  /** Get a job. */
  declare readonly jobs: Jobs;
  /** Messages to people in the application, for example that a key will be deleted. */
  declare readonly notifications: Notifications;
  /** People known to a workspace, each with an e-mail address, a phone number or both. */
  declare readonly contacts: Contacts;
  /** Automations for contacts. They are created in the dashboard. */
  declare readonly workflows: Workflows;
  /** Links that redirect to a URL and count their clicks. */
  declare readonly triggerLinks: TriggerLinks;
  /** Forms that anyone can submit without a key. They are created in the dashboard. */
  declare readonly forms: Forms;
  /**
   * Figures of posts and accounts on their networks, and of videos and widgets in the shop. Ranges are whole days
   * in UTC, at most 366. A range may end on a future day, for which there are no figures yet; a range that begins
   * on a future day is refused.
   */
  declare readonly analytics: Analytics;
  /** Generate texts for posts. */
  declare readonly ai: Ai;
  /** Subscriptions to events, signed according to Standard Webhooks 1.0. */
  declare readonly webhooks: Webhooks;

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
