/** Turns the names of the wire into labels that people read. */

/** Words with a spelling of their own. */
const spellings: Readonly<Record<string, string>> = {
  ai: "AI",
  api: "API",
  cta: "CTA",
  ctr: "CTR",
  cvr: "CVR",
  etag: "ETag",
  freq: "Frequency",
  html: "HTML",
  id: "ID",
  ids: "IDs",
  ip: "IP",
  ips: "IPs",
  linkedin: "LinkedIn",
  mime: "MIME",
  ms: "Milliseconds",
  pdf: "PDF",
  ref: "Reference",
  ss: "SS",
  tiktok: "TikTok",
  timezone: "Time Zone",
  url: "URL",
  urls: "URLs",
  youtube: "YouTube",
};

/** Words that stay small in a title, unless they begin or end it. */
const smallWords = new Set([
  "and",
  "by",
  "for",
  "from",
  "in",
  "of",
  "on",
  "or",
  "the",
  "to",
  "with",
]);

/** `alt_text` → `Alt Text`, `callback_url` → `Callback URL`; what is no plain word stays, `posts:read`. */
export function titleCase(name: string): string {
  if (!/^\w[\w.-]*$/.test(name)) {
    return name;
  }
  return name
    .split(/[_.\s-]+/)
    .filter((word) => word !== "")
    .map((word, index, words) => {
      const isInside = index > 0 && index < words.length - 1;
      return isInside && smallWords.has(word) ? word : spell(word);
    })
    .join(" ");
}

function spell(word: string): string {
  return spellings[word] ?? word.charAt(0).toUpperCase() + word.slice(1);
}

/** A label names the thing, not its id: `connection_id` → `Connection`, `target_ids` → `Targets`. */
export function fieldLabel(name: string): string {
  return titleCase(name.replace(/(?<=.)_id$/, "").replace(/(?<=[^s])_ids$/, "s"));
}
