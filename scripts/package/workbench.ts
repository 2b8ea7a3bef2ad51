// The packed tarball, and throwaway projects outside the repository that install it as a user would.
import { access, cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { output } from "../lib/run.ts";

export interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly peerDependencies: { readonly zod: string };
  readonly devDependencies: Readonly<Record<string, string>>;
}

export interface Workbench {
  /** The root of the repository. */
  readonly root: string;
  /** A temporary folder, which goes when all is done. */
  readonly folder: string;
  readonly tarball: string;
  readonly manifest: Manifest;
  /** The path of a project with the tarball, this zod and the consumer's files; each is installed once. */
  readonly project: (zod: string) => Promise<string>;
}

const INSTALL = ["install", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"];

export async function setUp(root: string, folder: string): Promise<Workbench> {
  const manifest: Manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  await access(join(root, "dist/index.js")).catch(() => {
    throw new Error("dist/index.js is missing: run `npm run build` first");
  });
  // The build has just run; packing would run it again.
  const packed = await output("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], root);
  const tarball = join(folder, fileNameIn(packed));
  const projects = new Map<string, Promise<string>>();
  const project = (zod: string) => {
    const known = projects.get(zod) ?? createProject({ root, folder, tarball, manifest }, zod);
    projects.set(zod, known);
    return known;
  };
  return { root, folder, tarball, manifest, project };
}

/** The version that the repository itself develops against. */
export function pinned(manifest: Manifest, name: string): string {
  const version = manifest.devDependencies[name];
  if (!version) throw new Error(`package.json pins no \`${name}\` among its devDependencies`);
  return version;
}

/** The compiler of one TypeScript version: the repository's own, or one that is kept between runs. */
export async function compiler(
  { root, manifest }: Pick<Workbench, "root" | "manifest">,
  version: string,
): Promise<string> {
  const tsc = "node_modules/typescript/bin/tsc";
  if (version === pinned(manifest, "typescript")) return join(root, tsc);
  const home = join(root, "node_modules/.cache/diplograph", `typescript-${version}`);
  const missing = await access(join(home, tsc)).then(
    () => false,
    () => true,
  );
  if (missing) await install(home, { typescript: version });
  return join(home, tsc);
}

async function createProject(bench: Omit<Workbench, "project">, zod: string): Promise<string> {
  const home = join(bench.folder, `zod-${zod}`);
  await cp(join(bench.root, "test/consumer"), home, { recursive: true });
  const types = pinned(bench.manifest, "@types/node");
  await install(home, { diplograph: `file:${bench.tarball}`, zod, "@types/node": types });
  return home;
}

async function install(home: string, dependencies: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(home, { recursive: true });
  await writeFile(join(home, "package.json"), JSON.stringify({ private: true, dependencies }));
  await output("npm", [...INSTALL, "--prefix", home], home);
}

/** npm lists what it packed, as a list or by package name depending on its version. */
function fileNameIn(packed: string): string {
  const listed: Record<string, { filename: string }> = JSON.parse(packed);
  const [first] = Object.values(listed);
  if (!first) throw new Error(`\`npm pack\` named no file: ${packed}`);
  return first.filename;
}
