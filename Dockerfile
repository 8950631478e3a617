# The App as a container. It contains one bundle of the App with everything that it needs, and no packages.

# Bundling is the same on every platform, so it is done on the machine's own.
FROM --platform=$BUILDPLATFORM node:24-slim@sha256:a9f5f7c91a432850b2a8a7797adf5eadb6c733ceed61167806cee7ea7fbc29df AS build
WORKDIR /waymark

# Scripts are not run: they bundle the command line from files that are copied later.
COPY package.json package-lock.json .npmrc ./
COPY packages/github-emulator/package.json ./packages/github-emulator/
RUN npm ci --ignore-scripts

COPY src ./src
COPY tools/build ./tools/build
RUN node tools/build/app.ts out

FROM node:24-slim@sha256:a9f5f7c91a432850b2a8a7797adf5eadb6c733ceed61167806cee7ea7fbc29df
WORKDIR /waymark
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
COPY --from=build /waymark/out ./

USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]

# Start Node directly, not npm: it must receive SIGTERM, so that running visits can finish (up to 50 seconds).
STOPSIGNAL SIGTERM
CMD ["node", "app.js"]
