/** Texts that strangers may type as a name or a reason, and what no output may hold of them. */

const esc = "\u001B";

/** Each with letters on both sides, by which the name is still known. */
export const hostileTexts: Readonly<Record<string, string>> = {
  colour: `${esc}[31mred${esc}[0m`,
  title: `${esc}]0;owned\u0007`,
  clear: `${esc}[2J${esc}[1;1H`,
  c1: "\u009B2J\u0085next",
  backspace: "1000\b\b\b\b9",
  nul: "a\0b",
  lines: "one\r\ntwo\n# three",
  separators: "one\u2028two\u2029three",
  override: "invoice\u202Efdp.exe",
  isolate: "\u2067abc\u2069",
  embedding: "\u202Babc\u202C\u200F",
  invisible: "a\u200Bb\u200D\uFEFFc\u2060d\u00ADe\u3164f\u034Fg",
  tags: "a\u{E0041}\u{E0042}b",
  half: "a\uD83Db",
  table: "a | b || c",
  code: "```sh\nrm``` `x` ~~~",
  mention: "@all @octocat a@b.example",
  issue: "#12 GH-12 octo/repo#1",
  image: "<img src=x onerror=alert(1)>",
  script: "</td><script>alert(1)</script>",
  link: "[x](javascript:alert(1)) ![y](https://evil.example/z.png)",
  comment: "<!-- a --> b -->",
  details: "</details></summary><details open>",
  entity: "&lt;b&gt; &#60;i&#62;",
  heading: "# H\n## I\n---\n- [x] done\n1. one",
  address: "https://evil.example www.evil.example",
  formula: "=cmd|' /C calc'!A0 +1 -1 @SUM(1)",
  command: "::error file=x::oops",
  masks: "x\n::add-mask::a\n  ::stop-commands::b",
  older: "##[error]x ##vso[task.setvariable]y ##teamcity[x]",
  trailer: "x\n\nRun: forged\nActor: somebody",
  template: "%customer% $\u007Bx} {{ github.token }} $(id) `id`",
  path: "../../../etc/passwd",
  emoji: "👩‍👩‍👧 ☎️ 🇳🇱",
  combining: `Z${"\u0301\u0335".repeat(40)}`,
  long: "x".repeat(10_000),
  words: "lorem ".repeat(500),
};

const colours = new RegExp(`${esc}\\[(?:[12]|22|3[1-6]|39)m`, "g");

/** What no text for a terminal or a log may hold; `colour`: our own colours may stand in it. */
export function harmIn(text: string, colour = false): string[] {
  const plain = colour ? text.replace(colours, "") : text;
  return [
    ...(plain.match(/(?!\n|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu) ?? []).map(
      (found) => `U+${found.codePointAt(0)?.toString(16)}`,
    ),
    // A runner trims a line before it looks for a command, and finds the older form anywhere.
    ...(plain.match(/^\s*::.*$/gm) ?? []),
    ...(plain.match(/##\w*\[.{0,9}/g) ?? []),
  ];
}

const ours = /<\/?(?:details|summary|b|br|sub)>|<!-- -->|`concordat history --verify`/g;

/** What no Markdown may hold besides. */
export function harmInMarkdown(markdown: string): string[] {
  const bare = markdown.replace(ours, " ");
  const lines = bare.split("\n");
  const tables = lines.flatMap((line, index) => {
    if (!/^\| :?-+/.test(line)) return [];
    const bars = (row: string | undefined) => row?.split("|").length;
    const width = bars(line);
    const rows = [
      lines[index - 1],
      ...lines.slice(
        index + 1,
        lines.findIndex((row, at) => at > index && row[0] !== "|"),
      ),
    ];
    return rows.filter((row) => bars(row) !== width).map((row) => `a row of ${bars(row)} cells, not ${width}: ${row}`);
  });
  const opened = markdown.match(/<details>/g)?.length ?? 0;
  const closed = markdown.match(/<\/details>/g)?.length ?? 0;
  return [
    ...harmIn(markdown),
    ...tables,
    ...(opened === closed ? [] : [`${opened} details, ${closed} ends`]),
    ...(bare.match(/<.{0,20}/g) ?? []),
    ...(bare.match(/`.{0,20}/g) ?? []),
    ...(bare.match(/@[\w-].{0,20}/g) ?? []),
    ...(bare.match(/(?<!&)#\d.{0,9}/g) ?? []),
    ...(bare.match(/\]\((?!https?:\/\/127\.0\.0\.1[:/]).{0,20}/g) ?? []),
    ...(bare.replace(/\]\(http[^)]*\)/g, "").match(/(?:https?:\/\/|\bwww\.).{0,20}/g) ?? []),
  ];
}
