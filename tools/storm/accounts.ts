/** What became of each delivery in a storm. */
import type { Line } from "./processes.ts";
import type { World } from "./world.ts";

export interface Accounts {
  readonly deliveries: number;
  /** The first attempt was not accepted. */
  readonly failed: number;
  /** Of those: accepted when GitHub sent it again because the sweep asked for it. */
  readonly redelivered: number;
  /** Of those: not accepted, but a sweep that began later has visited its repositories. */
  readonly swept: number;
  /** Of those: nothing made up for it. */
  readonly lost: number;
}

/** `sweptSince`: when the last sweep began whose visits have ended, in milliseconds since 1970. */
export function accountsOf(
  { github, learners }: World,
  lines: readonly Line[],
  sweptSince: number,
): Accounts {
  // The sweep leaves out a repository of which a request has shown that nothing has changed.
  const isSwept = ({ msg, reasons = [] }: Line): boolean =>
    msg === "unchanged" || (msg === "visited" && reasons.includes("sweep"));
  const visited = new Set(
    lines.filter((line) => line.time >= sweptSince && isSwept(line)).map(({ repository }) => repository),
  );
  const names = learners.map(({ fork }) => ({
    name: `${fork.owner.login}/${fork.name}`,
    id: fork.id,
    owner: fork.owner,
  }));
  const byGuid = [...Map.groupBy(github.world.deliveries, ({ guid }) => guid).values()];
  const isGood = ({ statusCode }: { readonly statusCode: number }): boolean => statusCode < 300;
  const failed = byGuid.filter(([first]) => first !== undefined && !isGood(first));
  const open = failed.filter((attempts) => !attempts.some(isGood));
  const lost = open.filter(([first]) => {
    if (first === undefined || Date.parse(first.deliveredAt) > sweptSince) return true;
    const account = github.world.installations.get(first.installationId ?? 0)?.account;
    const about = names.filter(({ id, owner }) =>
      first.repositoryId === null ? owner === account : id === first.repositoryId,
    );
    return about.length === 0 || about.some(({ name }) => !visited.has(name));
  });
  return {
    deliveries: byGuid.length,
    failed: failed.length,
    redelivered: failed.length - open.length,
    swept: open.length - lost.length,
    lost: lost.length,
  };
}
