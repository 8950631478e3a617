/** Who sends a request, according to the Authorization header. */
import type { Account } from "../model/account.ts";
import type { App } from "../model/app.ts";
import type { Cause, Token } from "../model/token.ts";
import type { World } from "../model/world.ts";

export type Viewer =
  | { readonly kind: "anonymous" }
  | { readonly kind: "app"; readonly app: App }
  | { readonly kind: "token"; readonly token: Token; readonly cause: Cause };

/** The account that acts with a token, and how it acts. */
export function causeOf(world: World, token: Token): Cause {
  switch (token.kind) {
    case "installation":
      return { actor: token.installation.app.bot, via: token.kind, app: token.installation.app };
    case "actions":
      return { actor: world.actionsBot, via: token.kind, app: null };
    case "classic":
    case "fine-grained":
      return { actor: token.user, via: token.kind, app: null };
  }
}

/** The account of a viewer, or null if it does not act as one. */
export function accountOf(viewer: Viewer): Account | null {
  return viewer.kind === "token" ? viewer.cause.actor : null;
}

/** The name of a viewer in the request log. */
export function actorName(viewer: Viewer): string {
  switch (viewer.kind) {
    case "anonymous":
      return "anonymous";
    case "app":
      return viewer.app.slug;
    case "token":
      return viewer.cause.actor.login;
  }
}
