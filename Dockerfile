# One image for every service: compose names the entry of each as its command.

FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY nest-cli.json tsconfig.base.json tsconfig.build.json ./
COPY libs libs
COPY apps apps
RUN npm run build

FROM node:24-slim AS dependencies
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
# What is left of the dependencies needs no install script.
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-slim
# Outside a container services listen on the loopback; here the host decides what is published.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 KAFKAJS_NO_PARTITIONER_WARNING=1
# Events that wait for the database outlive the collector's small rounds, which copy them each time: fewer and larger ones.
ENV NODE_OPTIONS=--max-semi-space-size=32
WORKDIR /app
# package.json says where #library imports lead: into dist/.
COPY --from=build /build/package.json ./
COPY --from=dependencies /build/node_modules node_modules
COPY --from=build /build/dist dist
USER node
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --start-interval=1s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/apps/records/src/main.js"]
