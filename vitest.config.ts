import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^diplograph$/, replacement: at("./src/index.ts") },
      { find: "diplograph/data", replacement: at("./src/data.ts") },
      { find: "diplograph/graphology", replacement: at("./src/graphology/index.ts") },
      { find: "diplograph/node", replacement: at("./src/node.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    // Continuous integration counts from the second.
    reporters: process.env["CI"]
      ? ["default", ["json", { outputFile: "node_modules/.cache/diplograph/tests.json" }]]
      : ["default"],
  },
});
