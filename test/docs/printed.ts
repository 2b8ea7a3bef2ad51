// What a piece of code prints.
import { inspect } from "node:util";
import { vi } from "vitest";

/** Everything that is written to the console while `run` runs, as text. */
export async function printed(run: () => unknown): Promise<string> {
  const lines: string[] = [];
  const spy = vi.spyOn(console, "log").mockImplementation((...values: unknown[]) => {
    lines.push(values.map((value) => (typeof value === "string" ? value : inspect(value))).join(" "));
  });
  try {
    await run();
  } finally {
    spy.mockRestore();
  }
  return `${lines.join("\n")}\n`;
}
