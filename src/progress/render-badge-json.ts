/** The badge for shields.io, which draws it from this file: https://shields.io/badges/endpoint-badge. */
import type { Badge } from "./badge.ts";

/** The text of badge.json. Shields.io rejects unknown keys and an empty message. */
export function renderBadgeJson({ label, message, color, labelColor, style }: Badge): string {
  return `${JSON.stringify({ schemaVersion: 1, label, message, color, labelColor, style }, null, 2)}\n`;
}
