/** Walks a parsed file without trusting its shape, so that one wrong value hides no other mistake. */
import { isDay } from "../core/day.ts";
import type { Origin } from "../core/model.ts";
import type { ParsedFile, Path } from "./parse.ts";

/** A value in a file, with the way to it: the place around it, and the step from there. */
export interface Place {
  readonly file: ParsedFile;
  readonly value: unknown;
  readonly around?: Place;
  readonly step?: string | number;
}

export function rootOf(file: ParsedFile): Place {
  return { file, value: file.value };
}

function pathOf(place: Place): Path {
  const path: (string | number)[] = [];
  for (let one: Place | undefined = place; one?.step !== undefined; one = one.around) path.push(one.step);
  return path.reverse();
}

export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands under a key, if anything. */
export function child(place: Place | undefined, key: string): Place | undefined {
  if (place === undefined || !isGroup(place.value) || !Object.hasOwn(place.value, key)) return undefined;
  return { file: place.file, value: place.value[key], around: place, step: key };
}

/** The items of a list; none where it is no list. */
export function items(place: Place | undefined): Place[] {
  if (place === undefined || !Array.isArray(place.value)) return [];
  return place.value.map((value, index) => ({ file: place.file, value, around: place, step: index }));
}

/** The keys of a group and what stands under them; none where it is no group. */
export function entries(place: Place | undefined): [string, Place][] {
  if (place === undefined || !isGroup(place.value)) return [];
  return Object.entries(place.value).map(([key, value]) => [
    key,
    { file: place.file, value, around: place, step: key },
  ]);
}

export function textOf(place: Place | undefined): string | undefined {
  return typeof place?.value === "string" ? place.value : undefined;
}

/** Text that is a day of the calendar. */
export function dayOf(place: Place | undefined): string | undefined {
  const text = textOf(place);
  return text !== undefined && isDay(text) ? text : undefined;
}

/** Where the value stands. */
export function originOf(place: Place): Origin {
  return place.file.originOf(pathOf(place));
}

/** Where its key stands. */
export function keyOriginOf(place: Place): Origin {
  return place.file.originOf(pathOf(place), "key");
}

/** `file:line`, for a message that names a second place. */
export function lineOf(place: Place): string {
  const { file, line } = originOf(place);
  return `${file}:${line}`;
}
