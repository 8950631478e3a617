/** How a roadmap comes into the playground: from a repository, a file, an example or a link. What a person wanted last is shown, whatever arrives last. */
import { exampleIn } from "./example-hash.ts";
import { openLatestWish } from "./latest-wish.ts";
import { repositoryIn, UnreadableRepository } from "./repository-in.ts";
import { fromHash, isSharedLink, type Shared } from "./share-link.ts";

/** The page that shows the roadmap. */
export interface Place {
  /** `repository` is `owner/name`; empty if the roadmap comes from somewhere else. */
  readonly show: (roadmap: Shared, repository: string) => void;
  readonly say: (text: string) => void;
  readonly get: (url: string, init: RequestInit) => Promise<Response>;
}

export interface Sources {
  /** Reads the repository that a person named. */
  readonly read: (text: string) => Promise<void>;
  readonly openFile: (file: Pick<Blob, "size" | "text">) => Promise<void>;
  readonly openExample: (example: Shared) => void;
  /** False if the part of an address after `#` holds no roadmap. */
  readonly openLink: (hash: string) => Promise<boolean>;
  /** A person writes: what is still being read must not replace their text. */
  readonly stop: () => void;
}

/** The largest file that Waymark reads, in bytes. */
const FILE_LIMIT = 1_000_000;

export function openRoadmap({ show, say, get }: Place): Sources {
  const { begin, end, isLatest, stop } = openLatestWish();
  return {
    read: async (text) => {
      const name = repositoryIn(text);
      if (name === null) {
        say("Write the repository as owner/name, or paste its address.");
        return;
      }
      const own = begin();
      say(`Reading ${name} …`);
      try {
        const { readRepository } = await import("./read-repository.ts");
        const found = await readRepository(name, (url, init) => get(url, { ...init, signal: own.signal }));
        end(own, () => {
          show(found, name);
          say(`This is ${found.source ?? "the README"} of ${name}.`);
        });
      } catch (error) {
        if (!own.signal.aborted) end(own, () => say(whyNot(error)));
      }
    },
    openFile: async (file) => {
      if (file.size > FILE_LIMIT) {
        say("This file is larger than 1 MB. Waymark does not read it.");
        return;
      }
      const own = begin();
      const markdown = await file.text();
      end(own, () => {
        show({ markdown, config: "" }, "");
        say("");
      });
    },
    openExample: (example) => {
      end(begin(), () => {
        show(example, "");
        say("");
      });
    },
    openLink: async (hash) => {
      const example = exampleIn(hash);
      if (example === null && !isSharedLink(hash)) return false;
      const own = begin();
      const linked = example ?? (await fromHash(hash));
      if (!isLatest(own)) return true;
      end(own, () => {
        if (linked !== "cut") show(linked, "");
        say(
          linked === "cut" ? "This link does not hold a whole roadmap. It was cut, or it is too long." : "",
        );
      });
      return linked !== "cut";
    },
    stop: () => {
      if (stop()) say("You changed the text, so reading has stopped.");
    },
  };
}

function whyNot(error: unknown): string {
  if (error instanceof UnreadableRepository) return error.message;
  // Also if the part of the page that reads repositories cannot be loaded.
  if (error instanceof TypeError) return "GitHub cannot be reached. Are you online?";
  throw error;
}
