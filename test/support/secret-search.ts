/** Searches what a server wrote and said for secrets, in every form in which one could have got there. */

/** Where something was written, and what: text, or bytes of one character each. */
export type Places = Readonly<Record<string, string>>;

/** @returns `what in where, as what`, for each secret that was found. */
export function findSecrets(secrets: Readonly<Record<string, string>>, places: Places): string[] {
  const found: string[] = [];
  for (const [name, secret] of Object.entries(secrets)) {
    for (const [form, texts] of Object.entries(formsOf(secret))) {
      for (const [place, content] of Object.entries(places)) {
        if (texts.some((text) => content.includes(text)))
          found.push(`${name} in ${place}, ${form}`);
      }
    }
  }
  return found;
}

/** The characters of a secret that carry it: without `rp_`, `sess_` or `whsec_`. */
const bareSecret = (secret: string) => secret.replace(/^[a-z]+_/, "");

function formsOf(secret: string): Readonly<Record<string, readonly string[]>> {
  const bare = bareSecret(secret);
  const text = Buffer.from(bare);
  const forms = {
    "in the clear": [bare, bare.toUpperCase(), encodeURIComponent(bare)],
    "as hex": [text.toString("hex"), text.toString("hex").toUpperCase()],
    "as Base64": base64Within(text),
  };
  const bytes = bytesOf(bare);
  if (bytes === undefined) return forms;
  const encoded = [bytes.toString("latin1"), bytes.toString("hex"), bytes.toString("base64url")];
  return { ...forms, "as the bytes it encodes": [...encoded, ...base64Within(bytes)] };
}

/** Tokens and encryption keys are hex, signing secrets Base64. */
function bytesOf(bare: string): Buffer | undefined {
  if (/^([0-9a-f]{2}){8,}$/.test(bare)) return Buffer.from(bare, "hex");
  return /^[A-Za-z0-9+/]{43}=$/.test(bare) ? Buffer.from(bare, "base64") : undefined;
}

/** The middle of the Base64 of any text with these bytes in it, wherever they begin. */
function base64Within(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    const end = encoded.replace(/=+$/, "").length - 1;
    return encoded.slice(before === 0 ? 0 : 4, end);
  });
}
