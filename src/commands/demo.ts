import { type Context, EXIT } from "./context.ts";
export async function demo(context: Context, options: { readonly keep: boolean }): Promise<number> {
  context.talk(String(options.keep));
  return EXIT.failed;
}
