/** The meters of installations. With a database, a meter goes on where another process left it. */
import * as z from "zod/mini";
import { openMeter, UNUSED, type Meter, type MeterRecord } from "../github/meter.ts";
import type { MeterRecords } from "../jobs/shared.ts";
import type { Clock } from "../model/clock.ts";
import { BoundedMap } from "./bounded-map.ts";
import type { Log } from "./log.ts";

/** The number of installations whose meter is remembered. */
const METERS = 20_000;
const HOUR = 3_600_000;

const uses = z.array(z.object({ at: z.number(), amount: z.number() }));
const stored = z.object({
  created: uses,
  answering: uses,
  lastWrite: z.nullable(z.number()),
  // Records of older versions do not have it.
  pausedUntil: z.exactOptional(z.number()),
});

export interface MeterParts {
  readonly clock: Pick<Clock, "now">;
  /** Null if this is the only process. */
  readonly records: MeterRecords | null;
  readonly log: Log;
}

interface Open {
  readonly meter: Meter;
  visits: number;
}

/** A meter, until `close`. */
export interface OpenMeter {
  readonly meter: Meter;
  readonly close: () => void;
}

export class Meters {
  readonly #parts: MeterParts;
  readonly #kept = new BoundedMap<number, Meter>(METERS);
  /** The meters in use. Only the process that visits an installation has its meter. */
  readonly #open = new Map<number, Promise<Open>>();

  constructor(parts: MeterParts) {
    this.#parts = parts;
  }

  /** The meter of an installation. Visits of the same installation at the same time get the same one. */
  async open(installation: number): Promise<OpenMeter> {
    const { records, clock } = this.#parts;
    if (records === null) {
      const meter = this.#kept.get(installation) ?? openMeter(clock);
      this.#kept.set(installation, meter);
      return { meter, close: () => {} };
    }
    const opening = this.#open.get(installation) ?? this.#load(installation, records);
    this.#open.set(installation, opening);
    try {
      const open = await opening;
      open.visits += 1;
      const close = (): void => {
        open.visits -= 1;
        if (open.visits === 0 && this.#open.get(installation) === opening) this.#open.delete(installation);
      };
      return { meter: open.meter, close };
    } catch (error) {
      this.#open.delete(installation);
      throw error;
    }
  }

  async #load(installation: number, records: MeterRecords): Promise<Open> {
    const { clock, log } = this.#parts;
    const parsed = stored.safeParse(await records.read(installation));
    const before = parsed.success ? parsed.data : UNUSED;
    const save = async (record: MeterRecord): Promise<void> => {
      try {
        await records.write(installation, lastHour(record, clock.now()));
      } catch (error) {
        // The visit goes on: it must end also while the database is away.
        log.warn({ err: error, installation }, "the use of GitHub's limits could not be stored");
      }
    };
    return { meter: openMeter(clock, before, save), visits: 0 };
  }
}

function lastHour({ created, answering, ...rest }: MeterRecord, now: number): MeterRecord {
  const isRecent = ({ at }: { readonly at: number }): boolean => now - at < HOUR;
  return { created: created.filter(isRecent), answering: answering.filter(isRecent), ...rest };
}
