// Runs a command and keeps what it prints.
import { spawn } from "node:child_process";

export interface Finished {
  readonly ok: boolean;
  readonly stdout: string;
  /** Everything printed, in the order of arrival. */
  readonly output: string;
}

/** Runs to the end and never throws: a command that cannot start is not `ok`, with the reason as output. */
export function run(command: string, args: readonly string[], cwd: string): Promise<Finished> {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
    let stdout = "";
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.on("error", (error) => done({ ok: false, stdout, output: `${output}${error.message}\n` }));
    child.on("close", (code) => done({ ok: code === 0, stdout, output }));
  });
}

/** The standard output of a command that must succeed. */
export async function output(command: string, args: readonly string[], cwd: string): Promise<string> {
  const finished = await run(command, args, cwd);
  if (!finished.ok) throw new Error(`\`${command} ${args.join(" ")}\` failed in ${cwd}\n${finished.output}`);
  return finished.stdout;
}
