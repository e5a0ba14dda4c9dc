/** A vendor's OpenAPI 3 document, as far as the strict check of traffic needs it. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface OpenProperty {
  readonly type?: string;
  readonly format?: string;
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly items?: OpenProperty;
  readonly description?: string;
}

export interface OpenModel {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, OpenProperty>>;
}

interface OpenParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: OpenProperty;
}

type Content = Readonly<Record<string, { readonly schema?: OpenProperty }>>;

interface Document {
  readonly components: { readonly schemas: Readonly<Record<string, OpenModel>> };
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly parameters?: readonly OpenParameter[];
            readonly requestBody?: { readonly content: Content };
            readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
          }
        >
      >
    >
  >;
}

export interface OpenOperation {
  readonly method: string;
  /** As in the document, for example `/finance/agreements/{parentId}/additions`. */
  readonly template: string;
  readonly body?: OpenProperty;
  /** Undefined: an answer without a body. */
  readonly answers: ReadonlyMap<number, OpenProperty | undefined>;
  readonly query: readonly OpenParameter[];
  /** Headers that have to be sent, lower case. */
  readonly headers: readonly string[];
}

export interface OpenSpec {
  readonly basePath: string;
  readonly operations: readonly OpenOperation[];
  readonly models: Readonly<Record<string, OpenModel>>;
}

const schemaOf = (content: Content | undefined): OpenProperty | undefined => Object.values(content ?? {})[0]?.schema;

export const modelOf = (property: OpenProperty | undefined): string | undefined =>
  property?.$ref?.slice(property.$ref.lastIndexOf("/") + 1);

/** The document of that name beside the repository; undefined where it is not there. */
export function readOpenApi(name: string): OpenSpec | undefined {
  const file = fileURLToPath(new URL(`../../../shared/specs/${name}`, import.meta.url));
  if (!existsSync(file)) return undefined;
  const document = JSON.parse(readFileSync(file, "utf8")) as Document;
  const operations = Object.entries(document.paths).flatMap(([template, verbs]) =>
    Object.entries(verbs).map(([verb, { parameters = [], requestBody, responses }]): OpenOperation => {
      const body = schemaOf(requestBody?.content);
      return {
        method: verb.toUpperCase(),
        template,
        ...(body === undefined ? {} : { body }),
        answers: new Map(
          Object.entries(responses).map(([status, { content }]) => [Number(status), schemaOf(content)] as const),
        ),
        query: parameters.filter((one) => one.in === "query"),
        headers: parameters.filter((one) => one.in === "header" && one.required).map((one) => one.name.toLowerCase()),
      };
    }),
  );
  return { basePath: "", operations, models: document.components.schemas };
}
