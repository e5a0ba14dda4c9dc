/** Laws are tried on the same cases in every plain run, so that a change is judged by itself; `npm run soak` tries new ones. */
import fc from "fast-check";

if (process.env.SOAK === undefined) fc.configureGlobal({ seed: 20_261_122 });
