/** Turns the names of the wire into labels that people read. */

/** Words with a spelling of their own. */
const spellings: Readonly<Record<string, string>> = {
  ai: "AI",
  api: "API",
  cta: "CTA",
  id: "ID",
  ids: "IDs",
  ip: "IP",
  ips: "IPs",
  linkedin: "LinkedIn",
  ms: "Milliseconds",
  pdf: "PDF",
  tiktok: "TikTok",
  url: "URL",
  urls: "URLs",
  youtube: "YouTube",
};

/** `alt_text` → `Alt Text`, `callback_url` → `Callback URL`; what is no plain word stays, `posts:read`. */
export function titleCase(name: string): string {
  if (!/^\w[\w.-]*$/.test(name)) {
    return name;
  }
  return name
    .split(/[_.\s-]+/)
    .filter((word) => word !== "")
    .map((word) => spellings[word] ?? word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

/** A label names the thing, not its id: `connection_id` → `Connection`, `target_ids` → `Targets`. */
export function fieldLabel(name: string): string {
  return titleCase(name.replace(/(?<=.)_id$/, "").replace(/(?<=[^s])_ids$/, "s"));
}
