/** A stock Probot with one listener that does nothing. */
import { run, type ApplicationFunction } from "probot";

const stock: ApplicationFunction = (app) => {
  app.on("issues", () => undefined);
};
await run(stock);
