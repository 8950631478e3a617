/** Apps: installing and changing them as the owner of an account. */
import {
  acceptPermissions,
  changeSelection,
  installApp,
  suspendInstallation,
  uninstallApp,
} from "../changes/apps.ts";
import { registerApp, type Registration } from "../changes/register-app.ts";
import type { Owner } from "../model/account.ts";
import type { App, Installation } from "../model/app.ts";
import type { Repository } from "../model/repository.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { requireOwner } from "./require-role.ts";

export function onApps(world: World, cause: Cause) {
  const requireAccount = (installation: Installation): void =>
    requireOwner(cause.actor, installation.account);
  return {
    /**
     * Sends a manifest to "Create GitHub App", and returns the address that GitHub sends the browser to, with the code.
     */
    registerApp: (registration: Registration, owner: Owner): string => {
      requireOwner(cause.actor, owner);
      return registerApp(world, registration, owner);
    },
    /** Installs an App on all repositories of an account, or on the listed ones. */
    install: (app: App, account: Owner, repositories: readonly Repository[] | "all"): Installation => {
      requireOwner(cause.actor, account);
      return installApp(world, cause, app, account, repositories);
    },
    uninstall: (installation: Installation): void => {
      requireAccount(installation);
      uninstallApp(world, cause, installation);
    },
    suspend: (installation: Installation): void => {
      requireAccount(installation);
      suspendInstallation(world, cause, installation, true);
    },
    unsuspend: (installation: Installation): void => {
      requireAccount(installation);
      suspendInstallation(world, cause, installation, false);
    },
    addToInstallation: (installation: Installation, repositories: readonly Repository[]): void => {
      requireAccount(installation);
      changeSelection(world, cause, installation, "added", repositories);
    },
    removeFromInstallation: (installation: Installation, repositories: readonly Repository[]): void => {
      requireAccount(installation);
      changeSelection(world, cause, installation, "removed", repositories);
    },
    acceptPermissions: (installation: Installation): void => {
      requireAccount(installation);
      acceptPermissions(world, cause, installation);
    },
  };
}
