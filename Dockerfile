FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY src ./src
RUN mkdir /data && chown node:node /data
USER node
ENV QUESTEUR_DATA_DIR=/data
VOLUME /data
CMD ["node", "src/main.ts"]
