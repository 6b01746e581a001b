// docs/analyst.md shows programs and what they print; both must be true. Runs each Python block of
// the page on the drill that the page makes, and gives what differs: [] where all is as shown.
// Null where there is no Python: an analyst's tool, not one of ours.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export function wrongOnThePage(page, program, folder, pack) {
    if (spawnSync("python3", ["--version"]).status !== 0) return null;
    const drill = join(folder, "example.drill");
    const options = { cwd: folder, encoding: "utf8", maxBuffer: 1 << 30 };
    const tocsin = (...words) => execFileSync(program, words, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    tocsin("rehearse", pack, "--teams", "8", "--seed", "3", "-o", drill);
    tocsin("export", drill, "--csv", "tables");
    const input = tocsin("export", drill, "--events");
    const blocks = [...readFileSync(page, "utf8").matchAll(/^```(\w*)\n([^]*?)^```$/gm)];
    const wrong = blocks.flatMap(([, language, code], i) => {
        if (language !== "python") return [];
        // The output is the next block that is not a command.
        const shown = blocks.slice(i + 1).find(([, , text]) => !text.startsWith("tocsin "))[2];
        const { stdout, stderr } = spawnSync("python3", ["-c", code], { ...options, input });
        const name = code.slice(0, code.indexOf("\n"));
        return stdout === shown ? [] : [`${name} printed:\n${stdout}${stderr}instead of:\n${shown}`];
    });
    const programs = blocks.filter(([, language]) => language === "python").length;
    return programs === 2 ? wrong : [...wrong, `${programs} programs on the page, not 2`];
}
