/**
 * An installation on thousands of repositories, or a push of many commits, has a delivery that is larger than what is read. Its
 * body cannot be trusted, so GitHub's own list of deliveries is asked which installation it is about, and that one is swept
 * at once.
 */
import { listDeliveries } from "../github/app-requests.ts";
import type { Offered } from "../jobs/job-queue.ts";
import type { InstallationJob } from "../jobs/job.ts";
import type { AlarmClock } from "../model/clock.ts";
import type { Clients } from "./clients.ts";
import type { Installations } from "./installations.ts";
import type { Log } from "./log.ts";

/** Milliseconds until GitHub has listed a delivery that was just refused. */
const LISTED_AFTER = 10_000;
/** Milliseconds between two looks: anybody can send a large body, so they may not cause many requests. */
const BETWEEN_LOOKS = 60_000;
/** The number of pages, with 100 deliveries each, that are searched. */
const PAGE_LIMIT = 3;
/** The number of ids that one look searches. */
const SEARCH_LIMIT = 100;

const EVENTS: ReadonlySet<string> = new Set(["installation", "installation_repositories", "push"]);

export interface OversizedParts {
  readonly clients: Pick<Clients, "app">;
  readonly installations: Pick<Installations, "renew">;
  readonly offer: (job: InstallationJob) => Promise<Offered>;
  readonly clock: AlarmClock;
  readonly log: Log;
}

export class OversizedDeliveries {
  readonly #parts: OversizedParts;
  readonly #searched = new Set<string>();
  readonly #abort = new AbortController();
  #lastLook = -Infinity;
  #callOff: (() => void) | null = null;

  constructor(parts: OversizedParts) {
    this.#parts = parts;
  }

  /** Notes a delivery that was refused because of its size, by the id and the event in its headers. */
  note(id: string, event: string): void {
    if (!EVENTS.has(event) || this.#searched.size >= SEARCH_LIMIT) return;
    this.#searched.add(id);
    const { clock } = this.#parts;
    const pause = Math.max(LISTED_AFTER, this.#lastLook + BETWEEN_LOOKS - clock.now());
    this.#callOff ??= clock.after(pause, () => void this.#look());
  }

  stop(): void {
    this.#abort.abort();
    this.#callOff?.();
  }

  /** Never rejects. What is not found, or cannot be looked up, is left for the sweep. */
  async #look(): Promise<void> {
    const { clock, log } = this.#parts;
    this.#callOff = null;
    this.#lastLook = clock.now();
    const ids = new Set(this.#searched);
    this.#searched.clear();
    try {
      for (const installation of await this.#find(ids)) await this.#sweep(installation);
    } catch (error) {
      if (!this.#abort.signal.aborted)
        log.error(
          { err: error },
          "deliveries that are too large could not be looked up and are left for the sweep",
        );
    }
  }

  async #find(ids: ReadonlySet<string>): Promise<ReadonlySet<number>> {
    const found = new Set<number>();
    let pages = 0;
    for await (const page of listDeliveries(await this.#parts.clients.app(), this.#abort.signal)) {
      for (const { guid, installation_id: installation } of page)
        if (ids.has(guid) && typeof installation === "number") found.add(installation);
      pages += 1;
      if (found.size >= ids.size || pages === PAGE_LIMIT) break;
    }
    return found;
  }

  async #sweep(installation: number): Promise<void> {
    const { installations, offer, log } = this.#parts;
    await installations.renew(installation);
    await offer({ kind: "installation", installation, reasons: new Set(["installed"]) });
    log.info({ installation }, "a delivery was too large, so its installation is swept");
  }
}
