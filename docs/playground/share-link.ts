/** A link that holds the whole document, compressed, after its `#`. Browsers do not send that part to any server. */

/** What a link keeps. */
export interface Shared {
  readonly markdown: string;
  readonly config: string;
}

/** Some programs cut longer links. */
export const LINK_LIMIT = 32_000;

/** A small link can hold text that is much longer; more than this is not read. GitHub shows files up to 1 MB. */
const TEXT_LIMIT = 2_000_000;

/** The version of the format. */
const MARK = "#1";

/** The part of the address from `#` on. */
export async function toHash({ markdown, config }: Shared): Promise<string> {
  const text = new Blob([JSON.stringify([markdown, config])]);
  const packed = text.stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return MARK + btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Whether an address holds a document, or a part of one. */
export const isSharedLink = (hash: string): boolean => hash.startsWith(MARK);

/** What such a link holds. */
export async function fromHash(hash: string): Promise<Shared | "cut"> {
  try {
    const letters = atob(hash.slice(MARK.length).replaceAll("-", "+").replaceAll("_", "/"));
    const packed = new Blob([Uint8Array.from(letters, (letter) => letter.charCodeAt(0))]);
    const text = await limited(packed.stream().pipeThrough(new DecompressionStream("deflate-raw")));
    const value: unknown = text === null ? null : JSON.parse(text);
    if (!Array.isArray(value)) return "cut";
    const [markdown, config] = value as readonly unknown[];
    return typeof markdown === "string" && typeof config === "string" ? { markdown, config } : "cut";
  } catch {
    // A link that was cut cannot be unpacked. The page says so.
    return "cut";
  }
}

async function limited(stream: ReadableStream<Uint8Array>): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of stream) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > TEXT_LIMIT) return null;
  }
  return text;
}
