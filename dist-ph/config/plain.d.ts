/**
 * The short way from the parts of a YAML text to its value, for files as people write them: block maps and lists,
 * collections on one line, text on one line, comments. It saves the tree between parts and value, half of what reading
 * costs. Whatever else stands in a file (anchors, tags, escapes, text over several lines, mistakes) is answered with
 * undefined: such a file goes the whole way through `yaml`. test/hostile/yaml-plain.test.ts holds the two ways equal.
 */
import type { CST } from "yaml";
import type { NumberPaths } from "../generated/number-paths.ts";
import { type Tree } from "./tree.ts";
/** As `readTree`, of a text that is plain throughout; undefined of any other. `tokens` are those of the whole `text`. */
export declare function readPlain(tokens: readonly CST.Token[], text: string, numbers: NumberPaths): Tree | undefined;
