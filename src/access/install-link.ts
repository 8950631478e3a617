/** The link that installs the App. The README and the documentation show the same one; a test compares them with app.yml. */

/** The last part of the App's address on GitHub, from the `name` in app.yml. If you publish the site for your own App, change both. */
const APP_SLUG = "waymark";

export const INSTALL_LINK = `https://github.com/apps/${APP_SLUG}/installations/new`;
