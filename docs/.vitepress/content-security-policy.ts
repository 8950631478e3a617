/** The content security policy of every page. GitHub Pages sends no headers of our own, so it is in the page. */
import { createHash } from "node:crypto";

/** The inline scripts of a page are part of the build; each is allowed by its hash. */
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gu;

/** The one style element that VitePress adds: it stops transitions while a person switches between light and dark. */
const STILL = "'sha256-skqujXORqzxt1aE0NNXxujEanPTX6raoqSscTV/Ww/Y='";

/** The page with its policy. Only GitHub is asked for anything, and only when a person names a repository. */
export function withPolicy(html: string): string {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(
    ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${[...new Set(hashes)].join(" ")}`,
    // The colours of code blocks are attributes; style sheets come from files only.
    `style-src 'self' ${STILL}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'self' https://api.github.com https://raw.githubusercontent.com",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html.replace(
    "<head>",
    `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
