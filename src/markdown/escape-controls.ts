/** JSON that a terminal can show: some terminals obey control characters. */

/** The same JSON, with all control and format characters but line ends as `\uXXXX`. JSON.stringify only escapes those of ASCII. */
export const escapeControls = (json: string): string =>
  json.replaceAll(/[^\P{C}\n]/gu, (found) =>
    [...Array(found.length).keys()]
      .map((index) => `\\u${found.charCodeAt(index).toString(16).padStart(4, "0")}`)
      .join(""),
  );
