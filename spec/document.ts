/** The OpenAPI document itself, for whoever needs more of it than its operations: it is large, and best loaded late. */
import document from "./generated/openapi.json" with { type: "json" };

export { document };
