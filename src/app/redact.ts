/** Removes tokens, keys and secrets from a log line, wherever they are. */

const REDACTED = "[redacted]";

/**
 * The formats of GitHub's credentials, and the places in text where other credentials are. Each match is replaced
 * completely, or after its first group.
 */
const SHAPES: readonly RegExp[] = [
  // A key that was cut off ends with the JSON string that contains it.
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[^"]*?(?:-----END [A-Z ]*PRIVATE KEY-----|(?=")|$)/g,
  // ghs_ tokens may contain a JSON web token, so dots and dashes are allowed.
  /\bgh[a-z]_[\w.-]{10,}|\bgithub_pat_\w{10,}|\bv1\.[\da-f]{40}\b/g,
  /\beyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]+/g,
  /(\bauthorization(?:\\*["'])?\s*[:=]\s*(?:\\*["'])?)[^"'\\,}]+/gi,
  /(\b(?:bearer|basic|token)\s)(?=\S*\d)[\w.~+/=-]{8,}/gi,
  /(:\/\/)[^\s/@"\\]+(?=@)/g,
  /([?&](?:access_token|token|client_secret|secret|code|key)=)[^&\s"\\]+/gi,
];

/**
 * Creates a function that redacts text: everything with the format of a credential, and the given secrets in all their
 * forms in JSON and URLs. Secrets under four characters are ignored, because they would match ordinary words.
 */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const known = secrets.flatMap(formsOf).filter((form) => form.length >= 4);
  // The longest comes first, so that a form inside another one leaves no rest.
  const ordered = [...new Set(known)].toSorted((a, b) => b.length - a.length);
  return (text) => {
    let clean = text;
    for (const secret of ordered) clean = clean.replaceAll(secret, REDACTED);
    for (const shape of SHAPES)
      clean = clean.replace(
        shape,
        (_whole, lead: unknown) => (typeof lead === "string" ? lead : "") + REDACTED,
      );
    return clean;
  };
}

function formsOf(secret: string): string[] {
  const lines = secret.split(/\n|\\n/).filter((line) => line.length >= 32 && !line.startsWith("-----"));
  return [secret, ...lines].flatMap((part) => [
    part,
    JSON.stringify(part).slice(1, -1),
    encodeURIComponent(part),
    Buffer.from(part).toString("base64"),
  ]);
}
