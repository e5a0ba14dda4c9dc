import {
  add,
  canonical,
  isDecimal,
  isZero,
  sameAmount,
  subtract
} from "./chunk-CV2I5QFJ.js";
import {
  big_default
} from "./chunk-E7OH3MJV.js";
import {
  addDays,
  addMonths,
  earlier,
  earliest,
  isDay,
  later,
  sayDay
} from "./chunk-FPSXHBRJ.js";
import {
  ProviderError
} from "./chunk-2OJCSNGY.js";

// src/providers/partner-center/client.ts
import { open, readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createGunzip, gunzipSync } from "node:zlib";

// src/providers/partner-center/limits.ts
var vendor = "https://learn.microsoft.com";
var billedExport = "graph/api/partners-billing-billedreconciliation-export";
var reconFile = "partner-center/billing/modern-invoice-reconciliation-file";
var lineItems = "partner-center/developer/get-invoiceline-items";
var dailyUsage = "partner-center/developer/get-invoice-billed-consumption-lineitems";
var priceSheet = "partner-center/developer/get-a-price-sheet";
var limits = [
  ["FILES_ONLY", "Partner Center is not asked over the network: a person or a job downloads its files", billedExport],
  ["NO_SUBSCRIPTIONS", "a change shows when its invoice is out; a suspension, which is billed on, never", reconFile],
  ["NO_OLDER_COMMERCE", "lines of the older commerce (Office, Azure) name no product and SKU", lineItems],
  ["NO_DAILY_USAGE", "daily-rated usage is not read: it details amounts of the billing lines", dailyUsage],
  [
    "NO_UNBILLED",
    "unbilled charges are not read: they are an estimate",
    "partner-center/developer/get-invoice-unbilled-recon-lineitems"
  ],
  ["NO_SPREADSHEETS", "spreadsheets are not read", "partner-center/billing/use-the-reconciliation-files"],
  ["NO_ZIP", "a price sheet that arrives as a zip file is unpacked before it is read", priceSheet],
  ["NO_PRICE_TIERS", "of a price that depends on the number of seats only the first tier is read", priceSheet],
  ["NO_OTHER_TERMS", "price sheet rows of terms beside one month, one year and three years are left out", priceSheet]
].map(([code = "", rule = "", page]) => ({ code, rule, link: `${vendor}/${page}`, verifiedOn: "2026-11-21" }));
var longestLine = { characters: 1024 * 1024, why: "a line of these files is some 2 kB" };
var largestDocument = { bytes: 64 * 1024 * 1024, why: "a page of 2000 lines is some 5 MB" };
var largestUnpacked = { bytes: 4 * 1024 ** 3, why: "an export of a million lines is some 2 GB" };
var downloadAgain = "Download the file from Partner Center again and commit it as it is: a spreadsheet that saves it changes numbers and days.";
function numberFault(text) {
  if (isDecimal(text)) return void 0;
  if (text === "") return "is empty; a number is needed";
  return /^-?[\d.,\s]+$/.test(text) ? `is "${text}"; thousands separators and decimal commas are not read` : `is "${text}", which is not a number`;
}
function dayFault(text) {
  if (text === "") return "is empty; a day is needed";
  return /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/.test(text) ? `is "${text}"; day and month cannot be told apart, a day like 2026-10-01 is needed` : `is "${text}", which is not a day like 2026-10-01`;
}
function lengthFault(row, width) {
  const why = row.cells.length < width ? "the file is cut off or the line is broken here" : "a value holds a comma or a quote that is not quoted";
  return {
    line: row.line,
    code: "ROW_LENGTH",
    message: `the line has ${row.cells.length} values for ${width} columns: ${why}`,
    fix: downloadAgain
  };
}
function headerFault(header, keys, missing, kind) {
  const { line } = header;
  if (header.cells.length === 1 && /[;\t]/.test(header.cells[0] ?? "")) {
    const message = "the columns are separated by semicolons or tabs, not by commas";
    return { line, code: "COLUMN_MISSING", message, fix: downloadAgain };
  }
  const twice = keys.filter((key, index) => key !== "" && keys.indexOf(key) !== index);
  if (twice.length > 0) {
    return {
      line,
      code: "COLUMN_TWICE",
      message: `the header names a column twice: ${twice.join(", ")}`,
      fix: downloadAgain
    };
  }
  if (missing.length === 0) return void 0;
  const daily2 = keys.includes("usagedate") ? " (it looks like the daily rated usage file)" : "";
  return {
    line,
    code: "COLUMN_MISSING",
    message: `this is not a ${kind}${daily2}: it has no column ${missing.join(", ").replaceAll("|", " or ")}`,
    fix: `Keep only ${kind}s in this place, as Partner Center writes them.`
  };
}
function totalOf({ cents, rest }) {
  return canonical(new big_default(cents).div(100).plus(rest));
}
function settleBook(book, declared, listed, isUnsure = false) {
  const { invoice, origin, lines } = book;
  const usable = listed?.documentType.toLowerCase() === "invoice" && !isUnsure ? listed : void 0;
  const findings = judgeTotal(book, declared ?? usable);
  const refusal2 = findings.findLast(({ severity }) => severity === "error")?.message;
  const warn = (message, fix) => {
    findings.push({ severity: "warning", rule: "decision 10", message: `invoice ${invoice}: ${message}`, fix, origin });
  };
  if (declared && usable && !(sameAmount(declared.total, usable.total) && declared.currency === usable.currency)) {
    const both = `${declared.total} ${declared.currency} is declared, the invoices list says ${usable.total} ${usable.currency}`;
    warn(`two totals: ${both}; the declared one is used`, "Compare both with the invoice and correct the wrong one.");
  }
  if (listed && !usable && !declared) {
    const why = isUnsure ? "two invoices lists state different totals: neither is used" : `the invoices list has it as ${listed.documentType}: that total is not used`;
    warn(why, "Declare its total under invoices.");
  }
  const unchecked = book.isProven ? "total not checked" : "total not checked, and nothing proves that all its files are here";
  const because = refusal2 ?? (declared || usable ? void 0 : unchecked);
  const first = `${(book.monthlyFrom || book.anyFrom).slice(0, 7)}-01`;
  const month = { from: first, to: addDays(addMonths(first, 1), -1) };
  const statement = {
    ...{ invoice, lines, origin, total: totalOf(book), currency: [...book.currencies].join(" and ") },
    ...declared?.period ?? usable?.period ?? month,
    recurring: book.charges.filter(({ kind }) => kind === "recurring").length,
    final: because === void 0,
    ...because === void 0 ? {} : { because }
  };
  return { statement, findings, ...refusal2 === void 0 ? {} : { refused: refusal2 } };
}
function judgeTotal(book, stated) {
  const { invoice, origin, wrong, twice } = book;
  const currency = [...book.currencies].join(" and ");
  const say = (severity, message, amount, fix) => ({
    ...{
      severity,
      rule: "decision 10",
      message: `invoice ${invoice}: ${message}`,
      origin,
      money: { amount, currency }
    },
    ...fix === void 0 ? {} : { fix }
  });
  if (book.currencies.size > 1) {
    const message = `invoice ${invoice}: it holds lines in ${currency}; an invoice has one currency`;
    return [{ severity: "error", rule: "decision 10", message, fix: downloadAgain, origin }];
  }
  if (!stated) return [...wrong, ...twice];
  if (stated.currency !== currency) {
    const message = `its lines are in ${currency}, its total is stated in ${stated.currency}`;
    return [say("error", message, totalOf(book), "Correct the currency of this invoice under invoices.")];
  }
  const adjustment = stated.adjustment?.amount ?? "0";
  const gap = subtract(stated.total, totalOf(book));
  const difference = add(gap, canonical(book.off));
  const fits = sameAmount(wrong.length === 0 ? gap : difference, adjustment) && !(wrong.length > 0 && isZero(adjustment));
  if (fits) {
    const explained = isZero(adjustment) ? [] : [
      say(
        "note",
        `${add(adjustment)} ${currency} of its total are not in its lines: ${stated.adjustment?.reason}`,
        add(adjustment)
      )
    ];
    return [...[...wrong, ...twice].map((finding) => ({ ...finding, severity: "warning" })), ...explained];
  }
  const declare = `If the invoice itself says so, declare adjustment: { amount: ${difference}, reason: \u2026 } on it under invoices.`;
  const findings = [...wrong, ...twice];
  if (wrong.length > 0) {
    const off = canonical(book.off);
    findings.push(
      say("error", `its lines are ${off} ${currency} off what their prices and units come to`, off, declare)
    );
  }
  if (!sameAmount(gap, adjustment)) {
    const adjusted = isZero(adjustment) ? "" : `, with the declared adjustment of ${add(adjustment)} to ${add(totalOf(book), adjustment)}`;
    const rest = subtract(gap, adjustment);
    const message = `its lines come to ${totalOf(book)} ${currency}${adjusted}; its total is ${add(stated.total)}: ${rest} ${currency} differ`;
    findings.push(say("error", message, rest, `Download the file again, it may be incomplete. ${declare}`));
  }
  return findings;
}

// src/providers/partner-center/formats/text.ts
function openText() {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let held = new Uint8Array(0);
  let before = 0;
  return {
    read(piece) {
      const bytes = held.length === 0 ? Buffer.from(piece.buffer, piece.byteOffset, piece.length) : Buffer.concat([held, piece]);
      const end = bytes.length - splitCharacter(bytes);
      const whole = bytes.subarray(0, end);
      const [at, first] = [before, before === 0];
      held = new Uint8Array(bytes.subarray(end));
      before += end;
      const nul = whole.indexOf(0);
      const wrong = (byte, what) => ({
        text: withoutMark(whole.subarray(0, byte).toString("utf8"), first),
        damage: `byte ${at + byte} ${what}`
      });
      try {
        const text = decoder.decode(whole);
        if (nul !== -1) return wrong(nul, "is NUL: the file is damaged, or its download never finished");
        return { text: withoutMark(text, first) };
      } catch {
        return wrong(goodBytes(whole), "is not UTF-8 text");
      }
    },
    end: () => held.length > 0 ? `byte ${before} is not UTF-8 text` : void 0
  };
}
function withoutMark(text, first) {
  return first && text.startsWith("\uFEFF") ? text.slice(1) : text;
}
function damaged(line, message) {
  return { line, code: "FILE_UNREADABLE", message, fix: downloadAgain };
}
function countLines(text) {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
function splitCharacter(bytes) {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 240) return back < 4 ? back : 0;
    if (byte >= 224) return back < 3 ? back : 0;
    if (byte >= 192) return back < 2 ? back : 0;
    if (byte < 128) return 0;
  }
  return 0;
}
function goodBytes(bytes) {
  const loose = bytes.toString("utf8");
  for (let at = loose.indexOf("\uFFFD"); at !== -1; at = loose.indexOf("\uFFFD", at + 1)) {
    const offset = Buffer.byteLength(loose.slice(0, at));
    const isWritten2 = bytes[offset] === 239 && bytes[offset + 1] === 191 && bytes[offset + 2] === 189;
    if (!isWritten2) return offset;
  }
  return bytes.length;
}

// src/providers/partner-center/client.ts
async function listFiles(folder, entries) {
  const paths = [entries].flat().map((entry) => resolve(folder, entry));
  return Promise.all(paths.map(async (path) => ({ path, files: await findFiles(path) })));
}
async function findFiles(path) {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = (await readdir(path, { withFileTypes: true })).filter((entry) => !entry.isDirectory());
    const names = entries.map(({ name }) => name).filter((name) => !name.startsWith("."));
    return names.sort().map((name) => join(path, name));
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return void 0;
    throw refusal(path, cause);
  }
}
function refusal(path, cause) {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new ProviderError(
    "FILE_UNREADABLE",
    `partner-center files: ${path} cannot be read: ${why}`,
    { path },
    { cause }
  );
}
var broken = "FILE_BROKEN";
function brokenFile(why, options) {
  return new ProviderError(broken, why, {}, options);
}
function whyBroken(error) {
  return error instanceof ProviderError && error.code === broken ? error.message : void 0;
}
async function* readPieces(path) {
  let file;
  try {
    file = await open(path);
    const before = await file.stat();
    let read = 0;
    for await (const piece of file.createReadStream({ highWaterMark: 64 * 1024, autoClose: false })) {
      read += piece.length;
      yield piece;
    }
    const after = await file.stat();
    if (read !== after.size || before.size !== after.size || before.mtimeMs !== after.mtimeMs)
      throw brokenFile("it changed while it was read: it is still being written");
  } catch (cause) {
    throw cause instanceof ProviderError ? cause : refusal(path, cause);
  } finally {
    await file?.close();
  }
}
var packedFaults = {
  Z_BUF_ERROR: "the packed data (gzip) breaks off: the file is not whole",
  Z_DATA_ERROR: "the packed data (gzip) is damaged: its check sum or its content does not fit"
};
async function* unpack(pieces, most = largestUnpacked.bytes) {
  const gunzip = createGunzip({ chunkSize: 64 * 1024 });
  let failure;
  const packed = pipeline(Readable.from(pieces), gunzip).catch((cause) => {
    failure = cause;
  });
  let size = 0;
  try {
    for await (const piece of gunzip) {
      size += piece.length;
      if (size > most) throw brokenFile(`it unpacks to more than ${most} bytes: ${largestUnpacked.why}`);
      yield piece;
    }
  } catch (cause) {
    if (cause instanceof ProviderError) throw cause;
    gunzip.destroy();
    await packed;
    throw unpackFailure(failure ?? cause);
  }
  await packed;
  if (failure !== void 0) throw unpackFailure(failure);
}
function unpackFailure(cause) {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const why = packedFaults[code];
  return why === void 0 ? cause : brokenFile(why, { cause });
}
function readContent(path, isPacked) {
  return isPacked ? unpack(readPieces(path)) : readPieces(path);
}
async function readDocument(path, isPacked) {
  const text = openText();
  const parts = [];
  let size = 0;
  for await (const piece of readContent(path, isPacked)) {
    size += piece.length;
    if (size > largestDocument.bytes)
      throw brokenFile(`it is larger than ${largestDocument.bytes} bytes: ${largestDocument.why}`);
    const read = text.read(piece);
    if (read.damage !== void 0) throw brokenFile(read.damage);
    parts.push(read.text);
  }
  const damage = text.end();
  if (damage !== void 0) throw brokenFile(damage);
  return parts.join("");
}
var headBytes = 64 * 1024;
var packedHeadBytes = 8 * 1024;
async function otherThanFile(path) {
  try {
    const about = await stat(path);
    if (about.isFile()) return void 0;
    if (about.isDirectory()) return "a folder";
    if (about.isFIFO()) return "a pipe";
    return about.isSocket() ? "a socket" : "a device";
  } catch (cause) {
    throw refusal(path, cause);
  }
}
async function readHead(path) {
  let file;
  try {
    file = await open(path);
    const { bytesRead, buffer } = await file.read({ buffer: Buffer.alloc(headBytes), position: 0 });
    const bytes = buffer.subarray(0, bytesRead);
    if (bytes[0] !== 31 || bytes[1] !== 139) return { bytes, isPacked: false, isAll: bytesRead < headBytes };
    return {
      bytes: unpackHead(bytes.subarray(0, packedHeadBytes)),
      isPacked: true,
      isAll: bytesRead < packedHeadBytes
    };
  } catch (cause) {
    throw refusal(path, cause);
  } finally {
    await file?.close();
  }
}
function unpackHead(bytes) {
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array(0);
  }
}

// src/providers/partner-center/formats/recognise.ts
import { basename } from "node:path";

// src/providers/partner-center/wire.ts
import { hash } from "node:crypto";
var reconNeeded = `CustomerId, InvoiceNumber, ProductId, SkuId, ChargeType, Subtotal, TaxTotal, Total, Currency,
  SubscriptionId, ChargeStartDate, ChargeEndDate, BillableQuantity|Quantity, EffectiveUnitPrice, TermAndBillingCycle,
  BillingFrequency, PCToBCExchangeRate, UnitType`.split(/,\s+/);
var mayBeLeftOut = /* @__PURE__ */ new Set(["SubscriptionId", "TermAndBillingCycle", "BillingFrequency", "UnitType"]);
var itemNeeded = reconNeeded.filter((name) => !mayBeLeftOut.has(name));
var otherNames = { tier2mpnid: "resellermpnid", totalforcustomer: "total" };
function columnKey(name) {
  const key = name.replace(/[\s“”"]+/g, "").toLowerCase();
  return otherNames[key] ?? key;
}
var [SPACE, DELETE] = [32, 127];
function bare(text) {
  if (text === "") return text;
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
  const isPlain = first > SPACE && first < DELETE && last > SPACE && last < DELETE;
  return isPlain ? text : text.trim().replace(/^“(.*)”$/s, "$1");
}
var isoInstant = /^\d{4}-\d{2}-\d{2}(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})?)?$/;
function utcDay(text) {
  const parts = isoInstant.exec(text);
  if (!parts) return void 0;
  const [day, hour, minute, offset = "Z"] = [text.slice(0, 10), Number(parts[1] ?? 0), Number(parts[2] ?? 0), parts[3]];
  if (!isDay(day) || hour > 23 || minute > 59) return void 0;
  const shift = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  const ahead = offset === "Z" ? 0 : Number(`${offset[0]}${shift}`);
  return addDays(day, Math.floor((hour * 60 + minute - ahead) / 1440));
}
function createMemory() {
  return { texts: /* @__PURE__ */ new Map(), days: /* @__PURE__ */ new Map() };
}
var asItIs = (text) => text;
function textsOf({ texts }, change) {
  const known = texts.get(change);
  if (known) return known;
  const made = /* @__PURE__ */ new Map();
  texts.set(change, made);
  return made;
}
function copy(text) {
  return Buffer.from(text).toString();
}
function openReader(header, needed, kind, make, memory = createMemory()) {
  const keys = header.cells.map(columnKey);
  const missing = needed.filter((names) => !names.split("|").some((name) => keys.includes(columnKey(name))));
  const fault = headerFault(header, keys, missing, kind);
  if (fault) return [fault];
  const places = /* @__PURE__ */ new Map();
  const plain = textsOf(memory, asItIs);
  let row = header;
  let faults = [];
  const raw = (column) => {
    let place = places.get(column);
    if (place === void 0) {
      place = keys.indexOf(columnKey(column));
      places.set(column, place);
    }
    return bare(row.cells[place] ?? "");
  };
  const cells = {
    keep(text, change) {
      const texts = change ? textsOf(memory, change) : plain;
      const known = texts.get(text);
      if (known !== void 0) return known;
      const key = copy(text);
      const kept = change ? change(key) : key;
      texts.set(key, kept);
      return kept;
    },
    text: raw,
    name(column) {
      const text = raw(column);
      if (text === "") cells.refuse(column, "is empty");
      return text;
    },
    number(column) {
      const text = raw(column);
      const why = numberFault(text);
      if (why) cells.refuse(column, why);
      return why ? "0" : text;
    },
    day(column) {
      const text = raw(column);
      const known = memory.days.get(text);
      if (known !== void 0) return known;
      const day = utcDay(copy(text));
      if (day === void 0) cells.refuse(column, dayFault(text));
      else memory.days.set(copy(text), day);
      return day ?? "";
    },
    openDay: (column) => raw(column) === "" || raw(column).startsWith("9999") ? void 0 : cells.day(column),
    refuse(column, why) {
      const [amount, currency] = [raw("Total"), raw("Currency")];
      const money = isDecimal(amount) && currency !== "" ? { money: { amount, currency } } : {};
      const message = `${column} ${why}`;
      faults.push({ ...placeOf(row), code: "CELL_UNREADABLE", message, fix: downloadAgain, ...money });
    },
    print: () => hash("sha1", row.cells.join(""), "binary")
  };
  return {
    read(next) {
      if (next.cells.length !== keys.length) return { faults: [lengthFault(next, keys.length)] };
      row = next;
      faults = [];
      const result = make(cells, next);
      return faults.length > 0 ? { faults } : { row: result };
    }
  };
}
function placeOf({ line, column }) {
  return column === void 0 ? { line } : { line, column };
}
var upper = (text) => text.toUpperCase();
var customerId = (text) => text.toLowerCase().replace(/^org:/, "");
function productOf(cells) {
  return cells.keep(`${cells.name("ProductId")}:${cells.name("SkuId")}`, upper);
}
function openRecon(header, memory) {
  return openReader(header, reconNeeded, "new-commerce reconciliation file", reconRow, memory);
}
function openItems(header, memory) {
  return openReader(header, itemNeeded, "new-commerce billing line", reconRow, memory);
}
function reconRow(cells, { line, column = 1 }) {
  const [from, to] = [cells.day("ChargeStartDate"), cells.day("ChargeEndDate")];
  if (from > to && to !== "") cells.refuse("ChargeEndDate", `${to} lies before ChargeStartDate ${from}`);
  return {
    line,
    column,
    customer: cells.keep(cells.name("CustomerId"), customerId),
    customerName: cells.keep(cells.text("CustomerName")),
    customerDomain: cells.keep(cells.text("CustomerDomainName")),
    invoice: cells.keep(cells.name("InvoiceNumber")),
    product: productOf(cells),
    title: cells.keep(cells.text("SkuName") || cells.text("ProductName")),
    chargeType: cells.keep(cells.text("ChargeType")),
    quantity: cells.number(cells.text("BillableQuantity") === "" ? "Quantity" : "BillableQuantity"),
    price: cells.number("EffectiveUnitPrice"),
    rate: cells.number("PCToBCExchangeRate"),
    subtotal: cells.number("Subtotal"),
    tax: cells.number("TaxTotal"),
    total: cells.number("Total"),
    currency: cells.keep(cells.name("Currency"), upper),
    subscription: copy(cells.text("SubscriptionId").toLowerCase()),
    from,
    to,
    termStart: cells.openDay("SubscriptionStartDate"),
    termEnd: cells.openDay("SubscriptionEndDate"),
    term: cells.text("TermAndBillingCycle"),
    frequency: cells.text("BillingFrequency"),
    unitType: cells.text("UnitType"),
    meter: cells.text("MeterDescription"),
    print: cells.print()
  };
}

// src/providers/partner-center/formats/json.ts
function parseJson(text) {
  try {
    return JSON.parse(quoteNumbers(text));
  } catch {
    return void 0;
  }
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textOf(value) {
  if (typeof value === "string") return value;
  if (value === null || value === void 0) return "";
  return JSON.stringify(value);
}
var [QUOTE, BACKSLASH, MINUS, POINT, ZERO, NINE, PLUS, UPPER_E, LOWER_E, COLON] = [
  34,
  92,
  45,
  46,
  48,
  57,
  43,
  69,
  101,
  58
];
var jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
var mostPlaces = 40;
function quoteNumbers(text) {
  let quoted = "";
  let copied = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = afterString(text, at);
    } else if (isDigit(code) || code === MINUS) {
      const end = afterNumber(text, at);
      const plain = isName(text, end) ? void 0 : plainNumber(text.slice(at, end));
      if (plain !== void 0) {
        quoted += `${text.slice(copied, at)}"${plain}"`;
        copied = end;
      }
      at = end;
    } else {
      at += 1;
    }
  }
  return copied === 0 ? text : quoted + text.slice(copied);
}
function isDigit(code) {
  return code >= ZERO && code <= NINE;
}
function afterString(text, start) {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end, start)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end + 1;
}
function isEscaped(text, quote, start) {
  let slash = quote - 1;
  while (slash > start && text.charCodeAt(slash) === BACKSLASH) slash -= 1;
  return (quote - 1 - slash) % 2 === 1;
}
function afterNumber(text, start) {
  let end = start;
  for (let code = text.charCodeAt(end); isOfNumber(code); code = text.charCodeAt(end)) end += 1;
  return end;
}
function isOfNumber(code) {
  return isDigit(code) || code === POINT || code === MINUS || code === PLUS || code === UPPER_E || code === LOWER_E;
}
function isName(text, end) {
  let at = end;
  while (" 	\r\n".includes(text.charAt(at)) && at < text.length) at += 1;
  return text.charCodeAt(at) === COLON;
}
function plainNumber(token) {
  if (!jsonNumber.test(token)) return void 0;
  if (!/e/i.test(token)) return token;
  const plain = new big_default(token);
  return Math.abs(plain.e) > mostPlaces ? token : plain.toFixed();
}
function placesOfEntries(text, name) {
  const places = [];
  let [depth, line, lineStart, isInside] = [0, 1, 0, false];
  let at = 0;
  let key = "";
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '"') {
      const end = afterString(text, at);
      if (depth === 1) key = text.slice(at + 1, end - 1);
      at = end;
      continue;
    }
    if (char === "\n") [line, lineStart] = [line + 1, at + 1];
    if (char === "{" || char === "[") {
      depth += 1;
      if (depth === 2) isInside = char === "[" && key === name;
      if (depth === 3 && isInside) places.push({ line, column: at - lineStart + 1 });
    }
    if (char === "}" || char === "]") depth -= 1;
    at += 1;
  }
  return places;
}

// src/providers/partner-center/formats/recognise.ts
var unfinished = {
  refused: "its name says that a download or a copy is not finished",
  fix: "Wait until it is finished, or remove the file."
};
var zip = { refused: "zip files are not read", fix: "Unpack it and commit the CSV file inside." };
var spreadsheet = {
  refused: "spreadsheets are not read",
  fix: "Commit the CSV file as Partner Center wrote it, not a spreadsheet made of it."
};
var unknownPacked = {
  refused: "it holds neither CSV nor JSON lines",
  fix: "Download the invoice's lines again, or remove the file."
};
var noFile = "Put the file itself in its place, or remove it.";
var namesOfRefused = [
  // Chrome and Edge, Firefox, Safari, Opera; WinSCP, aria2 and what programs write before they rename.
  [/\.(crdownload|part|partial|download|opdownload|filepart|aria2|tmp|temp)$/, unfinished],
  [/\.zip$/, zip],
  [/\.(xlsx?|xlsm|ods|numbers)$/, spreadsheet]
];
async function recognise(path) {
  const name = basename(path).toLowerCase();
  const refused = namesOfRefused.find(([pattern]) => pattern.test(name))?.[1];
  if (refused) return { path, ...refused };
  const other = await otherThanFile(path);
  if (other) return { path, refused: `it is ${other}, not a file`, fix: noFile };
  const head = await readHead(path);
  const format = formatOf(name.replace(/\.gz$/, ""), head);
  if (format) return { path, format, isPacked: head.isPacked };
  if (startsWith(head.bytes, "PK")) return { path, ...isWorkbook(head.bytes) ? spreadsheet : zip };
  return head.isPacked || name.endsWith(".gz") ? { path, ...unknownPacked } : void 0;
}
function isWorkbook(bytes) {
  return /\[Content_Types\]\.xml|xl\/|opendocument\.spreadsheet/.test(Buffer.from(bytes).toString("latin1"));
}
async function recogniseAll(paths) {
  const all = [];
  for (const path of paths) all.push(await recognise(path));
  return all;
}
function startsWith(bytes, text) {
  return Buffer.from(bytes.subarray(0, text.length)).toString("latin1") === text;
}
var formatOfName = [
  [/\.csv$/, "csv"],
  [/\.(jsonl|ndjson)$/, "lines"],
  [/\.json$/, "document"]
];
function formatOf(name, head) {
  if (startsWith(head.bytes, "PK")) return void 0;
  const text = Buffer.from(head.bytes).toString("utf8").trimStart();
  const named = formatOfName.find(([pattern]) => pattern.test(name))?.[1];
  if (text.startsWith("[")) return "document";
  if (text.startsWith("{")) return jsonFormat(text, named, head);
  if (text === "" && head.isPacked && named === "document") return "lines";
  if (named) return named;
  return isReconHeader(text) ? "csv" : void 0;
}
function jsonFormat(text, named, { isAll, isPacked }) {
  const end = text.indexOf("\n");
  const first = parseJson(end === -1 ? text : text.slice(0, end));
  if (isRecord(first)) return isLine(first) || named === "lines" && !isDocument(first) ? "lines" : "document";
  return end === -1 && (named === "lines" || isAll && isPacked) ? "lines" : "document";
}
function isLine(record) {
  const names = Object.keys(record).map(columnKey);
  return ["chargetype", "usagedate"].some((name) => names.includes(name));
}
function isDocument(record) {
  return ["items", "blobs", "resourceLocation", "totalCharges"].some((name) => record[name] !== void 0);
}
function isReconHeader(text) {
  const [header = ""] = text.split(/\r?\n/, 1);
  const names = header.split(",").map(columnKey);
  return ["customerid", "invoicenumber", "chargetype", "subtotal"].every((name) => names.includes(name));
}

// src/providers/partner-center/observe.ts
import { basename as basename5 } from "node:path";

// src/providers/partner-center/formats/books.ts
import { hash as hash2 } from "node:crypto";
import { basename as basename2 } from "node:path";

// src/providers/partner-center/mapping.ts
var roles = /* @__PURE__ */ new Map([
  // Published: https://learn.microsoft.com/partner-center/billing/recon-file-charge-types
  ["new", "charge"],
  ["addquantity", "charge"],
  ["removequantity", "charge"],
  ["convert", "charge"],
  ["cancel", "return"],
  // Older names of New and Cancel in Microsoft's API.
  ["purchase", "charge"],
  ["refund", "return"],
  // Seen in resellers' documentation of their Microsoft invoices.
  ["cyclecharge", "charge"],
  ["customercredit", "credit"],
  // Inferred from the names.
  ["renew", "charge"],
  ["cancelimmediate", "return"]
]);
var azurePlan = "DZH318Z0BPS6:";
function wordingOf(term, frequency) {
  return {
    isOnce: /^one[\s_-]*time$/i.test(frequency) || /perpetual|one[\s-]time/i.test(term),
    isNone: term === "" && frequency === "",
    term: termOf(term, frequency)
  };
}
function isMetered(row, wording) {
  if (row.unitType !== "" && !/^none$|licen[cs]e/i.test(row.unitType)) return true;
  return wording.isNone && row.meter !== "";
}
function kindOf(row, wording = wordingOf(row.term, row.frequency)) {
  const type = row.chargeType.trim().toLowerCase();
  const role = roles.get(type) ?? (type.startsWith("credit") ? "credit" : void 0);
  const net = Number(row.subtotal);
  if (role === void 0) return { unclear: `the charge type "${row.chargeType}" is not known` };
  if (role === "credit") return { kind: "credit" };
  if (role === "return" && net > 0)
    return { unclear: `a charge of type "${row.chargeType}" bills money instead of giving it back` };
  if (row.product.startsWith(azurePlan)) return ofSubscription(row, "usage");
  if (wording.isOnce) return { kind: "one-time" };
  if (isMetered(row, wording)) return ofSubscription(row, "usage");
  if (wording.isNone) return { kind: "one-time" };
  const back = role === "return" || net < 0 || net === 0 && Number(row.quantity) < 0;
  return ofSubscription(row, back ? "refund" : "recurring");
}
function ofSubscription(row, kind) {
  return row.subscription === "" ? { unclear: "it names no subscription" } : { kind };
}
var termPatterns = [
  [/\b(one|1)[\s-]month/i, "P1M"],
  [/\b(one|1)[\s-]year/i, "P1Y"],
  [/\b(three|3)[\s-]years?/i, "P3Y"]
];
var plansOf = {
  P1M: ["monthly"],
  P1Y: ["monthly", "annual"],
  P3Y: ["monthly", "annual", "triennial"]
};
function planOf(text) {
  if (/month/i.test(text)) return /year|annual/i.test(text) ? void 0 : "monthly";
  if (/trienn|(three|3)[\s-]?year/i.test(text)) return "triennial";
  return /annual|year/i.test(text) ? "annual" : void 0;
}
function termOf(termAndCycle, frequency) {
  const term = termPatterns.find(([pattern]) => pattern.test(termAndCycle))?.[1];
  if (term === void 0) return void 0;
  const [cycle = ""] = /\bfor\b.*/i.exec(termAndCycle) ?? [];
  const [said, stated] = [planOf(cycle), planOf(frequency)];
  if (said && stated && said !== stated) return void 0;
  const plan = stated ?? said ?? (term === "P1M" ? "monthly" : void 0);
  return plan && plansOf[term].includes(plan) ? { term, plan } : void 0;
}
function centsOf(amount) {
  if (amount.length > 13) return void 0;
  const point = amount.indexOf(".");
  if (point === -1) return Number(amount) * 100;
  const places = amount.length - point - 1;
  if (places > 2) return void 0;
  return Number(amount.slice(0, point) + amount.slice(point + 1)) * (places === 1 ? 10 : 1);
}
function cutProduct(left, right) {
  const product = digitsOf(left) * digitsOf(right);
  const beyond = placesOf(left) + placesOf(right) - 2;
  const scaled = beyond < 0 ? product * 10 ** -beyond : product;
  if (!Number.isSafeInteger(scaled)) return void 0;
  const unit = 10 ** Math.max(0, beyond);
  return (scaled - scaled % unit) / unit;
}
function digitsOf(text) {
  const point = text.indexOf(".");
  return Number(point === -1 ? text : text.slice(0, point) + text.slice(point + 1));
}
function placesOf(text) {
  const point = text.indexOf(".");
  return point === -1 ? 0 : text.length - point - 1;
}
var written = /* @__PURE__ */ new Map();
var SHARED = 1e4;
function sayCents(cents) {
  const known = written.get(cents);
  if (known !== void 0) return known;
  const digits = String(Math.abs(cents)).padStart(3, "0");
  const amount = `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  if (written.size < SHARED) written.set(cents, amount);
  return amount;
}
function unitCostOf(row) {
  return new big_default(row.price).times(row.rate).round(2, big_default.roundDown);
}
function usageSubtotal(row) {
  return new big_default(row.price).times(row.quantity).round(2, big_default.roundDown).times(row.rate).round(2, big_default.roundDown);
}
function isPlainlyRight(row, kind) {
  const [subtotal, tax, total] = [centsOf(row.subtotal), centsOf(row.tax), centsOf(row.total)];
  if (subtotal === void 0 || tax === void 0 || subtotal + tax !== total) return false;
  const right = kind === "usage" ? usageCents(row) : licenceCents(row);
  return right !== void 0 && (subtotal === right || subtotal < 0 && subtotal === -right);
}
function licenceCents(row) {
  const unit = cutProduct(row.price, row.rate);
  return unit === void 0 || row.quantity.includes(".") ? void 0 : unit * Number(row.quantity);
}
function usageCents(row) {
  const used = cutProduct(row.price, row.quantity);
  return used === void 0 ? void 0 : cutProduct(sayCents(used), row.rate);
}
function checkAmounts(row, kind) {
  if (isPlainlyRight(row, kind)) return [];
  const faults = [];
  const subtotal = new big_default(row.subtotal);
  const rights = rightSubtotals(row, kind);
  const right = rights[0];
  if (right && !rights.some((amount) => isWritten(subtotal, amount))) {
    const units = kind === "usage" ? "units used" : "seats";
    const sum = `${row.quantity} ${units} at ${row.price}${row.rate === "1" ? "" : ` \xD7 rate ${row.rate}`}`;
    faults.push({
      message: `Subtotal says ${canonical(subtotal)} ${row.currency}, ${sum} come to ${canonical(right)}`,
      difference: canonical(subtotal.minus(right))
    });
  }
  const total = subtotal.plus(row.tax);
  if (!total.eq(row.total)) {
    faults.push({
      message: `Total says ${canonical(row.total)} ${row.currency}, Subtotal ${canonical(subtotal)} and tax ${canonical(row.tax)} come to ${canonical(total)}`,
      difference: canonical(new big_default(row.total).minus(total))
    });
  }
  return faults;
}
function rightSubtotals(row, kind) {
  if (kind === "usage") return [usageSubtotal(row)];
  const licence = unitCostOf(row).times(row.quantity);
  return kind === "credit" || kind === "one-time" ? [licence, usageSubtotal(row)] : [licence];
}
function isWritten(subtotal, right) {
  return subtotal.eq(right) || subtotal.lt(0) && subtotal.abs().eq(right);
}
function chargeOf(row, kind, term, id, origin) {
  return new RowCharge(row, kind, term, id, origin);
}
var RowCharge = class {
  id;
  invoice;
  customer;
  subscription;
  product;
  title;
  kind;
  chargeType;
  from;
  to;
  quantity;
  unitCost;
  net;
  currency;
  origin;
  constructor(row, kind, term, id, origin) {
    const [cents, unitCents] = [centsOf(row.subtotal), cutProduct(row.price, row.rate)];
    const net = cents === void 0 ? canonical(row.subtotal) : sayCents(cents);
    const licenceCost = unitCents === void 0 ? canonical(unitCostOf(row).abs()) : sayCents(Math.abs(unitCents));
    this.id = id;
    this.invoice = row.invoice;
    this.customer = row.customer;
    this.subscription = row.subscription;
    this.product = row.product;
    this.title = row.title;
    this.kind = kind;
    this.chargeType = row.chargeType;
    this.from = row.from;
    this.to = row.to;
    this.quantity = kind === "usage" ? 1 : Math.abs(Number(row.quantity));
    this.unitCost = kind === "usage" ? net : licenceCost;
    this.net = net;
    this.currency = row.currency;
    this.origin = origin;
    if (term?.term !== void 0) this.term = term.term;
    if (term?.plan !== void 0) this.plan = term.plan;
    if (row.termStart !== void 0) this.termStart = row.termStart;
    if (row.termEnd !== void 0) this.termEnd = row.termEnd;
  }
};
function addUsage(sum, charge) {
  const net = canonical(new big_default(sum.net).plus(charge.net));
  return {
    ...sum,
    from: earlier(sum.from, charge.from),
    to: later(sum.to, charge.to),
    unitCost: net,
    net
  };
}

// src/providers/partner-center/formats/books.ts
function createReading(report) {
  const found = { findings: [], unread: /* @__PURE__ */ new Map(), customers: /* @__PURE__ */ new Map(), unclear: /* @__PURE__ */ new Set() };
  return { report, files: 0, memory: createMemory(), ...found, wordings: /* @__PURE__ */ new Map(), unreadable: /* @__PURE__ */ new Set() };
}
var listedInFull = 10;
function keyOf({ customer, subscription }) {
  return `${customer} ${subscription}`;
}
function leaveUnread(reading, customer, why) {
  reading.unread.set(customer, (reading.unread.get(customer) ?? /* @__PURE__ */ new Set()).add(why));
}
function refuse(reading, file, rule, message, fix) {
  reading.findings.push({ severity: "error", rule, message, fix, origin: { file, line: 1, column: 1 } });
  leaveUnread(reading, "*", `${basename2(file)}: ${message}`);
}
function createDelivery(isProven) {
  return { books: /* @__PURE__ */ new Map(), files: [], isProven };
}
function openBook({ invoice, from }, origin, isProven) {
  const sums = { currencies: /* @__PURE__ */ new Set(), cents: 0, rest: new big_default(0), off: new big_default(0), lines: 0 };
  const lists = { wrong: [], twice: [], prints: /* @__PURE__ */ new Map(), charges: [], usage: /* @__PURE__ */ new Map() };
  return { invoice, origin, isProven, ...sums, ...lists, monthlyFrom: "", anyFrom: from };
}
function addRow(reading, delivery, row) {
  const part = delivery.files.length;
  const origin = { file: delivery.files[part - 1] ?? "", line: row.line, column: row.column };
  let book = delivery.books.get(row.invoice);
  if (!book) {
    book = openBook(row, origin, delivery.isProven);
    delivery.books.set(row.invoice, book);
  }
  addAmounts(book, row);
  if (row.from > book.anyFrom) book.anyFrom = row.from;
  noteCustomer(reading, row);
  const first = book.prints.get(row.print);
  if (first === void 0) book.prints.set(row.print, origin);
  else if (book.twice.length < listedInFull) {
    const place2 = first.file === origin.file ? `line ${first.line}` : `line ${first.line} of ${basename2(first.file)}`;
    const money = canonical(row.total);
    const message = `the line is ${place2} again, equal in every column: ${money} ${row.currency} twice`;
    book.twice.push(findingOf(row, origin, "LINE_TWICE", message, downloadAgain, money));
  }
  const wording = wordingIn(reading, row);
  const meaning = kindOf(row, wording);
  const kind = "kind" in meaning ? meaning.kind : "credit";
  for (const { message, difference } of checkAmounts(row, kind)) {
    book.off = book.off.plus(difference);
    if (book.wrong.length < listedInFull)
      book.wrong.push(findingOf(row, origin, "decision 10", message, downloadAgain, difference));
  }
  if ("unclear" in meaning) {
    const net = canonical(row.subtotal);
    const fix = "The customer is left alone until the line is understood: find out what the invoice says, and report it.";
    const message = `${meaning.unclear}: ${net} ${row.currency} before tax`;
    if (!reading.unclear.has(keyOf(row)))
      reading.findings.push(findingOf(row, origin, "CHARGE_TYPE_UNKNOWN", message, fix, net));
    reading.unclear.add(keyOf(row));
    leaveUnread(reading, row.customer, `invoice ${row.invoice}, ${row.title}: ${meaning.unclear}`);
    return;
  }
  if (!wording.term && (kind === "recurring" || kind === "refund") && !reading.unreadable.has(wording)) {
    reading.unreadable.add(wording);
    const message = `term and plan are not readable from "${row.term}" and billing frequency "${row.frequency}"`;
    const fix = "Products that are mapped for one term or plan only do not match such lines; map the product for any.";
    reading.findings.push({
      ...findingOf(row, origin, "TERM_UNREADABLE", message, fix, canonical(row.subtotal)),
      severity: "warning"
    });
  }
  const place = row.column === 1 ? `${row.line}` : `${row.line}.${row.column}`;
  const id = [row.invoice, part > 1 ? `${part}.${place}` : place].join("/");
  addCharge(book, chargeOf(row, kind, wording.term, id, origin));
}
function wordingIn({ wordings }, { term, frequency }) {
  const key = `${term}${frequency}`;
  const known = wordings.get(key);
  if (known) return known;
  const made = wordingOf(term, frequency);
  wordings.set(key, made);
  return made;
}
function findingOf(row, origin, rule, message, fix, amount) {
  const about = { origin, customer: row.customer, product: row.product, money: { amount, currency: row.currency } };
  const text = `${row.customerName || row.customer}, ${row.title}: ${message}`;
  return { severity: "error", rule, message: text, fix, ...about };
}
function addAmounts(book, row) {
  const sum = book.cents + (centsOf(row.total) ?? Number.NaN);
  if (Number.isSafeInteger(sum)) book.cents = sum;
  else book.rest = book.rest.plus(row.total);
  book.lines += 1;
  book.currencies.add(row.currency);
}
function noteCustomer({ customers }, row) {
  const known = customers.get(row.customer);
  if (known?.name === row.customerName && known.domain === row.customerDomain) return;
  customers.set(row.customer, { id: row.customer, name: row.customerName, domain: row.customerDomain });
}
function addCharge(book, charge) {
  if (charge.kind === "usage") {
    const key = `${keyOf(charge)} ${charge.product}`;
    const place = book.usage.get(key);
    const sum = place === void 0 ? void 0 : book.charges[place];
    if (place !== void 0 && sum) {
      book.charges[place] = addUsage(sum, charge);
      return;
    }
    book.usage.set(key, book.charges.length);
  }
  book.charges.push(charge);
  const monthly = charge.kind === "recurring" && charge.plan === "monthly";
  if (monthly && charge.from > book.monthlyFrom) book.monthlyFrom = charge.from;
}
function digestOf(row) {
  const numbers = [row.quantity, row.price, row.rate, row.subtotal, row.tax, row.total].map((text) => canonical(text));
  const days = [row.from, row.to, row.termStart ?? "", row.termEnd ?? ""];
  const names = [row.customer, row.subscription, row.product, row.chargeType.toLowerCase(), row.currency];
  const terms = [row.term, row.frequency, row.unitType, row.meter];
  return hash2("sha1", [...numbers, ...days, ...names, ...terms].join(""), "base64");
}

// src/providers/partner-center/formats/csv.ts
import Papa from "papaparse";
async function* readRows(pieces, open2) {
  let reader;
  for await (const batch of readCsv(pieces)) {
    const rows = [];
    const faults = [...batch.faults];
    for (const row of batch.rows) {
      if (reader) {
        const read = reader.read(row);
        if ("row" in read) rows.push(read.row);
        else faults.push(...read.faults);
        continue;
      }
      const opened = open2(row);
      if (!("read" in opened)) {
        yield { rows, faults: [...faults, ...opened] };
        return;
      }
      reader = opened;
    }
    yield { rows, faults };
  }
}
async function* readCsv(pieces) {
  const text = openText();
  let rest = "";
  let line = 1;
  for await (const piece of pieces) {
    const read = text.read(piece);
    rest += read.text;
    const cut = cutRecords(rest, line, true);
    rest = rest.slice(cut.length);
    line = cut.nextLine;
    if (read.damage !== void 0) {
      yield { rows: cut.rows, faults: [...cut.faults, damaged(line + countLines(rest), read.damage)] };
      return;
    }
    if (rest.length > longestLine.characters) {
      yield { rows: cut.rows, faults: [...cut.faults, endless(line)] };
      return;
    }
    if (cut.rows.length > 0 || cut.faults.length > 0) yield cut;
  }
  const damage = text.end();
  if (damage !== void 0) yield { rows: [], faults: [damaged(line + countLines(rest), damage)] };
  else if (rest !== "") yield cutRecords(rest, line, false);
}
function endless(line) {
  return damaged(line, "the record that starts here does not end: a quote is not closed, or line ends are lost");
}
function openQuote(line) {
  return damaged(line, "a quote opened on this line is not closed: the file is cut off or damaged here");
}
function strayQuote(line) {
  const message = "a quoted value goes on after its closing quote: a quote is missing or stray in the record that starts here";
  return { line, code: "FILE_UNREADABLE", message, fix: downloadAgain };
}
var parserSettings = { delimiter: ",", newline: "\n", quoteChar: '"' };
function cutRecords(text, firstLine, more) {
  const parsed = new Papa.Parser(parserSettings).parse(text, 0, more);
  const rows = [];
  const starts = [];
  let line = firstLine;
  const breaksInside = countLines(text.slice(0, parsed.meta.cursor)) > parsed.data.length - (more ? 0 : 1);
  for (const cells of parsed.data) {
    starts.push(line);
    const last = cells.length - 1;
    if (cells[last]?.endsWith("\r")) cells[last] = cells[last].slice(0, -1);
    if (cells.length > 1 || cells[0] !== "") rows.push({ line, cells });
    line += 1 + (breaksInside ? cells.reduce((breaks, cell) => breaks + countLines(cell), 0) : 0);
  }
  const faults = parsed.errors.filter(({ row }) => row < parsed.data.length).map(
    ({ code, row }) => code === "MissingQuotes" ? openQuote(starts[row] ?? line) : strayQuote(starts[row] ?? line)
  );
  const bad = new Set(faults.map((fault) => fault.line));
  return {
    rows: bad.size === 0 ? rows : rows.filter((row) => !bad.has(row.line)),
    faults: onePerLine(faults),
    length: parsed.meta.cursor,
    nextLine: line
  };
}
function onePerLine(faults) {
  const said = /* @__PURE__ */ new Set();
  return faults.filter(({ line }) => !said.has(line) && said.add(line));
}

// src/providers/partner-center/formats/deliveries.ts
import { basename as basename4 } from "node:path";

// src/providers/partner-center/formats/invoices.ts
function readInvoices(document) {
  const items = isRecord(document) && Array.isArray(document.items) ? document.items : [document];
  const read = items.map((item) => readInvoice(item, void 0));
  return read.every((invoices) => invoices !== void 0) ? read.flat() : void 0;
}
function readInvoice(item, parent) {
  if (!isRecord(item)) return void 0;
  const total = textOf(item.totalCharges);
  if (typeof item.id !== "string" || typeof item.currencyCode !== "string" || !isDecimal(total)) return void 0;
  const [from, to] = [utcDay(textOf(item.billingPeriodStartDate)), utcDay(textOf(item.billingPeriodEndDate))];
  const period = from && to ? { from, to } : parent?.period;
  const amends = textOf(item.amendsOf) || parent?.id;
  const invoice = {
    id: item.id,
    total,
    currency: item.currencyCode.toUpperCase(),
    documentType: typeof item.documentType === "string" ? item.documentType : "invoice",
    date: textOf(item.invoiceDate),
    ...period ? { period } : {},
    ...amends ? { amends } : {}
  };
  const notes = (Array.isArray(item.amendments) ? item.amendments : []).map((note) => readInvoice(note, invoice));
  return notes.every((note) => note !== void 0) ? [invoice, ...notes.flat()] : void 0;
}
function registerOf(listed) {
  const invoices = /* @__PURE__ */ new Map();
  const unsure = /* @__PURE__ */ new Set();
  for (const invoice of listed) {
    const known = invoices.get(invoice.id);
    if (known && !(sameAmount(known.total, invoice.total) && known.currency === invoice.currency))
      unsure.add(invoice.id);
    if (!known || !isOfType(known, "voidnote")) invoices.set(invoice.id, invoice);
  }
  const families = /* @__PURE__ */ new Map();
  for (const invoice of invoices.values()) {
    const root = rootOf(invoice, invoices);
    families.set(root, [...families.get(root) ?? [], invoice]);
  }
  const replacedBy = /* @__PURE__ */ new Map();
  const replaces = /* @__PURE__ */ new Map();
  const voided = /* @__PURE__ */ new Map();
  for (const [root, family] of families) {
    if (!family.some((document) => isOfType(document, "voidnote"))) continue;
    for (const { id } of family) invoices.delete(id);
    const valid = validOf(family);
    const period = valid?.period ?? family.find(({ id }) => id === root)?.period ?? family.find(hasPeriod)?.period;
    const known = period ? { period } : {};
    if (!valid) {
      const { date = "" } = family.find((document) => document.date !== "") ?? {};
      const gone = { id: root, date, ...known };
      for (const { id } of [gone, ...family]) voided.set(id, gone);
      continue;
    }
    const others = [root, ...family.map(({ id }) => id)].filter((id) => id !== valid.id);
    for (const id of others) replacedBy.set(id, valid);
    replaces.set(valid.id, [...new Set(others)]);
    invoices.set(valid.id, { ...valid, ...known, documentType: "invoice" });
  }
  return { invoices, replacedBy, replaces, voided, unsure };
}
function rootOf(invoice, invoices) {
  const seen = /* @__PURE__ */ new Set();
  let root = invoice;
  while (root.amends !== void 0 && !seen.has(root.id)) {
    seen.add(root.id);
    const parent = invoices.get(root.amends);
    if (!parent) return root.amends;
    root = parent;
  }
  return root.id;
}
function validOf(family) {
  const notes = family.filter((document) => isOfType(document, "adjustmentnote"));
  const newest = notes.reduce(
    (newest2, note) => newest2 === void 0 || note.date >= newest2.date ? note : newest2,
    void 0
  );
  const isVoided = family.some((document) => isOfType(document, "voidnote") && document.amends === newest?.id);
  return isVoided ? void 0 : newest;
}
function hasPeriod({ period }) {
  return period !== void 0;
}
function isOfType({ documentType }, type) {
  return documentType.replace(/[\s_-]/g, "").toLowerCase() === type;
}

// src/providers/partner-center/formats/items.ts
var byHand = "Remove the file from this place and bill these lines by hand: only new-commerce lines are read.";
var daily = {
  what: "daily-rated usage",
  why: "they detail amounts that the invoice's billing lines already hold",
  fix: "Remove the file from this place and keep the invoice's billing lines (invoicelineitemtype=billinglineitems, or the reconciliation export).",
  amount: "billingpretaxtotal",
  currency: "billingcurrency"
};
var office = {
  what: "licences of the older commerce (Office)",
  why: "they name an offer, not a product and SKU",
  fix: byHand,
  amount: "total",
  currency: "currency"
};
var azure = {
  what: "usage of the older commerce (Azure)",
  why: "they name a resource, not a product and SKU",
  fix: byHand,
  amount: "posttaxtotal",
  currency: "currency"
};
var unbilled = {
  what: "charges without an invoice number",
  why: "unbilled charges are an estimate, not a bill",
  fix: "Remove the file from this place, and download the invoice's lines once it is out.",
  amount: "subtotal",
  currency: "currency"
};
var mostShapes = 500;
function openItemReader(memory) {
  const shapes = /* @__PURE__ */ new Map();
  const refused = /* @__PURE__ */ new Map();
  let tellsTerm = false;
  let termless;
  const shapeOf = (item) => {
    const names = Object.keys(item);
    const key = names.join("");
    const known = shapes.get(key);
    if (known) return known;
    if (shapes.size >= mostShapes) shapes.clear();
    const keys = names.map(columnKey);
    const shape = {
      keys,
      refusal: refusalOf(keys),
      reader: openItems({ line: 1, cells: names }, memory),
      tellsTerm: keys.includes("termandbillingcycle") || keys.includes("billingfrequency"),
      mayLackTotal: names.some((name) => name.toLowerCase() === "totalforcustomer")
    };
    shapes.set(key, shape);
    return shape;
  };
  const refuse2 = (refusal2, { keys }, cells, place) => {
    const sum = refused.get(refusal2) ?? { place, sums: /* @__PURE__ */ new Map(), count: 0 };
    refused.set(refusal2, sum);
    sum.count += 1;
    const [amount = "", currency = ""] = [refusal2.amount, refusal2.currency].map((key) => cells[keys.indexOf(key)]);
    if (isDecimal(amount)) sum.sums.set(currency, (sum.sums.get(currency) ?? new big_default(0)).plus(amount));
  };
  return {
    read(item, place) {
      if (!isRecord(item)) return { faults: [notAnItem(place)] };
      const shape = shapeOf(item);
      const cells = Object.values(item).map(textOf);
      const invoice = cells[shape.keys.indexOf("invoicenumber")];
      const refusal2 = shape.refusal ?? (invoice === "" ? unbilled : void 0);
      if (refusal2) {
        refuse2(refusal2, shape, cells, place);
        return {};
      }
      if (!("read" in shape.reader)) return { faults: shape.reader.map((fault) => ({ ...fault, ...place })) };
      const read = shape.reader.read({ ...place, cells });
      if (!("row" in read)) return read;
      tellsTerm ||= shape.tellsTerm;
      const { row } = read;
      if (!shape.tellsTerm && row.meter === "" && row.unitType === "") termless ??= place;
      const lacksTotal = shape.mayLackTotal && isZero(row.total);
      return { row: lacksTotal ? { ...row, total: canonical(new big_default(row.subtotal).plus(row.tax)) } : row };
    },
    end() {
      const faults = [...refused].map(([refusal2, sum]) => faultOf(refusal2, sum));
      return termless && !tellsTerm ? [...faults, withoutTerms(termless)] : faults;
    }
  };
}
function refusalOf(keys) {
  const has = (...names) => names.some((name) => keys.includes(name));
  if (has("usagedate", "billingpretaxtotal")) return daily;
  if (has("durableofferid", "syndicationpartnersubscriptionnumber")) return office;
  if (has("pretaxcharges", "posttaxtotal")) return azure;
  return has("subtotal") && has("chargetype") && !has("invoicenumber") ? unbilled : void 0;
}
function faultOf({ what, why, fix }, { place, sums, count }) {
  const [first, ...more] = [...sums].map(([currency, amount]) => ({ amount: canonical(amount), currency }));
  const said = [...first ? [first] : [], ...more].map(({ amount, currency }) => `${amount} ${currency}`).join(" and ");
  const lines = `${count} ${count === 1 ? "line" : "lines"} of ${what}${said === "" ? "" : `, ${said}`}`;
  return {
    ...place,
    code: "NOT_A_BILL",
    message: `${lines}: ${why}`,
    fix,
    ...first && more.length === 0 ? { money: first } : {}
  };
}
function notAnItem(place) {
  const message = "a line item of an invoice is needed here, in braces";
  return { ...place, code: "FILE_UNREADABLE", message, fix: "Save Microsoft's answer as it is." };
}
function withoutTerms(place) {
  return {
    ...place,
    code: "COLUMN_MISSING",
    message: "no line tells TermAndBillingCycle or BillingFrequency, so licences cannot be told from one-time charges",
    fix: "Export the invoice again with attributeSet full."
  };
}

// src/providers/partner-center/formats/lines.ts
async function* readLines(pieces, memory = createMemory()) {
  const text = openText();
  const items = openItemReader(memory);
  let rest = "";
  let line = 1;
  const take = (lines, isCut) => {
    const batch = { rows: [], faults: [] };
    for (const written2 of lines) {
      if (written2.trim() !== "") {
        const item = parseJson(written2);
        const read = item === void 0 ? { faults: [notJson(line, isCut)] } : items.read(item, { line, column: 1 });
        if (read.row) batch.rows.push(read.row);
        batch.faults.push(...read.faults ?? []);
      }
      line += 1;
    }
    return batch;
  };
  for await (const piece of pieces) {
    const read = text.read(piece);
    const lines = (rest + read.text).split("\n");
    rest = lines.pop() ?? "";
    const batch = take(lines, false);
    if (read.damage !== void 0) batch.faults.push(damaged(line + countLines(rest), read.damage));
    else if (rest.length > longestLine.characters) batch.faults.push(damaged(line, "the line does not end"));
    if (batch.rows.length > 0 || batch.faults.length > 0) yield batch;
    if (read.damage !== void 0 || rest.length > longestLine.characters) return;
  }
  const last = take([rest], true);
  const damage = text.end();
  if (damage !== void 0) last.faults.splice(0, Infinity, damaged(line - 1, damage));
  yield { rows: last.rows, faults: [...last.faults, ...items.end()] };
}
function notJson(line, isCut) {
  return damaged(line, isCut ? "the last line is cut off: the file is not whole" : "the line is not JSON");
}

// src/providers/partner-center/formats/manifest.ts
import { basename as basename3, dirname, join as join2 } from "node:path";
var dataFormats = ["compressedjsonlines", "compressedjson"];
function manifestOf(document, file) {
  if (!isRecord(document)) return void 0;
  if (isRecord(document.resourceLocation)) return manifestOf(document.resourceLocation, file);
  const { blobs, blobCount, dataFormat } = document;
  if (!Array.isArray(blobs) || blobCount === void 0) return void 0;
  const names = blobs.map((blob) => basename3(textOf(isRecord(blob) ? blob.name : void 0)));
  const manifest = { file, blobs: names };
  if (!dataFormats.includes(textOf(dataFormat).toLowerCase()))
    return { ...manifest, wrong: `its data format is ${textOf(dataFormat) || "not said"}; JSON lines are read` };
  if (Number(blobCount) !== new Set(names).size || names.includes(""))
    return { ...manifest, wrong: `it names ${new Set(names).size} blobs, and its blobCount is ${textOf(blobCount)}` };
  return manifest;
}
function filesOf({ file, blobs }, all) {
  const found = blobs.map((name) => {
    const path = join2(dirname(file), name);
    return { name, path: [path, path.replace(/\.gz$/i, "")].find((candidate) => all.has(candidate)) };
  });
  return {
    files: found.flatMap(({ path }) => path ?? []),
    missing: found.filter(({ path }) => path === void 0).map(({ name }) => name)
  };
}

// src/providers/partner-center/formats/pages.ts
function itemsOf(document) {
  if (!isRecord(document) || !Array.isArray(document.items) || document.totalCount === void 0) return void 0;
  const { items, links } = document;
  const isAddressed = /\/lineitems/i.test(uriOf(links, "self"));
  return isAddressed || items.some((item) => isRecord(item) && looksLikeLine(item)) ? items : void 0;
}
function looksLikeLine(item) {
  return "invoiceLineItemType" in item || "chargeType" in item || "usageDate" in item;
}
function pageOf(document, items, file) {
  const links = isRecord(document) ? document.links : void 0;
  const first = items.find(isRecord);
  const [, addressed = textOf(first?.invoiceNumber)] = /\/invoices\/(?:OneTime-|Recurring-)?([^/?]+)\/lineitems/i.exec(uriOf(links, "self")) ?? [];
  const next = linkOf(links, "next");
  return {
    file,
    invoice: addressed.toUpperCase(),
    items: items.length,
    totalCount: isRecord(document) ? Number(document.totalCount) : 0,
    at: positionOf(linkOf(links, "self")),
    next: next === void 0 ? void 0 : positionOf(next),
    isLater: /[?&]seekOperation=next\b/i.test(uriOf(links, "self"))
  };
}
function linkOf(links, name) {
  const link = isRecord(links) ? links[name] : void 0;
  return isRecord(link) ? link : void 0;
}
function uriOf(links, name) {
  return textOf(linkOf(links, name)?.uri);
}
function positionOf(link) {
  const headers = Array.isArray(link?.headers) ? link.headers.filter(isRecord) : [];
  const token = headers.find(({ key }) => textOf(key).toLowerCase() === "ms-continuationtoken");
  const [, offset = "0"] = /[?&]offset=(\d+)/i.exec(textOf(link?.uri)) ?? [];
  return token ? textOf(token.value) : offset === "0" ? "" : offset;
}
function areProven(pages) {
  return pages.length === 1 || tellPlaces(pages) || countAll(pages);
}
function tellPlaces(pages) {
  return pages.some(({ at }) => at !== "");
}
function gapOf(pages) {
  const last = pages.filter(({ next }) => next === void 0);
  if (last.length === 0) return "the pages go on, and the next one is in no file";
  if (last.length > 1) return `${last.length} pages say they are the last one: some are here twice`;
  const places = new Set(pages.map(({ at }) => at));
  const tells = tellPlaces(pages);
  if (pages.every(({ at, isLater }) => at !== "" || isLater)) return "the first page is in no file";
  if (tells && places.size < pages.length) return "a page is here twice, or does not belong to the others";
  const lost = pages.find(({ next = "" }) => next !== "" && !places.has(next));
  if (tells && lost) return "a page between the first and the last is in no file";
  return isWhole(pages) ? void 0 : countGap(pages);
}
function isWhole(pages) {
  return pages.every(({ items, totalCount }) => items >= totalCount) || countAll(pages);
}
function countAll(pages) {
  const held = pages.reduce((sum, { items }) => sum + items, 0);
  return pages.every(({ totalCount }) => totalCount === held);
}
function countGap(pages) {
  const held = pages.reduce((sum, { items }) => sum + items, 0);
  const owed = Math.max(...pages.map(({ totalCount }) => totalCount));
  return `the pages hold ${held} lines, and totalCount says ${owed}`;
}
function rowsOfPage(items, text, memory) {
  const places = placesOfEntries(text, "items");
  const start = { line: 1, column: 1 };
  const reader = openItemReader(memory);
  const rows = [];
  const faults = [];
  for (const [index, item] of items.entries()) {
    const read = reader.read(item, (places.length === items.length ? places[index] : void 0) ?? start);
    if (read.row) rows.push(read.row);
    faults.push(...read.faults ?? []);
  }
  return { rows, faults: [...faults, ...reader.end()] };
}

// src/providers/partner-center/formats/deliveries.ts
async function readBills(reading, folder, entries) {
  const { places, known, refused } = await findFiles2(reading, folder, "files", entries);
  const documents = await readDocuments(reading, known);
  const deliveries = [...documents.deliveries];
  const rest = known.filter(({ format }) => format !== "document");
  const bundles = bundlesOf(reading, documents.manifests, rest);
  for (const { files, isProven } of bundles) {
    const delivery = createDelivery(isProven);
    let isWhole2 = true;
    for (const file of files) {
      delivery.files.push(file.path);
      const take = (row) => addRow(reading, delivery, row);
      const rows = readRowsOf(file, reading.memory);
      isWhole2 = await readAll(reading, file.path, rows, take, files.length > 1) && isWhole2;
    }
    if (isWhole2 && delivery.books.size > 0) deliveries.push(delivery);
    else if (isWhole2) refuse(reading, files[0]?.path ?? "", "FILE_UNREADABLE", noLines, downloadAgain);
  }
  const bearing = [...rest, ...refused, ...documents.bearing].map(({ path }) => path);
  refuseEmpty(reading, places, new Set(bearing), "files", "there is no file with an invoice's lines in it");
  return { deliveries, listed: documents.listed };
}
function readRowsOf({ path, format, isPacked }, memory) {
  const pieces = readContent(path, isPacked);
  return format === "csv" ? readRows(pieces, (header) => openRecon(header, memory)) : readLines(pieces, memory);
}
async function findFiles2(reading, folder, setting, entries) {
  const places = await listFiles(folder, entries);
  for (const { path, files } of places)
    if (files === void 0) refuse(reading, path, "FILE_MISSING", "there is no such file or folder", fixOf(setting));
  const paths = [...new Set(places.flatMap(({ files }) => files ?? []))];
  const all = await recogniseAll(paths);
  const refused = all.filter((file) => file !== void 0 && "refused" in file);
  for (const { path, refused: why, fix } of refused) refuse(reading, path, "FILE_REFUSED", why, fix);
  return { places, known: all.filter((file) => file !== void 0 && "format" in file), refused };
}
function fixOf(setting) {
  return `Download the files into it, or correct ${setting} on the connection.`;
}
function refuseEmpty(reading, places, bearing, setting, message) {
  for (const { path, files } of places)
    if (files && !files.some((file) => bearing.has(file)))
      refuse(reading, path, "FILE_MISSING", files[0] === path ? "it holds no such lines" : message, fixOf(setting));
}
var noLines = "it holds no lines";
async function readAll(reading, file, batches, take, mayBeEmpty = false) {
  let [done, wrong] = [0, 0];
  reading.files += 1;
  try {
    for await (const { rows, faults } of batches) {
      for (const row of rows) take(row);
      noteFaults(reading, file, faults.slice(0, Math.max(0, listedInFull - wrong)));
      done += rows.length;
      wrong += faults.length;
      reading.report({ done, what: `lines of ${basename4(file)}` });
    }
  } catch (error) {
    const why = whyBroken(error);
    if (why === void 0) throw error;
    refuse(reading, file, "FILE_UNREADABLE", why, downloadAgain);
    return false;
  }
  if (wrong === 0 && (done > 0 || mayBeEmpty)) return true;
  if (wrong === 0) refuse(reading, file, "FILE_UNREADABLE", noLines, downloadAgain);
  else leaveUnread(reading, "*", `${basename4(file)} is not understood in ${wrong} ${wrong === 1 ? "place" : "places"}`);
  return false;
}
function noteFaults({ findings }, file, faults) {
  for (const { line, column = 1, code, message, fix, money } of faults) {
    const origin = { file, line, column };
    findings.push({ severity: "error", rule: code, message, fix, origin, ...money ? { money } : {} });
  }
}
async function readDocuments(reading, known) {
  const manifests = [];
  const listed = [];
  const bearing = [];
  const sets = /* @__PURE__ */ new Map();
  for (const { path, isPacked } of known.filter(({ format }) => format === "document")) {
    const text = await readText(reading, path, isPacked);
    const document = text === void 0 ? void 0 : parseJson(text);
    const manifest = manifestOf(document, path);
    const items = itemsOf(document);
    const invoices = readInvoices(document);
    if (items || !invoices) bearing.push({ path });
    if (text === void 0) continue;
    if (!items) reading.files += 1;
    if (manifest) manifests.push(manifest);
    else if (items) await takePage(reading, sets, pageOf(document, items, path), items, text);
    else if (invoices) listed.push(...invoices);
    else if (document === void 0)
      refuse(reading, path, "FILE_UNREADABLE", "it is not JSON: it is cut off or damaged", downloadAgain);
    else {
      const fix = "Keep Microsoft's answers in this place as they are: invoices, an invoice's lines, manifests.";
      refuse(reading, path, "FILE_REFUSED", "it holds no invoices, no invoice's lines and no manifest", fix);
    }
  }
  return { deliveries: wholeSets(reading, [...sets]), listed, manifests, bearing };
}
async function readText(reading, path, isPacked) {
  try {
    return await readDocument(path, isPacked);
  } catch (error) {
    const why = whyBroken(error);
    if (why === void 0) throw error;
    refuse(reading, path, "FILE_UNREADABLE", why, downloadAgain);
    return void 0;
  }
}
async function takePage(reading, sets, page, items, text) {
  const set = sets.get(page.invoice) ?? { pages: [], delivery: createDelivery(true), isWhole: true };
  sets.set(page.invoice, set);
  set.pages.push(page);
  set.delivery.files.push(page.file);
  const take = (row) => addRow(reading, set.delivery, row);
  if (items.length === 0) reading.files += 1;
  else
    set.isWhole = await readAll(reading, page.file, [rowsOfPage(items, text, reading.memory)], take) && set.isWhole;
}
function wholeSets(reading, sets) {
  const fix = "Save every page, one answer a file: follow links.next until an answer has none.";
  return sets.flatMap(([invoice, { pages, delivery, isWhole: isWhole2 }]) => {
    if (!isWhole2) return [];
    const gap = delivery.books.size === 0 ? "its pages hold no lines" : gapOf(pages);
    if (gap === void 0) return [areProven(pages) ? delivery : unproven(delivery)];
    const [{ file } = { file: "" }] = pages;
    refuse(reading, file, "PAGE_MISSING", `${invoice === "" ? "its pages" : `invoice ${invoice}`}: ${gap}`, fix);
    return [];
  });
}
function unproven(delivery) {
  const books = [...delivery.books].map(([id, book]) => [id, { ...book, isProven: false }]);
  return { ...delivery, books: new Map(books), isProven: false };
}
function bundlesOf(reading, manifests, files) {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const named = /* @__PURE__ */ new Set();
  const bundles = [];
  for (const manifest of manifests) {
    const { files: blobs, missing } = filesOf(manifest, new Set(byPath.keys()));
    for (const path of blobs) named.add(path);
    const lacks = `it names ${missing.length === 1 ? "a blob that is" : `${missing.length} blobs that are`} not beside it: `;
    const wrong = manifest.wrong ?? (missing.length > 0 ? `${lacks}${missing.slice(0, 3).join(", ")}` : void 0);
    const fix = "Download every blob of the manifest into the manifest's folder, under its own name.";
    if (wrong !== void 0) refuse(reading, manifest.file, "BLOB_MISSING", wrong, fix);
    else bundles.push({ files: blobs.flatMap((path) => byPath.get(path) ?? []), isProven: true });
  }
  const alone = files.filter(({ path }) => !named.has(path));
  return [...bundles, ...alone.map((file) => ({ files: [file], isProven: file.format === "csv" }))];
}
async function* readAgain({ memory }, { files }, invoice) {
  for (const path of files) {
    const file = await recognise(path);
    if (!file || "refused" in file) continue;
    if (file.format !== "document") {
      for await (const { rows: rows2 } of readRowsOf(file, memory)) yield* rows2.filter((row) => row.invoice === invoice);
      continue;
    }
    const text = await readDocument(path, file.isPacked);
    const { rows } = rowsOfPage(itemsOf(parseJson(text)) ?? [], text, memory);
    yield* rows.filter((row) => row.invoice === invoice);
  }
}
function booksOf(deliveries) {
  return deliveries.flatMap((from) => [...from.books.values()].map((book) => ({ book, from })));
}

// src/providers/partner-center/formats/price-sheets.ts
var sheetNeeded = `ProductId, SkuId, TermDuration, BillingPlan, Market, Currency, UnitPrice, EffectiveStartDate,
  EffectiveEndDate, ERP Price, Segment`.split(/,\s+/);
function openSheet(header) {
  return openReader(header, sheetNeeded, "licence-based price sheet", (cells, { line }) => {
    const to = cells.openDay("EffectiveEndDate");
    return {
      line,
      product: productOf(cells),
      title: cells.keep(cells.text("SkuTitle") || cells.text("ProductTitle")),
      term: cells.text("TermDuration"),
      plan: cells.text("BillingPlan"),
      market: cells.text("Market"),
      segment: cells.text("Segment"),
      currency: cells.name("Currency").toUpperCase(),
      cost: cells.number("UnitPrice"),
      retail: cells.number("ERP Price"),
      tierFrom: cells.text("PricingTierRangeMin"),
      from: cells.day("EffectiveStartDate"),
      ...to === void 0 ? {} : { to }
    };
  });
}
var sheetPlans = {
  monthly: "monthly",
  annual: "annual",
  triennial: "triennial",
  none: "",
  onetime: "",
  "": ""
};
function priceOf(row, file) {
  const term = row.term.toUpperCase();
  const plan = sheetPlans[row.plan.replace(/[\s_-]/g, "").toLowerCase()];
  if (Number(row.tierFrom) > 1) return { leftOut: `of a seat tier from ${row.tierFrom} seats` };
  if (plan === void 0) return { leftOut: `of billing plan ${row.plan}` };
  if (!["P1M", "P1Y", "P3Y", "NOTERM", ""].includes(term)) return { leftOut: `of term ${row.term}` };
  const known = ["P1M", "P1Y", "P3Y"].find((name) => name === term);
  return {
    price: {
      product: row.product,
      title: row.title,
      ...known === void 0 ? {} : { term: known },
      ...plan === "" ? {} : { plan },
      currency: row.currency,
      unitCost: canonical(row.cost),
      retail: canonical(row.retail),
      from: row.from,
      ...row.to === void 0 ? {} : { to: row.to },
      origin: { file, line: row.line, column: 1 }
    }
  };
}
var noEnd = "9999-12-31";
function settlePrices(prices) {
  const groups = /* @__PURE__ */ new Map();
  for (const price of prices) {
    const key = [price.product, price.term, price.plan, price.currency].join(" ");
    const group = groups.get(key);
    if (group) group.push(price);
    else groups.set(key, [price]);
  }
  const settled = [...groups.values()].map(settleGroup);
  return {
    prices: settled.flatMap((group) => group.prices),
    findings: settled.flatMap(({ finding }) => finding ?? [])
  };
}
function settleGroup(group) {
  const kept = [];
  const pending = [];
  const resume = (day) => {
    for (let row = pending.at(-1); row !== void 0; row = pending.at(-1)) {
      const passed = kept.at(-1)?.to;
      const from = passed === void 0 ? noEnd : addDays(passed, 1);
      if (from >= day) return;
      pending.pop();
      if ((row.to ?? noEnd) >= from) kept.push({ ...row, from });
    }
  };
  for (const price of [...group].sort((a, b) => a.from < b.from ? -1 : a.from > b.from ? 1 : 0)) {
    resume(price.from);
    const before = kept.at(-1);
    if (before && sameAmounts(before, price) && (before.to ?? noEnd) >= (price.to ?? noEnd)) continue;
    const clash = kept.find((one) => one.from === price.from && !sameAmounts(one, price));
    if (clash) return { prices: [], finding: overlap(clash, price) };
    if (before && before.from < price.from && (before.to ?? noEnd) >= price.from) {
      kept[kept.length - 1] = { ...before, to: addDays(price.from, -1) };
      if (before.to !== void 0 && before.to > (price.to ?? noEnd)) pending.push(before);
    }
    kept.push(price);
  }
  resume(noEnd);
  return { prices: kept };
}
function sameAmounts(one, other) {
  return sameAmount(one.retail, other.retail) && sameAmount(one.unitCost, other.unitCost);
}
function overlap(one, other) {
  const name = [one.title || one.product, one.term, one.plan].filter((part) => part !== void 0).join(" ");
  const days = (price) => `${price.from} to ${price.to ?? "no end"}`;
  const [what, left, right] = sameAmount(one.retail, other.retail) ? ["costs", one.unitCost, other.unitCost] : ["retail prices", one.retail, other.retail];
  return {
    severity: "error",
    rule: "PRICE_TWICE",
    message: `${name}: two ${what} on ${other.from}: ${left} ${one.currency} (${days(one)}, line ${one.origin.line}) and ${right} ${other.currency} (${days(other)}); neither is taken`,
    fix: "Keep one of the two rows: remove the older price sheet, or fetch sheets with timeline=history, which close the older row.",
    origin: other.origin,
    product: one.product
  };
}

// src/providers/partner-center/observe.ts
async function observeBilling(settings, folder, readAt, report = () => void 0) {
  const reading = createReading(report);
  const { deliveries, listed } = await readBills(reading, folder, settings.files);
  const prices = settings.priceSheets === void 0 ? [] : await readSheets(reading, folder, settings);
  const register = registerOf(listed);
  const books = await keepOneBookEach(reading, keepValid(reading, register, deliveries));
  const verdicts = books.map((book) => {
    const declared = settings.invoices?.find(({ id }) => id === book.invoice);
    return settleBook(book, declared, register.invoices.get(book.invoice), register.unsure.has(book.invoice));
  });
  for (const { findings, refused } of verdicts) {
    reading.findings.push(...findings);
    if (refused !== void 0) leaveUnread(reading, "*", refused);
  }
  const stated = verdicts.map(({ statement }) => {
    const replaces = register.replaces.get(statement.invoice);
    return replaces === void 0 ? statement : { ...statement, replaces };
  });
  const statements = nameVoided(reading, settings, register, nameAbsent(reading, settings, register, stated));
  return {
    customers: [...reading.customers.values()],
    charges: chargesOf(books, reading.unclear),
    statements,
    prices,
    findings: reading.findings,
    unread: [...reading.unread].map(([customer, why]) => ({ customer, why: [...why].join("; ") })),
    readAt,
    requests: reading.files
  };
}
function chargesOf(books, unclear) {
  const all = books.flatMap(({ charges }) => charges);
  return unclear.size === 0 ? all : all.filter((charge) => !unclear.has(keyOf(charge)));
}
function keepValid(reading, register, deliveries) {
  const all = booksOf(deliveries);
  const held = new Set(all.map(({ book }) => book.invoice));
  return all.filter(({ book }) => {
    const note = register.replacedBy.get(book.invoice);
    const money = { amount: totalOf(book), currency: [...book.currencies].join(" and ") };
    if (register.voided.has(book.invoice)) {
      const why = `invoice ${book.invoice} was voided, and the invoices list names nothing that took its place`;
      const fix2 = `Download the invoices list again, and the lines of the note on ${book.invoice}; if there is none, take the file of ${book.invoice} out of the folder.`;
      const about2 = { rule: "INVOICE_VOIDED", fix: fix2, origin: book.origin, money };
      reading.findings.push({ severity: "error", message: `${why}: its lines are not taken`, ...about2 });
      leaveUnread(reading, "*", why);
      return false;
    }
    if (!note) return true;
    const message = `invoice ${book.invoice} was voided, and ${note.id} of ${note.total} ${note.currency} took its place: its lines are not taken`;
    const about = { rule: "INVOICE_REPLACED", origin: book.origin, money };
    if (held.has(note.id)) {
      reading.findings.push({ severity: "note", message, ...about });
      return false;
    }
    const fix = `Download the lines of ${note.id} beside it.`;
    reading.findings.push({
      severity: "error",
      message: `${message}; no file holds those of ${note.id}`,
      fix,
      ...about
    });
    leaveUnread(reading, "*", `invoice ${book.invoice} was voided, and no file holds ${note.id}, which took its place`);
    return false;
  });
}
async function keepOneBookEach(reading, books) {
  const kept = /* @__PURE__ */ new Map();
  const contradicted = /* @__PURE__ */ new Set();
  for (const one of books) {
    const { book } = one;
    const other = kept.get(book.invoice);
    if (!other) {
      kept.set(book.invoice, one);
      continue;
    }
    const same = await haveSameLines(reading, one, other);
    const place = `invoice ${book.invoice} is also in ${basename5(other.book.origin.file)}`;
    const message = `${place}, ${same ? "with the same lines: it is read once" : "with other lines: neither is read"}`;
    const severity = same ? "warning" : "error";
    const fix = "Keep what Partner Center gives now, and remove the other; keep the manifest beside the blobs of an export.";
    const money = { amount: totalOf(book), currency: [...book.currencies].join(" and ") };
    reading.findings.push({ severity, rule: "INVOICE_TWICE", message, fix, origin: book.origin, money });
    if (same) continue;
    contradicted.add(book.invoice);
    leaveUnread(reading, "*", `${place}, with other lines`);
  }
  return [...kept.values()].map(({ book }) => book).filter(({ invoice }) => !contradicted.has(invoice));
}
async function haveSameLines(reading, one, other) {
  if (one.book.lines !== other.book.lines || totalOf(one.book) !== totalOf(other.book)) return false;
  const counts = /* @__PURE__ */ new Map();
  const count = async ({ book, from }, by) => {
    for await (const row of readAgain(reading, from, book.invoice)) {
      const digest = digestOf(row);
      counts.set(digest, (counts.get(digest) ?? 0) + by);
    }
  };
  try {
    await count(one, 1);
    await count(other, -1);
  } catch (error) {
    if (whyBroken(error) === void 0) throw error;
    return false;
  }
  return [...counts.values()].every((left) => left === 0);
}
function nameAbsent(reading, settings, register, statements) {
  const read = new Set(statements.map(({ invoice }) => invoice));
  const from = earliest(statements.map((statement) => statement.from)) ?? "";
  const listed = [...register.invoices.values()].filter(({ period }) => (period?.from ?? "") >= from);
  const declared = (settings.invoices ?? []).filter(
    ({ id }) => !register.replacedBy.has(id) && !register.voided.has(id)
  );
  const missing = [...declared, ...listed].filter(({ id }) => !read.has(id));
  const absent = new Set(missing.map(({ id }) => id));
  if (absent.size === 0 || reading.unread.has("*")) return statements;
  const message = `no file holds ${[...absent].join(", ")}: what ${absent.size > 1 ? "these invoices bill" : "this invoice bills"} is not planned`;
  const fix = "Download the lines of each, or remove it from invoices on the connection.";
  reading.findings.push({ severity: "warning", rule: "INVOICE_WITHOUT_FILE", message, fix });
  return statements.map((statement) => {
    const other = missing.find(({ period }) => !period || period.from <= statement.to && period.to >= statement.from);
    if (!statement.final || other === void 0) return statement;
    return { ...statement, final: false, because: `invoice ${other.id} is in no file` };
  });
}
function nameVoided(reading, { invoices = [] }, { voided }, statements) {
  if (reading.unread.has("*")) return statements;
  const nothing = new Set(invoices.flatMap(({ id, total }) => isZero(total) ? id : []));
  const open2 = [...new Set(voided.values())].filter(({ id }) => !nothing.has(id));
  for (const one of open2.filter((invoice) => statements.some((statement) => mayBill(invoice, statement)))) {
    const days = one.period ? ` of ${sayDay(one.period.from)} to ${sayDay(one.period.to)}` : "";
    const message = `invoice ${one.id}${days} was voided, and the invoices list names nothing that took its place: what is billed instead is not known, so no other invoice of these days ends a subscription`;
    const fix = `Download the invoices list again, and the lines of the note on ${one.id}; if nothing takes its place for good, declare ${one.id} with total: 0 under invoices of the connection.`;
    reading.findings.push({ severity: "warning", rule: "INVOICE_VOIDED", message, fix });
  }
  return statements.map((statement) => {
    const other = open2.find((invoice) => mayBill(invoice, statement));
    if (!statement.final || other === void 0) return statement;
    return { ...statement, final: false, because: `invoice ${other.id} was voided; nothing took its place yet` };
  });
}
function mayBill({ period, date }, { from, to }) {
  return period ? period.from <= to && period.to >= from : date === "" || date.slice(0, 10) >= from;
}
async function readSheets(reading, folder, settings) {
  const { segment = "Commercial", market, priceSheets = [] } = settings;
  const { places, known, refused } = await findFiles2(reading, folder, "priceSheets", priceSheets);
  const csv = known.filter(({ format }) => format === "csv");
  const bearing = new Set([...csv, ...refused].map(({ path }) => path));
  refuseEmpty(reading, places, bearing, "priceSheets", "there is no CSV file in it");
  const prices = [];
  const markets = /* @__PURE__ */ new Set();
  for (const { path: file, isPacked } of csv) {
    const found = [];
    const leftOut = /* @__PURE__ */ new Map();
    const whole = await readAll(reading, file, readRows(readContent(file, isPacked), openSheet), (row) => {
      if (row.segment.toLowerCase() !== segment.toLowerCase()) return;
      markets.add(row.market.toUpperCase());
      if (market !== void 0 && row.market.toUpperCase() !== market.toUpperCase()) return;
      const read = priceOf(row, file);
      if ("price" in read) found.push(read.price);
      else leftOut.set(read.leftOut, (leftOut.get(read.leftOut) ?? 0) + 1);
    });
    if (whole) prices.push(...found);
    if (leftOut.size === 0) continue;
    const message = `left out: ${[...leftOut].map(([what, count]) => `${count} rows ${what}`).join(", ")}`;
    reading.findings.push({ severity: "note", rule: "decision 8", message, origin: { file, line: 1, column: 1 } });
  }
  const several = market === void 0 && markets.size > 1;
  const none = prices.length === 0 && markets.size > 0;
  if (several || none || csv.length > 0 && markets.size === 0 && !reading.unread.has("*")) {
    const held = `the price sheets hold ${segment} prices for ${[...markets].sort().join(", ") || "no market"}`;
    const message = several ? `${held}: name one` : `${held}, none that can be read for ${market ?? "any"}`;
    refuse(reading, csv[0]?.path ?? folder, "decision 8", message, "Set market (and segment) on the connection.");
    return [];
  }
  const settled = settlePrices(prices);
  reading.findings.push(...settled.findings);
  return [...settled.prices];
}

// src/providers/partner-center/index.ts
var title = "Microsoft";
var partnerCenter = {
  system: "partner-center",
  role: "source",
  title,
  open: async (connection, outside) => openSource(connection, outside)
};
function openSource({ key, settings, folder }, { now, report }) {
  if (!isSettings(settings)) {
    throw new ProviderError("SETTINGS_INCOMPLETE", `connection ${key}: files is missing`, { connection: key });
  }
  return {
    title,
    check: () => checkFiles(settings, folder),
    observe: () => observeBilling(settings, folder, now().toISOString(), report)
  };
}
function isSettings(settings) {
  return "files" in settings;
}
async function checkFiles({ files, priceSheets }, folder) {
  const checks = [await checkPlace("reconciliation files", folder, files, ["csv", "document", "lines"])];
  if (priceSheets !== void 0) checks.push(await checkPlace("price sheets", folder, priceSheets, ["csv"]));
  return checks;
}
var formatNames = { csv: "CSV", document: "JSON", lines: "JSON lines" };
async function checkPlace(what, folder, entries, formats) {
  const places = await listFiles(folder, entries);
  const missing = places.filter(({ files }) => files === void 0).map(({ path }) => path);
  if (missing.length > 0) {
    return {
      what,
      ok: false,
      detail: `${missing.join(", ")} does not exist`,
      fix: "Correct the path on the connection."
    };
  }
  const paths = [...new Set(places.flatMap(({ files }) => files ?? []))];
  const found = (await recogniseAll(paths)).flatMap((file) => file && "format" in file ? file.format : []);
  const counts = formats.map((format) => ({ format, count: found.filter((one) => one === format).length }));
  const readable = counts.filter(({ count }) => count > 0);
  const said = (readable.length > 0 ? readable : counts.slice(0, 1)).map(
    ({ format, count }) => `${count} ${formatNames[format]} ${count === 1 ? "file" : "files"}`
  );
  const detail = `${said.join(", ")} in ${[entries].flat().join(", ")}`;
  return readable.length > 0 ? { what, ok: true, detail } : { what, ok: false, detail, fix: `Download the ${what} into it.` };
}
export {
  partnerCenter
};
