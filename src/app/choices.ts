/**
 * Whether the repositories of an installation were selected by name. Events and sweeps report it; otherwise GitHub is
 * asked once.
 */
import { readSelection } from "../github/app-requests.ts";
import { BoundedMap } from "./bounded-map.ts";
import type { Clients } from "./clients.ts";
import { chosenBy, type Chosen } from "./visit-request.ts";

/** The number of installations to remember. */
const REMEMBERED = 20_000;

export class Choices {
  readonly #clients: Pick<Clients, "app">;
  readonly #known = new BoundedMap<number, Promise<Chosen>>(REMEMBERED);

  constructor(clients: Pick<Clients, "app">) {
    this.#clients = clients;
  }

  /** Records what an event or the list of installations said. */
  tell(installation: number, chosen: Chosen): void {
    this.#known.set(installation, Promise.resolve(chosen));
  }

  /** @throws Octokit's error if GitHub must be asked and refuses; 404 if the installation is gone. */
  async of(installation: number): Promise<Chosen> {
    const known = this.#known.get(installation);
    if (known !== undefined) return known;
    const asked = this.#ask(installation);
    this.#known.set(installation, asked);
    try {
      return await asked;
    } catch (error) {
      this.#known.delete(installation);
      throw error;
    }
  }

  async #ask(installation: number): Promise<Chosen> {
    return chosenBy(await readSelection(await this.#clients.app(), installation));
  }
}
