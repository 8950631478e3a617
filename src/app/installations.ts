/**
 * What is known about each installation: how its repositories were selected, and whether its rights have changed. Sweeps
 * report the first, events the second. Otherwise GitHub is asked once.
 */
import { readSelection } from "../github/app-requests.ts";
import type { Chosen, InstallationNote, InstallationNotes } from "../jobs/shared.ts";
import type { Clock } from "../model/clock.ts";
import { BoundedMap } from "./bounded-map.ts";
import type { Clients } from "./clients.ts";
import { chosenBy } from "./visit-request.ts";

/** The number of installations that are remembered. */
const CACHE_SIZE = 20_000;

export interface InstallationParts {
  readonly clients: Pick<Clients, "app" | "renew">;
  readonly notes: InstallationNotes;
  readonly clock: Pick<Clock, "now">;
}

export class Installations {
  readonly #parts: InstallationParts;
  readonly #classes = new BoundedMap<number, Chosen>(CACHE_SIZE);
  /** The last change that this process knows of. */
  readonly #renewed = new BoundedMap<number, number>(CACHE_SIZE);

  constructor(parts: InstallationParts) {
    this.#parts = parts;
  }

  /**
   * Records what GitHub answered to a request sent at `asked`, in milliseconds since 1970. If its repositories have
   * changed since, the answer may be old and is ignored.
   */
  tell(installation: number, chosen: Chosen, asked: number): Promise<void> {
    return this.#parts.notes.choose(installation, chosen, asked);
  }

  /**
   * Records that its permissions or repositories have changed. Every process then asks for a new token, and the next one that
   * needs it asks how the repositories are selected now.
   */
  renew(installation: number): Promise<void> {
    return this.#parts.notes.renew(installation, this.#parts.clock.now());
  }

  /** How its repositories were selected, as far as this process knows. */
  classOf(installation: number): Chosen | "unknown" {
    return this.#classes.get(installation) ?? "unknown";
  }

  /** If its rights have changed, its next client gets a new token. */
  async refresh(installation: number): Promise<InstallationNote> {
    const { notes, clients } = this.#parts;
    const note = await notes.read(installation);
    if (note.chosen !== null) this.#classes.set(installation, note.chosen);
    if (note.renewed > (this.#renewed.get(installation) ?? 0)) {
      clients.renew(installation);
      this.#renewed.set(installation, note.renewed);
    }
    return note;
  }

  /**
   * How its repositories were selected.
   *
   * @throws Octokit's error if GitHub must be asked and refuses; 404 if the installation is gone.
   */
  async chosen(installation: number): Promise<Chosen> {
    const { chosen } = await this.refresh(installation);
    if (chosen !== null) return chosen;
    const asked = this.#parts.clock.now();
    const answer = chosenBy(await readSelection(await this.#parts.clients.app(), installation));
    await this.tell(installation, answer, asked);
    return answer;
  }
}
