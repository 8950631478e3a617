/** Takes tokens, keys and secrets out of a line of log, wherever in it they stand. */

const mark = "[redacted]";

/** What GitHub's credentials look like, and where in text others stand. Each match is replaced whole or after its first group. */
const shapes: readonly RegExp[] = [
  // One that was cut off ends with the JSON string it stands in.
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[^"]*?(?:-----END [A-Z ]*PRIVATE KEY-----|(?=")|$)/g,
  // ghs_ tokens may carry a JSON web token, hence the dots and dashes.
  /\bgh[a-z]_[\w.-]{10,}|\bgithub_pat_\w{10,}|\bv1\.[\da-f]{40}\b/g,
  /\beyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]+/g,
  /(\bauthorization(?:\\*["'])?\s*[:=]\s*(?:\\*["'])?)[^"'\\,}]+/gi,
  /(\b(?:bearer|basic|token)\s)(?=\S*\d)[\w.~+/=-]{8,}/gi,
  /(:\/\/)[^\s/@"\\]+(?=@)/g,
  /([?&](?:access_token|token|client_secret|secret|code|key)=)[^&\s"\\]+/gi,
];

/**
 * Makes a function that redacts text: everything that has a credential's shape, and the given secrets themselves in
 * the forms they take in JSON and URLs. Secrets under four characters are left out, as they would eat ordinary words.
 */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const known = secrets.flatMap(formsOf).filter((form) => form.length >= 4);
  // The longest first, so that a form inside another leaves no rest of it.
  const ordered = [...new Set(known)].toSorted((a, b) => b.length - a.length);
  return (text) => {
    let clean = text;
    for (const secret of ordered) clean = clean.replaceAll(secret, mark);
    for (const shape of shapes)
      clean = clean.replace(shape, (_whole, lead: unknown) => (typeof lead === "string" ? lead : "") + mark);
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
