# The App as a container. Node 24 runs the sources directly, so there is no build step.
FROM node:24-slim@sha256:a9f5f7c91a432850b2a8a7797adf5eadb6c733ceed61167806cee7ea7fbc29df

WORKDIR /waymark
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000

# The optional packages contain Node for machines with an older version; this image has Node. The workspaces are for tests.
# Scripts are not run: they bundle the command line from files that are not copied here.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --workspaces=false --ignore-scripts && npm cache clean --force

COPY src ./src

USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]

# Start Node directly, not npm: it must receive SIGTERM, so that running visits can finish (up to 50 seconds).
STOPSIGNAL SIGTERM
CMD ["node", "src/app/main.ts"]
