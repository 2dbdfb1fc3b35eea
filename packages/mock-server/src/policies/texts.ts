/** Words for what the documents of a platform leave unsaid; a policy puts its platform's own in their place. */
import type { PolicyTexts } from "../domain/policy/policy.ts";

export const texts: PolicyTexts = {
  unknownKey: "Invalid API key",
  revokedKey: "Invalid API key",
  planLimit: "The company's plan does not include API access",
  confirmRegenerate: "Regenerating the API key will invalidate the current one. Are you sure?",
  confirmDelete: "Deleting the API key will revoke access for all external apps. Are you sure?",
  createBrandForbidden: "You are not authorized to create a brand",
  upgradeUrl: "https://postern.test/plans",
};
