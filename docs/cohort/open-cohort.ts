/** How a cohort comes into the page: from a repository, which may take minutes, or from a file. What a person wanted last is shown. */
import { NotCohortJson, readCohortJson } from "../../src/cohort/read-cohort-json.ts";
import { openLatestWish } from "../playground/latest-wish.ts";
import { repositoryIn } from "../playground/repository-in.ts";
import { readCohort, UnreadableCohort, type ReadCohort, type ReadOptions } from "./read-cohort.ts";

/** The page that shows the cohort. */
export interface Place {
  /** `repository` is `owner/name`; null for a file. */
  readonly show: (found: ReadCohort, repository: string | null) => void;
  readonly say: (text: string) => void;
  /** The repository that is being read; null for none. */
  readonly busy: (repository: string | null) => void;
  readonly get: ReadOptions["get"];
  readonly now: ReadOptions["now"];
}

export interface Sources {
  /** Reads the repository that a person named. */
  readonly read: (text: string) => Promise<void>;
  readonly openFile: (file: Pick<Blob, "size" | "text">) => Promise<void>;
  /** Stops reading, because the person wants that. */
  readonly stop: () => void;
  /** Stops reading without a word: the page is left. */
  readonly close: () => void;
}

/** The largest file that the page opens, in bytes. */
const FILE_LIMIT = 20_000_000;

export function openCohort({ show, say, busy, get, now }: Place): Sources {
  const { begin, end, isLatest, stop } = openLatestWish(() => busy(null));
  return {
    read: async (text) => {
      const name = repositoryIn(text);
      if (name === null) {
        say("Write the repository as owner/name, or paste its address.");
        return;
      }
      const own = begin();
      const { signal } = own;
      busy(name);
      say(`Reading ${name} …`);
      const progress = (files: number): void => {
        if (isLatest(own)) say(`Reading the forks of ${name} one by one: ${files} so far …`);
      };
      try {
        const found = await readCohort(name, { get, now, signal, progress });
        end(own, () => show(found, name));
      } catch (error) {
        if (!signal.aborted) end(own, () => say(whyNot(error)));
      }
    },
    openFile: async (file) => {
      if (file.size > FILE_LIMIT) {
        say("This file is larger than 20 MB.");
        return;
      }
      const own = begin();
      const text = await file.text();
      end(own, () => {
        try {
          const { cohort, asOf } = readCohortJson(text);
          show({ cohort, from: { kind: "file", asOf }, limit: null }, null);
        } catch (error) {
          say(whyNot(error));
        }
      });
    },
    stop: () => {
      stop();
      say("Stopped.");
    },
    close: () => void stop(),
  };
}

function whyNot(error: unknown): string {
  if (error instanceof UnreadableCohort || error instanceof NotCohortJson) return error.message;
  if (error instanceof TypeError) return "GitHub cannot be reached. Are you online?";
  throw error;
}
