/** Sets one value at the top level of a config file by offset. Comments and all other bytes stay the same. */
import { isMap, isScalar, parseDocument } from "yaml";

/**
 * The text with `key` set to this value. Null if the file is not a mapping, because then there is no place for a key.
 * `value` is a plain YAML word, such as `false` or `5`.
 */
export function withSetting(text: string, key: string, value: string): string | null {
  const { contents } = parseDocument(text);
  if (contents === null) {
    const gap = text === "" || text.endsWith("\n") ? "" : "\n";
    return `${text}${gap}${key}: ${value}\n`;
  }
  if (!isMap(contents)) return null;
  const pair = contents.items.find((one) => isScalar(one.key) && one.key.value === key);
  if (pair !== undefined) {
    const range = isScalar(pair.value) ? pair.value.range : null;
    if (!range) return null;
    const [start, end] = range;
    const gap = /[\s,{]$/u.test(text.slice(0, start)) ? "" : " ";
    return `${text.slice(0, start)}${gap}${value}${text.slice(end)}`;
  }
  const start = contents.range?.[0] ?? 0;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  if (contents.flow !== true) return `${text.slice(0, start)}${key}: ${value}${newline}${text.slice(start)}`;
  const comma = contents.items.length === 0 ? "" : ", ";
  return `${text.slice(0, start + 1)}${key}: ${value}${comma}${text.slice(start + 1)}`;
}
