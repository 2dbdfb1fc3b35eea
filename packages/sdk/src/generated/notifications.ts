// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List notifications". */
export type ListNotificationsQuery =
  Query<NonNullable<OperationTypes["listNotifications"]["parameters"]["query"]>>;

/** Messages to people in the application, for example that a key will be deleted. */
export class Notifications {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List notifications.
   * Lists the notifications of the company, newest first. A workspace or location key gets only those of its own
   * workspace.
   *
   * `GET /notifications` needs a session or `notifications:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @example
   * for await (const notification of client.notifications.list()) {
   *   console.log(notification);
   * }
   */
  list(
    query?: ListNotificationsQuery,
    options?: CallOptions,
  ): PagePromise<Schemas["Notification"]> {
    return this.#api.list(
      { id: "listNotifications", method: "GET", path: "/notifications", query },
      options,
    );
  }

  /**
   * Mark a notification as read.
   * Marks a notification as read for everyone in the company. A second call changes nothing.
   *
   * `POST /notifications/{notification_id}/read` needs a session or `notifications:read`.
   *
   * @param notificationId - Id of the notification.
   * @param options - Options of this call alone.
   * @example
   * const notification = await client.notifications.markRead("notification_01jd7rc2m6p9t4w8y1z3");
   */
  markRead(notificationId: string, options?: CallOptions): ApiPromise<Schemas["Notification"]> {
    return this.#api.call(
      {
        id: "markNotificationRead",
        method: "POST",
        path: "/notifications/{notification_id}/read",
        ids: [notificationId],
      },
      options,
    );
  }
}
