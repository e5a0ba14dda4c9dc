/** Markdown of ours, as opposed to text from outside. */
export interface Markdown {
    readonly markdown: string;
}
type Part = string | number | Markdown;
/** Markdown from a template of ours; texts in it are escaped. */
export declare function md(strings: TemplateStringsArray, ...parts: readonly Part[]): Markdown;
export declare function joined(parts: readonly Part[], separator: string): Markdown;
/** A row of a table. Escaped text holds no pipe and no line break, so it stays in its cell. */
export declare function tableRow(cells: readonly Part[]): Markdown;
/** A text with a link to a record; the text alone where the address is not a plain web address. */
export declare function linked(text: string, url: string | undefined): Markdown;
export {};
