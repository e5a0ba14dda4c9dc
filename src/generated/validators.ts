// @ts-nocheck
/** Written by `npm run generate` from schema/. Change the schemas, not this file. */

/** One thing that does not fit the schema; `parentSchema` is the schema that says so. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** Set where a key's name is what does not fit. */
  readonly propertyName?: string;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

/** True when the value fits; otherwise `errors` tells all that does not, until the next call. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
export const validateApproval = validate20 as unknown as Validate;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Approval file", "description": "tenants/<tenant>/approvals/<name>.yaml: changes that a guardrail refused and that somebody approved, exactly as the plan showed them. A plan with refusals prints this file, ready to be signed.", "type": "object", "additionalProperties": false, "required": ["kind", "by", "reason", "on", "changes"], "properties": { "kind": { "description": "Says what this file is. Always approval here.", "const": "approval" }, "by": { "description": "Who approves, for example Sanne de Vries.", "$ref": "defs.schema.json#/$defs/text" }, "reason": { "$ref": "defs.schema.json#/$defs/reason" }, "on": { "description": "The day it was approved.", "$ref": "defs.schema.json#/$defs/day" }, "until": { "description": "The last day it holds. Left out: until the changes are made.", "$ref": "defs.schema.json#/$defs/day" }, "changes": { "description": "The changes that are approved, as the plan prints them.", "type": "array", "minItems": 1, "items": { "title": "Approved change", "description": "One change of one record: what it was made from and what it writes. A record that moved meanwhile, or another value, is another change.", "type": "object", "additionalProperties": false, "required": ["record", "fingerprint"], "properties": { "record": { "description": "The record, as customer/contract/line, customer/contract or services/product.", "type": "string", "maxLength": 300, "pattern": "^[a-z0-9-]+(/[^/\\s]+)+$", "patternErrorMessage": "must be a record such as contoso/m365/m365-business-premium" }, "fingerprint": { "description": "The change's fingerprint, as the plan prints it: 64 characters.", "type": "string", "pattern": "^[0-9a-f]{64}$", "patternErrorMessage": "must be a fingerprint as the plan prints it: 64 characters from 0 to 9 and a to f" } } } } } };
var schema33 = { "title": "Text", "description": "A line of text.", "type": "string", "minLength": 1, "maxLength": 250, "pattern": "^\\S(.*\\S)?$", "patternErrorMessage": "must be one line of text without spaces around it" };
var schema34 = { "title": "Reason", "description": "Why, in a few words, for the colleague who reviews it and for whoever reads the history later.", "type": "string", "minLength": 1, "maxLength": 500, "pattern": "\\S", "patternErrorMessage": "must say why, in a few words" };
var schema35 = { "title": "Day", "description": "A day written as year-month-day, for example 2026-12-31.", "type": "string", "format": "date", "pattern": "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", "patternErrorMessage": "must be a day that exists, written like 2026-12-31" };
var func1 = require_ucs2length().default;
var pattern4 = new RegExp("^\\S(.*\\S)?$", "u");
var pattern5 = new RegExp("\\S", "u");
var pattern6 = new RegExp("^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", "u");
var pattern8 = new RegExp("^[a-z0-9-]+(/[^/\\s]+)+$", "u");
var pattern9 = new RegExp("^[0-9a-f]{64}$", "u");
var formats0 = require_formats().fullFormats.date;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.by === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.on === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.changes === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "by" || key0 === "reason" || key0 === "on" || key0 === "until" || key0 === "changes")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("approval" !== data0) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "approval" }, message: "must be equal to constant", schema: "approval", parentSchema: schema31.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data1 = data.by;
      if (typeof data1 === "string") {
        if (func1(data1) > 250) {
          const err7 = { instancePath: instancePath + "/by", schemaPath: "defs.schema.json#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 250 }, message: "must NOT have more than 250 characters", schema: 250, parentSchema: schema33, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err8 = { instancePath: instancePath + "/by", schemaPath: "defs.schema.json#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err9 = { instancePath: instancePath + "/by", schemaPath: "defs.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"', schema: "^\\S(.*\\S)?$", parentSchema: schema33, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/by", schemaPath: "defs.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data2 = data.reason;
      if (typeof data2 === "string") {
        if (func1(data2) > 500) {
          const err11 = { instancePath: instancePath + "/reason", schemaPath: "defs.schema.json#/$defs/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema34, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err12 = { instancePath: instancePath + "/reason", schemaPath: "defs.schema.json#/$defs/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!pattern5.test(data2)) {
          const err13 = { instancePath: instancePath + "/reason", schemaPath: "defs.schema.json#/$defs/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema34, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/reason", schemaPath: "defs.schema.json#/$defs/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.on !== void 0) {
      let data3 = data.on;
      if (typeof data3 === "string") {
        if (!pattern6.test(data3)) {
          const err15 = { instancePath: instancePath + "/on", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!formats0.validate(data3)) {
          const err16 = { instancePath: instancePath + "/on", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/on", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data3 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data4 = data.until;
      if (typeof data4 === "string") {
        if (!pattern6.test(data4)) {
          const err18 = { instancePath: instancePath + "/until", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data4 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (!formats0.validate(data4)) {
          const err19 = { instancePath: instancePath + "/until", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data4 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/until", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data4 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data5 = data.changes;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err21 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.changes, data: data5 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.record === void 0) {
              const err22 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "record" }, message: "must have required property 'record'", schema: schema31.properties.changes.items.required, parentSchema: schema31.properties.changes.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data6.fingerprint === void 0) {
              const err23 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property 'fingerprint'", schema: schema31.properties.changes.items.required, parentSchema: schema31.properties.changes.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            for (const key1 in data6) {
              if (!(key1 === "record" || key1 === "fingerprint")) {
                const err24 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.changes.items, data: data6 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data6.record !== void 0) {
              let data7 = data6.record;
              if (typeof data7 === "string") {
                if (func1(data7) > 300) {
                  const err25 = { instancePath: instancePath + "/changes/" + i0 + "/record", schemaPath: "#/properties/changes/items/properties/record/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: schema31.properties.changes.items.properties.record, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (!pattern8.test(data7)) {
                  const err26 = { instancePath: instancePath + "/changes/" + i0 + "/record", schemaPath: "#/properties/changes/items/properties/record/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+(/[^/\\s]+)+$" }, message: 'must match pattern "^[a-z0-9-]+(/[^/\\s]+)+$"', schema: "^[a-z0-9-]+(/[^/\\s]+)+$", parentSchema: schema31.properties.changes.items.properties.record, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/changes/" + i0 + "/record", schemaPath: "#/properties/changes/items/properties/record/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.changes.items.properties.record.type, parentSchema: schema31.properties.changes.items.properties.record, data: data7 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data6.fingerprint !== void 0) {
              let data8 = data6.fingerprint;
              if (typeof data8 === "string") {
                if (!pattern9.test(data8)) {
                  const err28 = { instancePath: instancePath + "/changes/" + i0 + "/fingerprint", schemaPath: "#/properties/changes/items/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: schema31.properties.changes.items.properties.fingerprint, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              } else {
                const err29 = { instancePath: instancePath + "/changes/" + i0 + "/fingerprint", schemaPath: "#/properties/changes/items/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.changes.items.properties.fingerprint.type, parentSchema: schema31.properties.changes.items.properties.fingerprint, data: data8 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.changes.items.type, parentSchema: schema31.properties.changes.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.changes.type, parentSchema: schema31.properties.changes, data: data5 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const validateAuditEntry = validate22 as unknown as Validate;
var schema37 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Audit entry", "description": "One line of audit/<tenant>/<year>/<month>/<run>.jsonl: one thing that happened in a run. Each entry holds the hash of the one before it, over the whole trail of a tenant.", "type": "object", "additionalProperties": false, "required": ["formatVersion", "seq", "run", "at", "tenant", "actor", "configCommit", "planDigest", "kind", "previous", "hash"], "properties": { "formatVersion": { "description": "The format of this entry.", "const": 1 }, "seq": { "description": "Position in the tenant's trail, from 1, without a gap.", "type": "integer", "minimum": 1 }, "run": { "description": "The run it belongs to.", "type": "string", "minLength": 1 }, "at": { "description": "When it happened.", "$ref": "defs.schema.json#/$defs/instant" }, "tenant": { "description": "The tenant.", "type": "string", "minLength": 1 }, "customer": { "description": "The customer's key.", "type": "string", "minLength": 1 }, "contract": { "description": "The contract's key.", "type": "string", "minLength": 1 }, "line": { "description": "The line's key.", "type": "string", "minLength": 1 }, "actor": { "description": "Who or what caused the run.", "type": "string", "minLength": 1 }, "configCommit": { "description": "The commit of the configuration that was applied.", "type": "string" }, "planDigest": { "description": "The digest of the plan that was applied.", "type": "string" }, "kind": { "description": "What happened. unknown: the answer to a request was lost; settled: it was found out later.", "enum": ["run-started", "applied", "skipped", "stale", "failed", "unknown", "settled", "manual-done", "waived", "run-finished"] }, "change": { "description": "The change's id in the plan.", "type": "string", "minLength": 1 }, "action": { "description": "What the plan was to do: create, update, end or manual.", "type": "string", "minLength": 1 }, "system": { "description": "The system that was written to.", "type": "string", "minLength": 1 }, "remoteId": { "description": "The record's id there.", "type": "string", "minLength": 1 }, "ref": { "description": "The key of what was changed: tenant/customer/contract/line.", "type": "string", "minLength": 1 }, "effective": { "description": "The day it takes effect.", "$ref": "defs.schema.json#/$defs/day" }, "fields": { "description": "The fields that were changed.", "type": "array", "items": { "title": "Audit field", "description": "One field; a side that is left out: it had, or has, no value.", "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "description": "The field's name, with dots for fields inside fields.", "type": "string", "minLength": 1 }, "before": { "description": "Its value before." }, "after": { "description": "Its value after." } } } }, "reason": { "title": "Audit reason", "description": "Why it was done.", "type": "object", "additionalProperties": false, "required": ["rule"], "properties": { "rule": { "description": "The rule that asks for it.", "type": "string", "minLength": 1 }, "origin": { "title": "Audit origin", "description": "Where it is written in the workspace.", "type": "object", "additionalProperties": false, "required": ["file", "line", "column"], "properties": { "file": { "description": "The file, from the workspace's folder.", "type": "string", "minLength": 1 }, "line": { "description": "Line, from 1.", "type": "integer", "minimum": 1 }, "column": { "description": "Column, from 1.", "type": "integer", "minimum": 1 } } } } }, "money": { "title": "Audit money", "description": "What the change costs or brings.", "type": "object", "additionalProperties": false, "required": ["currency"], "properties": { "monthly": { "description": "A month, with its sign.", "$ref": "defs.schema.json#/$defs/amount" }, "once": { "description": "Once, with its sign.", "$ref": "defs.schema.json#/$defs/amount" }, "currency": { "description": "The currency of both.", "$ref": "defs.schema.json#/$defs/currency" } } }, "message": { "description": "In words.", "type": "string" }, "previous": { "description": "The hash of the entry before it in the tenant's trail; 64 zeros for the first.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "hash": { "description": "SHA-256 in hexadecimal over the entry without this field, written as JSON without spaces and with sorted keys.", "type": "string", "pattern": "^[0-9a-f]{64}$" } } };
var schema38 = { "title": "Instant", "description": "A moment in UTC, for example 2026-12-31T09:30:00.000Z.", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$", "patternErrorMessage": "must be a moment in UTC, written like 2026-12-31T09:30:00Z" };
var schema40 = { "title": "Amount", "description": "An amount of money or another decimal number, with at most 4 decimals and a point as decimal mark, for example 24.50. Write it plainly, without quotes, currency sign or thousands separator; its digits are kept as written.", "type": "string", "pattern": "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", "patternErrorMessage": "must be an amount such as 24.50 (a decimal point, at most 4 decimals)" };
var schema42 = { "title": "Currency", "description": "The three capital letters of a currency, for example EUR.", "type": "string", "pattern": "^[A-Z]{3}$", "patternErrorMessage": "must be a currency code such as EUR" };
var func6 = Object.prototype.hasOwnProperty;
var pattern10 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$", "u");
var pattern12 = new RegExp("^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", "u");
var pattern14 = new RegExp("^[A-Z]{3}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.formatVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "formatVersion" }, message: "must have required property 'formatVersion'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.seq === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property 'seq'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.run === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.at === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.tenant === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.actor === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actor" }, message: "must have required property 'actor'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.configCommit === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "configCommit" }, message: "must have required property 'configCommit'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.planDigest === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "planDigest" }, message: "must have required property 'planDigest'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.previous === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "previous" }, message: "must have required property 'previous'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.hash === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hash" }, message: "must have required property 'hash'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema37.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.formatVersion !== void 0) {
      let data0 = data.formatVersion;
      if (1 !== data0) {
        const err12 = { instancePath: instancePath + "/formatVersion", schemaPath: "#/properties/formatVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema37.properties.formatVersion, data: data0 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.seq !== void 0) {
      let data1 = data.seq;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err13 = { instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.seq.type, parentSchema: schema37.properties.seq, data: data1 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err14 = { instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema37.properties.seq, data: data1 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.run !== void 0) {
      let data2 = data.run;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err15 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.run, data: data2 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.run.type, parentSchema: schema37.properties.run, data: data2 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data3 = data.at;
      if (typeof data3 === "string") {
        if (!pattern10.test(data3)) {
          const err17 = { instancePath: instancePath + "/at", schemaPath: "defs.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$", parentSchema: schema38, data: data3 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/at", schemaPath: "defs.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data3 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.tenant !== void 0) {
      let data4 = data.tenant;
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          const err19 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.tenant, data: data4 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.tenant.type, parentSchema: schema37.properties.tenant, data: data4 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.customer !== void 0) {
      let data5 = data.customer;
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          const err21 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.customer, data: data5 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.customer.type, parentSchema: schema37.properties.customer, data: data5 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.contract !== void 0) {
      let data6 = data.contract;
      if (typeof data6 === "string") {
        if (func1(data6) < 1) {
          const err23 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.contract, data: data6 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.contract.type, parentSchema: schema37.properties.contract, data: data6 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.line !== void 0) {
      let data7 = data.line;
      if (typeof data7 === "string") {
        if (func1(data7) < 1) {
          const err25 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.line, data: data7 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.line.type, parentSchema: schema37.properties.line, data: data7 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.actor !== void 0) {
      let data8 = data.actor;
      if (typeof data8 === "string") {
        if (func1(data8) < 1) {
          const err27 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.actor, data: data8 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.actor.type, parentSchema: schema37.properties.actor, data: data8 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.configCommit !== void 0) {
      let data9 = data.configCommit;
      if (typeof data9 !== "string") {
        const err29 = { instancePath: instancePath + "/configCommit", schemaPath: "#/properties/configCommit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.configCommit.type, parentSchema: schema37.properties.configCommit, data: data9 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.planDigest !== void 0) {
      let data10 = data.planDigest;
      if (typeof data10 !== "string") {
        const err30 = { instancePath: instancePath + "/planDigest", schemaPath: "#/properties/planDigest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.planDigest.type, parentSchema: schema37.properties.planDigest, data: data10 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data11 = data.kind;
      if (!(data11 === "run-started" || data11 === "applied" || data11 === "skipped" || data11 === "stale" || data11 === "failed" || data11 === "unknown" || data11 === "settled" || data11 === "manual-done" || data11 === "waived" || data11 === "run-finished")) {
        const err31 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema37.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema37.properties.kind.enum, parentSchema: schema37.properties.kind, data: data11 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.change !== void 0) {
      let data12 = data.change;
      if (typeof data12 === "string") {
        if (func1(data12) < 1) {
          const err32 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.change, data: data12 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.change.type, parentSchema: schema37.properties.change, data: data12 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data13 = data.action;
      if (typeof data13 === "string") {
        if (func1(data13) < 1) {
          const err34 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.action, data: data13 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.action.type, parentSchema: schema37.properties.action, data: data13 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.system !== void 0) {
      let data14 = data.system;
      if (typeof data14 === "string") {
        if (func1(data14) < 1) {
          const err36 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.system, data: data14 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.system.type, parentSchema: schema37.properties.system, data: data14 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.remoteId !== void 0) {
      let data15 = data.remoteId;
      if (typeof data15 === "string") {
        if (func1(data15) < 1) {
          const err38 = { instancePath: instancePath + "/remoteId", schemaPath: "#/properties/remoteId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.remoteId, data: data15 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/remoteId", schemaPath: "#/properties/remoteId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.remoteId.type, parentSchema: schema37.properties.remoteId, data: data15 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.ref !== void 0) {
      let data16 = data.ref;
      if (typeof data16 === "string") {
        if (func1(data16) < 1) {
          const err40 = { instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.ref, data: data16 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.ref.type, parentSchema: schema37.properties.ref, data: data16 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.effective !== void 0) {
      let data17 = data.effective;
      if (typeof data17 === "string") {
        if (!pattern6.test(data17)) {
          const err42 = { instancePath: instancePath + "/effective", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data17 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (!formats0.validate(data17)) {
          const err43 = { instancePath: instancePath + "/effective", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data17 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      } else {
        const err44 = { instancePath: instancePath + "/effective", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data17 };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.fields !== void 0) {
      let data18 = data.fields;
      if (Array.isArray(data18)) {
        const len0 = data18.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data19 = data18[i0];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.path === void 0) {
              const err45 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema37.properties.fields.items.required, parentSchema: schema37.properties.fields.items, data: data19 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            for (const key1 in data19) {
              if (!(key1 === "path" || key1 === "before" || key1 === "after")) {
                const err46 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37.properties.fields.items, data: data19 };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data19.path !== void 0) {
              let data20 = data19.path;
              if (typeof data20 === "string") {
                if (func1(data20) < 1) {
                  const err47 = { instancePath: instancePath + "/fields/" + i0 + "/path", schemaPath: "#/properties/fields/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.fields.items.properties.path, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              } else {
                const err48 = { instancePath: instancePath + "/fields/" + i0 + "/path", schemaPath: "#/properties/fields/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.fields.items.properties.path.type, parentSchema: schema37.properties.fields.items.properties.path, data: data20 };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.properties.fields.items.type, parentSchema: schema37.properties.fields.items, data: data19 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.fields.type, parentSchema: schema37.properties.fields, data: data18 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data21 = data.reason;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.rule === void 0) {
          const err51 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema37.properties.reason.required, parentSchema: schema37.properties.reason, data: data21 };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        for (const key2 in data21) {
          if (!(key2 === "rule" || key2 === "origin")) {
            const err52 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37.properties.reason, data: data21 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data21.rule !== void 0) {
          let data22 = data21.rule;
          if (typeof data22 === "string") {
            if (func1(data22) < 1) {
              const err53 = { instancePath: instancePath + "/reason/rule", schemaPath: "#/properties/reason/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.reason.properties.rule, data: data22 };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          } else {
            const err54 = { instancePath: instancePath + "/reason/rule", schemaPath: "#/properties/reason/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.reason.properties.rule.type, parentSchema: schema37.properties.reason.properties.rule, data: data22 };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data21.origin !== void 0) {
          let data23 = data21.origin;
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.file === void 0) {
              const err55 = { instancePath: instancePath + "/reason/origin", schemaPath: "#/properties/reason/properties/origin/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema37.properties.reason.properties.origin.required, parentSchema: schema37.properties.reason.properties.origin, data: data23 };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data23.line === void 0) {
              const err56 = { instancePath: instancePath + "/reason/origin", schemaPath: "#/properties/reason/properties/origin/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema37.properties.reason.properties.origin.required, parentSchema: schema37.properties.reason.properties.origin, data: data23 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data23.column === void 0) {
              const err57 = { instancePath: instancePath + "/reason/origin", schemaPath: "#/properties/reason/properties/origin/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema37.properties.reason.properties.origin.required, parentSchema: schema37.properties.reason.properties.origin, data: data23 };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            for (const key3 in data23) {
              if (!(key3 === "file" || key3 === "line" || key3 === "column")) {
                const err58 = { instancePath: instancePath + "/reason/origin", schemaPath: "#/properties/reason/properties/origin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37.properties.reason.properties.origin, data: data23 };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data23.file !== void 0) {
              let data24 = data23.file;
              if (typeof data24 === "string") {
                if (func1(data24) < 1) {
                  const err59 = { instancePath: instancePath + "/reason/origin/file", schemaPath: "#/properties/reason/properties/origin/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.reason.properties.origin.properties.file, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              } else {
                const err60 = { instancePath: instancePath + "/reason/origin/file", schemaPath: "#/properties/reason/properties/origin/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.reason.properties.origin.properties.file.type, parentSchema: schema37.properties.reason.properties.origin.properties.file, data: data24 };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data23.line !== void 0) {
              let data25 = data23.line;
              if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                const err61 = { instancePath: instancePath + "/reason/origin/line", schemaPath: "#/properties/reason/properties/origin/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.reason.properties.origin.properties.line.type, parentSchema: schema37.properties.reason.properties.origin.properties.line, data: data25 };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
              if (typeof data25 == "number" && isFinite(data25)) {
                if (data25 < 1 || isNaN(data25)) {
                  const err62 = { instancePath: instancePath + "/reason/origin/line", schemaPath: "#/properties/reason/properties/origin/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema37.properties.reason.properties.origin.properties.line, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
              }
            }
            if (data23.column !== void 0) {
              let data26 = data23.column;
              if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                const err63 = { instancePath: instancePath + "/reason/origin/column", schemaPath: "#/properties/reason/properties/origin/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.reason.properties.origin.properties.column.type, parentSchema: schema37.properties.reason.properties.origin.properties.column, data: data26 };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
              if (typeof data26 == "number" && isFinite(data26)) {
                if (data26 < 1 || isNaN(data26)) {
                  const err64 = { instancePath: instancePath + "/reason/origin/column", schemaPath: "#/properties/reason/properties/origin/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema37.properties.reason.properties.origin.properties.column, data: data26 };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err65 = { instancePath: instancePath + "/reason/origin", schemaPath: "#/properties/reason/properties/origin/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.properties.reason.properties.origin.type, parentSchema: schema37.properties.reason.properties.origin, data: data23 };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.properties.reason.type, parentSchema: schema37.properties.reason, data: data21 };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.money !== void 0) {
      let data27 = data.money;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (data27.currency === void 0) {
          const err67 = { instancePath: instancePath + "/money", schemaPath: "#/properties/money/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'", schema: schema37.properties.money.required, parentSchema: schema37.properties.money, data: data27 };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        for (const key4 in data27) {
          if (!(key4 === "monthly" || key4 === "once" || key4 === "currency")) {
            const err68 = { instancePath: instancePath + "/money", schemaPath: "#/properties/money/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37.properties.money, data: data27 };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data27.monthly !== void 0) {
          let data28 = data27.monthly;
          if (typeof data28 === "string") {
            if (!pattern12.test(data28)) {
              const err69 = { instancePath: instancePath + "/money/monthly", schemaPath: "defs.schema.json#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$"', schema: "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", parentSchema: schema40, data: data28 };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
          } else {
            const err70 = { instancePath: instancePath + "/money/monthly", schemaPath: "defs.schema.json#/$defs/amount/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: data28 };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data27.once !== void 0) {
          let data29 = data27.once;
          if (typeof data29 === "string") {
            if (!pattern12.test(data29)) {
              const err71 = { instancePath: instancePath + "/money/once", schemaPath: "defs.schema.json#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$"', schema: "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", parentSchema: schema40, data: data29 };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          } else {
            const err72 = { instancePath: instancePath + "/money/once", schemaPath: "defs.schema.json#/$defs/amount/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: data29 };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        if (data27.currency !== void 0) {
          let data30 = data27.currency;
          if (typeof data30 === "string") {
            if (!pattern14.test(data30)) {
              const err73 = { instancePath: instancePath + "/money/currency", schemaPath: "defs.schema.json#/$defs/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"', schema: "^[A-Z]{3}$", parentSchema: schema42, data: data30 };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
          } else {
            const err74 = { instancePath: instancePath + "/money/currency", schemaPath: "defs.schema.json#/$defs/currency/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.type, parentSchema: schema42, data: data30 };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
      } else {
        const err75 = { instancePath: instancePath + "/money", schemaPath: "#/properties/money/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.properties.money.type, parentSchema: schema37.properties.money, data: data27 };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data31 = data.message;
      if (typeof data31 !== "string") {
        const err76 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.message.type, parentSchema: schema37.properties.message, data: data31 };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.previous !== void 0) {
      let data32 = data.previous;
      if (typeof data32 === "string") {
        if (!pattern9.test(data32)) {
          const err77 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: schema37.properties.previous, data: data32 };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
      } else {
        const err78 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.previous.type, parentSchema: schema37.properties.previous, data: data32 };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.hash !== void 0) {
      let data33 = data.hash;
      if (typeof data33 === "string") {
        if (!pattern9.test(data33)) {
          const err79 = { instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: schema37.properties.hash, data: data33 };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
      } else {
        const err80 = { instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.hash.type, parentSchema: schema37.properties.hash, data: data33 };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
    }
  } else {
    const err81 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err81];
    } else {
      vErrors.push(err81);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const validateContract = validate23 as unknown as Validate;
var schema43 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Contract", "description": "One contract: an existing one that is adopted, or one that is created, and how its lines follow the vendor.", "type": "object", "additionalProperties": false, "required": ["key", "programs"], "properties": { "key": { "description": "The contract's key, unique for the customer, for example cloud-2026.", "$ref": "defs.schema.json#/$defs/key" }, "adopt": { "description": "The id of an existing contract in the PSA. It is never created and its start is never written.", "$ref": "defs.schema.json#/$defs/remoteId" }, "create": { "title": "Created contract", "description": "A contract to be made in the PSA. Needs startsOn or follows.", "type": "object", "additionalProperties": false, "required": ["name", "period"], "properties": { "name": { "description": "The contract's name; %customer% stands for the customer's name.", "$ref": "defs.schema.json#/$defs/text" }, "period": { "description": "How often it is billed.", "enum": ["monthly", "quarterly", "half-yearly", "yearly"] }, "term": { "description": "How long it runs, for example 1 year.", "$ref": "defs.schema.json#/$defs/months" }, "category": { "description": "The name of the PSA's contract category.", "$ref": "defs.schema.json#/$defs/text" } } }, "programs": { "description": "The programs whose charges are billed on this contract, for example [microsoft-csp].", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "defs.schema.json#/$defs/key" } }, "billsFrom": { "description": "The first day of billing in UTC: an invoice is taken when its charge period ends on or after this day.", "$ref": "defs.schema.json#/$defs/day" }, "manageFrom": { "description": "Before this day no line, status or renewal of the contract is written.", "$ref": "defs.schema.json#/$defs/day" }, "startsOn": { "description": "The first day of a created contract: a day, or subscription (the earliest start among its active subscriptions).", "type": "string", "pattern": "^(subscription|(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$", "patternErrorMessage": "must be a day such as 2026-12-31, or the word subscription" }, "endsOn": { "description": "The last day of the contract. Declared, it is written at the first apply; left out, the PSA's end is left alone.", "$ref": "defs.schema.json#/$defs/day" }, "follows": { "description": "The key of this customer's contract it comes after: it starts the day after that one ends.", "$ref": "defs.schema.json#/$defs/key" }, "renew": { "title": "Renewal", "description": "Extends the contract when its end comes near, as long as a subscription is active.", "type": "object", "additionalProperties": false, "required": ["within", "by"], "properties": { "within": { "description": "How long before its end, for example 30 days.", "$ref": "defs.schema.json#/$defs/days" }, "by": { "description": "By how much, for example 1 year.", "$ref": "defs.schema.json#/$defs/months" } } }, "ended": { "title": "Ended contract", "description": "Ends the contract for good: the entry stays in the file as the reason.", "type": "object", "additionalProperties": false, "required": ["on", "reason"], "properties": { "on": { "description": "The last day of the contract.", "$ref": "defs.schema.json#/$defs/day" }, "reason": { "$ref": "defs.schema.json#/$defs/reason" } } }, "pricingStrategy": { "$ref": "policies.schema.json#/$defs/pricingStrategy" }, "decreases": { "$ref": "policies.schema.json#/$defs/decreases" }, "onMissing": { "$ref": "policies.schema.json#/$defs/onMissing" }, "catchUp": { "$ref": "policies.schema.json#/$defs/catchUp" }, "status": { "$ref": "policies.schema.json#/$defs/status" }, "allowBackBilling": { "$ref": "policies.schema.json#/$defs/allowBackBilling" }, "lines": { "description": "What is special about single products on this contract. Products without an entry are billed all the same.", "type": "array", "items": { "$ref": "#/$defs/line" } } }, "$defs": { "line": { "title": "Line", "description": "What is special about one product on this contract.", "type": "object", "additionalProperties": false, "required": ["product"], "properties": { "product": { "description": "The product's key in services.yaml.", "$ref": "defs.schema.json#/$defs/key" }, "existing": { "description": "The id of the contract's line that stands for this product, where its service is on the contract twice.", "$ref": "defs.schema.json#/$defs/remoteId" }, "prices": { "description": "Prices agreed with the customer, each in force from its day until the next one.", "type": "array", "items": { "title": "Declared price", "description": "One agreed price.", "type": "object", "additionalProperties": false, "required": ["from", "amount"], "properties": { "from": { "description": "The first day it is in force.", "$ref": "defs.schema.json#/$defs/day" }, "amount": { "description": "The price of one unit a period, for example 24.50.", "$ref": "defs.schema.json#/$defs/price" } } } }, "exclude": { "title": "Excluded units", "description": "Units that are not billed to the customer.", "type": "object", "additionalProperties": false, "required": ["quantity", "reason"], "properties": { "quantity": { "description": "How many units, for example 2.", "type": "integer", "minimum": 1 }, "reason": { "$ref": "defs.schema.json#/$defs/reason" }, "from": { "description": "The first day they are left out.", "$ref": "defs.schema.json#/$defs/day" }, "until": { "description": "The last day they are left out.", "$ref": "defs.schema.json#/$defs/day" } } }, "ignore": { "$ref": "ignore.schema.json" }, "split": { "description": "Divides the units over several lines, for example by department. One part takes the rest.", "type": "array", "minItems": 1, "items": { "title": "Part of a split", "description": "One part: a fixed number of units, or the rest.", "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "description": "The part's key, unique in the split.", "$ref": "defs.schema.json#/$defs/key" }, "text": { "description": "What the invoice says, for example Head office.", "$ref": "defs.schema.json#/$defs/text" }, "quantity": { "description": "A fixed number of units.", "type": "integer", "minimum": 0 }, "rest": { "description": "This part takes the units that are left.", "const": true }, "existing": { "description": "The id of the contract's line that stands for this part.", "$ref": "defs.schema.json#/$defs/remoteId" } } } } } } } };
var schema44 = { "title": "Key", "description": "A short name of your own choice in lower case letters, digits and hyphens, for example cloud-2026. It is kept for good: changing it later makes it another thing.", "type": "string", "maxLength": 64, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "patternErrorMessage": "must be lower case letters, digits and single hyphens, such as cloud-2026" };
var schema45 = { "title": "Record id", "description": "The id of a record in the other system, as its address or list shows it, for example 4711.", "type": "string", "maxLength": 60, "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$", "patternErrorMessage": "must be a record id such as 4711" };
var schema47 = { "title": "Number of months", "description": "A length of time in whole months or years, for example 12 months or 1 year.", "type": "string", "pattern": "^[1-9][0-9]{0,2} (months?|years?)$", "patternErrorMessage": "must be a length such as 12 months or 1 year" };
var schema54 = { "title": "Number of days", "description": "A length of time in whole days, for example 30 days.", "type": "string", "pattern": "^[1-9][0-9]{0,3} days?$", "patternErrorMessage": "must be a length such as 30 days" };
var schema59 = { "title": "Pricing strategy", "description": "Which prices are written: cost-and-retail (unit cost and unit price), cost-only, none (only units), or none-on-update (both on a new line, only units afterwards). A price declared on a line is always written. Left out: cost-and-retail.", "enum": ["cost-and-retail", "cost-only", "none", "none-on-update"] };
var schema60 = { "title": "Decreases policy", "description": "When fewer units take effect: now, next-period, or term-end; never below what the vendor still bills. Left out: next-period.", "enum": ["now", "next-period", "term-end"] };
var schema61 = { "title": "Missing policy", "description": "What happens to a line that a final vendor statement no longer bills: zero (units to 0), cancel (end the line), or keep. Left out: zero.", "enum": ["zero", "cancel", "keep"] };
var schema62 = { "title": "Catch-up policy", "description": "What happens to days that can no longer be billed on the line because their period is posted: manual (a step for a person), charge (a one-time charge on the contract), or waive. Left out: manual.", "enum": ["manual", "charge", "waive"] };
var schema63 = { "title": "Status policy", "description": "Whether the contract's status follows its subscriptions: follow or never. Left out: follow.", "enum": ["follow", "never"] };
var schema64 = { "title": "Back-billing policy", "description": "Whether a start in the past may make the PSA bill periods before the present one. Left out: false.", "type": "boolean" };
var func0 = require_equal().default;
var pattern17 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern18 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
var pattern20 = new RegExp("^[1-9][0-9]{0,2} (months?|years?)$", "u");
var pattern25 = new RegExp("^(subscription|(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$", "u");
var pattern28 = new RegExp("^[1-9][0-9]{0,3} days?$", "u");
var schema65 = { "title": "Line", "description": "What is special about one product on this contract.", "type": "object", "additionalProperties": false, "required": ["product"], "properties": { "product": { "description": "The product's key in services.yaml.", "$ref": "defs.schema.json#/$defs/key" }, "existing": { "description": "The id of the contract's line that stands for this product, where its service is on the contract twice.", "$ref": "defs.schema.json#/$defs/remoteId" }, "prices": { "description": "Prices agreed with the customer, each in force from its day until the next one.", "type": "array", "items": { "title": "Declared price", "description": "One agreed price.", "type": "object", "additionalProperties": false, "required": ["from", "amount"], "properties": { "from": { "description": "The first day it is in force.", "$ref": "defs.schema.json#/$defs/day" }, "amount": { "description": "The price of one unit a period, for example 24.50.", "$ref": "defs.schema.json#/$defs/price" } } } }, "exclude": { "title": "Excluded units", "description": "Units that are not billed to the customer.", "type": "object", "additionalProperties": false, "required": ["quantity", "reason"], "properties": { "quantity": { "description": "How many units, for example 2.", "type": "integer", "minimum": 1 }, "reason": { "$ref": "defs.schema.json#/$defs/reason" }, "from": { "description": "The first day they are left out.", "$ref": "defs.schema.json#/$defs/day" }, "until": { "description": "The last day they are left out.", "$ref": "defs.schema.json#/$defs/day" } } }, "ignore": { "$ref": "ignore.schema.json" }, "split": { "description": "Divides the units over several lines, for example by department. One part takes the rest.", "type": "array", "minItems": 1, "items": { "title": "Part of a split", "description": "One part: a fixed number of units, or the rest.", "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "description": "The part's key, unique in the split.", "$ref": "defs.schema.json#/$defs/key" }, "text": { "description": "What the invoice says, for example Head office.", "$ref": "defs.schema.json#/$defs/text" }, "quantity": { "description": "A fixed number of units.", "type": "integer", "minimum": 0 }, "rest": { "description": "This part takes the units that are left.", "const": true }, "existing": { "description": "The id of the contract's line that stands for this part.", "$ref": "defs.schema.json#/$defs/remoteId" } } } } } };
var schema69 = { "title": "Price", "description": "An amount of money that is not below zero, with at most 4 decimals, for example 24.50. Write it plainly, without quotes, currency sign or thousands separator.", "type": "string", "pattern": "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", "patternErrorMessage": "must be an amount such as 24.50 (not below 0, at most 4 decimals)" };
var pattern35 = new RegExp("^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", "u");
var schema73 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Ignored product", "description": "Charges for it are left unbilled on purpose, with the reason and the last day that holds.", "type": "object", "additionalProperties": false, "required": ["reason"], "properties": { "reason": { "$ref": "defs.schema.json#/$defs/reason" }, "until": { "description": "The last day it is left unbilled.", "$ref": "defs.schema.json#/$defs/day" } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "reason" || key0 === "until")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema73, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data0 = data.reason;
      if (typeof data0 === "string") {
        if (func1(data0) > 500) {
          const err2 = { instancePath: instancePath + "/reason", schemaPath: "defs.schema.json#/$defs/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/reason", schemaPath: "defs.schema.json#/$defs/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err4 = { instancePath: instancePath + "/reason", schemaPath: "defs.schema.json#/$defs/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/reason", schemaPath: "defs.schema.json#/$defs/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data1 = data.until;
      if (typeof data1 === "string") {
        if (!pattern6.test(data1)) {
          const err6 = { instancePath: instancePath + "/until", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!formats0.validate(data1)) {
          const err7 = { instancePath: instancePath + "/until", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/until", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema73.type, parentSchema: schema73, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.product === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "product" }, message: "must have required property 'product'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "product" || key0 === "existing" || key0 === "prices" || key0 === "exclude" || key0 === "ignore" || key0 === "split")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema65, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.product !== void 0) {
      let data0 = data.product;
      if (typeof data0 === "string") {
        if (func1(data0) > 64) {
          const err2 = { instancePath: instancePath + "/product", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema44, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern17.test(data0)) {
          const err3 = { instancePath: instancePath + "/product", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema44, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/product", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.existing !== void 0) {
      let data1 = data.existing;
      if (typeof data1 === "string") {
        if (func1(data1) > 60) {
          const err5 = { instancePath: instancePath + "/existing", schemaPath: "defs.schema.json#/$defs/remoteId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", schema: 60, parentSchema: schema45, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern18.test(data1)) {
          const err6 = { instancePath: instancePath + "/existing", schemaPath: "defs.schema.json#/$defs/remoteId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9_-]*$", parentSchema: schema45, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/existing", schemaPath: "defs.schema.json#/$defs/remoteId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.type, parentSchema: schema45, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.prices !== void 0) {
      let data2 = data.prices;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.from === void 0) {
              const err8 = { instancePath: instancePath + "/prices/" + i0, schemaPath: "#/properties/prices/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema65.properties.prices.items.required, parentSchema: schema65.properties.prices.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data3.amount === void 0) {
              const err9 = { instancePath: instancePath + "/prices/" + i0, schemaPath: "#/properties/prices/items/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'", schema: schema65.properties.prices.items.required, parentSchema: schema65.properties.prices.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === "from" || key1 === "amount")) {
                const err10 = { instancePath: instancePath + "/prices/" + i0, schemaPath: "#/properties/prices/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema65.properties.prices.items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data3.from !== void 0) {
              let data4 = data3.from;
              if (typeof data4 === "string") {
                if (!pattern6.test(data4)) {
                  const err11 = { instancePath: instancePath + "/prices/" + i0 + "/from", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (!formats0.validate(data4)) {
                  const err12 = { instancePath: instancePath + "/prices/" + i0 + "/from", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/prices/" + i0 + "/from", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data4 };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data3.amount !== void 0) {
              let data5 = data3.amount;
              if (typeof data5 === "string") {
                if (!pattern35.test(data5)) {
                  const err14 = { instancePath: instancePath + "/prices/" + i0 + "/amount", schemaPath: "defs.schema.json#/$defs/price/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$"', schema: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", parentSchema: schema69, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/prices/" + i0 + "/amount", schemaPath: "defs.schema.json#/$defs/price/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.type, parentSchema: schema69, data: data5 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/prices/" + i0, schemaPath: "#/properties/prices/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema65.properties.prices.items.type, parentSchema: schema65.properties.prices.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema65.properties.prices.type, parentSchema: schema65.properties.prices, data: data2 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.exclude !== void 0) {
      let data6 = data.exclude;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.quantity === void 0) {
          const err18 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/required", keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'", schema: schema65.properties.exclude.required, parentSchema: schema65.properties.exclude, data: data6 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data6.reason === void 0) {
          const err19 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema65.properties.exclude.required, parentSchema: schema65.properties.exclude, data: data6 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        for (const key2 in data6) {
          if (!(key2 === "quantity" || key2 === "reason" || key2 === "from" || key2 === "until")) {
            const err20 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema65.properties.exclude, data: data6 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data6.quantity !== void 0) {
          let data7 = data6.quantity;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err21 = { instancePath: instancePath + "/exclude/quantity", schemaPath: "#/properties/exclude/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema65.properties.exclude.properties.quantity.type, parentSchema: schema65.properties.exclude.properties.quantity, data: data7 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 1 || isNaN(data7)) {
              const err22 = { instancePath: instancePath + "/exclude/quantity", schemaPath: "#/properties/exclude/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema65.properties.exclude.properties.quantity, data: data7 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        }
        if (data6.reason !== void 0) {
          let data8 = data6.reason;
          if (typeof data8 === "string") {
            if (func1(data8) > 500) {
              const err23 = { instancePath: instancePath + "/exclude/reason", schemaPath: "defs.schema.json#/$defs/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema34, data: data8 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (func1(data8) < 1) {
              const err24 = { instancePath: instancePath + "/exclude/reason", schemaPath: "defs.schema.json#/$defs/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data8 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (!pattern5.test(data8)) {
              const err25 = { instancePath: instancePath + "/exclude/reason", schemaPath: "defs.schema.json#/$defs/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema34, data: data8 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/exclude/reason", schemaPath: "defs.schema.json#/$defs/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data8 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data6.from !== void 0) {
          let data9 = data6.from;
          if (typeof data9 === "string") {
            if (!pattern6.test(data9)) {
              const err27 = { instancePath: instancePath + "/exclude/from", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data9 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (!formats0.validate(data9)) {
              const err28 = { instancePath: instancePath + "/exclude/from", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data9 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/exclude/from", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data9 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data6.until !== void 0) {
          let data10 = data6.until;
          if (typeof data10 === "string") {
            if (!pattern6.test(data10)) {
              const err30 = { instancePath: instancePath + "/exclude/until", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data10 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (!formats0.validate(data10)) {
              const err31 = { instancePath: instancePath + "/exclude/until", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data10 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/exclude/until", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data10 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema65.properties.exclude.type, parentSchema: schema65.properties.exclude, data: data6 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      if (!validate26(data.ignore, { instancePath: instancePath + "/ignore", parentData: data, parentDataProperty: "ignore", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.split !== void 0) {
      let data12 = data.split;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err34 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema65.properties.split, data: data12 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.key === void 0) {
              const err35 = { instancePath: instancePath + "/split/" + i1, schemaPath: "#/properties/split/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema65.properties.split.items.required, parentSchema: schema65.properties.split.items, data: data13 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            for (const key3 in data13) {
              if (!(key3 === "key" || key3 === "text" || key3 === "quantity" || key3 === "rest" || key3 === "existing")) {
                const err36 = { instancePath: instancePath + "/split/" + i1, schemaPath: "#/properties/split/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema65.properties.split.items, data: data13 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data13.key !== void 0) {
              let data14 = data13.key;
              if (typeof data14 === "string") {
                if (func1(data14) > 64) {
                  const err37 = { instancePath: instancePath + "/split/" + i1 + "/key", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema44, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                if (!pattern17.test(data14)) {
                  const err38 = { instancePath: instancePath + "/split/" + i1 + "/key", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema44, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/split/" + i1 + "/key", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data14 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data13.text !== void 0) {
              let data15 = data13.text;
              if (typeof data15 === "string") {
                if (func1(data15) > 250) {
                  const err40 = { instancePath: instancePath + "/split/" + i1 + "/text", schemaPath: "defs.schema.json#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 250 }, message: "must NOT have more than 250 characters", schema: 250, parentSchema: schema33, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
                if (func1(data15) < 1) {
                  const err41 = { instancePath: instancePath + "/split/" + i1 + "/text", schemaPath: "defs.schema.json#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                if (!pattern4.test(data15)) {
                  const err42 = { instancePath: instancePath + "/split/" + i1 + "/text", schemaPath: "defs.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"', schema: "^\\S(.*\\S)?$", parentSchema: schema33, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              } else {
                const err43 = { instancePath: instancePath + "/split/" + i1 + "/text", schemaPath: "defs.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data15 };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data13.quantity !== void 0) {
              let data16 = data13.quantity;
              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                const err44 = { instancePath: instancePath + "/split/" + i1 + "/quantity", schemaPath: "#/properties/split/items/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema65.properties.split.items.properties.quantity.type, parentSchema: schema65.properties.split.items.properties.quantity, data: data16 };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
              if (typeof data16 == "number" && isFinite(data16)) {
                if (data16 < 0 || isNaN(data16)) {
                  const err45 = { instancePath: instancePath + "/split/" + i1 + "/quantity", schemaPath: "#/properties/split/items/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema65.properties.split.items.properties.quantity, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              }
            }
            if (data13.rest !== void 0) {
              let data17 = data13.rest;
              if (true !== data17) {
                const err46 = { instancePath: instancePath + "/split/" + i1 + "/rest", schemaPath: "#/properties/split/items/properties/rest/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema65.properties.split.items.properties.rest, data: data17 };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data13.existing !== void 0) {
              let data18 = data13.existing;
              if (typeof data18 === "string") {
                if (func1(data18) > 60) {
                  const err47 = { instancePath: instancePath + "/split/" + i1 + "/existing", schemaPath: "defs.schema.json#/$defs/remoteId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", schema: 60, parentSchema: schema45, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                if (!pattern18.test(data18)) {
                  const err48 = { instancePath: instancePath + "/split/" + i1 + "/existing", schemaPath: "defs.schema.json#/$defs/remoteId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9_-]*$", parentSchema: schema45, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              } else {
                const err49 = { instancePath: instancePath + "/split/" + i1 + "/existing", schemaPath: "defs.schema.json#/$defs/remoteId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.type, parentSchema: schema45, data: data18 };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
          } else {
            const err50 = { instancePath: instancePath + "/split/" + i1, schemaPath: "#/properties/split/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema65.properties.split.items.type, parentSchema: schema65.properties.split.items, data: data13 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema65.properties.split.type, parentSchema: schema65.properties.split, data: data12 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
  } else {
    const err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema65.type, parentSchema: schema65, data };
    if (vErrors === null) {
      vErrors = [err52];
    } else {
      vErrors.push(err52);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.programs === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "programs" }, message: "must have required property 'programs'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema43.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (func1(data0) > 64) {
          const err3 = { instancePath: instancePath + "/key", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema44, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern17.test(data0)) {
          const err4 = { instancePath: instancePath + "/key", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema44, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/key", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.adopt !== void 0) {
      let data1 = data.adopt;
      if (typeof data1 === "string") {
        if (func1(data1) > 60) {
          const err6 = { instancePath: instancePath + "/adopt", schemaPath: "defs.schema.json#/$defs/remoteId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", schema: 60, parentSchema: schema45, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern18.test(data1)) {
          const err7 = { instancePath: instancePath + "/adopt", schemaPath: "defs.schema.json#/$defs/remoteId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9_-]*$", parentSchema: schema45, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/adopt", schemaPath: "defs.schema.json#/$defs/remoteId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.type, parentSchema: schema45, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.create !== void 0) {
      let data2 = data.create;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.name === void 0) {
          const err9 = { instancePath: instancePath + "/create", schemaPath: "#/properties/create/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema43.properties.create.required, parentSchema: schema43.properties.create, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2.period === void 0) {
          const err10 = { instancePath: instancePath + "/create", schemaPath: "#/properties/create/required", keyword: "required", params: { missingProperty: "period" }, message: "must have required property 'period'", schema: schema43.properties.create.required, parentSchema: schema43.properties.create, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "name" || key1 === "period" || key1 === "term" || key1 === "category")) {
            const err11 = { instancePath: instancePath + "/create", schemaPath: "#/properties/create/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43.properties.create, data: data2 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data2.name !== void 0) {
          let data3 = data2.name;
          if (typeof data3 === "string") {
            if (func1(data3) > 250) {
              const err12 = { instancePath: instancePath + "/create/name", schemaPath: "defs.schema.json#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 250 }, message: "must NOT have more than 250 characters", schema: 250, parentSchema: schema33, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (func1(data3) < 1) {
              const err13 = { instancePath: instancePath + "/create/name", schemaPath: "defs.schema.json#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data3 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (!pattern4.test(data3)) {
              const err14 = { instancePath: instancePath + "/create/name", schemaPath: "defs.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"', schema: "^\\S(.*\\S)?$", parentSchema: schema33, data: data3 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/create/name", schemaPath: "defs.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data3 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data2.period !== void 0) {
          let data4 = data2.period;
          if (!(data4 === "monthly" || data4 === "quarterly" || data4 === "half-yearly" || data4 === "yearly")) {
            const err16 = { instancePath: instancePath + "/create/period", schemaPath: "#/properties/create/properties/period/enum", keyword: "enum", params: { allowedValues: schema43.properties.create.properties.period.enum }, message: "must be equal to one of the allowed values", schema: schema43.properties.create.properties.period.enum, parentSchema: schema43.properties.create.properties.period, data: data4 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data2.term !== void 0) {
          let data5 = data2.term;
          if (typeof data5 === "string") {
            if (!pattern20.test(data5)) {
              const err17 = { instancePath: instancePath + "/create/term", schemaPath: "defs.schema.json#/$defs/months/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,2} (months?|years?)$" }, message: 'must match pattern "^[1-9][0-9]{0,2} (months?|years?)$"', schema: "^[1-9][0-9]{0,2} (months?|years?)$", parentSchema: schema47, data: data5 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/create/term", schemaPath: "defs.schema.json#/$defs/months/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.type, parentSchema: schema47, data: data5 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data2.category !== void 0) {
          let data6 = data2.category;
          if (typeof data6 === "string") {
            if (func1(data6) > 250) {
              const err19 = { instancePath: instancePath + "/create/category", schemaPath: "defs.schema.json#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 250 }, message: "must NOT have more than 250 characters", schema: 250, parentSchema: schema33, data: data6 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (func1(data6) < 1) {
              const err20 = { instancePath: instancePath + "/create/category", schemaPath: "defs.schema.json#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data6 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (!pattern4.test(data6)) {
              const err21 = { instancePath: instancePath + "/create/category", schemaPath: "defs.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"', schema: "^\\S(.*\\S)?$", parentSchema: schema33, data: data6 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/create/category", schemaPath: "defs.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data6 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/create", schemaPath: "#/properties/create/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.properties.create.type, parentSchema: schema43.properties.create, data: data2 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.programs !== void 0) {
      let data7 = data.programs;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err24 = { instancePath: instancePath + "/programs", schemaPath: "#/properties/programs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema43.properties.programs, data: data7 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 === "string") {
            if (func1(data8) > 64) {
              const err25 = { instancePath: instancePath + "/programs/" + i0, schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema44, data: data8 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (!pattern17.test(data8)) {
              const err26 = { instancePath: instancePath + "/programs/" + i0, schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema44, data: data8 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/programs/" + i0, schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data8 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        let i1 = data7.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data7[i1], data7[j0])) {
                  const err28 = { instancePath: instancePath + "/programs", schemaPath: "#/properties/programs/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema43.properties.programs, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err29 = { instancePath: instancePath + "/programs", schemaPath: "#/properties/programs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema43.properties.programs.type, parentSchema: schema43.properties.programs, data: data7 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.billsFrom !== void 0) {
      let data9 = data.billsFrom;
      if (typeof data9 === "string") {
        if (!pattern6.test(data9)) {
          const err30 = { instancePath: instancePath + "/billsFrom", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data9 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (!formats0.validate(data9)) {
          const err31 = { instancePath: instancePath + "/billsFrom", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data9 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/billsFrom", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data9 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.manageFrom !== void 0) {
      let data10 = data.manageFrom;
      if (typeof data10 === "string") {
        if (!pattern6.test(data10)) {
          const err33 = { instancePath: instancePath + "/manageFrom", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data10 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (!formats0.validate(data10)) {
          const err34 = { instancePath: instancePath + "/manageFrom", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data10 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/manageFrom", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data10 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.startsOn !== void 0) {
      let data11 = data.startsOn;
      if (typeof data11 === "string") {
        if (!pattern25.test(data11)) {
          const err36 = { instancePath: instancePath + "/startsOn", schemaPath: "#/properties/startsOn/pattern", keyword: "pattern", params: { pattern: "^(subscription|(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$" }, message: 'must match pattern "^(subscription|(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"', schema: "^(subscription|(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$", parentSchema: schema43.properties.startsOn, data: data11 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/startsOn", schemaPath: "#/properties/startsOn/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.startsOn.type, parentSchema: schema43.properties.startsOn, data: data11 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.endsOn !== void 0) {
      let data12 = data.endsOn;
      if (typeof data12 === "string") {
        if (!pattern6.test(data12)) {
          const err38 = { instancePath: instancePath + "/endsOn", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data12 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (!formats0.validate(data12)) {
          const err39 = { instancePath: instancePath + "/endsOn", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data12 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/endsOn", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data12 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.follows !== void 0) {
      let data13 = data.follows;
      if (typeof data13 === "string") {
        if (func1(data13) > 64) {
          const err41 = { instancePath: instancePath + "/follows", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema44, data: data13 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (!pattern17.test(data13)) {
          const err42 = { instancePath: instancePath + "/follows", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema44, data: data13 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      } else {
        const err43 = { instancePath: instancePath + "/follows", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data13 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.renew !== void 0) {
      let data14 = data.renew;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.within === void 0) {
          const err44 = { instancePath: instancePath + "/renew", schemaPath: "#/properties/renew/required", keyword: "required", params: { missingProperty: "within" }, message: "must have required property 'within'", schema: schema43.properties.renew.required, parentSchema: schema43.properties.renew, data: data14 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data14.by === void 0) {
          const err45 = { instancePath: instancePath + "/renew", schemaPath: "#/properties/renew/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'", schema: schema43.properties.renew.required, parentSchema: schema43.properties.renew, data: data14 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        for (const key2 in data14) {
          if (!(key2 === "within" || key2 === "by")) {
            const err46 = { instancePath: instancePath + "/renew", schemaPath: "#/properties/renew/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43.properties.renew, data: data14 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data14.within !== void 0) {
          let data15 = data14.within;
          if (typeof data15 === "string") {
            if (!pattern28.test(data15)) {
              const err47 = { instancePath: instancePath + "/renew/within", schemaPath: "defs.schema.json#/$defs/days/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3} days?$" }, message: 'must match pattern "^[1-9][0-9]{0,3} days?$"', schema: "^[1-9][0-9]{0,3} days?$", parentSchema: schema54, data: data15 };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/renew/within", schemaPath: "defs.schema.json#/$defs/days/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.type, parentSchema: schema54, data: data15 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data14.by !== void 0) {
          let data16 = data14.by;
          if (typeof data16 === "string") {
            if (!pattern20.test(data16)) {
              const err49 = { instancePath: instancePath + "/renew/by", schemaPath: "defs.schema.json#/$defs/months/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,2} (months?|years?)$" }, message: 'must match pattern "^[1-9][0-9]{0,2} (months?|years?)$"', schema: "^[1-9][0-9]{0,2} (months?|years?)$", parentSchema: schema47, data: data16 };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/renew/by", schemaPath: "defs.schema.json#/$defs/months/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.type, parentSchema: schema47, data: data16 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/renew", schemaPath: "#/properties/renew/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.properties.renew.type, parentSchema: schema43.properties.renew, data: data14 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.ended !== void 0) {
      let data17 = data.ended;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.on === void 0) {
          const err52 = { instancePath: instancePath + "/ended", schemaPath: "#/properties/ended/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'", schema: schema43.properties.ended.required, parentSchema: schema43.properties.ended, data: data17 };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        if (data17.reason === void 0) {
          const err53 = { instancePath: instancePath + "/ended", schemaPath: "#/properties/ended/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema43.properties.ended.required, parentSchema: schema43.properties.ended, data: data17 };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        for (const key3 in data17) {
          if (!(key3 === "on" || key3 === "reason")) {
            const err54 = { instancePath: instancePath + "/ended", schemaPath: "#/properties/ended/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43.properties.ended, data: data17 };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data17.on !== void 0) {
          let data18 = data17.on;
          if (typeof data18 === "string") {
            if (!pattern6.test(data18)) {
              const err55 = { instancePath: instancePath + "/ended/on", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data18 };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (!formats0.validate(data18)) {
              const err56 = { instancePath: instancePath + "/ended/on", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data18 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/ended/on", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data18 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data17.reason !== void 0) {
          let data19 = data17.reason;
          if (typeof data19 === "string") {
            if (func1(data19) > 500) {
              const err58 = { instancePath: instancePath + "/ended/reason", schemaPath: "defs.schema.json#/$defs/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema34, data: data19 };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (func1(data19) < 1) {
              const err59 = { instancePath: instancePath + "/ended/reason", schemaPath: "defs.schema.json#/$defs/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data19 };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (!pattern5.test(data19)) {
              const err60 = { instancePath: instancePath + "/ended/reason", schemaPath: "defs.schema.json#/$defs/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema34, data: data19 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          } else {
            const err61 = { instancePath: instancePath + "/ended/reason", schemaPath: "defs.schema.json#/$defs/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data19 };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
      } else {
        const err62 = { instancePath: instancePath + "/ended", schemaPath: "#/properties/ended/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.properties.ended.type, parentSchema: schema43.properties.ended, data: data17 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.pricingStrategy !== void 0) {
      let data20 = data.pricingStrategy;
      if (!(data20 === "cost-and-retail" || data20 === "cost-only" || data20 === "none" || data20 === "none-on-update")) {
        const err63 = { instancePath: instancePath + "/pricingStrategy", schemaPath: "policies.schema.json#/$defs/pricingStrategy/enum", keyword: "enum", params: { allowedValues: schema59.enum }, message: "must be equal to one of the allowed values", schema: schema59.enum, parentSchema: schema59, data: data20 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.decreases !== void 0) {
      let data21 = data.decreases;
      if (!(data21 === "now" || data21 === "next-period" || data21 === "term-end")) {
        const err64 = { instancePath: instancePath + "/decreases", schemaPath: "policies.schema.json#/$defs/decreases/enum", keyword: "enum", params: { allowedValues: schema60.enum }, message: "must be equal to one of the allowed values", schema: schema60.enum, parentSchema: schema60, data: data21 };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.onMissing !== void 0) {
      let data22 = data.onMissing;
      if (!(data22 === "zero" || data22 === "cancel" || data22 === "keep")) {
        const err65 = { instancePath: instancePath + "/onMissing", schemaPath: "policies.schema.json#/$defs/onMissing/enum", keyword: "enum", params: { allowedValues: schema61.enum }, message: "must be equal to one of the allowed values", schema: schema61.enum, parentSchema: schema61, data: data22 };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.catchUp !== void 0) {
      let data23 = data.catchUp;
      if (!(data23 === "manual" || data23 === "charge" || data23 === "waive")) {
        const err66 = { instancePath: instancePath + "/catchUp", schemaPath: "policies.schema.json#/$defs/catchUp/enum", keyword: "enum", params: { allowedValues: schema62.enum }, message: "must be equal to one of the allowed values", schema: schema62.enum, parentSchema: schema62, data: data23 };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data24 = data.status;
      if (!(data24 === "follow" || data24 === "never")) {
        const err67 = { instancePath: instancePath + "/status", schemaPath: "policies.schema.json#/$defs/status/enum", keyword: "enum", params: { allowedValues: schema63.enum }, message: "must be equal to one of the allowed values", schema: schema63.enum, parentSchema: schema63, data: data24 };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.allowBackBilling !== void 0) {
      let data25 = data.allowBackBilling;
      if (typeof data25 !== "boolean") {
        const err68 = { instancePath: instancePath + "/allowBackBilling", schemaPath: "policies.schema.json#/$defs/allowBackBilling/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema64.type, parentSchema: schema64, data: data25 };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.lines !== void 0) {
      let data26 = data.lines;
      if (Array.isArray(data26)) {
        const len1 = data26.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate25(data26[i2], { instancePath: instancePath + "/lines/" + i2, parentData: data26, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema43.properties.lines.type, parentSchema: schema43.properties.lines, data: data26 };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
  } else {
    const err70 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data };
    if (vErrors === null) {
      vErrors = [err70];
    } else {
      vErrors.push(err70);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const validateCustomer = validate29 as unknown as Validate;
var schema79 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Customer file", "description": "tenants/<tenant>/customers/<customer>.yaml: one customer, its account in the PSA, the vendor customers that feed it, and its contracts.", "type": "object", "additionalProperties": false, "required": ["kind", "name", "account"], "properties": { "kind": { "description": "Says what this file is. Always customer here.", "const": "customer" }, "name": { "description": "The customer's name as people know it, for example Contoso BV.", "$ref": "defs.schema.json#/$defs/text" }, "enabled": { "description": "Whether this customer is billed. Left out: true. With false nothing of it is planned.", "type": "boolean" }, "account": { "title": "Account", "description": "The customer's account in the PSA.", "type": "object", "additionalProperties": false, "required": ["in", "id"], "properties": { "in": { "description": "The connection of the PSA.", "$ref": "defs.schema.json#/$defs/key" }, "id": { "description": "The account's id there, for example 29683512.", "$ref": "defs.schema.json#/$defs/remoteId" } } }, "vendors": { "description": "The vendor customers whose charges this customer is billed for. Several may feed one account.", "type": "array", "items": { "title": "Vendor customer", "description": "One vendor customer.", "type": "object", "additionalProperties": false, "required": ["from", "id"], "properties": { "from": { "description": "The connection its charges come from.", "$ref": "defs.schema.json#/$defs/key" }, "id": { "$ref": "defs.schema.json#/$defs/guid" }, "domain": { "description": "Its domain, for people to recognise it by, for example contoso.onmicrosoft.com.", "type": "string", "maxLength": 253, "pattern": "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$", "patternErrorMessage": "must be a domain such as contoso.onmicrosoft.com" } } } }, "hold": { "title": "Hold", "description": "A pause: the plan shows this customer's changes, apply waits until after the day.", "type": "object", "additionalProperties": false, "required": ["until", "reason"], "properties": { "until": { "description": "The last day of the pause.", "$ref": "defs.schema.json#/$defs/day" }, "reason": { "$ref": "defs.schema.json#/$defs/reason" } } }, "guardrails": { "title": "Guardrails of a customer", "description": "Limits for this customer in place of the tenant's: of those that are judged customer by customer.", "type": "object", "additionalProperties": false, "properties": { "unitsDown": { "description": "The largest share of its units that one apply may take away, for example 50%.", "$ref": "defs.schema.json#/$defs/percent" }, "minMargin": { "description": "The smallest margin its contracts may be left with by a change, for example 2%.", "$ref": "defs.schema.json#/$defs/percent" } } }, "contracts": { "description": "The customer's contracts that are managed here.", "type": "array", "items": { "$ref": "contract.schema.json" } } } };
var schema84 = { "title": "Vendor customer id", "description": "The vendor's id of its customer (Microsoft: the tenant id), for example 6f1c0a52-8d5e-4f0b-9c36-0b3f3f0c7a11.", "type": "string", "pattern": "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "patternErrorMessage": "must be an id such as 6f1c0a52-8d5e-4f0b-9c36-0b3f3f0c7a11" };
var schema87 = { "title": "Percent", "description": "A percentage with its sign, for example 20% or 12.5%.", "type": "string", "pattern": "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", "patternErrorMessage": "must be a percentage such as 20%" };
var pattern48 = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
var pattern49 = new RegExp("^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$", "u");
var pattern52 = new RegExp("^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema79.required, parentSchema: schema79, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema79.required, parentSchema: schema79, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.account === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" }, message: "must have required property 'account'", schema: schema79.required, parentSchema: schema79, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "name" || key0 === "enabled" || key0 === "account" || key0 === "vendors" || key0 === "hold" || key0 === "guardrails" || key0 === "contracts")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema79, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("customer" !== data0) {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "customer" }, message: "must be equal to constant", schema: "customer", parentSchema: schema79.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func1(data1) > 250) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "defs.schema.json#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 250 }, message: "must NOT have more than 250 characters", schema: 250, parentSchema: schema33, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "defs.schema.json#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "defs.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"', schema: "^\\S(.*\\S)?$", parentSchema: schema33, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/name", schemaPath: "defs.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.enabled !== void 0) {
      let data2 = data.enabled;
      if (typeof data2 !== "boolean") {
        const err9 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema79.properties.enabled.type, parentSchema: schema79.properties.enabled, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.account !== void 0) {
      let data3 = data.account;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.in === void 0) {
          const err10 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'", schema: schema79.properties.account.required, parentSchema: schema79.properties.account, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3.id === void 0) {
          const err11 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema79.properties.account.required, parentSchema: schema79.properties.account, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "in" || key1 === "id")) {
            const err12 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema79.properties.account, data: data3 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data3.in !== void 0) {
          let data4 = data3.in;
          if (typeof data4 === "string") {
            if (func1(data4) > 64) {
              const err13 = { instancePath: instancePath + "/account/in", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema44, data: data4 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (!pattern17.test(data4)) {
              const err14 = { instancePath: instancePath + "/account/in", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema44, data: data4 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/account/in", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data4 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data3.id !== void 0) {
          let data5 = data3.id;
          if (typeof data5 === "string") {
            if (func1(data5) > 60) {
              const err16 = { instancePath: instancePath + "/account/id", schemaPath: "defs.schema.json#/$defs/remoteId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", schema: 60, parentSchema: schema45, data: data5 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (!pattern18.test(data5)) {
              const err17 = { instancePath: instancePath + "/account/id", schemaPath: "defs.schema.json#/$defs/remoteId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9_-]*$", parentSchema: schema45, data: data5 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/account/id", schemaPath: "defs.schema.json#/$defs/remoteId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.type, parentSchema: schema45, data: data5 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema79.properties.account.type, parentSchema: schema79.properties.account, data: data3 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.vendors !== void 0) {
      let data6 = data.vendors;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.from === void 0) {
              const err20 = { instancePath: instancePath + "/vendors/" + i0, schemaPath: "#/properties/vendors/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema79.properties.vendors.items.required, parentSchema: schema79.properties.vendors.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data7.id === void 0) {
              const err21 = { instancePath: instancePath + "/vendors/" + i0, schemaPath: "#/properties/vendors/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema79.properties.vendors.items.required, parentSchema: schema79.properties.vendors.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key2 in data7) {
              if (!(key2 === "from" || key2 === "id" || key2 === "domain")) {
                const err22 = { instancePath: instancePath + "/vendors/" + i0, schemaPath: "#/properties/vendors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema79.properties.vendors.items, data: data7 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data7.from !== void 0) {
              let data8 = data7.from;
              if (typeof data8 === "string") {
                if (func1(data8) > 64) {
                  const err23 = { instancePath: instancePath + "/vendors/" + i0 + "/from", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema44, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                if (!pattern17.test(data8)) {
                  const err24 = { instancePath: instancePath + "/vendors/" + i0 + "/from", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema44, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/vendors/" + i0 + "/from", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data8 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data7.id !== void 0) {
              let data9 = data7.id;
              if (typeof data9 === "string") {
                if (!pattern48.test(data9)) {
                  const err26 = { instancePath: instancePath + "/vendors/" + i0 + "/id", schemaPath: "defs.schema.json#/$defs/guid/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" }, message: 'must match pattern "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"', schema: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", parentSchema: schema84, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/vendors/" + i0 + "/id", schemaPath: "defs.schema.json#/$defs/guid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.type, parentSchema: schema84, data: data9 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data7.domain !== void 0) {
              let data10 = data7.domain;
              if (typeof data10 === "string") {
                if (func1(data10) > 253) {
                  const err28 = { instancePath: instancePath + "/vendors/" + i0 + "/domain", schemaPath: "#/properties/vendors/items/properties/domain/maxLength", keyword: "maxLength", params: { limit: 253 }, message: "must NOT have more than 253 characters", schema: 253, parentSchema: schema79.properties.vendors.items.properties.domain, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (!pattern49.test(data10)) {
                  const err29 = { instancePath: instancePath + "/vendors/" + i0 + "/domain", schemaPath: "#/properties/vendors/items/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$" }, message: 'must match pattern "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"', schema: "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$", parentSchema: schema79.properties.vendors.items.properties.domain, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/vendors/" + i0 + "/domain", schemaPath: "#/properties/vendors/items/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema79.properties.vendors.items.properties.domain.type, parentSchema: schema79.properties.vendors.items.properties.domain, data: data10 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/vendors/" + i0, schemaPath: "#/properties/vendors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema79.properties.vendors.items.type, parentSchema: schema79.properties.vendors.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/vendors", schemaPath: "#/properties/vendors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema79.properties.vendors.type, parentSchema: schema79.properties.vendors, data: data6 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.hold !== void 0) {
      let data11 = data.hold;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.until === void 0) {
          const err33 = { instancePath: instancePath + "/hold", schemaPath: "#/properties/hold/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'", schema: schema79.properties.hold.required, parentSchema: schema79.properties.hold, data: data11 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data11.reason === void 0) {
          const err34 = { instancePath: instancePath + "/hold", schemaPath: "#/properties/hold/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema79.properties.hold.required, parentSchema: schema79.properties.hold, data: data11 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        for (const key3 in data11) {
          if (!(key3 === "until" || key3 === "reason")) {
            const err35 = { instancePath: instancePath + "/hold", schemaPath: "#/properties/hold/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema79.properties.hold, data: data11 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data11.until !== void 0) {
          let data12 = data11.until;
          if (typeof data12 === "string") {
            if (!pattern6.test(data12)) {
              const err36 = { instancePath: instancePath + "/hold/until", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data12 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (!formats0.validate(data12)) {
              const err37 = { instancePath: instancePath + "/hold/until", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data12 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          } else {
            const err38 = { instancePath: instancePath + "/hold/until", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data12 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data11.reason !== void 0) {
          let data13 = data11.reason;
          if (typeof data13 === "string") {
            if (func1(data13) > 500) {
              const err39 = { instancePath: instancePath + "/hold/reason", schemaPath: "defs.schema.json#/$defs/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema34, data: data13 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (func1(data13) < 1) {
              const err40 = { instancePath: instancePath + "/hold/reason", schemaPath: "defs.schema.json#/$defs/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data13 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (!pattern5.test(data13)) {
              const err41 = { instancePath: instancePath + "/hold/reason", schemaPath: "defs.schema.json#/$defs/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema34, data: data13 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = { instancePath: instancePath + "/hold/reason", schemaPath: "defs.schema.json#/$defs/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data13 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/hold", schemaPath: "#/properties/hold/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema79.properties.hold.type, parentSchema: schema79.properties.hold, data: data11 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.guardrails !== void 0) {
      let data14 = data.guardrails;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key4 in data14) {
          if (!(key4 === "unitsDown" || key4 === "minMargin")) {
            const err44 = { instancePath: instancePath + "/guardrails", schemaPath: "#/properties/guardrails/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema79.properties.guardrails, data: data14 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data14.unitsDown !== void 0) {
          let data15 = data14.unitsDown;
          if (typeof data15 === "string") {
            if (!pattern52.test(data15)) {
              const err45 = { instancePath: instancePath + "/guardrails/unitsDown", schemaPath: "defs.schema.json#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$"', schema: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", parentSchema: schema87, data: data15 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/guardrails/unitsDown", schemaPath: "defs.schema.json#/$defs/percent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.type, parentSchema: schema87, data: data15 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data14.minMargin !== void 0) {
          let data16 = data14.minMargin;
          if (typeof data16 === "string") {
            if (!pattern52.test(data16)) {
              const err47 = { instancePath: instancePath + "/guardrails/minMargin", schemaPath: "defs.schema.json#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$"', schema: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", parentSchema: schema87, data: data16 };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/guardrails/minMargin", schemaPath: "defs.schema.json#/$defs/percent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.type, parentSchema: schema87, data: data16 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/guardrails", schemaPath: "#/properties/guardrails/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema79.properties.guardrails.type, parentSchema: schema79.properties.guardrails, data: data14 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.contracts !== void 0) {
      let data17 = data.contracts;
      if (Array.isArray(data17)) {
        const len1 = data17.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate23(data17[i1], { instancePath: instancePath + "/contracts/" + i1, parentData: data17, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/contracts", schemaPath: "#/properties/contracts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema79.properties.contracts.type, parentSchema: schema79.properties.contracts, data: data17 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
  } else {
    const err51 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema79.type, parentSchema: schema79, data };
    if (vErrors === null) {
      vErrors = [err51];
    } else {
      vErrors.push(err51);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const validateFreeze = validate31 as unknown as Validate;
var schema89 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Freeze", "description": "Days on which apply writes nothing: the plan shows everything, and apply goes on after the last day. Either from a day to a day, or monthly.", "type": "object", "additionalProperties": false, "required": ["reason"], "properties": { "from": { "description": "The first day.", "$ref": "defs.schema.json#/$defs/day" }, "to": { "description": "The last day, included.", "$ref": "defs.schema.json#/$defs/day" }, "monthly": { "title": "Monthly freeze", "description": "Every month, from a day of the month to another, both included; the last day may lie in the next month, for example { from: 28, to: 3 }. A day that a month does not have is its last day.", "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "description": "The first day of the month, from 1 to 31.", "type": "integer", "minimum": 1, "maximum": 31 }, "to": { "description": "The last day of the month, included, from 1 to 31.", "type": "integer", "minimum": 1, "maximum": 31 } } }, "reason": { "$ref": "defs.schema.json#/$defs/reason" } } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema89.required, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "monthly" || key0 === "reason")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema89, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          const err2 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!formats0.validate(data0)) {
          const err3 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 === "string") {
        if (!pattern6.test(data1)) {
          const err5 = { instancePath: instancePath + "/to", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!formats0.validate(data1)) {
          const err6 = { instancePath: instancePath + "/to", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/to", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.monthly !== void 0) {
      let data2 = data.monthly;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.from === void 0) {
          const err8 = { instancePath: instancePath + "/monthly", schemaPath: "#/properties/monthly/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema89.properties.monthly.required, parentSchema: schema89.properties.monthly, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2.to === void 0) {
          const err9 = { instancePath: instancePath + "/monthly", schemaPath: "#/properties/monthly/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema89.properties.monthly.required, parentSchema: schema89.properties.monthly, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "from" || key1 === "to")) {
            const err10 = { instancePath: instancePath + "/monthly", schemaPath: "#/properties/monthly/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema89.properties.monthly, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.from !== void 0) {
          let data3 = data2.from;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err11 = { instancePath: instancePath + "/monthly/from", schemaPath: "#/properties/monthly/properties/from/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema89.properties.monthly.properties.from.type, parentSchema: schema89.properties.monthly.properties.from, data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 31 || isNaN(data3)) {
              const err12 = { instancePath: instancePath + "/monthly/from", schemaPath: "#/properties/monthly/properties/from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31", schema: 31, parentSchema: schema89.properties.monthly.properties.from, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
              const err13 = { instancePath: instancePath + "/monthly/from", schemaPath: "#/properties/monthly/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema89.properties.monthly.properties.from, data: data3 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
        if (data2.to !== void 0) {
          let data4 = data2.to;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err14 = { instancePath: instancePath + "/monthly/to", schemaPath: "#/properties/monthly/properties/to/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema89.properties.monthly.properties.to.type, parentSchema: schema89.properties.monthly.properties.to, data: data4 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 31 || isNaN(data4)) {
              const err15 = { instancePath: instancePath + "/monthly/to", schemaPath: "#/properties/monthly/properties/to/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31", schema: 31, parentSchema: schema89.properties.monthly.properties.to, data: data4 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data4 < 1 || isNaN(data4)) {
              const err16 = { instancePath: instancePath + "/monthly/to", schemaPath: "#/properties/monthly/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema89.properties.monthly.properties.to, data: data4 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/monthly", schemaPath: "#/properties/monthly/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.properties.monthly.type, parentSchema: schema89.properties.monthly, data: data2 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data5 = data.reason;
      if (typeof data5 === "string") {
        if (func1(data5) > 500) {
          const err18 = { instancePath: instancePath + "/reason", schemaPath: "defs.schema.json#/$defs/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema34, data: data5 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (func1(data5) < 1) {
          const err19 = { instancePath: instancePath + "/reason", schemaPath: "defs.schema.json#/$defs/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data5 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (!pattern5.test(data5)) {
          const err20 = { instancePath: instancePath + "/reason", schemaPath: "defs.schema.json#/$defs/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema34, data: data5 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/reason", schemaPath: "defs.schema.json#/$defs/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data5 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.type, parentSchema: schema89, data };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const validateGuardrails = validate32 as unknown as Validate;
var schema93 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Guardrail settings", "description": "Limits on what one apply may change for one tenant. What goes over a limit is refused for the customers concerned; the others are applied. A limit that is left out does not hold. A change that an approval names (approvals/*.yaml) is left out of every sum.", "type": "object", "additionalProperties": false, "properties": { "changes": { "description": "The most changes one apply may make, those of the catalogue included, for example 200.", "type": "integer", "minimum": 0 }, "shareOfLines": { "description": "The largest share of the managed lines that one apply may change, for example 30%. Counts from 20 managed lines up.", "$ref": "defs.schema.json#/$defs/percent" }, "unitsDown": { "description": "The largest share of a customer's units that one apply may take away, for example 20%. Judged customer by customer, whatever their size: where each stays within it, so does the tenant.", "$ref": "defs.schema.json#/$defs/percent" }, "monthlyMoney": { "title": "Monthly money limits", "description": "How far one apply may move the money a month, over all customers, in the tenant's currency. Each way counts by itself.", "type": "object", "additionalProperties": false, "properties": { "up": { "description": "The most a month may rise, for example 500.", "$ref": "defs.schema.json#/$defs/price" }, "down": { "description": "The most a month may fall, for example 200.", "$ref": "defs.schema.json#/$defs/price" } } }, "onceMoney": { "title": "One-time money limits", "description": "How far one apply may move money that is billed once: what changes add to days before the present period that are still open, over all customers, in the tenant's currency. Each way counts by itself.", "type": "object", "additionalProperties": false, "properties": { "up": { "description": "The most that may be billed once, for example 1000.", "$ref": "defs.schema.json#/$defs/price" }, "down": { "description": "The most that may be credited once, for example 200.", "$ref": "defs.schema.json#/$defs/price" } } }, "servicePrices": { "title": "Service price limits", "description": "How far one apply may move the price or the cost of a service in the PSA's catalogue, as a share of what it was.", "type": "object", "additionalProperties": false, "properties": { "up": { "description": "The furthest up, for example 25%.", "$ref": "defs.schema.json#/$defs/percent" }, "down": { "description": "The furthest down, for example 10%.", "$ref": "defs.schema.json#/$defs/percent" } } }, "minMargin": { "description": "The smallest margin that a customer's contracts, or a service of the catalogue, may be left with by a change, as a share of the price, for example 5%. Without it a line below cost is only a warning.", "$ref": "defs.schema.json#/$defs/percent" }, "ends": { "description": "The most contracts and lines one apply may end or shorten, for example 5.", "type": "integer", "minimum": 0 }, "vendorData": { "title": "Vendor data limits", "description": "How old the vendor's bills may be that changes rest on.", "type": "object", "additionalProperties": false, "required": ["maxAge"], "properties": { "maxAge": { "description": "The most days since the last day of the newest invoice's period, for example 45 days. A program whose newest invoice is older has its changes refused.", "$ref": "defs.schema.json#/$defs/days" } } } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func6.call(schema93.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema93, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data0 = data.changes;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema93.properties.changes.type, parentSchema: schema93.properties.changes, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema93.properties.changes, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.shareOfLines !== void 0) {
      let data1 = data.shareOfLines;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err3 = { instancePath: instancePath + "/shareOfLines", schemaPath: "defs.schema.json#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$"', schema: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", parentSchema: schema87, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/shareOfLines", schemaPath: "defs.schema.json#/$defs/percent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.type, parentSchema: schema87, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.unitsDown !== void 0) {
      let data2 = data.unitsDown;
      if (typeof data2 === "string") {
        if (!pattern52.test(data2)) {
          const err5 = { instancePath: instancePath + "/unitsDown", schemaPath: "defs.schema.json#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$"', schema: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", parentSchema: schema87, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/unitsDown", schemaPath: "defs.schema.json#/$defs/percent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.type, parentSchema: schema87, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.monthlyMoney !== void 0) {
      let data3 = data.monthlyMoney;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!(key1 === "up" || key1 === "down")) {
            const err7 = { instancePath: instancePath + "/monthlyMoney", schemaPath: "#/properties/monthlyMoney/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema93.properties.monthlyMoney, data: data3 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data3.up !== void 0) {
          let data4 = data3.up;
          if (typeof data4 === "string") {
            if (!pattern35.test(data4)) {
              const err8 = { instancePath: instancePath + "/monthlyMoney/up", schemaPath: "defs.schema.json#/$defs/price/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$"', schema: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", parentSchema: schema69, data: data4 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/monthlyMoney/up", schemaPath: "defs.schema.json#/$defs/price/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.type, parentSchema: schema69, data: data4 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data3.down !== void 0) {
          let data5 = data3.down;
          if (typeof data5 === "string") {
            if (!pattern35.test(data5)) {
              const err10 = { instancePath: instancePath + "/monthlyMoney/down", schemaPath: "defs.schema.json#/$defs/price/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$"', schema: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", parentSchema: schema69, data: data5 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/monthlyMoney/down", schemaPath: "defs.schema.json#/$defs/price/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.type, parentSchema: schema69, data: data5 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/monthlyMoney", schemaPath: "#/properties/monthlyMoney/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema93.properties.monthlyMoney.type, parentSchema: schema93.properties.monthlyMoney, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.onceMoney !== void 0) {
      let data6 = data.onceMoney;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "up" || key2 === "down")) {
            const err13 = { instancePath: instancePath + "/onceMoney", schemaPath: "#/properties/onceMoney/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema93.properties.onceMoney, data: data6 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data6.up !== void 0) {
          let data7 = data6.up;
          if (typeof data7 === "string") {
            if (!pattern35.test(data7)) {
              const err14 = { instancePath: instancePath + "/onceMoney/up", schemaPath: "defs.schema.json#/$defs/price/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$"', schema: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", parentSchema: schema69, data: data7 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/onceMoney/up", schemaPath: "defs.schema.json#/$defs/price/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.type, parentSchema: schema69, data: data7 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.down !== void 0) {
          let data8 = data6.down;
          if (typeof data8 === "string") {
            if (!pattern35.test(data8)) {
              const err16 = { instancePath: instancePath + "/onceMoney/down", schemaPath: "defs.schema.json#/$defs/price/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$"', schema: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", parentSchema: schema69, data: data8 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/onceMoney/down", schemaPath: "defs.schema.json#/$defs/price/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.type, parentSchema: schema69, data: data8 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/onceMoney", schemaPath: "#/properties/onceMoney/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema93.properties.onceMoney.type, parentSchema: schema93.properties.onceMoney, data: data6 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.servicePrices !== void 0) {
      let data9 = data.servicePrices;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key3 in data9) {
          if (!(key3 === "up" || key3 === "down")) {
            const err19 = { instancePath: instancePath + "/servicePrices", schemaPath: "#/properties/servicePrices/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema93.properties.servicePrices, data: data9 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data9.up !== void 0) {
          let data10 = data9.up;
          if (typeof data10 === "string") {
            if (!pattern52.test(data10)) {
              const err20 = { instancePath: instancePath + "/servicePrices/up", schemaPath: "defs.schema.json#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$"', schema: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", parentSchema: schema87, data: data10 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/servicePrices/up", schemaPath: "defs.schema.json#/$defs/percent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.type, parentSchema: schema87, data: data10 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data9.down !== void 0) {
          let data11 = data9.down;
          if (typeof data11 === "string") {
            if (!pattern52.test(data11)) {
              const err22 = { instancePath: instancePath + "/servicePrices/down", schemaPath: "defs.schema.json#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$"', schema: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", parentSchema: schema87, data: data11 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/servicePrices/down", schemaPath: "defs.schema.json#/$defs/percent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.type, parentSchema: schema87, data: data11 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/servicePrices", schemaPath: "#/properties/servicePrices/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema93.properties.servicePrices.type, parentSchema: schema93.properties.servicePrices, data: data9 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.minMargin !== void 0) {
      let data12 = data.minMargin;
      if (typeof data12 === "string") {
        if (!pattern52.test(data12)) {
          const err25 = { instancePath: instancePath + "/minMargin", schemaPath: "defs.schema.json#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$"', schema: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", parentSchema: schema87, data: data12 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/minMargin", schemaPath: "defs.schema.json#/$defs/percent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.type, parentSchema: schema87, data: data12 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.ends !== void 0) {
      let data13 = data.ends;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err27 = { instancePath: instancePath + "/ends", schemaPath: "#/properties/ends/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema93.properties.ends.type, parentSchema: schema93.properties.ends, data: data13 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 < 0 || isNaN(data13)) {
          const err28 = { instancePath: instancePath + "/ends", schemaPath: "#/properties/ends/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema93.properties.ends, data: data13 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data.vendorData !== void 0) {
      let data14 = data.vendorData;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.maxAge === void 0) {
          const err29 = { instancePath: instancePath + "/vendorData", schemaPath: "#/properties/vendorData/required", keyword: "required", params: { missingProperty: "maxAge" }, message: "must have required property 'maxAge'", schema: schema93.properties.vendorData.required, parentSchema: schema93.properties.vendorData, data: data14 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        for (const key4 in data14) {
          if (!(key4 === "maxAge")) {
            const err30 = { instancePath: instancePath + "/vendorData", schemaPath: "#/properties/vendorData/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema93.properties.vendorData, data: data14 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data14.maxAge !== void 0) {
          let data15 = data14.maxAge;
          if (typeof data15 === "string") {
            if (!pattern28.test(data15)) {
              const err31 = { instancePath: instancePath + "/vendorData/maxAge", schemaPath: "defs.schema.json#/$defs/days/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3} days?$" }, message: 'must match pattern "^[1-9][0-9]{0,3} days?$"', schema: "^[1-9][0-9]{0,3} days?$", parentSchema: schema54, data: data15 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/vendorData/maxAge", schemaPath: "defs.schema.json#/$defs/days/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.type, parentSchema: schema54, data: data15 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/vendorData", schemaPath: "#/properties/vendorData/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema93.properties.vendorData.type, parentSchema: schema93.properties.vendorData, data: data14 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema93.type, parentSchema: schema93, data };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const validateIgnore = validate26 as unknown as Validate;
export const validatePlan = validate33 as unknown as Validate;
var schema104 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Plan", "description": "What apply would write, what waits, what a person does by hand, and the money of it. Made by concordat plan; the only input of apply and of every rendering.", "type": "object", "additionalProperties": false, "required": ["formatVersion", "tool", "workspace", "asOf", "createdAt", "scope", "tenants", "findings", "result", "digest"], "properties": { "formatVersion": { "description": "The format of this file.", "const": 1 }, "tool": { "title": "Plan tool", "description": "What made the plan.", "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "description": "Always concordat.", "const": "concordat" }, "version": { "description": "Its version.", "type": "string", "minLength": 1 } } }, "workspace": { "title": "Plan workspace", "description": "The files the plan was made from.", "type": "object", "additionalProperties": false, "required": ["digest"], "properties": { "digest": { "description": "Digest of the files.", "$ref": "#/$defs/sha256" }, "commit": { "description": "The commit they stood in, where they stood in one.", "type": "string", "pattern": "^[0-9a-f]{7,64}$" } } }, "asOf": { "description": "The day the plan was made for, in the tenants' own time zones.", "$ref": "defs.schema.json#/$defs/day" }, "createdAt": { "description": "When it was made.", "$ref": "defs.schema.json#/$defs/instant" }, "scope": { "title": "Plan scope", "description": "What was asked for. Left out: everything.", "type": "object", "additionalProperties": false, "required": [], "properties": { "tenant": { "description": "Only this tenant.", "type": "string", "minLength": 1 }, "customer": { "description": "Only this customer.", "type": "string", "minLength": 1 } } }, "tenants": { "description": "What is planned, by tenant.", "type": "array", "items": { "$ref": "#/$defs/tenantPlan" } }, "findings": { "description": "Findings of the files, and what ended the run if something did.", "type": "array", "items": { "$ref": "#/$defs/finding" } }, "result": { "description": "What it comes to: nothing to write; changes; something waits for somebody; not all could be planned.", "enum": ["no-changes", "changes", "blocked", "failed"] }, "digest": { "description": "Digest of all the above except createdAt and the times of the reads: the same plan has the same digest.", "$ref": "#/$defs/sha256" } }, "$defs": { "decimal": { "description": "A decimal number as text, so that no digit is lost, for example 20.60 or -13.29.", "title": "Plan decimal", "type": "string", "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, "sha256": { "description": "A SHA-256 digest in hexadecimal.", "title": "Plan digest", "type": "string", "pattern": "^(sha256:)?[0-9a-f]{64}$" }, "value": { "description": "The value of a field: text, number, yes or no, or null for none. Amounts are text.", "title": "Plan value", "type": ["string", "number", "boolean", "null"] }, "values": { "description": "Values by field name.", "title": "Plan values", "type": "object", "additionalProperties": { "$ref": "#/$defs/value" } }, "money": { "title": "Plan money", "description": "An amount in a currency. Two currencies are never added.", "type": "object", "additionalProperties": false, "required": ["amount", "currency"], "properties": { "amount": { "description": "The amount, for example 24.60.", "$ref": "#/$defs/decimal" }, "currency": { "description": "Its currency.", "$ref": "defs.schema.json#/$defs/currency" } } }, "priceAndCost": { "title": "Plan price and cost", "description": "What the customer pays and what the vendor takes, in the tenant's currency. Signed where it is a difference.", "type": "object", "additionalProperties": false, "required": ["price", "cost"], "properties": { "price": { "description": "What the customer pays.", "$ref": "#/$defs/decimal" }, "cost": { "description": "What the vendor takes.", "$ref": "#/$defs/decimal" } } }, "origin": { "title": "Plan place in a file", "description": "Where something was written. Lines and columns count from 1.", "type": "object", "additionalProperties": false, "required": ["file", "line", "column"], "properties": { "file": { "description": "The file, from the root of the workspace.", "type": "string", "minLength": 1 }, "line": { "description": "The line.", "type": "integer", "minimum": 1 }, "column": { "description": "The column.", "type": "integer", "minimum": 1 } } }, "reason": { "title": "Plan reason", "description": "Why something is so.", "type": "object", "additionalProperties": false, "required": ["rule", "text"], "properties": { "rule": { "description": "The rule it rests on, for example ZC-16.", "type": "string" }, "text": { "description": "Why, in billing words.", "type": "string", "minLength": 1 }, "origin": { "description": "Where the YAML says so.", "$ref": "#/$defs/origin" } } }, "finding": { "title": "Plan finding", "description": "Something a person should know. An error stops what it is about; a warning does not.", "type": "object", "additionalProperties": false, "required": ["severity", "rule", "message"], "properties": { "severity": { "description": "How bad it is.", "enum": ["error", "warning", "note"] }, "rule": { "description": "The rule, or a stable code in capitals.", "type": "string", "minLength": 1 }, "message": { "description": "What is wrong, in billing words.", "type": "string", "minLength": 1 }, "fix": { "description": "What to do next.", "type": "string", "minLength": 1 }, "origin": { "description": "Where it was written.", "$ref": "#/$defs/origin" }, "customer": { "description": "The customer it is about.", "type": "string", "minLength": 1 }, "product": { "description": "The product it is about.", "type": "string", "minLength": 1 }, "money": { "description": "What is at stake.", "$ref": "#/$defs/money" } } }, "segment": { "title": "Plan segment", "description": "From a day on: so many units at this cost and price a period.", "type": "object", "additionalProperties": false, "required": ["from", "quantity"], "properties": { "from": { "description": "The first day.", "$ref": "defs.schema.json#/$defs/day" }, "quantity": { "description": "Units.", "type": "number" }, "unitCost": { "description": "What the vendor takes for one unit. Left out: not known, or not ours to say.", "$ref": "#/$defs/decimal" }, "unitPrice": { "description": "What the customer pays for one unit. Left out: not known, or not ours to say.", "$ref": "#/$defs/decimal" } } }, "version": { "title": "Plan version", "description": "A record as it stands or as it will be: what apply compares with the live one.", "type": "object", "required": ["kind"], "oneOf": [{ "title": "Plan no record", "description": "There is none.", "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "description": "Says that there is no record.", "const": "absent" } } }, { "title": "Plan record with fields", "description": "A record by its fields.", "type": "object", "additionalProperties": false, "required": ["kind", "fields"], "properties": { "kind": { "description": "Says that the record is told by its fields.", "const": "fields" }, "fields": { "description": "The fields that are ours.", "$ref": "#/$defs/values" } } }, { "title": "Plan line over days", "description": "A line as its units and prices over days.", "type": "object", "additionalProperties": false, "required": ["kind", "openFrom", "segments"], "properties": { "kind": { "description": "Says that the record is a line.", "const": "line" }, "openFrom": { "description": "The first day that could be written when the plan was made.", "$ref": "defs.schema.json#/$defs/day" }, "segments": { "description": "Units and prices from that day on, sorted by day.", "type": "array", "items": { "$ref": "#/$defs/segment" } }, "or": { "description": "What it may read as instead: how far an amount carries over later steps is not known.", "type": "array", "items": { "type": "array", "items": { "$ref": "#/$defs/segment" } } } } }] }, "fieldChange": { "title": "Plan field change", "description": "One field, before and after.", "type": "object", "additionalProperties": false, "required": ["path", "before", "after"], "properties": { "path": { "description": "The field in our words, for example quantity or unitPrice.", "type": "string", "minLength": 1 }, "before": { "description": "What stands.", "$ref": "#/$defs/value" }, "after": { "description": "What will stand.", "$ref": "#/$defs/value" } } }, "change": { "title": "Plan change", "description": "One write to one record of a system.", "type": "object", "additionalProperties": false, "required": ["id", "connection", "system", "kind", "key", "title", "action", "effective", "fields", "values", "base", "target", "reason", "mover", "flags", "dependsOn", "fingerprint"], "properties": { "id": { "description": "Stable for the same change of the same record.", "type": "string", "minLength": 1 }, "connection": { "description": "The connection that is written to.", "type": "string", "minLength": 1 }, "system": { "description": "Its system, for example autotask.", "type": "string", "minLength": 1 }, "kind": { "description": "What is changed.", "enum": ["service", "contract", "line"] }, "key": { "description": "The key: tenant/customer/contract/line, tenant/customer/contract, or tenant/services/product.", "type": "string", "minLength": 1 }, "title": { "description": "What a person calls it.", "type": "string", "minLength": 1 }, "action": { "description": "What happens to it.", "enum": ["create", "update", "end"] }, "effective": { "description": "The day it takes effect.", "$ref": "defs.schema.json#/$defs/day" }, "remoteId": { "description": "The record's id in the system. Left out: there is no record yet.", "type": "string", "minLength": 1 }, "fields": { "description": "The fields that change.", "type": "array", "items": { "$ref": "#/$defs/fieldChange" } }, "values": { "description": "Everything a create writes, and what an update needs beside its fields.", "$ref": "#/$defs/values" }, "base": { "description": "The record as the plan saw it.", "$ref": "#/$defs/version" }, "target": { "description": "The record as it will be.", "$ref": "#/$defs/version" }, "reason": { "description": "Why.", "$ref": "#/$defs/reason" }, "mover": { "description": "Who caused it: the YAML, a person in the PSA, or the vendor.", "enum": ["config", "person", "vendor"] }, "monthly": { "description": "The difference a month from that day on. Left out: not known.", "$ref": "#/$defs/priceAndCost" }, "once": { "description": "What it adds, until the line's next change, to open days before the period that holds today: once, on the invoices of their own periods. Left out: nothing.", "$ref": "#/$defs/priceAndCost" }, "flags": { "description": "What a reviewer should be warned of.", "type": "array", "uniqueItems": true, "items": { "enum": ["destructive", "irreversible", "provisional", "recreate", "below-cost", "back-billing"] } }, "dependsOn": { "description": "Ids of the changes that must be made first.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "fingerprint": { "description": "Digest of record, base version and new values: what an approval names and apply checks.", "$ref": "#/$defs/sha256" }, "approved": { "description": "Who approved it. Left out: nobody has, or nobody had to.", "$ref": "#/$defs/approved" } } }, "later": { "title": "Plan later", "description": "Something due on a later day. Nothing is written before it.", "type": "object", "additionalProperties": false, "required": ["key", "title", "day", "fields", "reason"], "properties": { "key": { "description": "The key of the line or contract.", "type": "string", "minLength": 1 }, "title": { "description": "What a person calls it.", "type": "string", "minLength": 1 }, "day": { "description": "The day it is due.", "$ref": "defs.schema.json#/$defs/day" }, "fields": { "description": "The fields that will change.", "type": "array", "items": { "$ref": "#/$defs/fieldChange" } }, "reason": { "description": "Why.", "$ref": "#/$defs/reason" }, "monthly": { "description": "The difference a month from that day on. Left out: not known.", "$ref": "#/$defs/priceAndCost" } } }, "blocked": { "title": "Plan blocked", "description": "A line or contract that cannot be planned until somebody acts. Its units stay as they are.", "type": "object", "additionalProperties": false, "required": ["key", "title", "reason", "fix"], "properties": { "key": { "description": "The key of the line or contract.", "type": "string", "minLength": 1 }, "title": { "description": "What a person calls it.", "type": "string", "minLength": 1 }, "quantity": { "description": "Units, where they are known.", "type": "number" }, "unitPrice": { "description": "Price of one unit, where it is known.", "$ref": "#/$defs/decimal" }, "money": { "description": "What is at stake, where it is known.", "$ref": "#/$defs/money" }, "reason": { "description": "Why it is blocked.", "$ref": "#/$defs/reason" }, "fix": { "description": "What to do.", "type": "string", "minLength": 1 } } }, "manualStep": { "title": "Plan step by hand", "description": "What the system's API cannot do, or a person must decide.", "type": "object", "additionalProperties": false, "required": ["marker", "key", "title", "why", "where", "enter", "recognisedBy", "once", "reason"], "properties": { "marker": { "description": "Written into the record, so that a later run recognises it.", "type": "string", "minLength": 1 }, "key": { "description": "The key of the line or contract.", "type": "string", "minLength": 1 }, "title": { "description": "What to do, in one sentence.", "type": "string", "minLength": 1 }, "why": { "description": "Why it is done by hand.", "type": "string", "minLength": 1 }, "where": { "description": "The way to the screen.", "type": "string", "minLength": 1 }, "url": { "description": "The screen's address.", "type": "string", "minLength": 1 }, "enter": { "description": "What to enter, in the order of the screen.", "type": "array", "items": { "title": "Plan entry", "description": "One field of the screen and its value.", "type": "object", "additionalProperties": false, "required": ["field", "value"], "properties": { "field": { "description": "The field.", "type": "string", "minLength": 1 }, "value": { "description": "The value.", "type": "string" } } } }, "recognisedBy": { "description": "How a later run recognises that it is done.", "type": "string", "minLength": 1 }, "once": { "description": "What it comes to, once.", "$ref": "#/$defs/priceAndCost" }, "reason": { "description": "The rule behind it.", "$ref": "#/$defs/reason" } } }, "asIs": { "title": "Plan as is", "description": "A line that is as it should be.", "type": "object", "additionalProperties": false, "required": ["key", "title", "quantity"], "properties": { "key": { "description": "The line's key.", "type": "string", "minLength": 1 }, "title": { "description": "What a person calls it.", "type": "string", "minLength": 1 }, "quantity": { "description": "Units.", "type": "number" }, "unitPrice": { "description": "Price of one unit, where it is known.", "$ref": "#/$defs/decimal" } } }, "left": { "title": "Plan left alone", "description": "Seen, and deliberately not touched.", "type": "object", "additionalProperties": false, "required": ["what", "why", "count"], "properties": { "what": { "description": "What it is.", "type": "string", "minLength": 1 }, "why": { "description": "Why it is left alone.", "type": "string", "minLength": 1 }, "count": { "description": "How many.", "type": "integer", "minimum": 0 }, "origin": { "description": "Where the YAML says so.", "$ref": "#/$defs/origin" } } }, "contractView": { "title": "Plan contract", "description": "One contract of the customer, as it stands or will be made.", "type": "object", "additionalProperties": false, "required": ["key", "name", "period", "isNew"], "properties": { "key": { "description": "Its key: tenant/customer/contract.", "type": "string", "minLength": 1 }, "name": { "description": "Its key in the YAML.", "type": "string", "minLength": 1 }, "remoteId": { "description": "The record's id in the system.", "type": "string", "minLength": 1 }, "remoteName": { "description": "The record's name in the system.", "type": "string", "minLength": 1 }, "url": { "description": "The record's address.", "type": "string", "minLength": 1 }, "period": { "description": "How often it is billed, for example monthly.", "type": "string", "minLength": 1 }, "startsOn": { "description": "Its first day.", "$ref": "defs.schema.json#/$defs/day" }, "endsOn": { "description": "Its last day.", "$ref": "defs.schema.json#/$defs/day" }, "postedThrough": { "description": "The last day that is approved and posted.", "$ref": "defs.schema.json#/$defs/day" }, "isNew": { "description": "Whether this plan makes it.", "type": "boolean" } } }, "customerMoney": { "title": "Plan money of a customer", "description": "What the customer pays, before and after.", "type": "object", "additionalProperties": false, "required": ["currency", "now", "after", "later"], "properties": { "currency": { "description": "The tenant's currency.", "$ref": "defs.schema.json#/$defs/currency" }, "now": { "description": "A month, before anything is written.", "$ref": "#/$defs/priceAndCost" }, "after": { "description": "A month, after apply.", "$ref": "#/$defs/priceAndCost" }, "later": { "description": "A month, from later days on.", "type": "array", "items": { "title": "Plan later amounts", "description": "A month, from this day on.", "type": "object", "additionalProperties": false, "required": ["day", "amounts"], "properties": { "day": { "description": "The first day.", "$ref": "defs.schema.json#/$defs/day" }, "amounts": { "description": "A month from that day on.", "$ref": "#/$defs/priceAndCost" } } } }, "onceByHand": { "description": "What the steps by hand come to, once.", "$ref": "#/$defs/priceAndCost" }, "onceEarlier": { "title": "Plan amounts of earlier days", "description": "What the changes add to open days before the period that holds the plan's day: once, on the invoices of those days.", "type": "object", "additionalProperties": false, "required": ["from", "to", "price", "cost"], "properties": { "from": { "description": "The first of those days.", "$ref": "defs.schema.json#/$defs/day" }, "to": { "description": "The last of those days.", "$ref": "defs.schema.json#/$defs/day" }, "price": { "description": "What the customer pays for them more or less than before.", "$ref": "#/$defs/decimal" }, "cost": { "description": "What the vendor takes for them more or less than before.", "$ref": "#/$defs/decimal" } } }, "invoice": { "title": "Plan invoice", "description": "What the period that holds the plan's day comes to after apply, with what is or will be entered by hand in it.", "type": "object", "additionalProperties": false, "required": ["from", "to", "price"], "properties": { "from": { "description": "The period's first day.", "$ref": "defs.schema.json#/$defs/day" }, "to": { "description": "The period's last day.", "$ref": "defs.schema.json#/$defs/day" }, "price": { "description": "What it comes to.", "$ref": "#/$defs/decimal" }, "previous": { "description": "What the period before it comes to, after apply where it is open still.", "$ref": "#/$defs/decimal" } } } } }, "seatControl": { "title": "Plan seats", "description": "Seats the vendor bills against where each of them went.", "type": "object", "additionalProperties": false, "required": ["vendor", "billed", "blocked", "excluded", "ignored"], "properties": { "vendor": { "description": "Seats at the vendor.", "type": "number" }, "billed": { "description": "Billed after apply.", "type": "number" }, "blocked": { "description": "On blocked lines.", "type": "number" }, "excluded": { "description": "Excluded in the YAML.", "type": "number" }, "ignored": { "description": "Of ignored products.", "type": "number" }, "waiting": { "description": "Billed still, because a decrease waits for its day.", "type": "number" } } }, "account": { "title": "Plan account", "description": "The PSA's record of the customer.", "type": "object", "additionalProperties": false, "required": ["connection", "system", "id"], "properties": { "connection": { "description": "The connection of the PSA.", "type": "string", "minLength": 1 }, "system": { "description": "Its system, for example autotask.", "type": "string", "minLength": 1 }, "id": { "description": "The account's id.", "type": "string", "minLength": 1 }, "name": { "description": "The account's name in the PSA.", "type": "string", "minLength": 1 } } }, "vendorCustomer": { "title": "Plan vendor customer", "description": "A customer at the vendor whose charges this customer is billed for.", "type": "object", "additionalProperties": false, "required": ["connection", "id"], "properties": { "connection": { "description": "The connection its charges come from.", "type": "string", "minLength": 1 }, "id": { "description": "Its id at the vendor.", "type": "string", "minLength": 1 }, "domain": { "description": "Its domain.", "type": "string", "minLength": 1 } } }, "customerPlan": { "title": "Plan customer", "description": "Everything planned for one customer.", "type": "object", "additionalProperties": false, "required": ["key", "name", "account", "vendors", "status", "contracts", "changes", "later", "blocked", "asIs", "asIsCount", "manual", "left", "findings", "origin"], "properties": { "key": { "description": "The customer's key.", "type": "string", "minLength": 1 }, "name": { "description": "The customer's name.", "type": "string", "minLength": 1 }, "account": { "description": "The customer's account in the PSA.", "$ref": "#/$defs/account" }, "vendors": { "description": "The vendor customers that feed it.", "type": "array", "items": { "$ref": "#/$defs/vendorCustomer" } }, "status": { "description": "Whether apply writes for this customer: planned; held by the YAML; refused by a guardrail; failed, since something could not be read; unsupported, since its file asks for something this version does not do; disabled.", "enum": ["planned", "held", "refused", "failed", "unsupported", "disabled"] }, "because": { "description": "Why it is held, refused, not read or switched off.", "$ref": "#/$defs/reason" }, "contracts": { "description": "Its contracts.", "type": "array", "items": { "$ref": "#/$defs/contractView" } }, "changes": { "description": "What apply would write, in order.", "type": "array", "items": { "$ref": "#/$defs/change" } }, "later": { "description": "What is due on a later day.", "type": "array", "items": { "$ref": "#/$defs/later" } }, "blocked": { "description": "What cannot be planned until somebody acts.", "type": "array", "items": { "$ref": "#/$defs/blocked" } }, "asIs": { "description": "Lines that are as they should be. Listed only beside something else; asIsCount always counts.", "type": "array", "items": { "$ref": "#/$defs/asIs" } }, "asIsCount": { "description": "How many lines are as they should be.", "type": "integer", "minimum": 0 }, "manual": { "description": "What is done by hand.", "type": "array", "items": { "$ref": "#/$defs/manualStep" } }, "left": { "description": "What was deliberately not touched.", "type": "array", "items": { "$ref": "#/$defs/left" } }, "findings": { "description": "What a person should know.", "type": "array", "items": { "$ref": "#/$defs/finding" } }, "money": { "description": "Its money, where it is known.", "$ref": "#/$defs/customerMoney" }, "seats": { "description": "Control of seats, where it was made.", "$ref": "#/$defs/seatControl" }, "settles": { "description": "Defaults that this plan resolves, by name. They are recorded at the first apply and do not move later.", "title": "Plan settled defaults", "type": "object", "additionalProperties": { "type": "string" } }, "origin": { "description": "The customer's file.", "$ref": "#/$defs/origin" } } }, "approved": { "title": "Plan approval", "description": "An approval that a change rests on. Guardrails leave the change out of their sums.", "type": "object", "additionalProperties": false, "required": ["by", "on", "reason", "origin"], "properties": { "by": { "description": "Who approved it.", "type": "string", "minLength": 1 }, "on": { "description": "The day it was approved.", "$ref": "defs.schema.json#/$defs/day" }, "reason": { "description": "Why.", "type": "string", "minLength": 1 }, "origin": { "description": "Where the approval names it.", "$ref": "#/$defs/origin" } } }, "refusedChange": { "title": "Plan refused change", "description": "What an approval file names under changes to have the change made.", "type": "object", "additionalProperties": false, "required": ["record", "fingerprint"], "properties": { "record": { "description": "The record, from the tenant on: customer/contract/line.", "type": "string", "minLength": 1 }, "fingerprint": { "description": "The change's fingerprint.", "$ref": "#/$defs/sha256" } } }, "contribution": { "title": "Plan contribution", "description": "What a customer adds to something that is limited over the whole tenant.", "type": "object", "additionalProperties": false, "required": ["customer", "name", "price"], "properties": { "customer": { "description": "The customer's key.", "type": "string", "minLength": 1 }, "name": { "description": "The customer's name.", "type": "string", "minLength": 1 }, "price": { "description": "Money: a month, or once where the limit is of one-time money.", "$ref": "#/$defs/decimal" } } }, "freeze": { "title": "Plan freeze", "description": "Nothing is written for the tenant until after a day.", "type": "object", "additionalProperties": false, "required": ["until", "reason", "origin"], "properties": { "until": { "description": "The last day.", "$ref": "defs.schema.json#/$defs/day" }, "reason": { "description": "Why.", "type": "string", "minLength": 1 }, "origin": { "description": "Where the YAML says so.", "$ref": "#/$defs/origin" } } }, "vendorData": { "title": "Plan vendor data", "description": "The newest invoice of a program.", "type": "object", "additionalProperties": false, "required": ["program", "title"], "properties": { "program": { "description": "The program's key.", "type": "string", "minLength": 1 }, "title": { "description": "What people call the vendor.", "type": "string", "minLength": 1 }, "invoice": { "description": "The newest invoice. Left out, as its days: there is none.", "type": "string", "minLength": 1 }, "from": { "description": "The first day it answers for.", "$ref": "defs.schema.json#/$defs/day" }, "to": { "description": "The last day it answers for.", "$ref": "defs.schema.json#/$defs/day" } } }, "guardrailRefusal": { "title": "Plan refusal", "description": "A guardrail that was exceeded.", "type": "object", "additionalProperties": false, "required": ["guardrail", "limit", "value", "customers", "message"], "properties": { "guardrail": { "description": "Its name in the YAML, for example monthlyMoney.up.", "type": "string", "minLength": 1 }, "limit": { "description": "What it allows.", "type": "string", "minLength": 1 }, "value": { "description": "What the plan comes to.", "type": "string", "minLength": 1 }, "customers": { "description": "The customers that are refused.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "message": { "description": "What happened and what to do, in billing words.", "type": "string", "minLength": 1 }, "origin": { "description": "Where the limit stands.", "$ref": "#/$defs/origin" }, "changes": { "description": "The changes it counted, as an approval names them.", "type": "array", "items": { "$ref": "#/$defs/refusedChange" } }, "largest": { "description": "The customers that add most to it, the largest first, at most five; of limits over the whole tenant.", "type": "array", "items": { "$ref": "#/$defs/contribution" } } } }, "readReport": { "title": "Plan read", "description": "One connection that was read.", "type": "object", "additionalProperties": false, "required": ["connection", "system", "title", "at", "requests"], "properties": { "connection": { "description": "The connection.", "type": "string", "minLength": 1 }, "system": { "description": "Its system.", "type": "string", "minLength": 1 }, "title": { "description": "What people call the system.", "type": "string", "minLength": 1 }, "at": { "description": "When it was read.", "$ref": "defs.schema.json#/$defs/instant" }, "requests": { "description": "How many requests it took.", "type": "integer", "minimum": 0 } } }, "apiBudget": { "title": "Plan requests to come", "description": "What apply will ask of one connection.", "type": "object", "additionalProperties": false, "required": ["connection", "system", "predictedRequests", "minutes"], "properties": { "connection": { "description": "The connection.", "type": "string", "minLength": 1 }, "system": { "description": "Its system.", "type": "string", "minLength": 1 }, "predictedRequests": { "description": "Requests that apply will make.", "type": "integer", "minimum": 0 }, "minutes": { "description": "How long they will take.", "type": "number", "minimum": 0 }, "hourlyLimit": { "description": "Requests that the system takes in an hour.", "type": "integer", "minimum": 0 }, "usedThisHour": { "description": "Requests already used in this hour.", "type": "integer", "minimum": 0 }, "hourlyAllowed": { "description": "Requests of the hour's limit that this connection may use. Apply stops there, and goes on when it is run again an hour later.", "type": "integer", "minimum": 0 }, "runs": { "description": "How many runs of apply that makes.", "type": "integer", "minimum": 1 } } }, "tenantPlan": { "title": "Plan tenant", "description": "Everything planned for one tenant.", "type": "object", "additionalProperties": false, "required": ["tenant", "timezone", "currency", "reads", "services", "customers", "findings", "refusals", "api"], "properties": { "tenant": { "description": "The tenant's name.", "type": "string", "minLength": 1 }, "timezone": { "description": "The time zone of its contract days.", "type": "string", "minLength": 1 }, "currency": { "description": "The currency of all its amounts.", "$ref": "defs.schema.json#/$defs/currency" }, "reads": { "description": "What was read, and when.", "type": "array", "items": { "$ref": "#/$defs/readReport" } }, "vendorData": { "description": "The newest invoice of each program.", "type": "array", "items": { "$ref": "#/$defs/vendorData" } }, "freeze": { "description": "Why nothing is written for this tenant now. Left out: it is.", "$ref": "#/$defs/freeze" }, "services": { "description": "Changes of the catalogue. They belong to no customer.", "type": "array", "items": { "$ref": "#/$defs/change" } }, "withheld": { "description": "What the catalogue needs only for customers that are not written now. It is made once they are.", "type": "array", "items": { "$ref": "#/$defs/change" } }, "customers": { "description": "Its customers.", "type": "array", "items": { "$ref": "#/$defs/customerPlan" } }, "findings": { "description": "Findings of the tenant as a whole.", "type": "array", "items": { "$ref": "#/$defs/finding" } }, "refusals": { "description": "Guardrails that were exceeded.", "type": "array", "items": { "$ref": "#/$defs/guardrailRefusal" } }, "api": { "description": "What apply will ask of each connection.", "type": "array", "items": { "$ref": "#/$defs/apiBudget" } } } } } };
var schema105 = { "description": "A SHA-256 digest in hexadecimal.", "title": "Plan digest", "type": "string", "pattern": "^(sha256:)?[0-9a-f]{64}$" };
var pattern67 = new RegExp("^(sha256:)?[0-9a-f]{64}$", "u");
var pattern68 = new RegExp("^[0-9a-f]{7,64}$", "u");
var schema108 = { "title": "Plan tenant", "description": "Everything planned for one tenant.", "type": "object", "additionalProperties": false, "required": ["tenant", "timezone", "currency", "reads", "services", "customers", "findings", "refusals", "api"], "properties": { "tenant": { "description": "The tenant's name.", "type": "string", "minLength": 1 }, "timezone": { "description": "The time zone of its contract days.", "type": "string", "minLength": 1 }, "currency": { "description": "The currency of all its amounts.", "$ref": "defs.schema.json#/$defs/currency" }, "reads": { "description": "What was read, and when.", "type": "array", "items": { "$ref": "#/$defs/readReport" } }, "vendorData": { "description": "The newest invoice of each program.", "type": "array", "items": { "$ref": "#/$defs/vendorData" } }, "freeze": { "description": "Why nothing is written for this tenant now. Left out: it is.", "$ref": "#/$defs/freeze" }, "services": { "description": "Changes of the catalogue. They belong to no customer.", "type": "array", "items": { "$ref": "#/$defs/change" } }, "withheld": { "description": "What the catalogue needs only for customers that are not written now. It is made once they are.", "type": "array", "items": { "$ref": "#/$defs/change" } }, "customers": { "description": "Its customers.", "type": "array", "items": { "$ref": "#/$defs/customerPlan" } }, "findings": { "description": "Findings of the tenant as a whole.", "type": "array", "items": { "$ref": "#/$defs/finding" } }, "refusals": { "description": "Guardrails that were exceeded.", "type": "array", "items": { "$ref": "#/$defs/guardrailRefusal" } }, "api": { "description": "What apply will ask of each connection.", "type": "array", "items": { "$ref": "#/$defs/apiBudget" } } } };
var schema180 = { "title": "Plan requests to come", "description": "What apply will ask of one connection.", "type": "object", "additionalProperties": false, "required": ["connection", "system", "predictedRequests", "minutes"], "properties": { "connection": { "description": "The connection.", "type": "string", "minLength": 1 }, "system": { "description": "Its system.", "type": "string", "minLength": 1 }, "predictedRequests": { "description": "Requests that apply will make.", "type": "integer", "minimum": 0 }, "minutes": { "description": "How long they will take.", "type": "number", "minimum": 0 }, "hourlyLimit": { "description": "Requests that the system takes in an hour.", "type": "integer", "minimum": 0 }, "usedThisHour": { "description": "Requests already used in this hour.", "type": "integer", "minimum": 0 }, "hourlyAllowed": { "description": "Requests of the hour's limit that this connection may use. Apply stops there, and goes on when it is run again an hour later.", "type": "integer", "minimum": 0 }, "runs": { "description": "How many runs of apply that makes.", "type": "integer", "minimum": 1 } } };
var schema110 = { "title": "Plan read", "description": "One connection that was read.", "type": "object", "additionalProperties": false, "required": ["connection", "system", "title", "at", "requests"], "properties": { "connection": { "description": "The connection.", "type": "string", "minLength": 1 }, "system": { "description": "Its system.", "type": "string", "minLength": 1 }, "title": { "description": "What people call the system.", "type": "string", "minLength": 1 }, "at": { "description": "When it was read.", "$ref": "defs.schema.json#/$defs/instant" }, "requests": { "description": "How many requests it took.", "type": "integer", "minimum": 0 } } };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.connection === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connection" }, message: "must have required property 'connection'", schema: schema110.required, parentSchema: schema110, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.system === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property 'system'", schema: schema110.required, parentSchema: schema110, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema110.required, parentSchema: schema110, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.at === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'", schema: schema110.required, parentSchema: schema110, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.requests === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property 'requests'", schema: schema110.required, parentSchema: schema110, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "connection" || key0 === "system" || key0 === "title" || key0 === "at" || key0 === "requests")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema110, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.connection !== void 0) {
      let data0 = data.connection;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err6 = { instancePath: instancePath + "/connection", schemaPath: "#/properties/connection/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema110.properties.connection, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/connection", schemaPath: "#/properties/connection/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema110.properties.connection.type, parentSchema: schema110.properties.connection, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.system !== void 0) {
      let data1 = data.system;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err8 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema110.properties.system, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema110.properties.system.type, parentSchema: schema110.properties.system, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema110.properties.title, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema110.properties.title.type, parentSchema: schema110.properties.title, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data3 = data.at;
      if (typeof data3 === "string") {
        if (!pattern10.test(data3)) {
          const err12 = { instancePath: instancePath + "/at", schemaPath: "defs.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$", parentSchema: schema38, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/at", schemaPath: "defs.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.requests !== void 0) {
      let data4 = data.requests;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err14 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema110.properties.requests.type, parentSchema: schema110.properties.requests, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err15 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema110.properties.requests, data: data4 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema110.type, parentSchema: schema110, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema112 = { "title": "Plan vendor data", "description": "The newest invoice of a program.", "type": "object", "additionalProperties": false, "required": ["program", "title"], "properties": { "program": { "description": "The program's key.", "type": "string", "minLength": 1 }, "title": { "description": "What people call the vendor.", "type": "string", "minLength": 1 }, "invoice": { "description": "The newest invoice. Left out, as its days: there is none.", "type": "string", "minLength": 1 }, "from": { "description": "The first day it answers for.", "$ref": "defs.schema.json#/$defs/day" }, "to": { "description": "The last day it answers for.", "$ref": "defs.schema.json#/$defs/day" } } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.program === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "program" }, message: "must have required property 'program'", schema: schema112.required, parentSchema: schema112, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema112.required, parentSchema: schema112, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "program" || key0 === "title" || key0 === "invoice" || key0 === "from" || key0 === "to")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema112, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.program !== void 0) {
      let data0 = data.program;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/program", schemaPath: "#/properties/program/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema112.properties.program, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/program", schemaPath: "#/properties/program/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema112.properties.program.type, parentSchema: schema112.properties.program, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema112.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema112.properties.title.type, parentSchema: schema112.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.invoice !== void 0) {
      let data2 = data.invoice;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err7 = { instancePath: instancePath + "/invoice", schemaPath: "#/properties/invoice/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema112.properties.invoice, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/invoice", schemaPath: "#/properties/invoice/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema112.properties.invoice.type, parentSchema: schema112.properties.invoice, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data3 = data.from;
      if (typeof data3 === "string") {
        if (!pattern6.test(data3)) {
          const err9 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!formats0.validate(data3)) {
          const err10 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data4 = data.to;
      if (typeof data4 === "string") {
        if (!pattern6.test(data4)) {
          const err12 = { instancePath: instancePath + "/to", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!formats0.validate(data4)) {
          const err13 = { instancePath: instancePath + "/to", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/to", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema112.type, parentSchema: schema112, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema115 = { "title": "Plan freeze", "description": "Nothing is written for the tenant until after a day.", "type": "object", "additionalProperties": false, "required": ["until", "reason", "origin"], "properties": { "until": { "description": "The last day.", "$ref": "defs.schema.json#/$defs/day" }, "reason": { "description": "Why.", "type": "string", "minLength": 1 }, "origin": { "description": "Where the YAML says so.", "$ref": "#/$defs/origin" } } };
var schema117 = { "title": "Plan place in a file", "description": "Where something was written. Lines and columns count from 1.", "type": "object", "additionalProperties": false, "required": ["file", "line", "column"], "properties": { "file": { "description": "The file, from the root of the workspace.", "type": "string", "minLength": 1 }, "line": { "description": "The line.", "type": "integer", "minimum": 1 }, "column": { "description": "The column.", "type": "integer", "minimum": 1 } } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.until === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'", schema: schema115.required, parentSchema: schema115, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema115.required, parentSchema: schema115, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.origin === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'", schema: schema115.required, parentSchema: schema115, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "until" || key0 === "reason" || key0 === "origin")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema115, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data0 = data.until;
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          const err4 = { instancePath: instancePath + "/until", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!formats0.validate(data0)) {
          const err5 = { instancePath: instancePath + "/until", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/until", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data1 = data.reason;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema115.properties.reason, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema115.properties.reason.type, parentSchema: schema115.properties.reason, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.origin !== void 0) {
      let data2 = data.origin;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.file === void 0) {
          const err9 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema117.required, parentSchema: schema117, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2.line === void 0) {
          const err10 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema117.required, parentSchema: schema117, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2.column === void 0) {
          const err11 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema117.required, parentSchema: schema117, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
            const err12 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema117, data: data2 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data2.file !== void 0) {
          let data3 = data2.file;
          if (typeof data3 === "string") {
            if (func1(data3) < 1) {
              const err13 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema117.properties.file, data: data3 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema117.properties.file.type, parentSchema: schema117.properties.file, data: data3 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data2.line !== void 0) {
          let data4 = data2.line;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err15 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema117.properties.line.type, parentSchema: schema117.properties.line, data: data4 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 1 || isNaN(data4)) {
              const err16 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema117.properties.line, data: data4 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
        if (data2.column !== void 0) {
          let data5 = data2.column;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err17 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema117.properties.column.type, parentSchema: schema117.properties.column, data: data5 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 1 || isNaN(data5)) {
              const err18 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema117.properties.column, data: data5 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema117.type, parentSchema: schema117, data: data2 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema115.type, parentSchema: schema115, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema118 = { "title": "Plan change", "description": "One write to one record of a system.", "type": "object", "additionalProperties": false, "required": ["id", "connection", "system", "kind", "key", "title", "action", "effective", "fields", "values", "base", "target", "reason", "mover", "flags", "dependsOn", "fingerprint"], "properties": { "id": { "description": "Stable for the same change of the same record.", "type": "string", "minLength": 1 }, "connection": { "description": "The connection that is written to.", "type": "string", "minLength": 1 }, "system": { "description": "Its system, for example autotask.", "type": "string", "minLength": 1 }, "kind": { "description": "What is changed.", "enum": ["service", "contract", "line"] }, "key": { "description": "The key: tenant/customer/contract/line, tenant/customer/contract, or tenant/services/product.", "type": "string", "minLength": 1 }, "title": { "description": "What a person calls it.", "type": "string", "minLength": 1 }, "action": { "description": "What happens to it.", "enum": ["create", "update", "end"] }, "effective": { "description": "The day it takes effect.", "$ref": "defs.schema.json#/$defs/day" }, "remoteId": { "description": "The record's id in the system. Left out: there is no record yet.", "type": "string", "minLength": 1 }, "fields": { "description": "The fields that change.", "type": "array", "items": { "$ref": "#/$defs/fieldChange" } }, "values": { "description": "Everything a create writes, and what an update needs beside its fields.", "$ref": "#/$defs/values" }, "base": { "description": "The record as the plan saw it.", "$ref": "#/$defs/version" }, "target": { "description": "The record as it will be.", "$ref": "#/$defs/version" }, "reason": { "description": "Why.", "$ref": "#/$defs/reason" }, "mover": { "description": "Who caused it: the YAML, a person in the PSA, or the vendor.", "enum": ["config", "person", "vendor"] }, "monthly": { "description": "The difference a month from that day on. Left out: not known.", "$ref": "#/$defs/priceAndCost" }, "once": { "description": "What it adds, until the line's next change, to open days before the period that holds today: once, on the invoices of their own periods. Left out: nothing.", "$ref": "#/$defs/priceAndCost" }, "flags": { "description": "What a reviewer should be warned of.", "type": "array", "uniqueItems": true, "items": { "enum": ["destructive", "irreversible", "provisional", "recreate", "below-cost", "back-billing"] } }, "dependsOn": { "description": "Ids of the changes that must be made first.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "fingerprint": { "description": "Digest of record, base version and new values: what an approval names and apply checks.", "$ref": "#/$defs/sha256" }, "approved": { "description": "Who approved it. Left out: nobody has, or nobody had to.", "$ref": "#/$defs/approved" } } };
var schema120 = { "title": "Plan field change", "description": "One field, before and after.", "type": "object", "additionalProperties": false, "required": ["path", "before", "after"], "properties": { "path": { "description": "The field in our words, for example quantity or unitPrice.", "type": "string", "minLength": 1 }, "before": { "description": "What stands.", "$ref": "#/$defs/value" }, "after": { "description": "What will stand.", "$ref": "#/$defs/value" } } };
var schema121 = { "description": "The value of a field: text, number, yes or no, or null for none. Amounts are text.", "title": "Plan value", "type": ["string", "number", "boolean", "null"] };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema120.required, parentSchema: schema120, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.before === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'", schema: schema120.required, parentSchema: schema120, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.after === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'", schema: schema120.required, parentSchema: schema120, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "before" || key0 === "after")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema120, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema120.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema120.properties.path.type, parentSchema: schema120.properties.path, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.before !== void 0) {
      let data1 = data.before;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean" && data1 !== null) {
        const err6 = { instancePath: instancePath + "/before", schemaPath: "#/$defs/value/type", keyword: "type", params: { type: schema121.type }, message: "must be string,number,boolean,null", schema: schema121.type, parentSchema: schema121, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data2 = data.after;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean" && data2 !== null) {
        const err7 = { instancePath: instancePath + "/after", schemaPath: "#/$defs/value/type", keyword: "type", params: { type: schema121.type }, message: "must be string,number,boolean,null", schema: schema121.type, parentSchema: schema121, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema120.type, parentSchema: schema120, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema123 = { "description": "Values by field name.", "title": "Plan values", "type": "object", "additionalProperties": { "$ref": "#/$defs/value" } };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/value/type", keyword: "type", params: { type: schema121.type }, message: "must be string,number,boolean,null", schema: schema121.type, parentSchema: schema121, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema123.type, parentSchema: schema123, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
validate44.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema125 = { "title": "Plan version", "description": "A record as it stands or as it will be: what apply compares with the live one.", "type": "object", "required": ["kind"], "oneOf": [{ "title": "Plan no record", "description": "There is none.", "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "description": "Says that there is no record.", "const": "absent" } } }, { "title": "Plan record with fields", "description": "A record by its fields.", "type": "object", "additionalProperties": false, "required": ["kind", "fields"], "properties": { "kind": { "description": "Says that the record is told by its fields.", "const": "fields" }, "fields": { "description": "The fields that are ours.", "$ref": "#/$defs/values" } } }, { "title": "Plan line over days", "description": "A line as its units and prices over days.", "type": "object", "additionalProperties": false, "required": ["kind", "openFrom", "segments"], "properties": { "kind": { "description": "Says that the record is a line.", "const": "line" }, "openFrom": { "description": "The first day that could be written when the plan was made.", "$ref": "defs.schema.json#/$defs/day" }, "segments": { "description": "Units and prices from that day on, sorted by day.", "type": "array", "items": { "$ref": "#/$defs/segment" } }, "or": { "description": "What it may read as instead: how far an amount carries over later steps is not known.", "type": "array", "items": { "type": "array", "items": { "$ref": "#/$defs/segment" } } } } }] };
var schema127 = { "title": "Plan segment", "description": "From a day on: so many units at this cost and price a period.", "type": "object", "additionalProperties": false, "required": ["from", "quantity"], "properties": { "from": { "description": "The first day.", "$ref": "defs.schema.json#/$defs/day" }, "quantity": { "description": "Units.", "type": "number" }, "unitCost": { "description": "What the vendor takes for one unit. Left out: not known, or not ours to say.", "$ref": "#/$defs/decimal" }, "unitPrice": { "description": "What the customer pays for one unit. Left out: not known, or not ours to say.", "$ref": "#/$defs/decimal" } } };
var schema129 = { "description": "A decimal number as text, so that no digit is lost, for example 20.60 or -13.29.", "title": "Plan decimal", "type": "string", "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" };
var pattern79 = new RegExp("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", "u");
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema127.required, parentSchema: schema127, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.quantity === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'", schema: schema127.required, parentSchema: schema127, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "quantity" || key0 === "unitCost" || key0 === "unitPrice")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema127, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          const err3 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!formats0.validate(data0)) {
          const err4 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data1 = data.quantity;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err6 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema127.properties.quantity.type, parentSchema: schema127.properties.quantity, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.unitCost !== void 0) {
      let data2 = data.unitCost;
      if (typeof data2 === "string") {
        if (!pattern79.test(data2)) {
          const err7 = { instancePath: instancePath + "/unitCost", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema129, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/unitCost", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema129.type, parentSchema: schema129, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.unitPrice !== void 0) {
      let data3 = data.unitPrice;
      if (typeof data3 === "string") {
        if (!pattern79.test(data3)) {
          const err9 = { instancePath: instancePath + "/unitPrice", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema129, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/unitPrice", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema129.type, parentSchema: schema129, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema127.type, parentSchema: schema127, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
validate48.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema125.oneOf[0].required, parentSchema: schema125.oneOf[0], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind")) {
        const err1 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema125.oneOf[0], data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("absent" !== data0) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "absent" }, message: "must be equal to constant", schema: "absent", parentSchema: schema125.oneOf[0].properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema125.oneOf[0].type, parentSchema: schema125.oneOf[0], data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err4 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema125.oneOf[1].required, parentSchema: schema125.oneOf[1], data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.fields === void 0) {
      const err5 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property 'fields'", schema: schema125.oneOf[1].required, parentSchema: schema125.oneOf[1], data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key1 in data) {
      if (!(key1 === "kind" || key1 === "fields")) {
        const err6 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema125.oneOf[1], data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if ("fields" !== data1) {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "fields" }, message: "must be equal to constant", schema: "fields", parentSchema: schema125.oneOf[1].properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.fields !== void 0) {
      if (!validate44(data.fields, { instancePath: instancePath + "/fields", parentData: data, parentDataProperty: "fields", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema125.oneOf[1].type, parentSchema: schema125.oneOf[1], data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  var _valid0 = _errs6 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = true;
      }
    }
    const _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err9 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema125.oneOf[2].required, parentSchema: schema125.oneOf[2], data };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data.openFrom === void 0) {
        const err10 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "openFrom" }, message: "must have required property 'openFrom'", schema: schema125.oneOf[2].required, parentSchema: schema125.oneOf[2], data };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (data.segments === void 0) {
        const err11 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "segments" }, message: "must have required property 'segments'", schema: schema125.oneOf[2].required, parentSchema: schema125.oneOf[2], data };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "kind" || key2 === "openFrom" || key2 === "segments" || key2 === "or")) {
          const err12 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema125.oneOf[2], data };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data3 = data.kind;
        if ("line" !== data3) {
          const err13 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "line" }, message: "must be equal to constant", schema: "line", parentSchema: schema125.oneOf[2].properties.kind, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
      if (data.openFrom !== void 0) {
        let data4 = data.openFrom;
        if (typeof data4 === "string") {
          if (!pattern6.test(data4)) {
            const err14 = { instancePath: instancePath + "/openFrom", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data4 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (!formats0.validate(data4)) {
            const err15 = { instancePath: instancePath + "/openFrom", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data4 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        } else {
          const err16 = { instancePath: instancePath + "/openFrom", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
      if (data.segments !== void 0) {
        let data5 = data.segments;
        if (Array.isArray(data5)) {
          const len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate48(data5[i0], { instancePath: instancePath + "/segments/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err17 = { instancePath: instancePath + "/segments", schemaPath: "#/oneOf/2/properties/segments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema125.oneOf[2].properties.segments.type, parentSchema: schema125.oneOf[2].properties.segments, data: data5 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
      if (data.or !== void 0) {
        let data7 = data.or;
        if (Array.isArray(data7)) {
          const len1 = data7.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data8 = data7[i1];
            if (Array.isArray(data8)) {
              const len2 = data8.length;
              for (let i2 = 0; i2 < len2; i2++) {
                if (!validate48(data8[i2], { instancePath: instancePath + "/or/" + i1 + "/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err18 = { instancePath: instancePath + "/or/" + i1, schemaPath: "#/oneOf/2/properties/or/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema125.oneOf[2].properties.or.items.type, parentSchema: schema125.oneOf[2].properties.or.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        } else {
          const err19 = { instancePath: instancePath + "/or", schemaPath: "#/oneOf/2/properties/or/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema125.oneOf[2].properties.or.type, parentSchema: schema125.oneOf[2].properties.or, data: data7 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    } else {
      const err20 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema125.oneOf[2].type, parentSchema: schema125.oneOf[2], data };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
    var _valid0 = _errs11 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
        if (props0 !== true) {
          props0 = true;
        }
      }
    }
  }
  if (!valid0) {
    const err21 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema125.oneOf, parentSchema: schema125, data };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema125.required, parentSchema: schema125, data };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema125.type, parentSchema: schema125, data };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate46.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate46.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema131 = { "title": "Plan reason", "description": "Why something is so.", "type": "object", "additionalProperties": false, "required": ["rule", "text"], "properties": { "rule": { "description": "The rule it rests on, for example ZC-16.", "type": "string" }, "text": { "description": "Why, in billing words.", "type": "string", "minLength": 1 }, "origin": { "description": "Where the YAML says so.", "$ref": "#/$defs/origin" } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema131.required, parentSchema: schema131, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.text === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'", schema: schema131.required, parentSchema: schema131, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rule" || key0 === "text" || key0 === "origin")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema131, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      let data0 = data.rule;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema131.properties.rule.type, parentSchema: schema131.properties.rule, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.text !== void 0) {
      let data1 = data.text;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err4 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema131.properties.text, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema131.properties.text.type, parentSchema: schema131.properties.text, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.origin !== void 0) {
      let data2 = data.origin;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.file === void 0) {
          const err6 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema117.required, parentSchema: schema117, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.line === void 0) {
          const err7 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema117.required, parentSchema: schema117, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.column === void 0) {
          const err8 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema117.required, parentSchema: schema117, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
            const err9 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema117, data: data2 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data2.file !== void 0) {
          let data3 = data2.file;
          if (typeof data3 === "string") {
            if (func1(data3) < 1) {
              const err10 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema117.properties.file, data: data3 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema117.properties.file.type, parentSchema: schema117.properties.file, data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data2.line !== void 0) {
          let data4 = data2.line;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err12 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema117.properties.line.type, parentSchema: schema117.properties.line, data: data4 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 1 || isNaN(data4)) {
              const err13 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema117.properties.line, data: data4 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
        if (data2.column !== void 0) {
          let data5 = data2.column;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err14 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema117.properties.column.type, parentSchema: schema117.properties.column, data: data5 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 1 || isNaN(data5)) {
              const err15 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema117.properties.column, data: data5 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema117.type, parentSchema: schema117, data: data2 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema131.type, parentSchema: schema131, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema133 = { "title": "Plan price and cost", "description": "What the customer pays and what the vendor takes, in the tenant's currency. Signed where it is a difference.", "type": "object", "additionalProperties": false, "required": ["price", "cost"], "properties": { "price": { "description": "What the customer pays.", "$ref": "#/$defs/decimal" }, "cost": { "description": "What the vendor takes.", "$ref": "#/$defs/decimal" } } };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.price === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "price" }, message: "must have required property 'price'", schema: schema133.required, parentSchema: schema133, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.cost === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cost" }, message: "must have required property 'cost'", schema: schema133.required, parentSchema: schema133, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "price" || key0 === "cost")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema133, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.price !== void 0) {
      let data0 = data.price;
      if (typeof data0 === "string") {
        if (!pattern79.test(data0)) {
          const err3 = { instancePath: instancePath + "/price", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema129, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/price", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema129.type, parentSchema: schema129, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.cost !== void 0) {
      let data1 = data.cost;
      if (typeof data1 === "string") {
        if (!pattern79.test(data1)) {
          const err5 = { instancePath: instancePath + "/cost", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema129, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/cost", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema129.type, parentSchema: schema129, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema133.type, parentSchema: schema133, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema137 = { "title": "Plan approval", "description": "An approval that a change rests on. Guardrails leave the change out of their sums.", "type": "object", "additionalProperties": false, "required": ["by", "on", "reason", "origin"], "properties": { "by": { "description": "Who approved it.", "type": "string", "minLength": 1 }, "on": { "description": "The day it was approved.", "$ref": "defs.schema.json#/$defs/day" }, "reason": { "description": "Why.", "type": "string", "minLength": 1 }, "origin": { "description": "Where the approval names it.", "$ref": "#/$defs/origin" } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'", schema: schema137.required, parentSchema: schema137, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.on === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'", schema: schema137.required, parentSchema: schema137, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema137.required, parentSchema: schema137, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.origin === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'", schema: schema137.required, parentSchema: schema137, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "on" || key0 === "reason" || key0 === "origin")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema137, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data0 = data.by;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err5 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema137.properties.by, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema137.properties.by.type, parentSchema: schema137.properties.by, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.on !== void 0) {
      let data1 = data.on;
      if (typeof data1 === "string") {
        if (!pattern6.test(data1)) {
          const err7 = { instancePath: instancePath + "/on", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!formats0.validate(data1)) {
          const err8 = { instancePath: instancePath + "/on", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/on", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data2 = data.reason;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err10 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema137.properties.reason, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema137.properties.reason.type, parentSchema: schema137.properties.reason, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.origin !== void 0) {
      let data3 = data.origin;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.file === void 0) {
          const err12 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema117.required, parentSchema: schema117, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3.line === void 0) {
          const err13 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema117.required, parentSchema: schema117, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data3.column === void 0) {
          const err14 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema117.required, parentSchema: schema117, data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
            const err15 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema117, data: data3 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data3.file !== void 0) {
          let data4 = data3.file;
          if (typeof data4 === "string") {
            if (func1(data4) < 1) {
              const err16 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema117.properties.file, data: data4 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema117.properties.file.type, parentSchema: schema117.properties.file, data: data4 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data3.line !== void 0) {
          let data5 = data3.line;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err18 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema117.properties.line.type, parentSchema: schema117.properties.line, data: data5 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 1 || isNaN(data5)) {
              const err19 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema117.properties.line, data: data5 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
        if (data3.column !== void 0) {
          let data6 = data3.column;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err20 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema117.properties.column.type, parentSchema: schema117.properties.column, data: data6 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 1 || isNaN(data6)) {
              const err21 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema117.properties.column, data: data6 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema117.type, parentSchema: schema117, data: data3 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema137.type, parentSchema: schema137, data };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.connection === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connection" }, message: "must have required property 'connection'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.system === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property 'system'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.key === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.action === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.effective === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective" }, message: "must have required property 'effective'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.fields === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property 'fields'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.values === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.base === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "base" }, message: "must have required property 'base'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.mover === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mover" }, message: "must have required property 'mover'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.flags === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flags" }, message: "must have required property 'flags'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.dependsOn === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dependsOn" }, message: "must have required property 'dependsOn'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.fingerprint === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property 'fingerprint'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema118.properties, key0)) {
        const err17 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema118, data };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err18 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema118.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema118.properties.id.type, parentSchema: schema118.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.connection !== void 0) {
      let data1 = data.connection;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err20 = { instancePath: instancePath + "/connection", schemaPath: "#/properties/connection/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema118.properties.connection, data: data1 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/connection", schemaPath: "#/properties/connection/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema118.properties.connection.type, parentSchema: schema118.properties.connection, data: data1 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.system !== void 0) {
      let data2 = data.system;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err22 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema118.properties.system, data: data2 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema118.properties.system.type, parentSchema: schema118.properties.system, data: data2 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data3 = data.kind;
      if (!(data3 === "service" || data3 === "contract" || data3 === "line")) {
        const err24 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema118.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema118.properties.kind.enum, parentSchema: schema118.properties.kind, data: data3 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data4 = data.key;
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          const err25 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema118.properties.key, data: data4 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema118.properties.key.type, parentSchema: schema118.properties.key, data: data4 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data5 = data.title;
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          const err27 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema118.properties.title, data: data5 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema118.properties.title.type, parentSchema: schema118.properties.title, data: data5 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data6 = data.action;
      if (!(data6 === "create" || data6 === "update" || data6 === "end")) {
        const err29 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema118.properties.action.enum }, message: "must be equal to one of the allowed values", schema: schema118.properties.action.enum, parentSchema: schema118.properties.action, data: data6 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.effective !== void 0) {
      let data7 = data.effective;
      if (typeof data7 === "string") {
        if (!pattern6.test(data7)) {
          const err30 = { instancePath: instancePath + "/effective", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data7 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (!formats0.validate(data7)) {
          const err31 = { instancePath: instancePath + "/effective", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data7 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/effective", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data7 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.remoteId !== void 0) {
      let data8 = data.remoteId;
      if (typeof data8 === "string") {
        if (func1(data8) < 1) {
          const err33 = { instancePath: instancePath + "/remoteId", schemaPath: "#/properties/remoteId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema118.properties.remoteId, data: data8 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/remoteId", schemaPath: "#/properties/remoteId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema118.properties.remoteId.type, parentSchema: schema118.properties.remoteId, data: data8 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.fields !== void 0) {
      let data9 = data.fields;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate42(data9[i0], { instancePath: instancePath + "/fields/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema118.properties.fields.type, parentSchema: schema118.properties.fields, data: data9 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.values !== void 0) {
      if (!validate44(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.base !== void 0) {
      if (!validate46(data.base, { instancePath: instancePath + "/base", parentData: data, parentDataProperty: "base", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      if (!validate46(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      if (!validate53(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.mover !== void 0) {
      let data15 = data.mover;
      if (!(data15 === "config" || data15 === "person" || data15 === "vendor")) {
        const err36 = { instancePath: instancePath + "/mover", schemaPath: "#/properties/mover/enum", keyword: "enum", params: { allowedValues: schema118.properties.mover.enum }, message: "must be equal to one of the allowed values", schema: schema118.properties.mover.enum, parentSchema: schema118.properties.mover, data: data15 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.monthly !== void 0) {
      if (!validate55(data.monthly, { instancePath: instancePath + "/monthly", parentData: data, parentDataProperty: "monthly", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.once !== void 0) {
      if (!validate55(data.once, { instancePath: instancePath + "/once", parentData: data, parentDataProperty: "once", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.flags !== void 0) {
      let data18 = data.flags;
      if (Array.isArray(data18)) {
        const len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data19 = data18[i1];
          if (!(data19 === "destructive" || data19 === "irreversible" || data19 === "provisional" || data19 === "recreate" || data19 === "below-cost" || data19 === "back-billing")) {
            const err37 = { instancePath: instancePath + "/flags/" + i1, schemaPath: "#/properties/flags/items/enum", keyword: "enum", params: { allowedValues: schema118.properties.flags.items.enum }, message: "must be equal to one of the allowed values", schema: schema118.properties.flags.items.enum, parentSchema: schema118.properties.flags.items, data: data19 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        let i2 = data18.length;
        let j0;
        if (i2 > 1) {
          outer0:
            for (; i2--; ) {
              for (j0 = i2; j0--; ) {
                if (func0(data18[i2], data18[j0])) {
                  const err38 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: true, parentSchema: schema118.properties.flags, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err39 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema118.properties.flags.type, parentSchema: schema118.properties.flags, data: data18 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.dependsOn !== void 0) {
      let data20 = data.dependsOn;
      if (Array.isArray(data20)) {
        const len2 = data20.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data21 = data20[i3];
          if (typeof data21 === "string") {
            if (func1(data21) < 1) {
              const err40 = { instancePath: instancePath + "/dependsOn/" + i3, schemaPath: "#/properties/dependsOn/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema118.properties.dependsOn.items, data: data21 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/dependsOn/" + i3, schemaPath: "#/properties/dependsOn/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema118.properties.dependsOn.items.type, parentSchema: schema118.properties.dependsOn.items, data: data21 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/dependsOn", schemaPath: "#/properties/dependsOn/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema118.properties.dependsOn.type, parentSchema: schema118.properties.dependsOn, data: data20 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.fingerprint !== void 0) {
      let data22 = data.fingerprint;
      if (typeof data22 === "string") {
        if (!pattern67.test(data22)) {
          const err43 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^(sha256:)?[0-9a-f]{64}$" }, message: 'must match pattern "^(sha256:)?[0-9a-f]{64}$"', schema: "^(sha256:)?[0-9a-f]{64}$", parentSchema: schema105, data: data22 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      } else {
        const err44 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema105.type, parentSchema: schema105, data: data22 };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.approved !== void 0) {
      if (!validate58(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema118.type, parentSchema: schema118, data };
    if (vErrors === null) {
      vErrors = [err45];
    } else {
      vErrors.push(err45);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema140 = { "title": "Plan customer", "description": "Everything planned for one customer.", "type": "object", "additionalProperties": false, "required": ["key", "name", "account", "vendors", "status", "contracts", "changes", "later", "blocked", "asIs", "asIsCount", "manual", "left", "findings", "origin"], "properties": { "key": { "description": "The customer's key.", "type": "string", "minLength": 1 }, "name": { "description": "The customer's name.", "type": "string", "minLength": 1 }, "account": { "description": "The customer's account in the PSA.", "$ref": "#/$defs/account" }, "vendors": { "description": "The vendor customers that feed it.", "type": "array", "items": { "$ref": "#/$defs/vendorCustomer" } }, "status": { "description": "Whether apply writes for this customer: planned; held by the YAML; refused by a guardrail; failed, since something could not be read; unsupported, since its file asks for something this version does not do; disabled.", "enum": ["planned", "held", "refused", "failed", "unsupported", "disabled"] }, "because": { "description": "Why it is held, refused, not read or switched off.", "$ref": "#/$defs/reason" }, "contracts": { "description": "Its contracts.", "type": "array", "items": { "$ref": "#/$defs/contractView" } }, "changes": { "description": "What apply would write, in order.", "type": "array", "items": { "$ref": "#/$defs/change" } }, "later": { "description": "What is due on a later day.", "type": "array", "items": { "$ref": "#/$defs/later" } }, "blocked": { "description": "What cannot be planned until somebody acts.", "type": "array", "items": { "$ref": "#/$defs/blocked" } }, "asIs": { "description": "Lines that are as they should be. Listed only beside something else; asIsCount always counts.", "type": "array", "items": { "$ref": "#/$defs/asIs" } }, "asIsCount": { "description": "How many lines are as they should be.", "type": "integer", "minimum": 0 }, "manual": { "description": "What is done by hand.", "type": "array", "items": { "$ref": "#/$defs/manualStep" } }, "left": { "description": "What was deliberately not touched.", "type": "array", "items": { "$ref": "#/$defs/left" } }, "findings": { "description": "What a person should know.", "type": "array", "items": { "$ref": "#/$defs/finding" } }, "money": { "description": "Its money, where it is known.", "$ref": "#/$defs/customerMoney" }, "seats": { "description": "Control of seats, where it was made.", "$ref": "#/$defs/seatControl" }, "settles": { "description": "Defaults that this plan resolves, by name. They are recorded at the first apply and do not move later.", "title": "Plan settled defaults", "type": "object", "additionalProperties": { "type": "string" } }, "origin": { "description": "The customer's file.", "$ref": "#/$defs/origin" } } };
var schema141 = { "title": "Plan account", "description": "The PSA's record of the customer.", "type": "object", "additionalProperties": false, "required": ["connection", "system", "id"], "properties": { "connection": { "description": "The connection of the PSA.", "type": "string", "minLength": 1 }, "system": { "description": "Its system, for example autotask.", "type": "string", "minLength": 1 }, "id": { "description": "The account's id.", "type": "string", "minLength": 1 }, "name": { "description": "The account's name in the PSA.", "type": "string", "minLength": 1 } } };
var schema142 = { "title": "Plan vendor customer", "description": "A customer at the vendor whose charges this customer is billed for.", "type": "object", "additionalProperties": false, "required": ["connection", "id"], "properties": { "connection": { "description": "The connection its charges come from.", "type": "string", "minLength": 1 }, "id": { "description": "Its id at the vendor.", "type": "string", "minLength": 1 }, "domain": { "description": "Its domain.", "type": "string", "minLength": 1 } } };
var schema172 = { "title": "Plan seats", "description": "Seats the vendor bills against where each of them went.", "type": "object", "additionalProperties": false, "required": ["vendor", "billed", "blocked", "excluded", "ignored"], "properties": { "vendor": { "description": "Seats at the vendor.", "type": "number" }, "billed": { "description": "Billed after apply.", "type": "number" }, "blocked": { "description": "On blocked lines.", "type": "number" }, "excluded": { "description": "Excluded in the YAML.", "type": "number" }, "ignored": { "description": "Of ignored products.", "type": "number" }, "waiting": { "description": "Billed still, because a decrease waits for its day.", "type": "number" } } };
var schema143 = { "title": "Plan contract", "description": "One contract of the customer, as it stands or will be made.", "type": "object", "additionalProperties": false, "required": ["key", "name", "period", "isNew"], "properties": { "key": { "description": "Its key: tenant/customer/contract.", "type": "string", "minLength": 1 }, "name": { "description": "Its key in the YAML.", "type": "string", "minLength": 1 }, "remoteId": { "description": "The record's id in the system.", "type": "string", "minLength": 1 }, "remoteName": { "description": "The record's name in the system.", "type": "string", "minLength": 1 }, "url": { "description": "The record's address.", "type": "string", "minLength": 1 }, "period": { "description": "How often it is billed, for example monthly.", "type": "string", "minLength": 1 }, "startsOn": { "description": "Its first day.", "$ref": "defs.schema.json#/$defs/day" }, "endsOn": { "description": "Its last day.", "$ref": "defs.schema.json#/$defs/day" }, "postedThrough": { "description": "The last day that is approved and posted.", "$ref": "defs.schema.json#/$defs/day" }, "isNew": { "description": "Whether this plan makes it.", "type": "boolean" } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema143.required, parentSchema: schema143, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema143.required, parentSchema: schema143, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.period === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" }, message: "must have required property 'period'", schema: schema143.required, parentSchema: schema143, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.isNew === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isNew" }, message: "must have required property 'isNew'", schema: schema143.required, parentSchema: schema143, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema143.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema143, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err5 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema143.properties.key, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema143.properties.key.type, parentSchema: schema143.properties.key, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema143.properties.name, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema143.properties.name.type, parentSchema: schema143.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.remoteId !== void 0) {
      let data2 = data.remoteId;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err9 = { instancePath: instancePath + "/remoteId", schemaPath: "#/properties/remoteId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema143.properties.remoteId, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/remoteId", schemaPath: "#/properties/remoteId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema143.properties.remoteId.type, parentSchema: schema143.properties.remoteId, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.remoteName !== void 0) {
      let data3 = data.remoteName;
      if (typeof data3 === "string") {
        if (func1(data3) < 1) {
          const err11 = { instancePath: instancePath + "/remoteName", schemaPath: "#/properties/remoteName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema143.properties.remoteName, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/remoteName", schemaPath: "#/properties/remoteName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema143.properties.remoteName.type, parentSchema: schema143.properties.remoteName, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data4 = data.url;
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          const err13 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema143.properties.url, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema143.properties.url.type, parentSchema: schema143.properties.url, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.period !== void 0) {
      let data5 = data.period;
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          const err15 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema143.properties.period, data: data5 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema143.properties.period.type, parentSchema: schema143.properties.period, data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.startsOn !== void 0) {
      let data6 = data.startsOn;
      if (typeof data6 === "string") {
        if (!pattern6.test(data6)) {
          const err17 = { instancePath: instancePath + "/startsOn", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data6 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!formats0.validate(data6)) {
          const err18 = { instancePath: instancePath + "/startsOn", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data6 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/startsOn", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data6 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.endsOn !== void 0) {
      let data7 = data.endsOn;
      if (typeof data7 === "string") {
        if (!pattern6.test(data7)) {
          const err20 = { instancePath: instancePath + "/endsOn", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data7 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (!formats0.validate(data7)) {
          const err21 = { instancePath: instancePath + "/endsOn", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data7 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/endsOn", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data7 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.postedThrough !== void 0) {
      let data8 = data.postedThrough;
      if (typeof data8 === "string") {
        if (!pattern6.test(data8)) {
          const err23 = { instancePath: instancePath + "/postedThrough", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data8 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (!formats0.validate(data8)) {
          const err24 = { instancePath: instancePath + "/postedThrough", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data8 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/postedThrough", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data8 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.isNew !== void 0) {
      let data9 = data.isNew;
      if (typeof data9 !== "boolean") {
        const err26 = { instancePath: instancePath + "/isNew", schemaPath: "#/properties/isNew/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema143.properties.isNew.type, parentSchema: schema143.properties.isNew, data: data9 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema143.type, parentSchema: schema143, data };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema147 = { "title": "Plan later", "description": "Something due on a later day. Nothing is written before it.", "type": "object", "additionalProperties": false, "required": ["key", "title", "day", "fields", "reason"], "properties": { "key": { "description": "The key of the line or contract.", "type": "string", "minLength": 1 }, "title": { "description": "What a person calls it.", "type": "string", "minLength": 1 }, "day": { "description": "The day it is due.", "$ref": "defs.schema.json#/$defs/day" }, "fields": { "description": "The fields that will change.", "type": "array", "items": { "$ref": "#/$defs/fieldChange" } }, "reason": { "description": "Why.", "$ref": "#/$defs/reason" }, "monthly": { "description": "The difference a month from that day on. Left out: not known.", "$ref": "#/$defs/priceAndCost" } } };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema147.required, parentSchema: schema147, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema147.required, parentSchema: schema147, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.day === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "day" }, message: "must have required property 'day'", schema: schema147.required, parentSchema: schema147, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.fields === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property 'fields'", schema: schema147.required, parentSchema: schema147, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema147.required, parentSchema: schema147, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "title" || key0 === "day" || key0 === "fields" || key0 === "reason" || key0 === "monthly")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema147, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err6 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema147.properties.key, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema147.properties.key.type, parentSchema: schema147.properties.key, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema147.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema147.properties.title.type, parentSchema: schema147.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.day !== void 0) {
      let data2 = data.day;
      if (typeof data2 === "string") {
        if (!pattern6.test(data2)) {
          const err10 = { instancePath: instancePath + "/day", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!formats0.validate(data2)) {
          const err11 = { instancePath: instancePath + "/day", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/day", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.fields !== void 0) {
      let data3 = data.fields;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate42(data3[i0], { instancePath: instancePath + "/fields/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema147.properties.fields.type, parentSchema: schema147.properties.fields, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (!validate53(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.monthly !== void 0) {
      if (!validate55(data.monthly, { instancePath: instancePath + "/monthly", parentData: data, parentDataProperty: "monthly", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema147.type, parentSchema: schema147, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema149 = { "title": "Plan blocked", "description": "A line or contract that cannot be planned until somebody acts. Its units stay as they are.", "type": "object", "additionalProperties": false, "required": ["key", "title", "reason", "fix"], "properties": { "key": { "description": "The key of the line or contract.", "type": "string", "minLength": 1 }, "title": { "description": "What a person calls it.", "type": "string", "minLength": 1 }, "quantity": { "description": "Units, where they are known.", "type": "number" }, "unitPrice": { "description": "Price of one unit, where it is known.", "$ref": "#/$defs/decimal" }, "money": { "description": "What is at stake, where it is known.", "$ref": "#/$defs/money" }, "reason": { "description": "Why it is blocked.", "$ref": "#/$defs/reason" }, "fix": { "description": "What to do.", "type": "string", "minLength": 1 } } };
var schema151 = { "title": "Plan money", "description": "An amount in a currency. Two currencies are never added.", "type": "object", "additionalProperties": false, "required": ["amount", "currency"], "properties": { "amount": { "description": "The amount, for example 24.60.", "$ref": "#/$defs/decimal" }, "currency": { "description": "Its currency.", "$ref": "defs.schema.json#/$defs/currency" } } };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.currency === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "amount" || key0 === "currency")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema151, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.amount !== void 0) {
      let data0 = data.amount;
      if (typeof data0 === "string") {
        if (!pattern79.test(data0)) {
          const err3 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema129, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema129.type, parentSchema: schema129, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.currency !== void 0) {
      let data1 = data.currency;
      if (typeof data1 === "string") {
        if (!pattern14.test(data1)) {
          const err5 = { instancePath: instancePath + "/currency", schemaPath: "defs.schema.json#/$defs/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"', schema: "^[A-Z]{3}$", parentSchema: schema42, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/currency", schemaPath: "defs.schema.json#/$defs/currency/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.type, parentSchema: schema42, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema151.type, parentSchema: schema151, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema149.required, parentSchema: schema149, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema149.required, parentSchema: schema149, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema149.required, parentSchema: schema149, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.fix === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fix" }, message: "must have required property 'fix'", schema: schema149.required, parentSchema: schema149, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "title" || key0 === "quantity" || key0 === "unitPrice" || key0 === "money" || key0 === "reason" || key0 === "fix")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema149, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err5 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema149.properties.key, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema149.properties.key.type, parentSchema: schema149.properties.key, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema149.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema149.properties.title.type, parentSchema: schema149.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err9 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema149.properties.quantity.type, parentSchema: schema149.properties.quantity, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.unitPrice !== void 0) {
      let data3 = data.unitPrice;
      if (typeof data3 === "string") {
        if (!pattern79.test(data3)) {
          const err10 = { instancePath: instancePath + "/unitPrice", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema129, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/unitPrice", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema129.type, parentSchema: schema129, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.money !== void 0) {
      if (!validate73(data.money, { instancePath: instancePath + "/money", parentData: data, parentDataProperty: "money", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      if (!validate53(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.fix !== void 0) {
      let data6 = data.fix;
      if (typeof data6 === "string") {
        if (func1(data6) < 1) {
          const err12 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema149.properties.fix, data: data6 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema149.properties.fix.type, parentSchema: schema149.properties.fix, data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema149.type, parentSchema: schema149, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema154 = { "title": "Plan as is", "description": "A line that is as it should be.", "type": "object", "additionalProperties": false, "required": ["key", "title", "quantity"], "properties": { "key": { "description": "The line's key.", "type": "string", "minLength": 1 }, "title": { "description": "What a person calls it.", "type": "string", "minLength": 1 }, "quantity": { "description": "Units.", "type": "number" }, "unitPrice": { "description": "Price of one unit, where it is known.", "$ref": "#/$defs/decimal" } } };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema154.required, parentSchema: schema154, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema154.required, parentSchema: schema154, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.quantity === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'", schema: schema154.required, parentSchema: schema154, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "title" || key0 === "quantity" || key0 === "unitPrice")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema154, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema154.properties.key, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema154.properties.key.type, parentSchema: schema154.properties.key, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema154.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema154.properties.title.type, parentSchema: schema154.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err8 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema154.properties.quantity.type, parentSchema: schema154.properties.quantity, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.unitPrice !== void 0) {
      let data3 = data.unitPrice;
      if (typeof data3 === "string") {
        if (!pattern79.test(data3)) {
          const err9 = { instancePath: instancePath + "/unitPrice", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema129, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/unitPrice", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema129.type, parentSchema: schema129, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema154.type, parentSchema: schema154, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema156 = { "title": "Plan step by hand", "description": "What the system's API cannot do, or a person must decide.", "type": "object", "additionalProperties": false, "required": ["marker", "key", "title", "why", "where", "enter", "recognisedBy", "once", "reason"], "properties": { "marker": { "description": "Written into the record, so that a later run recognises it.", "type": "string", "minLength": 1 }, "key": { "description": "The key of the line or contract.", "type": "string", "minLength": 1 }, "title": { "description": "What to do, in one sentence.", "type": "string", "minLength": 1 }, "why": { "description": "Why it is done by hand.", "type": "string", "minLength": 1 }, "where": { "description": "The way to the screen.", "type": "string", "minLength": 1 }, "url": { "description": "The screen's address.", "type": "string", "minLength": 1 }, "enter": { "description": "What to enter, in the order of the screen.", "type": "array", "items": { "title": "Plan entry", "description": "One field of the screen and its value.", "type": "object", "additionalProperties": false, "required": ["field", "value"], "properties": { "field": { "description": "The field.", "type": "string", "minLength": 1 }, "value": { "description": "The value.", "type": "string" } } } }, "recognisedBy": { "description": "How a later run recognises that it is done.", "type": "string", "minLength": 1 }, "once": { "description": "What it comes to, once.", "$ref": "#/$defs/priceAndCost" }, "reason": { "description": "The rule behind it.", "$ref": "#/$defs/reason" } } };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.marker === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "marker" }, message: "must have required property 'marker'", schema: schema156.required, parentSchema: schema156, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.key === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema156.required, parentSchema: schema156, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema156.required, parentSchema: schema156, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.why === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'", schema: schema156.required, parentSchema: schema156, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.where === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "where" }, message: "must have required property 'where'", schema: schema156.required, parentSchema: schema156, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.enter === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enter" }, message: "must have required property 'enter'", schema: schema156.required, parentSchema: schema156, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.recognisedBy === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recognisedBy" }, message: "must have required property 'recognisedBy'", schema: schema156.required, parentSchema: schema156, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.once === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "once" }, message: "must have required property 'once'", schema: schema156.required, parentSchema: schema156, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema156.required, parentSchema: schema156, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema156.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema156, data };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.marker !== void 0) {
      let data0 = data.marker;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err10 = { instancePath: instancePath + "/marker", schemaPath: "#/properties/marker/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema156.properties.marker, data: data0 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/marker", schemaPath: "#/properties/marker/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema156.properties.marker.type, parentSchema: schema156.properties.marker, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data1 = data.key;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err12 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema156.properties.key, data: data1 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema156.properties.key.type, parentSchema: schema156.properties.key, data: data1 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err14 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema156.properties.title, data: data2 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema156.properties.title.type, parentSchema: schema156.properties.title, data: data2 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.why !== void 0) {
      let data3 = data.why;
      if (typeof data3 === "string") {
        if (func1(data3) < 1) {
          const err16 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema156.properties.why, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema156.properties.why.type, parentSchema: schema156.properties.why, data: data3 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.where !== void 0) {
      let data4 = data.where;
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          const err18 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema156.properties.where, data: data4 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema156.properties.where.type, parentSchema: schema156.properties.where, data: data4 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data5 = data.url;
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          const err20 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema156.properties.url, data: data5 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema156.properties.url.type, parentSchema: schema156.properties.url, data: data5 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.enter !== void 0) {
      let data6 = data.enter;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.field === void 0) {
              const err22 = { instancePath: instancePath + "/enter/" + i0, schemaPath: "#/properties/enter/items/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'", schema: schema156.properties.enter.items.required, parentSchema: schema156.properties.enter.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data7.value === void 0) {
              const err23 = { instancePath: instancePath + "/enter/" + i0, schemaPath: "#/properties/enter/items/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema156.properties.enter.items.required, parentSchema: schema156.properties.enter.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            for (const key1 in data7) {
              if (!(key1 === "field" || key1 === "value")) {
                const err24 = { instancePath: instancePath + "/enter/" + i0, schemaPath: "#/properties/enter/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema156.properties.enter.items, data: data7 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data7.field !== void 0) {
              let data8 = data7.field;
              if (typeof data8 === "string") {
                if (func1(data8) < 1) {
                  const err25 = { instancePath: instancePath + "/enter/" + i0 + "/field", schemaPath: "#/properties/enter/items/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema156.properties.enter.items.properties.field, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/enter/" + i0 + "/field", schemaPath: "#/properties/enter/items/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema156.properties.enter.items.properties.field.type, parentSchema: schema156.properties.enter.items.properties.field, data: data8 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data7.value !== void 0) {
              let data9 = data7.value;
              if (typeof data9 !== "string") {
                const err27 = { instancePath: instancePath + "/enter/" + i0 + "/value", schemaPath: "#/properties/enter/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema156.properties.enter.items.properties.value.type, parentSchema: schema156.properties.enter.items.properties.value, data: data9 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/enter/" + i0, schemaPath: "#/properties/enter/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema156.properties.enter.items.type, parentSchema: schema156.properties.enter.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/enter", schemaPath: "#/properties/enter/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema156.properties.enter.type, parentSchema: schema156.properties.enter, data: data6 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.recognisedBy !== void 0) {
      let data10 = data.recognisedBy;
      if (typeof data10 === "string") {
        if (func1(data10) < 1) {
          const err30 = { instancePath: instancePath + "/recognisedBy", schemaPath: "#/properties/recognisedBy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema156.properties.recognisedBy, data: data10 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/recognisedBy", schemaPath: "#/properties/recognisedBy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema156.properties.recognisedBy.type, parentSchema: schema156.properties.recognisedBy, data: data10 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.once !== void 0) {
      if (!validate55(data.once, { instancePath: instancePath + "/once", parentData: data, parentDataProperty: "once", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      if (!validate53(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema156.type, parentSchema: schema156, data };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema157 = { "title": "Plan left alone", "description": "Seen, and deliberately not touched.", "type": "object", "additionalProperties": false, "required": ["what", "why", "count"], "properties": { "what": { "description": "What it is.", "type": "string", "minLength": 1 }, "why": { "description": "Why it is left alone.", "type": "string", "minLength": 1 }, "count": { "description": "How many.", "type": "integer", "minimum": 0 }, "origin": { "description": "Where the YAML says so.", "$ref": "#/$defs/origin" } } };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.what === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" }, message: "must have required property 'what'", schema: schema157.required, parentSchema: schema157, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.why === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'", schema: schema157.required, parentSchema: schema157, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.count === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'", schema: schema157.required, parentSchema: schema157, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "what" || key0 === "why" || key0 === "count" || key0 === "origin")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema157, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.what !== void 0) {
      let data0 = data.what;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/what", schemaPath: "#/properties/what/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema157.properties.what, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/what", schemaPath: "#/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema157.properties.what.type, parentSchema: schema157.properties.what, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.why !== void 0) {
      let data1 = data.why;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err6 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema157.properties.why, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema157.properties.why.type, parentSchema: schema157.properties.why, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data2 = data.count;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err8 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema157.properties.count.type, parentSchema: schema157.properties.count, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema157.properties.count, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.origin !== void 0) {
      let data3 = data.origin;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.file === void 0) {
          const err10 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema117.required, parentSchema: schema117, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3.line === void 0) {
          const err11 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema117.required, parentSchema: schema117, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3.column === void 0) {
          const err12 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema117.required, parentSchema: schema117, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
            const err13 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema117, data: data3 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data3.file !== void 0) {
          let data4 = data3.file;
          if (typeof data4 === "string") {
            if (func1(data4) < 1) {
              const err14 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema117.properties.file, data: data4 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema117.properties.file.type, parentSchema: schema117.properties.file, data: data4 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data3.line !== void 0) {
          let data5 = data3.line;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err16 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema117.properties.line.type, parentSchema: schema117.properties.line, data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 1 || isNaN(data5)) {
              const err17 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema117.properties.line, data: data5 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if (data3.column !== void 0) {
          let data6 = data3.column;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err18 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema117.properties.column.type, parentSchema: schema117.properties.column, data: data6 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 1 || isNaN(data6)) {
              const err19 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema117.properties.column, data: data6 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema117.type, parentSchema: schema117, data: data3 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema157.type, parentSchema: schema157, data };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema159 = { "title": "Plan finding", "description": "Something a person should know. An error stops what it is about; a warning does not.", "type": "object", "additionalProperties": false, "required": ["severity", "rule", "message"], "properties": { "severity": { "description": "How bad it is.", "enum": ["error", "warning", "note"] }, "rule": { "description": "The rule, or a stable code in capitals.", "type": "string", "minLength": 1 }, "message": { "description": "What is wrong, in billing words.", "type": "string", "minLength": 1 }, "fix": { "description": "What to do next.", "type": "string", "minLength": 1 }, "origin": { "description": "Where it was written.", "$ref": "#/$defs/origin" }, "customer": { "description": "The customer it is about.", "type": "string", "minLength": 1 }, "product": { "description": "The product it is about.", "type": "string", "minLength": 1 }, "money": { "description": "What is at stake.", "$ref": "#/$defs/money" } } };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.severity === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema159.required, parentSchema: schema159, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rule === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema159.required, parentSchema: schema159, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema159.required, parentSchema: schema159, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "severity" || key0 === "rule" || key0 === "message" || key0 === "fix" || key0 === "origin" || key0 === "customer" || key0 === "product" || key0 === "money")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema159, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data0 = data.severity;
      if (!(data0 === "error" || data0 === "warning" || data0 === "note")) {
        const err4 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema159.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema159.properties.severity.enum, parentSchema: schema159.properties.severity, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      let data1 = data.rule;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err5 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema159.properties.rule, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema159.properties.rule.type, parentSchema: schema159.properties.rule, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err7 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema159.properties.message, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema159.properties.message.type, parentSchema: schema159.properties.message, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.fix !== void 0) {
      let data3 = data.fix;
      if (typeof data3 === "string") {
        if (func1(data3) < 1) {
          const err9 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema159.properties.fix, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema159.properties.fix.type, parentSchema: schema159.properties.fix, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.origin !== void 0) {
      let data4 = data.origin;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.file === void 0) {
          const err11 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema117.required, parentSchema: schema117, data: data4 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data4.line === void 0) {
          const err12 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema117.required, parentSchema: schema117, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data4.column === void 0) {
          const err13 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema117.required, parentSchema: schema117, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
            const err14 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema117, data: data4 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data4.file !== void 0) {
          let data5 = data4.file;
          if (typeof data5 === "string") {
            if (func1(data5) < 1) {
              const err15 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema117.properties.file, data: data5 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema117.properties.file.type, parentSchema: schema117.properties.file, data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data4.line !== void 0) {
          let data6 = data4.line;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err17 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema117.properties.line.type, parentSchema: schema117.properties.line, data: data6 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 1 || isNaN(data6)) {
              const err18 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema117.properties.line, data: data6 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        }
        if (data4.column !== void 0) {
          let data7 = data4.column;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err19 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema117.properties.column.type, parentSchema: schema117.properties.column, data: data7 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 1 || isNaN(data7)) {
              const err20 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema117.properties.column, data: data7 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema117.type, parentSchema: schema117, data: data4 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.customer !== void 0) {
      let data8 = data.customer;
      if (typeof data8 === "string") {
        if (func1(data8) < 1) {
          const err22 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema159.properties.customer, data: data8 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema159.properties.customer.type, parentSchema: schema159.properties.customer, data: data8 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.product !== void 0) {
      let data9 = data.product;
      if (typeof data9 === "string") {
        if (func1(data9) < 1) {
          const err24 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema159.properties.product, data: data9 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema159.properties.product.type, parentSchema: schema159.properties.product, data: data9 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.money !== void 0) {
      if (!validate73(data.money, { instancePath: instancePath + "/money", parentData: data, parentDataProperty: "money", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema159.type, parentSchema: schema159, data };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema161 = { "title": "Plan money of a customer", "description": "What the customer pays, before and after.", "type": "object", "additionalProperties": false, "required": ["currency", "now", "after", "later"], "properties": { "currency": { "description": "The tenant's currency.", "$ref": "defs.schema.json#/$defs/currency" }, "now": { "description": "A month, before anything is written.", "$ref": "#/$defs/priceAndCost" }, "after": { "description": "A month, after apply.", "$ref": "#/$defs/priceAndCost" }, "later": { "description": "A month, from later days on.", "type": "array", "items": { "title": "Plan later amounts", "description": "A month, from this day on.", "type": "object", "additionalProperties": false, "required": ["day", "amounts"], "properties": { "day": { "description": "The first day.", "$ref": "defs.schema.json#/$defs/day" }, "amounts": { "description": "A month from that day on.", "$ref": "#/$defs/priceAndCost" } } } }, "onceByHand": { "description": "What the steps by hand come to, once.", "$ref": "#/$defs/priceAndCost" }, "onceEarlier": { "title": "Plan amounts of earlier days", "description": "What the changes add to open days before the period that holds the plan's day: once, on the invoices of those days.", "type": "object", "additionalProperties": false, "required": ["from", "to", "price", "cost"], "properties": { "from": { "description": "The first of those days.", "$ref": "defs.schema.json#/$defs/day" }, "to": { "description": "The last of those days.", "$ref": "defs.schema.json#/$defs/day" }, "price": { "description": "What the customer pays for them more or less than before.", "$ref": "#/$defs/decimal" }, "cost": { "description": "What the vendor takes for them more or less than before.", "$ref": "#/$defs/decimal" } } }, "invoice": { "title": "Plan invoice", "description": "What the period that holds the plan's day comes to after apply, with what is or will be entered by hand in it.", "type": "object", "additionalProperties": false, "required": ["from", "to", "price"], "properties": { "from": { "description": "The period's first day.", "$ref": "defs.schema.json#/$defs/day" }, "to": { "description": "The period's last day.", "$ref": "defs.schema.json#/$defs/day" }, "price": { "description": "What it comes to.", "$ref": "#/$defs/decimal" }, "previous": { "description": "What the period before it comes to, after apply where it is open still.", "$ref": "#/$defs/decimal" } } } } };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.currency === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'", schema: schema161.required, parentSchema: schema161, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.now === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "now" }, message: "must have required property 'now'", schema: schema161.required, parentSchema: schema161, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.after === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'", schema: schema161.required, parentSchema: schema161, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.later === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "later" }, message: "must have required property 'later'", schema: schema161.required, parentSchema: schema161, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "currency" || key0 === "now" || key0 === "after" || key0 === "later" || key0 === "onceByHand" || key0 === "onceEarlier" || key0 === "invoice")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema161, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.currency !== void 0) {
      let data0 = data.currency;
      if (typeof data0 === "string") {
        if (!pattern14.test(data0)) {
          const err5 = { instancePath: instancePath + "/currency", schemaPath: "defs.schema.json#/$defs/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"', schema: "^[A-Z]{3}$", parentSchema: schema42, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/currency", schemaPath: "defs.schema.json#/$defs/currency/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.type, parentSchema: schema42, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.now !== void 0) {
      if (!validate55(data.now, { instancePath: instancePath + "/now", parentData: data, parentDataProperty: "now", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.after !== void 0) {
      if (!validate55(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.later !== void 0) {
      let data3 = data.later;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.day === void 0) {
              const err7 = { instancePath: instancePath + "/later/" + i0, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "day" }, message: "must have required property 'day'", schema: schema161.properties.later.items.required, parentSchema: schema161.properties.later.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data4.amounts === void 0) {
              const err8 = { instancePath: instancePath + "/later/" + i0, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "amounts" }, message: "must have required property 'amounts'", schema: schema161.properties.later.items.required, parentSchema: schema161.properties.later.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "day" || key1 === "amounts")) {
                const err9 = { instancePath: instancePath + "/later/" + i0, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema161.properties.later.items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data4.day !== void 0) {
              let data5 = data4.day;
              if (typeof data5 === "string") {
                if (!pattern6.test(data5)) {
                  const err10 = { instancePath: instancePath + "/later/" + i0 + "/day", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (!formats0.validate(data5)) {
                  const err11 = { instancePath: instancePath + "/later/" + i0 + "/day", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/later/" + i0 + "/day", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data5 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data4.amounts !== void 0) {
              if (!validate55(data4.amounts, { instancePath: instancePath + "/later/" + i0 + "/amounts", parentData: data4, parentDataProperty: "amounts", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/later/" + i0, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema161.properties.later.items.type, parentSchema: schema161.properties.later.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema161.properties.later.type, parentSchema: schema161.properties.later, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.onceByHand !== void 0) {
      if (!validate55(data.onceByHand, { instancePath: instancePath + "/onceByHand", parentData: data, parentDataProperty: "onceByHand", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.onceEarlier !== void 0) {
      let data8 = data.onceEarlier;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.from === void 0) {
          const err15 = { instancePath: instancePath + "/onceEarlier", schemaPath: "#/properties/onceEarlier/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema161.properties.onceEarlier.required, parentSchema: schema161.properties.onceEarlier, data: data8 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data8.to === void 0) {
          const err16 = { instancePath: instancePath + "/onceEarlier", schemaPath: "#/properties/onceEarlier/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema161.properties.onceEarlier.required, parentSchema: schema161.properties.onceEarlier, data: data8 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data8.price === void 0) {
          const err17 = { instancePath: instancePath + "/onceEarlier", schemaPath: "#/properties/onceEarlier/required", keyword: "required", params: { missingProperty: "price" }, message: "must have required property 'price'", schema: schema161.properties.onceEarlier.required, parentSchema: schema161.properties.onceEarlier, data: data8 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data8.cost === void 0) {
          const err18 = { instancePath: instancePath + "/onceEarlier", schemaPath: "#/properties/onceEarlier/required", keyword: "required", params: { missingProperty: "cost" }, message: "must have required property 'cost'", schema: schema161.properties.onceEarlier.required, parentSchema: schema161.properties.onceEarlier, data: data8 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        for (const key2 in data8) {
          if (!(key2 === "from" || key2 === "to" || key2 === "price" || key2 === "cost")) {
            const err19 = { instancePath: instancePath + "/onceEarlier", schemaPath: "#/properties/onceEarlier/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema161.properties.onceEarlier, data: data8 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data8.from !== void 0) {
          let data9 = data8.from;
          if (typeof data9 === "string") {
            if (!pattern6.test(data9)) {
              const err20 = { instancePath: instancePath + "/onceEarlier/from", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data9 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (!formats0.validate(data9)) {
              const err21 = { instancePath: instancePath + "/onceEarlier/from", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data9 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/onceEarlier/from", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data9 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data8.to !== void 0) {
          let data10 = data8.to;
          if (typeof data10 === "string") {
            if (!pattern6.test(data10)) {
              const err23 = { instancePath: instancePath + "/onceEarlier/to", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data10 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (!formats0.validate(data10)) {
              const err24 = { instancePath: instancePath + "/onceEarlier/to", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data10 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/onceEarlier/to", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data10 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data8.price !== void 0) {
          let data11 = data8.price;
          if (typeof data11 === "string") {
            if (!pattern79.test(data11)) {
              const err26 = { instancePath: instancePath + "/onceEarlier/price", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema129, data: data11 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/onceEarlier/price", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema129.type, parentSchema: schema129, data: data11 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data8.cost !== void 0) {
          let data12 = data8.cost;
          if (typeof data12 === "string") {
            if (!pattern79.test(data12)) {
              const err28 = { instancePath: instancePath + "/onceEarlier/cost", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema129, data: data12 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/onceEarlier/cost", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema129.type, parentSchema: schema129, data: data12 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/onceEarlier", schemaPath: "#/properties/onceEarlier/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema161.properties.onceEarlier.type, parentSchema: schema161.properties.onceEarlier, data: data8 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.invoice !== void 0) {
      let data13 = data.invoice;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.from === void 0) {
          const err31 = { instancePath: instancePath + "/invoice", schemaPath: "#/properties/invoice/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema161.properties.invoice.required, parentSchema: schema161.properties.invoice, data: data13 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data13.to === void 0) {
          const err32 = { instancePath: instancePath + "/invoice", schemaPath: "#/properties/invoice/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema161.properties.invoice.required, parentSchema: schema161.properties.invoice, data: data13 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data13.price === void 0) {
          const err33 = { instancePath: instancePath + "/invoice", schemaPath: "#/properties/invoice/required", keyword: "required", params: { missingProperty: "price" }, message: "must have required property 'price'", schema: schema161.properties.invoice.required, parentSchema: schema161.properties.invoice, data: data13 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        for (const key3 in data13) {
          if (!(key3 === "from" || key3 === "to" || key3 === "price" || key3 === "previous")) {
            const err34 = { instancePath: instancePath + "/invoice", schemaPath: "#/properties/invoice/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema161.properties.invoice, data: data13 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data13.from !== void 0) {
          let data14 = data13.from;
          if (typeof data14 === "string") {
            if (!pattern6.test(data14)) {
              const err35 = { instancePath: instancePath + "/invoice/from", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data14 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (!formats0.validate(data14)) {
              const err36 = { instancePath: instancePath + "/invoice/from", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data14 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/invoice/from", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data14 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data13.to !== void 0) {
          let data15 = data13.to;
          if (typeof data15 === "string") {
            if (!pattern6.test(data15)) {
              const err38 = { instancePath: instancePath + "/invoice/to", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data15 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (!formats0.validate(data15)) {
              const err39 = { instancePath: instancePath + "/invoice/to", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data15 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          } else {
            const err40 = { instancePath: instancePath + "/invoice/to", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data15 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data13.price !== void 0) {
          let data16 = data13.price;
          if (typeof data16 === "string") {
            if (!pattern79.test(data16)) {
              const err41 = { instancePath: instancePath + "/invoice/price", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema129, data: data16 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = { instancePath: instancePath + "/invoice/price", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema129.type, parentSchema: schema129, data: data16 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data13.previous !== void 0) {
          let data17 = data13.previous;
          if (typeof data17 === "string") {
            if (!pattern79.test(data17)) {
              const err43 = { instancePath: instancePath + "/invoice/previous", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema129, data: data17 };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = { instancePath: instancePath + "/invoice/previous", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema129.type, parentSchema: schema129, data: data17 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/invoice", schemaPath: "#/properties/invoice/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema161.properties.invoice.type, parentSchema: schema161.properties.invoice, data: data13 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
  } else {
    const err46 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema161.type, parentSchema: schema161, data };
    if (vErrors === null) {
      vErrors = [err46];
    } else {
      vErrors.push(err46);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.account === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" }, message: "must have required property 'account'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.vendors === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vendors" }, message: "must have required property 'vendors'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.contracts === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contracts" }, message: "must have required property 'contracts'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.changes === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.later === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "later" }, message: "must have required property 'later'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.blocked === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blocked" }, message: "must have required property 'blocked'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.asIs === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asIs" }, message: "must have required property 'asIs'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.asIsCount === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asIsCount" }, message: "must have required property 'asIsCount'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.manual === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manual" }, message: "must have required property 'manual'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.left === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "left" }, message: "must have required property 'left'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.findings === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.origin === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'", schema: schema140.required, parentSchema: schema140, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema140.properties, key0)) {
        const err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema140, data };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err16 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema140.properties.key, data: data0 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema140.properties.key.type, parentSchema: schema140.properties.key, data: data0 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err18 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema140.properties.name, data: data1 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema140.properties.name.type, parentSchema: schema140.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.account !== void 0) {
      let data2 = data.account;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.connection === void 0) {
          const err20 = { instancePath: instancePath + "/account", schemaPath: "#/$defs/account/required", keyword: "required", params: { missingProperty: "connection" }, message: "must have required property 'connection'", schema: schema141.required, parentSchema: schema141, data: data2 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data2.system === void 0) {
          const err21 = { instancePath: instancePath + "/account", schemaPath: "#/$defs/account/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property 'system'", schema: schema141.required, parentSchema: schema141, data: data2 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data2.id === void 0) {
          const err22 = { instancePath: instancePath + "/account", schemaPath: "#/$defs/account/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema141.required, parentSchema: schema141, data: data2 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "connection" || key1 === "system" || key1 === "id" || key1 === "name")) {
            const err23 = { instancePath: instancePath + "/account", schemaPath: "#/$defs/account/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema141, data: data2 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data2.connection !== void 0) {
          let data3 = data2.connection;
          if (typeof data3 === "string") {
            if (func1(data3) < 1) {
              const err24 = { instancePath: instancePath + "/account/connection", schemaPath: "#/$defs/account/properties/connection/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema141.properties.connection, data: data3 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/account/connection", schemaPath: "#/$defs/account/properties/connection/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema141.properties.connection.type, parentSchema: schema141.properties.connection, data: data3 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data2.system !== void 0) {
          let data4 = data2.system;
          if (typeof data4 === "string") {
            if (func1(data4) < 1) {
              const err26 = { instancePath: instancePath + "/account/system", schemaPath: "#/$defs/account/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema141.properties.system, data: data4 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/account/system", schemaPath: "#/$defs/account/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema141.properties.system.type, parentSchema: schema141.properties.system, data: data4 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data2.id !== void 0) {
          let data5 = data2.id;
          if (typeof data5 === "string") {
            if (func1(data5) < 1) {
              const err28 = { instancePath: instancePath + "/account/id", schemaPath: "#/$defs/account/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema141.properties.id, data: data5 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/account/id", schemaPath: "#/$defs/account/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema141.properties.id.type, parentSchema: schema141.properties.id, data: data5 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data2.name !== void 0) {
          let data6 = data2.name;
          if (typeof data6 === "string") {
            if (func1(data6) < 1) {
              const err30 = { instancePath: instancePath + "/account/name", schemaPath: "#/$defs/account/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema141.properties.name, data: data6 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/account/name", schemaPath: "#/$defs/account/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema141.properties.name.type, parentSchema: schema141.properties.name, data: data6 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/account", schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema141.type, parentSchema: schema141, data: data2 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.vendors !== void 0) {
      let data7 = data.vendors;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.connection === void 0) {
              const err33 = { instancePath: instancePath + "/vendors/" + i0, schemaPath: "#/$defs/vendorCustomer/required", keyword: "required", params: { missingProperty: "connection" }, message: "must have required property 'connection'", schema: schema142.required, parentSchema: schema142, data: data8 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data8.id === void 0) {
              const err34 = { instancePath: instancePath + "/vendors/" + i0, schemaPath: "#/$defs/vendorCustomer/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema142.required, parentSchema: schema142, data: data8 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            for (const key2 in data8) {
              if (!(key2 === "connection" || key2 === "id" || key2 === "domain")) {
                const err35 = { instancePath: instancePath + "/vendors/" + i0, schemaPath: "#/$defs/vendorCustomer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema142, data: data8 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data8.connection !== void 0) {
              let data9 = data8.connection;
              if (typeof data9 === "string") {
                if (func1(data9) < 1) {
                  const err36 = { instancePath: instancePath + "/vendors/" + i0 + "/connection", schemaPath: "#/$defs/vendorCustomer/properties/connection/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema142.properties.connection, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              } else {
                const err37 = { instancePath: instancePath + "/vendors/" + i0 + "/connection", schemaPath: "#/$defs/vendorCustomer/properties/connection/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema142.properties.connection.type, parentSchema: schema142.properties.connection, data: data9 };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data8.id !== void 0) {
              let data10 = data8.id;
              if (typeof data10 === "string") {
                if (func1(data10) < 1) {
                  const err38 = { instancePath: instancePath + "/vendors/" + i0 + "/id", schemaPath: "#/$defs/vendorCustomer/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema142.properties.id, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/vendors/" + i0 + "/id", schemaPath: "#/$defs/vendorCustomer/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema142.properties.id.type, parentSchema: schema142.properties.id, data: data10 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data8.domain !== void 0) {
              let data11 = data8.domain;
              if (typeof data11 === "string") {
                if (func1(data11) < 1) {
                  const err40 = { instancePath: instancePath + "/vendors/" + i0 + "/domain", schemaPath: "#/$defs/vendorCustomer/properties/domain/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema142.properties.domain, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/vendors/" + i0 + "/domain", schemaPath: "#/$defs/vendorCustomer/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema142.properties.domain.type, parentSchema: schema142.properties.domain, data: data11 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/vendors/" + i0, schemaPath: "#/$defs/vendorCustomer/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema142.type, parentSchema: schema142, data: data8 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/vendors", schemaPath: "#/properties/vendors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema140.properties.vendors.type, parentSchema: schema140.properties.vendors, data: data7 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data12 = data.status;
      if (!(data12 === "planned" || data12 === "held" || data12 === "refused" || data12 === "failed" || data12 === "unsupported" || data12 === "disabled")) {
        const err44 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema140.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema140.properties.status.enum, parentSchema: schema140.properties.status, data: data12 };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.because !== void 0) {
      if (!validate53(data.because, { instancePath: instancePath + "/because", parentData: data, parentDataProperty: "because", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.contracts !== void 0) {
      let data14 = data.contracts;
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate64(data14[i1], { instancePath: instancePath + "/contracts/" + i1, parentData: data14, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/contracts", schemaPath: "#/properties/contracts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema140.properties.contracts.type, parentSchema: schema140.properties.contracts, data: data14 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data16 = data.changes;
      if (Array.isArray(data16)) {
        const len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate41(data16[i2], { instancePath: instancePath + "/changes/" + i2, parentData: data16, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema140.properties.changes.type, parentSchema: schema140.properties.changes, data: data16 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.later !== void 0) {
      let data18 = data.later;
      if (Array.isArray(data18)) {
        const len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate67(data18[i3], { instancePath: instancePath + "/later/" + i3, parentData: data18, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema140.properties.later.type, parentSchema: schema140.properties.later, data: data18 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.blocked !== void 0) {
      let data20 = data.blocked;
      if (Array.isArray(data20)) {
        const len4 = data20.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate72(data20[i4], { instancePath: instancePath + "/blocked/" + i4, parentData: data20, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/blocked", schemaPath: "#/properties/blocked/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema140.properties.blocked.type, parentSchema: schema140.properties.blocked, data: data20 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.asIs !== void 0) {
      let data22 = data.asIs;
      if (Array.isArray(data22)) {
        const len5 = data22.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate77(data22[i5], { instancePath: instancePath + "/asIs/" + i5, parentData: data22, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/asIs", schemaPath: "#/properties/asIs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema140.properties.asIs.type, parentSchema: schema140.properties.asIs, data: data22 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.asIsCount !== void 0) {
      let data24 = data.asIsCount;
      if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
        const err50 = { instancePath: instancePath + "/asIsCount", schemaPath: "#/properties/asIsCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema140.properties.asIsCount.type, parentSchema: schema140.properties.asIsCount, data: data24 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      if (typeof data24 == "number" && isFinite(data24)) {
        if (data24 < 0 || isNaN(data24)) {
          const err51 = { instancePath: instancePath + "/asIsCount", schemaPath: "#/properties/asIsCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema140.properties.asIsCount, data: data24 };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      }
    }
    if (data.manual !== void 0) {
      let data25 = data.manual;
      if (Array.isArray(data25)) {
        const len6 = data25.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate79(data25[i6], { instancePath: instancePath + "/manual/" + i6, parentData: data25, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/manual", schemaPath: "#/properties/manual/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema140.properties.manual.type, parentSchema: schema140.properties.manual, data: data25 };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.left !== void 0) {
      let data27 = data.left;
      if (Array.isArray(data27)) {
        const len7 = data27.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate83(data27[i7], { instancePath: instancePath + "/left/" + i7, parentData: data27, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/left", schemaPath: "#/properties/left/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema140.properties.left.type, parentSchema: schema140.properties.left, data: data27 };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.findings !== void 0) {
      let data29 = data.findings;
      if (Array.isArray(data29)) {
        const len8 = data29.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate85(data29[i8], { instancePath: instancePath + "/findings/" + i8, parentData: data29, parentDataProperty: i8, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema140.properties.findings.type, parentSchema: schema140.properties.findings, data: data29 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.money !== void 0) {
      if (!validate88(data.money, { instancePath: instancePath + "/money", parentData: data, parentDataProperty: "money", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
        errors = vErrors.length;
      }
    }
    if (data.seats !== void 0) {
      let data32 = data.seats;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        if (data32.vendor === void 0) {
          const err55 = { instancePath: instancePath + "/seats", schemaPath: "#/$defs/seatControl/required", keyword: "required", params: { missingProperty: "vendor" }, message: "must have required property 'vendor'", schema: schema172.required, parentSchema: schema172, data: data32 };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        if (data32.billed === void 0) {
          const err56 = { instancePath: instancePath + "/seats", schemaPath: "#/$defs/seatControl/required", keyword: "required", params: { missingProperty: "billed" }, message: "must have required property 'billed'", schema: schema172.required, parentSchema: schema172, data: data32 };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        if (data32.blocked === void 0) {
          const err57 = { instancePath: instancePath + "/seats", schemaPath: "#/$defs/seatControl/required", keyword: "required", params: { missingProperty: "blocked" }, message: "must have required property 'blocked'", schema: schema172.required, parentSchema: schema172, data: data32 };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        if (data32.excluded === void 0) {
          const err58 = { instancePath: instancePath + "/seats", schemaPath: "#/$defs/seatControl/required", keyword: "required", params: { missingProperty: "excluded" }, message: "must have required property 'excluded'", schema: schema172.required, parentSchema: schema172, data: data32 };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        if (data32.ignored === void 0) {
          const err59 = { instancePath: instancePath + "/seats", schemaPath: "#/$defs/seatControl/required", keyword: "required", params: { missingProperty: "ignored" }, message: "must have required property 'ignored'", schema: schema172.required, parentSchema: schema172, data: data32 };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        for (const key3 in data32) {
          if (!(key3 === "vendor" || key3 === "billed" || key3 === "blocked" || key3 === "excluded" || key3 === "ignored" || key3 === "waiting")) {
            const err60 = { instancePath: instancePath + "/seats", schemaPath: "#/$defs/seatControl/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema172, data: data32 };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data32.vendor !== void 0) {
          let data33 = data32.vendor;
          if (!(typeof data33 == "number" && isFinite(data33))) {
            const err61 = { instancePath: instancePath + "/seats/vendor", schemaPath: "#/$defs/seatControl/properties/vendor/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema172.properties.vendor.type, parentSchema: schema172.properties.vendor, data: data33 };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data32.billed !== void 0) {
          let data34 = data32.billed;
          if (!(typeof data34 == "number" && isFinite(data34))) {
            const err62 = { instancePath: instancePath + "/seats/billed", schemaPath: "#/$defs/seatControl/properties/billed/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema172.properties.billed.type, parentSchema: schema172.properties.billed, data: data34 };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
        if (data32.blocked !== void 0) {
          let data35 = data32.blocked;
          if (!(typeof data35 == "number" && isFinite(data35))) {
            const err63 = { instancePath: instancePath + "/seats/blocked", schemaPath: "#/$defs/seatControl/properties/blocked/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema172.properties.blocked.type, parentSchema: schema172.properties.blocked, data: data35 };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data32.excluded !== void 0) {
          let data36 = data32.excluded;
          if (!(typeof data36 == "number" && isFinite(data36))) {
            const err64 = { instancePath: instancePath + "/seats/excluded", schemaPath: "#/$defs/seatControl/properties/excluded/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema172.properties.excluded.type, parentSchema: schema172.properties.excluded, data: data36 };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data32.ignored !== void 0) {
          let data37 = data32.ignored;
          if (!(typeof data37 == "number" && isFinite(data37))) {
            const err65 = { instancePath: instancePath + "/seats/ignored", schemaPath: "#/$defs/seatControl/properties/ignored/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema172.properties.ignored.type, parentSchema: schema172.properties.ignored, data: data37 };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data32.waiting !== void 0) {
          let data38 = data32.waiting;
          if (!(typeof data38 == "number" && isFinite(data38))) {
            const err66 = { instancePath: instancePath + "/seats/waiting", schemaPath: "#/$defs/seatControl/properties/waiting/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema172.properties.waiting.type, parentSchema: schema172.properties.waiting, data: data38 };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
      } else {
        const err67 = { instancePath: instancePath + "/seats", schemaPath: "#/$defs/seatControl/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema172.type, parentSchema: schema172, data: data32 };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.settles !== void 0) {
      let data39 = data.settles;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        for (const key4 in data39) {
          let data40 = data39[key4];
          if (typeof data40 !== "string") {
            const err68 = { instancePath: instancePath + "/settles/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settles/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema140.properties.settles.additionalProperties.type, parentSchema: schema140.properties.settles.additionalProperties, data: data40 };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/settles", schemaPath: "#/properties/settles/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema140.properties.settles.type, parentSchema: schema140.properties.settles, data: data39 };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.origin !== void 0) {
      let data41 = data.origin;
      if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
        if (data41.file === void 0) {
          const err70 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema117.required, parentSchema: schema117, data: data41 };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        if (data41.line === void 0) {
          const err71 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema117.required, parentSchema: schema117, data: data41 };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
        if (data41.column === void 0) {
          const err72 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema117.required, parentSchema: schema117, data: data41 };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        for (const key5 in data41) {
          if (!(key5 === "file" || key5 === "line" || key5 === "column")) {
            const err73 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema117, data: data41 };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data41.file !== void 0) {
          let data42 = data41.file;
          if (typeof data42 === "string") {
            if (func1(data42) < 1) {
              const err74 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema117.properties.file, data: data42 };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema117.properties.file.type, parentSchema: schema117.properties.file, data: data42 };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data41.line !== void 0) {
          let data43 = data41.line;
          if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
            const err76 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema117.properties.line.type, parentSchema: schema117.properties.line, data: data43 };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
          if (typeof data43 == "number" && isFinite(data43)) {
            if (data43 < 1 || isNaN(data43)) {
              const err77 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema117.properties.line, data: data43 };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
          }
        }
        if (data41.column !== void 0) {
          let data44 = data41.column;
          if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
            const err78 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema117.properties.column.type, parentSchema: schema117.properties.column, data: data44 };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
          if (typeof data44 == "number" && isFinite(data44)) {
            if (data44 < 1 || isNaN(data44)) {
              const err79 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema117.properties.column, data: data44 };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
          }
        }
      } else {
        const err80 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema117.type, parentSchema: schema117, data: data41 };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
    }
  } else {
    const err81 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema140.type, parentSchema: schema140, data };
    if (vErrors === null) {
      vErrors = [err81];
    } else {
      vErrors.push(err81);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema174 = { "title": "Plan refusal", "description": "A guardrail that was exceeded.", "type": "object", "additionalProperties": false, "required": ["guardrail", "limit", "value", "customers", "message"], "properties": { "guardrail": { "description": "Its name in the YAML, for example monthlyMoney.up.", "type": "string", "minLength": 1 }, "limit": { "description": "What it allows.", "type": "string", "minLength": 1 }, "value": { "description": "What the plan comes to.", "type": "string", "minLength": 1 }, "customers": { "description": "The customers that are refused.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "message": { "description": "What happened and what to do, in billing words.", "type": "string", "minLength": 1 }, "origin": { "description": "Where the limit stands.", "$ref": "#/$defs/origin" }, "changes": { "description": "The changes it counted, as an approval names them.", "type": "array", "items": { "$ref": "#/$defs/refusedChange" } }, "largest": { "description": "The customers that add most to it, the largest first, at most five; of limits over the whole tenant.", "type": "array", "items": { "$ref": "#/$defs/contribution" } } } };
var schema176 = { "title": "Plan refused change", "description": "What an approval file names under changes to have the change made.", "type": "object", "additionalProperties": false, "required": ["record", "fingerprint"], "properties": { "record": { "description": "The record, from the tenant on: customer/contract/line.", "type": "string", "minLength": 1 }, "fingerprint": { "description": "The change's fingerprint.", "$ref": "#/$defs/sha256" } } };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.record === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "record" }, message: "must have required property 'record'", schema: schema176.required, parentSchema: schema176, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.fingerprint === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property 'fingerprint'", schema: schema176.required, parentSchema: schema176, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "record" || key0 === "fingerprint")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema176, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.record !== void 0) {
      let data0 = data.record;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/record", schemaPath: "#/properties/record/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema176.properties.record, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/record", schemaPath: "#/properties/record/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema176.properties.record.type, parentSchema: schema176.properties.record, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.fingerprint !== void 0) {
      let data1 = data.fingerprint;
      if (typeof data1 === "string") {
        if (!pattern67.test(data1)) {
          const err5 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^(sha256:)?[0-9a-f]{64}$" }, message: 'must match pattern "^(sha256:)?[0-9a-f]{64}$"', schema: "^(sha256:)?[0-9a-f]{64}$", parentSchema: schema105, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema105.type, parentSchema: schema105, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema176.type, parentSchema: schema176, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema178 = { "title": "Plan contribution", "description": "What a customer adds to something that is limited over the whole tenant.", "type": "object", "additionalProperties": false, "required": ["customer", "name", "price"], "properties": { "customer": { "description": "The customer's key.", "type": "string", "minLength": 1 }, "name": { "description": "The customer's name.", "type": "string", "minLength": 1 }, "price": { "description": "Money: a month, or once where the limit is of one-time money.", "$ref": "#/$defs/decimal" } } };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customer === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer" }, message: "must have required property 'customer'", schema: schema178.required, parentSchema: schema178, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema178.required, parentSchema: schema178, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.price === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "price" }, message: "must have required property 'price'", schema: schema178.required, parentSchema: schema178, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "customer" || key0 === "name" || key0 === "price")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema178, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.customer !== void 0) {
      let data0 = data.customer;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema178.properties.customer, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema178.properties.customer.type, parentSchema: schema178.properties.customer, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema178.properties.name, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema178.properties.name.type, parentSchema: schema178.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.price !== void 0) {
      let data2 = data.price;
      if (typeof data2 === "string") {
        if (!pattern79.test(data2)) {
          const err8 = { instancePath: instancePath + "/price", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema129, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/price", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema129.type, parentSchema: schema129, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema178.type, parentSchema: schema178, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
validate99.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.guardrail === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "guardrail" }, message: "must have required property 'guardrail'", schema: schema174.required, parentSchema: schema174, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.limit === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'", schema: schema174.required, parentSchema: schema174, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.value === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema174.required, parentSchema: schema174, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.customers === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customers" }, message: "must have required property 'customers'", schema: schema174.required, parentSchema: schema174, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema174.required, parentSchema: schema174, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "guardrail" || key0 === "limit" || key0 === "value" || key0 === "customers" || key0 === "message" || key0 === "origin" || key0 === "changes" || key0 === "largest")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema174, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.guardrail !== void 0) {
      let data0 = data.guardrail;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err6 = { instancePath: instancePath + "/guardrail", schemaPath: "#/properties/guardrail/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema174.properties.guardrail, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/guardrail", schemaPath: "#/properties/guardrail/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema174.properties.guardrail.type, parentSchema: schema174.properties.guardrail, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.limit !== void 0) {
      let data1 = data.limit;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err8 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema174.properties.limit, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema174.properties.limit.type, parentSchema: schema174.properties.limit, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data2 = data.value;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err10 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema174.properties.value, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema174.properties.value.type, parentSchema: schema174.properties.value, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.customers !== void 0) {
      let data3 = data.customers;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func1(data4) < 1) {
              const err12 = { instancePath: instancePath + "/customers/" + i0, schemaPath: "#/properties/customers/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema174.properties.customers.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/customers/" + i0, schemaPath: "#/properties/customers/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema174.properties.customers.items.type, parentSchema: schema174.properties.customers.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/customers", schemaPath: "#/properties/customers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema174.properties.customers.type, parentSchema: schema174.properties.customers, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data5 = data.message;
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          const err15 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema174.properties.message, data: data5 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema174.properties.message.type, parentSchema: schema174.properties.message, data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.origin !== void 0) {
      let data6 = data.origin;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.file === void 0) {
          const err17 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema117.required, parentSchema: schema117, data: data6 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data6.line === void 0) {
          const err18 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema117.required, parentSchema: schema117, data: data6 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data6.column === void 0) {
          const err19 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema117.required, parentSchema: schema117, data: data6 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
            const err20 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema117, data: data6 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data6.file !== void 0) {
          let data7 = data6.file;
          if (typeof data7 === "string") {
            if (func1(data7) < 1) {
              const err21 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema117.properties.file, data: data7 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema117.properties.file.type, parentSchema: schema117.properties.file, data: data7 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data6.line !== void 0) {
          let data8 = data6.line;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err23 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema117.properties.line.type, parentSchema: schema117.properties.line, data: data8 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 1 || isNaN(data8)) {
              const err24 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema117.properties.line, data: data8 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        }
        if (data6.column !== void 0) {
          let data9 = data6.column;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err25 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema117.properties.column.type, parentSchema: schema117.properties.column, data: data9 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 1 || isNaN(data9)) {
              const err26 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema117.properties.column, data: data9 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema117.type, parentSchema: schema117, data: data6 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data10 = data.changes;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate97(data10[i1], { instancePath: instancePath + "/changes/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema174.properties.changes.type, parentSchema: schema174.properties.changes, data: data10 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.largest !== void 0) {
      let data12 = data.largest;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate99(data12[i2], { instancePath: instancePath + "/largest/" + i2, parentData: data12, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/largest", schemaPath: "#/properties/largest/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema174.properties.largest.type, parentSchema: schema174.properties.largest, data: data12 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema174.type, parentSchema: schema174, data };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tenant === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'", schema: schema108.required, parentSchema: schema108, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.timezone === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timezone" }, message: "must have required property 'timezone'", schema: schema108.required, parentSchema: schema108, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.currency === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'", schema: schema108.required, parentSchema: schema108, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.reads === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reads" }, message: "must have required property 'reads'", schema: schema108.required, parentSchema: schema108, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.services === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" }, message: "must have required property 'services'", schema: schema108.required, parentSchema: schema108, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.customers === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customers" }, message: "must have required property 'customers'", schema: schema108.required, parentSchema: schema108, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.findings === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'", schema: schema108.required, parentSchema: schema108, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.refusals === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "refusals" }, message: "must have required property 'refusals'", schema: schema108.required, parentSchema: schema108, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.api === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "api" }, message: "must have required property 'api'", schema: schema108.required, parentSchema: schema108, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema108.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema108, data };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.tenant !== void 0) {
      let data0 = data.tenant;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err10 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema108.properties.tenant, data: data0 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema108.properties.tenant.type, parentSchema: schema108.properties.tenant, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data1 = data.timezone;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err12 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema108.properties.timezone, data: data1 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema108.properties.timezone.type, parentSchema: schema108.properties.timezone, data: data1 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.currency !== void 0) {
      let data2 = data.currency;
      if (typeof data2 === "string") {
        if (!pattern14.test(data2)) {
          const err14 = { instancePath: instancePath + "/currency", schemaPath: "defs.schema.json#/$defs/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"', schema: "^[A-Z]{3}$", parentSchema: schema42, data: data2 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/currency", schemaPath: "defs.schema.json#/$defs/currency/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.type, parentSchema: schema42, data: data2 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.reads !== void 0) {
      let data3 = data.reads;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate35(data3[i0], { instancePath: instancePath + "/reads/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/reads", schemaPath: "#/properties/reads/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema108.properties.reads.type, parentSchema: schema108.properties.reads, data: data3 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.vendorData !== void 0) {
      let data5 = data.vendorData;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate37(data5[i1], { instancePath: instancePath + "/vendorData/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/vendorData", schemaPath: "#/properties/vendorData/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema108.properties.vendorData.type, parentSchema: schema108.properties.vendorData, data: data5 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.freeze !== void 0) {
      if (!validate39(data.freeze, { instancePath: instancePath + "/freeze", parentData: data, parentDataProperty: "freeze", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.services !== void 0) {
      let data8 = data.services;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate41(data8[i2], { instancePath: instancePath + "/services/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema108.properties.services.type, parentSchema: schema108.properties.services, data: data8 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.withheld !== void 0) {
      let data10 = data.withheld;
      if (Array.isArray(data10)) {
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate41(data10[i3], { instancePath: instancePath + "/withheld/" + i3, parentData: data10, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/withheld", schemaPath: "#/properties/withheld/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema108.properties.withheld.type, parentSchema: schema108.properties.withheld, data: data10 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.customers !== void 0) {
      let data12 = data.customers;
      if (Array.isArray(data12)) {
        const len4 = data12.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate62(data12[i4], { instancePath: instancePath + "/customers/" + i4, parentData: data12, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/customers", schemaPath: "#/properties/customers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema108.properties.customers.type, parentSchema: schema108.properties.customers, data: data12 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.findings !== void 0) {
      let data14 = data.findings;
      if (Array.isArray(data14)) {
        const len5 = data14.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate85(data14[i5], { instancePath: instancePath + "/findings/" + i5, parentData: data14, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema108.properties.findings.type, parentSchema: schema108.properties.findings, data: data14 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.refusals !== void 0) {
      let data16 = data.refusals;
      if (Array.isArray(data16)) {
        const len6 = data16.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate96(data16[i6], { instancePath: instancePath + "/refusals/" + i6, parentData: data16, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/refusals", schemaPath: "#/properties/refusals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema108.properties.refusals.type, parentSchema: schema108.properties.refusals, data: data16 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.api !== void 0) {
      let data18 = data.api;
      if (Array.isArray(data18)) {
        const len7 = data18.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data19 = data18[i7];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.connection === void 0) {
              const err23 = { instancePath: instancePath + "/api/" + i7, schemaPath: "#/$defs/apiBudget/required", keyword: "required", params: { missingProperty: "connection" }, message: "must have required property 'connection'", schema: schema180.required, parentSchema: schema180, data: data19 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data19.system === void 0) {
              const err24 = { instancePath: instancePath + "/api/" + i7, schemaPath: "#/$defs/apiBudget/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property 'system'", schema: schema180.required, parentSchema: schema180, data: data19 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data19.predictedRequests === void 0) {
              const err25 = { instancePath: instancePath + "/api/" + i7, schemaPath: "#/$defs/apiBudget/required", keyword: "required", params: { missingProperty: "predictedRequests" }, message: "must have required property 'predictedRequests'", schema: schema180.required, parentSchema: schema180, data: data19 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data19.minutes === void 0) {
              const err26 = { instancePath: instancePath + "/api/" + i7, schemaPath: "#/$defs/apiBudget/required", keyword: "required", params: { missingProperty: "minutes" }, message: "must have required property 'minutes'", schema: schema180.required, parentSchema: schema180, data: data19 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            for (const key1 in data19) {
              if (!(key1 === "connection" || key1 === "system" || key1 === "predictedRequests" || key1 === "minutes" || key1 === "hourlyLimit" || key1 === "usedThisHour" || key1 === "hourlyAllowed" || key1 === "runs")) {
                const err27 = { instancePath: instancePath + "/api/" + i7, schemaPath: "#/$defs/apiBudget/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema180, data: data19 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data19.connection !== void 0) {
              let data20 = data19.connection;
              if (typeof data20 === "string") {
                if (func1(data20) < 1) {
                  const err28 = { instancePath: instancePath + "/api/" + i7 + "/connection", schemaPath: "#/$defs/apiBudget/properties/connection/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema180.properties.connection, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              } else {
                const err29 = { instancePath: instancePath + "/api/" + i7 + "/connection", schemaPath: "#/$defs/apiBudget/properties/connection/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema180.properties.connection.type, parentSchema: schema180.properties.connection, data: data20 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data19.system !== void 0) {
              let data21 = data19.system;
              if (typeof data21 === "string") {
                if (func1(data21) < 1) {
                  const err30 = { instancePath: instancePath + "/api/" + i7 + "/system", schemaPath: "#/$defs/apiBudget/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema180.properties.system, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/api/" + i7 + "/system", schemaPath: "#/$defs/apiBudget/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema180.properties.system.type, parentSchema: schema180.properties.system, data: data21 };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data19.predictedRequests !== void 0) {
              let data22 = data19.predictedRequests;
              if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                const err32 = { instancePath: instancePath + "/api/" + i7 + "/predictedRequests", schemaPath: "#/$defs/apiBudget/properties/predictedRequests/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema180.properties.predictedRequests.type, parentSchema: schema180.properties.predictedRequests, data: data22 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
              if (typeof data22 == "number" && isFinite(data22)) {
                if (data22 < 0 || isNaN(data22)) {
                  const err33 = { instancePath: instancePath + "/api/" + i7 + "/predictedRequests", schemaPath: "#/$defs/apiBudget/properties/predictedRequests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema180.properties.predictedRequests, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              }
            }
            if (data19.minutes !== void 0) {
              let data23 = data19.minutes;
              if (typeof data23 == "number" && isFinite(data23)) {
                if (data23 < 0 || isNaN(data23)) {
                  const err34 = { instancePath: instancePath + "/api/" + i7 + "/minutes", schemaPath: "#/$defs/apiBudget/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema180.properties.minutes, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/api/" + i7 + "/minutes", schemaPath: "#/$defs/apiBudget/properties/minutes/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema180.properties.minutes.type, parentSchema: schema180.properties.minutes, data: data23 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data19.hourlyLimit !== void 0) {
              let data24 = data19.hourlyLimit;
              if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                const err36 = { instancePath: instancePath + "/api/" + i7 + "/hourlyLimit", schemaPath: "#/$defs/apiBudget/properties/hourlyLimit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema180.properties.hourlyLimit.type, parentSchema: schema180.properties.hourlyLimit, data: data24 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
              if (typeof data24 == "number" && isFinite(data24)) {
                if (data24 < 0 || isNaN(data24)) {
                  const err37 = { instancePath: instancePath + "/api/" + i7 + "/hourlyLimit", schemaPath: "#/$defs/apiBudget/properties/hourlyLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema180.properties.hourlyLimit, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              }
            }
            if (data19.usedThisHour !== void 0) {
              let data25 = data19.usedThisHour;
              if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                const err38 = { instancePath: instancePath + "/api/" + i7 + "/usedThisHour", schemaPath: "#/$defs/apiBudget/properties/usedThisHour/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema180.properties.usedThisHour.type, parentSchema: schema180.properties.usedThisHour, data: data25 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
              if (typeof data25 == "number" && isFinite(data25)) {
                if (data25 < 0 || isNaN(data25)) {
                  const err39 = { instancePath: instancePath + "/api/" + i7 + "/usedThisHour", schemaPath: "#/$defs/apiBudget/properties/usedThisHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema180.properties.usedThisHour, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              }
            }
            if (data19.hourlyAllowed !== void 0) {
              let data26 = data19.hourlyAllowed;
              if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                const err40 = { instancePath: instancePath + "/api/" + i7 + "/hourlyAllowed", schemaPath: "#/$defs/apiBudget/properties/hourlyAllowed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema180.properties.hourlyAllowed.type, parentSchema: schema180.properties.hourlyAllowed, data: data26 };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
              if (typeof data26 == "number" && isFinite(data26)) {
                if (data26 < 0 || isNaN(data26)) {
                  const err41 = { instancePath: instancePath + "/api/" + i7 + "/hourlyAllowed", schemaPath: "#/$defs/apiBudget/properties/hourlyAllowed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema180.properties.hourlyAllowed, data: data26 };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              }
            }
            if (data19.runs !== void 0) {
              let data27 = data19.runs;
              if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                const err42 = { instancePath: instancePath + "/api/" + i7 + "/runs", schemaPath: "#/$defs/apiBudget/properties/runs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema180.properties.runs.type, parentSchema: schema180.properties.runs, data: data27 };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              if (typeof data27 == "number" && isFinite(data27)) {
                if (data27 < 1 || isNaN(data27)) {
                  const err43 = { instancePath: instancePath + "/api/" + i7 + "/runs", schemaPath: "#/$defs/apiBudget/properties/runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema180.properties.runs, data: data27 };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err44 = { instancePath: instancePath + "/api/" + i7, schemaPath: "#/$defs/apiBudget/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema180.type, parentSchema: schema180, data: data19 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/api", schemaPath: "#/properties/api/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema108.properties.api.type, parentSchema: schema108.properties.api, data: data18 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
  } else {
    const err46 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema108.type, parentSchema: schema108, data };
    if (vErrors === null) {
      vErrors = [err46];
    } else {
      vErrors.push(err46);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.formatVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "formatVersion" }, message: "must have required property 'formatVersion'", schema: schema104.required, parentSchema: schema104, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tool === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'", schema: schema104.required, parentSchema: schema104, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.workspace === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workspace" }, message: "must have required property 'workspace'", schema: schema104.required, parentSchema: schema104, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.asOf === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asOf" }, message: "must have required property 'asOf'", schema: schema104.required, parentSchema: schema104, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.createdAt === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'", schema: schema104.required, parentSchema: schema104, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.scope === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'", schema: schema104.required, parentSchema: schema104, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.tenants === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenants" }, message: "must have required property 'tenants'", schema: schema104.required, parentSchema: schema104, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.findings === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'", schema: schema104.required, parentSchema: schema104, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.result === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'", schema: schema104.required, parentSchema: schema104, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.digest === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: schema104.required, parentSchema: schema104, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema104.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema104, data };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.formatVersion !== void 0) {
      let data0 = data.formatVersion;
      if (1 !== data0) {
        const err11 = { instancePath: instancePath + "/formatVersion", schemaPath: "#/properties/formatVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema104.properties.formatVersion, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.tool !== void 0) {
      let data1 = data.tool;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.name === void 0) {
          const err12 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema104.properties.tool.required, parentSchema: schema104.properties.tool, data: data1 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data1.version === void 0) {
          const err13 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema104.properties.tool.required, parentSchema: schema104.properties.tool, data: data1 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "name" || key1 === "version")) {
            const err14 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema104.properties.tool, data: data1 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data1.name !== void 0) {
          let data2 = data1.name;
          if ("concordat" !== data2) {
            const err15 = { instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "concordat" }, message: "must be equal to constant", schema: "concordat", parentSchema: schema104.properties.tool.properties.name, data: data2 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data1.version !== void 0) {
          let data3 = data1.version;
          if (typeof data3 === "string") {
            if (func1(data3) < 1) {
              const err16 = { instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema104.properties.tool.properties.version, data: data3 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema104.properties.tool.properties.version.type, parentSchema: schema104.properties.tool.properties.version, data: data3 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema104.properties.tool.type, parentSchema: schema104.properties.tool, data: data1 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.workspace !== void 0) {
      let data4 = data.workspace;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.digest === void 0) {
          const err19 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: schema104.properties.workspace.required, parentSchema: schema104.properties.workspace, data: data4 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        for (const key2 in data4) {
          if (!(key2 === "digest" || key2 === "commit")) {
            const err20 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema104.properties.workspace, data: data4 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data4.digest !== void 0) {
          let data5 = data4.digest;
          if (typeof data5 === "string") {
            if (!pattern67.test(data5)) {
              const err21 = { instancePath: instancePath + "/workspace/digest", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^(sha256:)?[0-9a-f]{64}$" }, message: 'must match pattern "^(sha256:)?[0-9a-f]{64}$"', schema: "^(sha256:)?[0-9a-f]{64}$", parentSchema: schema105, data: data5 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/workspace/digest", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema105.type, parentSchema: schema105, data: data5 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data4.commit !== void 0) {
          let data6 = data4.commit;
          if (typeof data6 === "string") {
            if (!pattern68.test(data6)) {
              const err23 = { instancePath: instancePath + "/workspace/commit", schemaPath: "#/properties/workspace/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{7,64}$" }, message: 'must match pattern "^[0-9a-f]{7,64}$"', schema: "^[0-9a-f]{7,64}$", parentSchema: schema104.properties.workspace.properties.commit, data: data6 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/workspace/commit", schemaPath: "#/properties/workspace/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema104.properties.workspace.properties.commit.type, parentSchema: schema104.properties.workspace.properties.commit, data: data6 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema104.properties.workspace.type, parentSchema: schema104.properties.workspace, data: data4 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.asOf !== void 0) {
      let data7 = data.asOf;
      if (typeof data7 === "string") {
        if (!pattern6.test(data7)) {
          const err26 = { instancePath: instancePath + "/asOf", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data7 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (!formats0.validate(data7)) {
          const err27 = { instancePath: instancePath + "/asOf", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data7 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/asOf", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data7 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data8 = data.createdAt;
      if (typeof data8 === "string") {
        if (!pattern10.test(data8)) {
          const err29 = { instancePath: instancePath + "/createdAt", schemaPath: "defs.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$", parentSchema: schema38, data: data8 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/createdAt", schemaPath: "defs.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data8 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data9 = data.scope;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key3 in data9) {
          if (!(key3 === "tenant" || key3 === "customer")) {
            const err31 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema104.properties.scope, data: data9 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data9.tenant !== void 0) {
          let data10 = data9.tenant;
          if (typeof data10 === "string") {
            if (func1(data10) < 1) {
              const err32 = { instancePath: instancePath + "/scope/tenant", schemaPath: "#/properties/scope/properties/tenant/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema104.properties.scope.properties.tenant, data: data10 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/scope/tenant", schemaPath: "#/properties/scope/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema104.properties.scope.properties.tenant.type, parentSchema: schema104.properties.scope.properties.tenant, data: data10 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data9.customer !== void 0) {
          let data11 = data9.customer;
          if (typeof data11 === "string") {
            if (func1(data11) < 1) {
              const err34 = { instancePath: instancePath + "/scope/customer", schemaPath: "#/properties/scope/properties/customer/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema104.properties.scope.properties.customer, data: data11 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/scope/customer", schemaPath: "#/properties/scope/properties/customer/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema104.properties.scope.properties.customer.type, parentSchema: schema104.properties.scope.properties.customer, data: data11 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema104.properties.scope.type, parentSchema: schema104.properties.scope, data: data9 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.tenants !== void 0) {
      let data12 = data.tenants;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate34(data12[i0], { instancePath: instancePath + "/tenants/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/tenants", schemaPath: "#/properties/tenants/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema104.properties.tenants.type, parentSchema: schema104.properties.tenants, data: data12 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.findings !== void 0) {
      let data14 = data.findings;
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate85(data14[i1], { instancePath: instancePath + "/findings/" + i1, parentData: data14, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema104.properties.findings.type, parentSchema: schema104.properties.findings, data: data14 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.result !== void 0) {
      let data16 = data.result;
      if (!(data16 === "no-changes" || data16 === "changes" || data16 === "blocked" || data16 === "failed")) {
        const err39 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/enum", keyword: "enum", params: { allowedValues: schema104.properties.result.enum }, message: "must be equal to one of the allowed values", schema: schema104.properties.result.enum, parentSchema: schema104.properties.result, data: data16 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.digest !== void 0) {
      let data17 = data.digest;
      if (typeof data17 === "string") {
        if (!pattern67.test(data17)) {
          const err40 = { instancePath: instancePath + "/digest", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^(sha256:)?[0-9a-f]{64}$" }, message: 'must match pattern "^(sha256:)?[0-9a-f]{64}$"', schema: "^(sha256:)?[0-9a-f]{64}$", parentSchema: schema105, data: data17 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/digest", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema105.type, parentSchema: schema105, data: data17 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema104.type, parentSchema: schema104, data };
    if (vErrors === null) {
      vErrors = [err42];
    } else {
      vErrors.push(err42);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const validateServices = validate104 as unknown as Validate;
var schema182 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Services file", "description": "tenants/<tenant>/services.yaml: our name for what the vendors sell, and the service of the PSA that bills it.", "type": "object", "additionalProperties": false, "required": ["kind", "products"], "properties": { "kind": { "description": "Says what this file is. Always services here.", "const": "services" }, "products": { "title": "Products", "description": "The products, each under a key of your choice, for example m365-business-premium.", "type": "object", "propertyNames": { "$ref": "defs.schema.json#/$defs/key" }, "additionalProperties": { "$ref": "#/$defs/product" } } }, "$defs": { "product": { "title": "Product", "description": "One product: what the vendor calls it, and how we bill it.", "type": "object", "additionalProperties": false, "required": ["title", "vendor"], "properties": { "title": { "description": "What people call it, for example Microsoft 365 Business Premium.", "$ref": "defs.schema.json#/$defs/text" }, "vendor": { "title": "Vendor product", "description": "What the vendor calls it.", "type": "object", "additionalProperties": false, "required": ["program", "ids"], "properties": { "program": { "description": "The program that sells it, for example microsoft-csp.", "$ref": "defs.schema.json#/$defs/key" }, "ids": { "description": "The vendor's ids of it, each as product:sku, for example CFQ7TTC0LCHC:0002. Several where the vendor changed the id.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "description": "A vendor id as product:sku, for example CFQ7TTC0LCHC:0002.", "type": "string", "pattern": "^[A-Za-z0-9]{1,40}:[A-Za-z0-9]{1,40}$", "patternErrorMessage": "must be product:sku, such as CFQ7TTC0LCHC:0002" } }, "term": { "description": "Only this commitment: P1M (a month), P1Y (a year) or P3Y (three years). Left out: any.", "enum": ["P1M", "P1Y", "P3Y"] }, "plan": { "description": "Only this way of paying the vendor: monthly, annual or triennial. Left out: any.", "enum": ["monthly", "annual", "triennial"] } } }, "usage": { "description": "Whether the vendor bills it by usage (Azure): an amount a month instead of seats. Left out: false.", "type": "boolean" }, "service": { "title": "Services by connection", "description": "The PSA's service that bills it: its id, under the key of the connection. Left out: product sync makes one.", "type": "object", "propertyNames": { "$ref": "defs.schema.json#/$defs/key" }, "additionalProperties": { "description": "The service's id, for example 9001.", "$ref": "defs.schema.json#/$defs/remoteId" } }, "retail": { "title": "Retail rule", "description": "Where its retail price comes from: the vendor's price sheet (the default), a fixed price, a markup on the cost, or a discount on the sheet's retail price. One of them; for usage a markup only.", "type": "object", "additionalProperties": false, "properties": { "sheet": { "description": "Take the retail price of the vendor's price sheet.", "const": true }, "fixed": { "description": "This price a unit, for example 24.50.", "$ref": "defs.schema.json#/$defs/price" }, "markup": { "description": "The cost plus this share of it, for example 20%.", "$ref": "defs.schema.json#/$defs/percent" }, "discount": { "description": "The price sheet's retail price less this share of it, for example 5%.", "$ref": "defs.schema.json#/$defs/percent" }, "round": { "description": "Round to a multiple of this amount, for example 0.05. Left out: to the cent.", "$ref": "defs.schema.json#/$defs/price" } } }, "ignore": { "$ref": "ignore.schema.json" } } } } };
var schema184 = { "title": "Product", "description": "One product: what the vendor calls it, and how we bill it.", "type": "object", "additionalProperties": false, "required": ["title", "vendor"], "properties": { "title": { "description": "What people call it, for example Microsoft 365 Business Premium.", "$ref": "defs.schema.json#/$defs/text" }, "vendor": { "title": "Vendor product", "description": "What the vendor calls it.", "type": "object", "additionalProperties": false, "required": ["program", "ids"], "properties": { "program": { "description": "The program that sells it, for example microsoft-csp.", "$ref": "defs.schema.json#/$defs/key" }, "ids": { "description": "The vendor's ids of it, each as product:sku, for example CFQ7TTC0LCHC:0002. Several where the vendor changed the id.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "description": "A vendor id as product:sku, for example CFQ7TTC0LCHC:0002.", "type": "string", "pattern": "^[A-Za-z0-9]{1,40}:[A-Za-z0-9]{1,40}$", "patternErrorMessage": "must be product:sku, such as CFQ7TTC0LCHC:0002" } }, "term": { "description": "Only this commitment: P1M (a month), P1Y (a year) or P3Y (three years). Left out: any.", "enum": ["P1M", "P1Y", "P3Y"] }, "plan": { "description": "Only this way of paying the vendor: monthly, annual or triennial. Left out: any.", "enum": ["monthly", "annual", "triennial"] } } }, "usage": { "description": "Whether the vendor bills it by usage (Azure): an amount a month instead of seats. Left out: false.", "type": "boolean" }, "service": { "title": "Services by connection", "description": "The PSA's service that bills it: its id, under the key of the connection. Left out: product sync makes one.", "type": "object", "propertyNames": { "$ref": "defs.schema.json#/$defs/key" }, "additionalProperties": { "description": "The service's id, for example 9001.", "$ref": "defs.schema.json#/$defs/remoteId" } }, "retail": { "title": "Retail rule", "description": "Where its retail price comes from: the vendor's price sheet (the default), a fixed price, a markup on the cost, or a discount on the sheet's retail price. One of them; for usage a markup only.", "type": "object", "additionalProperties": false, "properties": { "sheet": { "description": "Take the retail price of the vendor's price sheet.", "const": true }, "fixed": { "description": "This price a unit, for example 24.50.", "$ref": "defs.schema.json#/$defs/price" }, "markup": { "description": "The cost plus this share of it, for example 20%.", "$ref": "defs.schema.json#/$defs/percent" }, "discount": { "description": "The price sheet's retail price less this share of it, for example 5%.", "$ref": "defs.schema.json#/$defs/percent" }, "round": { "description": "Round to a multiple of this amount, for example 0.05. Left out: to the cent.", "$ref": "defs.schema.json#/$defs/price" } } }, "ignore": { "$ref": "ignore.schema.json" } } };
var pattern109 = new RegExp("^[A-Za-z0-9]{1,40}:[A-Za-z0-9]{1,40}$", "u");
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema184.required, parentSchema: schema184, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.vendor === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vendor" }, message: "must have required property 'vendor'", schema: schema184.required, parentSchema: schema184, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "vendor" || key0 === "usage" || key0 === "service" || key0 === "retail" || key0 === "ignore")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema184, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 === "string") {
        if (func1(data0) > 250) {
          const err3 = { instancePath: instancePath + "/title", schemaPath: "defs.schema.json#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 250 }, message: "must NOT have more than 250 characters", schema: 250, parentSchema: schema33, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/title", schemaPath: "defs.schema.json#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err5 = { instancePath: instancePath + "/title", schemaPath: "defs.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"', schema: "^\\S(.*\\S)?$", parentSchema: schema33, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/title", schemaPath: "defs.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.vendor !== void 0) {
      let data1 = data.vendor;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.program === void 0) {
          const err7 = { instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/required", keyword: "required", params: { missingProperty: "program" }, message: "must have required property 'program'", schema: schema184.properties.vendor.required, parentSchema: schema184.properties.vendor, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1.ids === void 0) {
          const err8 = { instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/required", keyword: "required", params: { missingProperty: "ids" }, message: "must have required property 'ids'", schema: schema184.properties.vendor.required, parentSchema: schema184.properties.vendor, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "program" || key1 === "ids" || key1 === "term" || key1 === "plan")) {
            const err9 = { instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema184.properties.vendor, data: data1 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.program !== void 0) {
          let data2 = data1.program;
          if (typeof data2 === "string") {
            if (func1(data2) > 64) {
              const err10 = { instancePath: instancePath + "/vendor/program", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema44, data: data2 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (!pattern17.test(data2)) {
              const err11 = { instancePath: instancePath + "/vendor/program", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema44, data: data2 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/vendor/program", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data2 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data1.ids !== void 0) {
          let data3 = data1.ids;
          if (Array.isArray(data3)) {
            if (data3.length < 1) {
              const err13 = { instancePath: instancePath + "/vendor/ids", schemaPath: "#/properties/vendor/properties/ids/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema184.properties.vendor.properties.ids, data: data3 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (typeof data4 === "string") {
                if (!pattern109.test(data4)) {
                  const err14 = { instancePath: instancePath + "/vendor/ids/" + i0, schemaPath: "#/properties/vendor/properties/ids/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{1,40}:[A-Za-z0-9]{1,40}$" }, message: 'must match pattern "^[A-Za-z0-9]{1,40}:[A-Za-z0-9]{1,40}$"', schema: "^[A-Za-z0-9]{1,40}:[A-Za-z0-9]{1,40}$", parentSchema: schema184.properties.vendor.properties.ids.items, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/vendor/ids/" + i0, schemaPath: "#/properties/vendor/properties/ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema184.properties.vendor.properties.ids.items.type, parentSchema: schema184.properties.vendor.properties.ids.items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            let i1 = data3.length;
            let j0;
            if (i1 > 1) {
              const indices0 = {};
              for (; i1--; ) {
                let item0 = data3[i1];
                if (typeof item0 !== "string") {
                  continue;
                }
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  const err16 = { instancePath: instancePath + "/vendor/ids", schemaPath: "#/properties/vendor/properties/ids/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema184.properties.vendor.properties.ids, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                  break;
                }
                indices0[item0] = i1;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/vendor/ids", schemaPath: "#/properties/vendor/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema184.properties.vendor.properties.ids.type, parentSchema: schema184.properties.vendor.properties.ids, data: data3 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data1.term !== void 0) {
          let data5 = data1.term;
          if (!(data5 === "P1M" || data5 === "P1Y" || data5 === "P3Y")) {
            const err18 = { instancePath: instancePath + "/vendor/term", schemaPath: "#/properties/vendor/properties/term/enum", keyword: "enum", params: { allowedValues: schema184.properties.vendor.properties.term.enum }, message: "must be equal to one of the allowed values", schema: schema184.properties.vendor.properties.term.enum, parentSchema: schema184.properties.vendor.properties.term, data: data5 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data1.plan !== void 0) {
          let data6 = data1.plan;
          if (!(data6 === "monthly" || data6 === "annual" || data6 === "triennial")) {
            const err19 = { instancePath: instancePath + "/vendor/plan", schemaPath: "#/properties/vendor/properties/plan/enum", keyword: "enum", params: { allowedValues: schema184.properties.vendor.properties.plan.enum }, message: "must be equal to one of the allowed values", schema: schema184.properties.vendor.properties.plan.enum, parentSchema: schema184.properties.vendor.properties.plan, data: data6 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema184.properties.vendor.type, parentSchema: schema184.properties.vendor, data: data1 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.usage !== void 0) {
      let data7 = data.usage;
      if (typeof data7 !== "boolean") {
        const err21 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema184.properties.usage.type, parentSchema: schema184.properties.usage, data: data7 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.service !== void 0) {
      let data8 = data.service;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key2 in data8) {
          const _errs21 = errors;
          if (typeof key2 === "string") {
            if (func1(key2) > 64) {
              const err22 = { instancePath: instancePath + "/service", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema44, data: key2, propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (!pattern17.test(key2)) {
              const err23 = { instancePath: instancePath + "/service", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema44, data: key2, propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/service", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: key2, propertyName: key2 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          var valid7 = _errs21 === errors;
          if (!valid7) {
            const err25 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid", schema: schema184.properties.service.propertyNames, parentSchema: schema184.properties.service, data: data8 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        for (const key3 in data8) {
          let data9 = data8[key3];
          if (typeof data9 === "string") {
            if (func1(data9) > 60) {
              const err26 = { instancePath: instancePath + "/service/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "defs.schema.json#/$defs/remoteId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", schema: 60, parentSchema: schema45, data: data9 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (!pattern18.test(data9)) {
              const err27 = { instancePath: instancePath + "/service/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "defs.schema.json#/$defs/remoteId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9_-]*$", parentSchema: schema45, data: data9 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/service/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "defs.schema.json#/$defs/remoteId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.type, parentSchema: schema45, data: data9 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema184.properties.service.type, parentSchema: schema184.properties.service, data: data8 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.retail !== void 0) {
      let data10 = data.retail;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key4 in data10) {
          if (!(key4 === "sheet" || key4 === "fixed" || key4 === "markup" || key4 === "discount" || key4 === "round")) {
            const err30 = { instancePath: instancePath + "/retail", schemaPath: "#/properties/retail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema184.properties.retail, data: data10 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data10.sheet !== void 0) {
          let data11 = data10.sheet;
          if (true !== data11) {
            const err31 = { instancePath: instancePath + "/retail/sheet", schemaPath: "#/properties/retail/properties/sheet/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema184.properties.retail.properties.sheet, data: data11 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data10.fixed !== void 0) {
          let data12 = data10.fixed;
          if (typeof data12 === "string") {
            if (!pattern35.test(data12)) {
              const err32 = { instancePath: instancePath + "/retail/fixed", schemaPath: "defs.schema.json#/$defs/price/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$"', schema: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", parentSchema: schema69, data: data12 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/retail/fixed", schemaPath: "defs.schema.json#/$defs/price/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.type, parentSchema: schema69, data: data12 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data10.markup !== void 0) {
          let data13 = data10.markup;
          if (typeof data13 === "string") {
            if (!pattern52.test(data13)) {
              const err34 = { instancePath: instancePath + "/retail/markup", schemaPath: "defs.schema.json#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$"', schema: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", parentSchema: schema87, data: data13 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/retail/markup", schemaPath: "defs.schema.json#/$defs/percent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.type, parentSchema: schema87, data: data13 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data10.discount !== void 0) {
          let data14 = data10.discount;
          if (typeof data14 === "string") {
            if (!pattern52.test(data14)) {
              const err36 = { instancePath: instancePath + "/retail/discount", schemaPath: "defs.schema.json#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$"', schema: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", parentSchema: schema87, data: data14 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/retail/discount", schemaPath: "defs.schema.json#/$defs/percent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.type, parentSchema: schema87, data: data14 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data10.round !== void 0) {
          let data15 = data10.round;
          if (typeof data15 === "string") {
            if (!pattern35.test(data15)) {
              const err38 = { instancePath: instancePath + "/retail/round", schemaPath: "defs.schema.json#/$defs/price/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$"', schema: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", parentSchema: schema69, data: data15 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/retail/round", schemaPath: "defs.schema.json#/$defs/price/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.type, parentSchema: schema69, data: data15 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/retail", schemaPath: "#/properties/retail/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema184.properties.retail.type, parentSchema: schema184.properties.retail, data: data10 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      if (!validate26(data.ignore, { instancePath: instancePath + "/ignore", parentData: data, parentDataProperty: "ignore", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema184.type, parentSchema: schema184, data };
    if (vErrors === null) {
      vErrors = [err41];
    } else {
      vErrors.push(err41);
    }
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
validate105.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema182.required, parentSchema: schema182, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.products === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "products" }, message: "must have required property 'products'", schema: schema182.required, parentSchema: schema182, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "products")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema182, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("services" !== data0) {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "services" }, message: "must be equal to constant", schema: "services", parentSchema: schema182.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.products !== void 0) {
      let data1 = data.products;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          const _errs5 = errors;
          if (typeof key1 === "string") {
            if (func1(key1) > 64) {
              const err4 = { instancePath: instancePath + "/products", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema44, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern17.test(key1)) {
              const err5 = { instancePath: instancePath + "/products", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema44, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/products", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: key1, propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var valid1 = _errs5 === errors;
          if (!valid1) {
            const err7 = { instancePath: instancePath + "/products", schemaPath: "#/properties/products/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema182.properties.products.propertyNames, parentSchema: schema182.properties.products, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        for (const key2 in data1) {
          if (!validate105(data1[key2], { instancePath: instancePath + "/products/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/products", schemaPath: "#/properties/products/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema182.properties.products.type, parentSchema: schema182.properties.products, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema182.type, parentSchema: schema182, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const validateState = validate108 as unknown as Validate;
var schema193 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "State", "description": "state/<tenant>.json on the audit branch: what a tenant's runs have to remember. Written by apply; not to be edited.", "type": "object", "additionalProperties": false, "required": ["formatVersion", "tenant", "ids", "lastApplied", "resolved", "manual"], "properties": { "formatVersion": { "description": "The format of this file.", "const": 1 }, "tenant": { "description": "The tenant.", "type": "string", "minLength": 1 }, "chain": { "title": "Trail end", "description": "The last entry of the tenant's trail. Left out before the first run.", "type": "object", "additionalProperties": false, "required": ["run", "seq", "hash"], "properties": { "run": { "description": "The run that wrote it.", "type": "string", "minLength": 1 }, "seq": { "description": "Its position.", "type": "integer", "minimum": 1 }, "hash": { "description": "Its hash.", "type": "string", "pattern": "^[0-9a-f]{64}$" } } }, "lease": { "title": "Lease", "description": "The apply that is at work on the tenant; no other may start before it ends or its lease expires.", "type": "object", "additionalProperties": false, "required": ["run", "owner", "takenAt", "expiresAt"], "properties": { "run": { "description": "The run that holds it.", "type": "string", "minLength": 1 }, "owner": { "description": "Who started it.", "type": "string", "minLength": 1 }, "url": { "description": "The page of its job.", "type": "string", "minLength": 1 }, "takenAt": { "description": "Since when.", "$ref": "defs.schema.json#/$defs/instant" }, "expiresAt": { "description": "Until when, if it is not let go before.", "$ref": "defs.schema.json#/$defs/instant" } } }, "ids": { "description": "Which record stands for which key.", "type": "object", "additionalProperties": { "title": "Remote record", "description": "A record in a system.", "type": "object", "additionalProperties": false, "required": ["system", "id", "at", "run"], "properties": { "system": { "description": "The system.", "type": "string", "minLength": 1 }, "id": { "description": "The record's id there.", "type": "string", "minLength": 1 }, "at": { "description": "When.", "$ref": "defs.schema.json#/$defs/instant" }, "run": { "description": "By which run.", "type": "string", "minLength": 1 } } } }, "lastApplied": { "description": "By key: the values that were last applied.", "type": "object", "additionalProperties": { "title": "Last applied", "description": "Values as applied.", "type": "object", "additionalProperties": false, "required": ["fields", "at", "run"], "properties": { "fields": { "description": "Value by field.", "type": "object", "additionalProperties": true }, "at": { "description": "When.", "$ref": "defs.schema.json#/$defs/instant" }, "run": { "description": "By which run.", "type": "string", "minLength": 1 } } } }, "resolved": { "description": "By key and name: a default that depends on live data or on the day, settled once.", "type": "object", "additionalProperties": { "title": "Resolved default", "description": "A settled default.", "type": "object", "additionalProperties": false, "required": ["value", "at", "run"], "properties": { "value": { "description": "The value." }, "at": { "description": "When.", "$ref": "defs.schema.json#/$defs/instant" }, "run": { "description": "By which run.", "type": "string", "minLength": 1 } } } }, "manual": { "description": "By change: steps a person has to do.", "type": "object", "additionalProperties": { "title": "Manual step", "description": "A step by hand.", "type": "object", "additionalProperties": false, "required": ["status", "at", "run"], "properties": { "status": { "description": "Whether it is done.", "enum": ["open", "done", "waived"] }, "note": { "description": "How it was recognised, or why it was waived.", "type": "string" }, "at": { "description": "When.", "$ref": "defs.schema.json#/$defs/instant" }, "run": { "description": "By which run.", "type": "string", "minLength": 1 } } } } } };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.formatVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "formatVersion" }, message: "must have required property 'formatVersion'", schema: schema193.required, parentSchema: schema193, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tenant === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'", schema: schema193.required, parentSchema: schema193, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ids === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ids" }, message: "must have required property 'ids'", schema: schema193.required, parentSchema: schema193, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.lastApplied === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastApplied" }, message: "must have required property 'lastApplied'", schema: schema193.required, parentSchema: schema193, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.resolved === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resolved" }, message: "must have required property 'resolved'", schema: schema193.required, parentSchema: schema193, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.manual === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manual" }, message: "must have required property 'manual'", schema: schema193.required, parentSchema: schema193, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "formatVersion" || key0 === "tenant" || key0 === "chain" || key0 === "lease" || key0 === "ids" || key0 === "lastApplied" || key0 === "resolved" || key0 === "manual")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema193, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.formatVersion !== void 0) {
      let data0 = data.formatVersion;
      if (1 !== data0) {
        const err7 = { instancePath: instancePath + "/formatVersion", schemaPath: "#/properties/formatVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema193.properties.formatVersion, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.tenant !== void 0) {
      let data1 = data.tenant;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err8 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema193.properties.tenant, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema193.properties.tenant.type, parentSchema: schema193.properties.tenant, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.chain !== void 0) {
      let data2 = data.chain;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.run === void 0) {
          const err10 = { instancePath: instancePath + "/chain", schemaPath: "#/properties/chain/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'", schema: schema193.properties.chain.required, parentSchema: schema193.properties.chain, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2.seq === void 0) {
          const err11 = { instancePath: instancePath + "/chain", schemaPath: "#/properties/chain/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property 'seq'", schema: schema193.properties.chain.required, parentSchema: schema193.properties.chain, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2.hash === void 0) {
          const err12 = { instancePath: instancePath + "/chain", schemaPath: "#/properties/chain/required", keyword: "required", params: { missingProperty: "hash" }, message: "must have required property 'hash'", schema: schema193.properties.chain.required, parentSchema: schema193.properties.chain, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "run" || key1 === "seq" || key1 === "hash")) {
            const err13 = { instancePath: instancePath + "/chain", schemaPath: "#/properties/chain/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema193.properties.chain, data: data2 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data2.run !== void 0) {
          let data3 = data2.run;
          if (typeof data3 === "string") {
            if (func1(data3) < 1) {
              const err14 = { instancePath: instancePath + "/chain/run", schemaPath: "#/properties/chain/properties/run/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema193.properties.chain.properties.run, data: data3 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/chain/run", schemaPath: "#/properties/chain/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema193.properties.chain.properties.run.type, parentSchema: schema193.properties.chain.properties.run, data: data3 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data2.seq !== void 0) {
          let data4 = data2.seq;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err16 = { instancePath: instancePath + "/chain/seq", schemaPath: "#/properties/chain/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema193.properties.chain.properties.seq.type, parentSchema: schema193.properties.chain.properties.seq, data: data4 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 1 || isNaN(data4)) {
              const err17 = { instancePath: instancePath + "/chain/seq", schemaPath: "#/properties/chain/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema193.properties.chain.properties.seq, data: data4 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if (data2.hash !== void 0) {
          let data5 = data2.hash;
          if (typeof data5 === "string") {
            if (!pattern9.test(data5)) {
              const err18 = { instancePath: instancePath + "/chain/hash", schemaPath: "#/properties/chain/properties/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: schema193.properties.chain.properties.hash, data: data5 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/chain/hash", schemaPath: "#/properties/chain/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema193.properties.chain.properties.hash.type, parentSchema: schema193.properties.chain.properties.hash, data: data5 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/chain", schemaPath: "#/properties/chain/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema193.properties.chain.type, parentSchema: schema193.properties.chain, data: data2 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.lease !== void 0) {
      let data6 = data.lease;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.run === void 0) {
          const err21 = { instancePath: instancePath + "/lease", schemaPath: "#/properties/lease/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'", schema: schema193.properties.lease.required, parentSchema: schema193.properties.lease, data: data6 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data6.owner === void 0) {
          const err22 = { instancePath: instancePath + "/lease", schemaPath: "#/properties/lease/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema193.properties.lease.required, parentSchema: schema193.properties.lease, data: data6 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data6.takenAt === void 0) {
          const err23 = { instancePath: instancePath + "/lease", schemaPath: "#/properties/lease/required", keyword: "required", params: { missingProperty: "takenAt" }, message: "must have required property 'takenAt'", schema: schema193.properties.lease.required, parentSchema: schema193.properties.lease, data: data6 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data6.expiresAt === void 0) {
          const err24 = { instancePath: instancePath + "/lease", schemaPath: "#/properties/lease/required", keyword: "required", params: { missingProperty: "expiresAt" }, message: "must have required property 'expiresAt'", schema: schema193.properties.lease.required, parentSchema: schema193.properties.lease, data: data6 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        for (const key2 in data6) {
          if (!(key2 === "run" || key2 === "owner" || key2 === "url" || key2 === "takenAt" || key2 === "expiresAt")) {
            const err25 = { instancePath: instancePath + "/lease", schemaPath: "#/properties/lease/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema193.properties.lease, data: data6 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data6.run !== void 0) {
          let data7 = data6.run;
          if (typeof data7 === "string") {
            if (func1(data7) < 1) {
              const err26 = { instancePath: instancePath + "/lease/run", schemaPath: "#/properties/lease/properties/run/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema193.properties.lease.properties.run, data: data7 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/lease/run", schemaPath: "#/properties/lease/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema193.properties.lease.properties.run.type, parentSchema: schema193.properties.lease.properties.run, data: data7 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data6.owner !== void 0) {
          let data8 = data6.owner;
          if (typeof data8 === "string") {
            if (func1(data8) < 1) {
              const err28 = { instancePath: instancePath + "/lease/owner", schemaPath: "#/properties/lease/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema193.properties.lease.properties.owner, data: data8 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/lease/owner", schemaPath: "#/properties/lease/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema193.properties.lease.properties.owner.type, parentSchema: schema193.properties.lease.properties.owner, data: data8 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data6.url !== void 0) {
          let data9 = data6.url;
          if (typeof data9 === "string") {
            if (func1(data9) < 1) {
              const err30 = { instancePath: instancePath + "/lease/url", schemaPath: "#/properties/lease/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema193.properties.lease.properties.url, data: data9 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/lease/url", schemaPath: "#/properties/lease/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema193.properties.lease.properties.url.type, parentSchema: schema193.properties.lease.properties.url, data: data9 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data6.takenAt !== void 0) {
          let data10 = data6.takenAt;
          if (typeof data10 === "string") {
            if (!pattern10.test(data10)) {
              const err32 = { instancePath: instancePath + "/lease/takenAt", schemaPath: "defs.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$", parentSchema: schema38, data: data10 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/lease/takenAt", schemaPath: "defs.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data10 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data6.expiresAt !== void 0) {
          let data11 = data6.expiresAt;
          if (typeof data11 === "string") {
            if (!pattern10.test(data11)) {
              const err34 = { instancePath: instancePath + "/lease/expiresAt", schemaPath: "defs.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$", parentSchema: schema38, data: data11 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/lease/expiresAt", schemaPath: "defs.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data11 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/lease", schemaPath: "#/properties/lease/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema193.properties.lease.type, parentSchema: schema193.properties.lease, data: data6 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.ids !== void 0) {
      let data12 = data.ids;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12) {
          let data13 = data12[key3];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.system === void 0) {
              const err37 = { instancePath: instancePath + "/ids/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ids/additionalProperties/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property 'system'", schema: schema193.properties.ids.additionalProperties.required, parentSchema: schema193.properties.ids.additionalProperties, data: data13 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data13.id === void 0) {
              const err38 = { instancePath: instancePath + "/ids/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ids/additionalProperties/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema193.properties.ids.additionalProperties.required, parentSchema: schema193.properties.ids.additionalProperties, data: data13 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data13.at === void 0) {
              const err39 = { instancePath: instancePath + "/ids/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ids/additionalProperties/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'", schema: schema193.properties.ids.additionalProperties.required, parentSchema: schema193.properties.ids.additionalProperties, data: data13 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data13.run === void 0) {
              const err40 = { instancePath: instancePath + "/ids/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ids/additionalProperties/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'", schema: schema193.properties.ids.additionalProperties.required, parentSchema: schema193.properties.ids.additionalProperties, data: data13 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            for (const key4 in data13) {
              if (!(key4 === "system" || key4 === "id" || key4 === "at" || key4 === "run")) {
                const err41 = { instancePath: instancePath + "/ids/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ids/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema193.properties.ids.additionalProperties, data: data13 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data13.system !== void 0) {
              let data14 = data13.system;
              if (typeof data14 === "string") {
                if (func1(data14) < 1) {
                  const err42 = { instancePath: instancePath + "/ids/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/system", schemaPath: "#/properties/ids/additionalProperties/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema193.properties.ids.additionalProperties.properties.system, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              } else {
                const err43 = { instancePath: instancePath + "/ids/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/system", schemaPath: "#/properties/ids/additionalProperties/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema193.properties.ids.additionalProperties.properties.system.type, parentSchema: schema193.properties.ids.additionalProperties.properties.system, data: data14 };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data13.id !== void 0) {
              let data15 = data13.id;
              if (typeof data15 === "string") {
                if (func1(data15) < 1) {
                  const err44 = { instancePath: instancePath + "/ids/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/properties/ids/additionalProperties/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema193.properties.ids.additionalProperties.properties.id, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/ids/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/properties/ids/additionalProperties/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema193.properties.ids.additionalProperties.properties.id.type, parentSchema: schema193.properties.ids.additionalProperties.properties.id, data: data15 };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data13.at !== void 0) {
              let data16 = data13.at;
              if (typeof data16 === "string") {
                if (!pattern10.test(data16)) {
                  const err46 = { instancePath: instancePath + "/ids/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/at", schemaPath: "defs.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$", parentSchema: schema38, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/ids/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/at", schemaPath: "defs.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data16 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data13.run !== void 0) {
              let data17 = data13.run;
              if (typeof data17 === "string") {
                if (func1(data17) < 1) {
                  const err48 = { instancePath: instancePath + "/ids/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/run", schemaPath: "#/properties/ids/additionalProperties/properties/run/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema193.properties.ids.additionalProperties.properties.run, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              } else {
                const err49 = { instancePath: instancePath + "/ids/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/run", schemaPath: "#/properties/ids/additionalProperties/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema193.properties.ids.additionalProperties.properties.run.type, parentSchema: schema193.properties.ids.additionalProperties.properties.run, data: data17 };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
          } else {
            const err50 = { instancePath: instancePath + "/ids/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ids/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema193.properties.ids.additionalProperties.type, parentSchema: schema193.properties.ids.additionalProperties, data: data13 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema193.properties.ids.type, parentSchema: schema193.properties.ids, data: data12 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.lastApplied !== void 0) {
      let data18 = data.lastApplied;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key5 in data18) {
          let data19 = data18[key5];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.fields === void 0) {
              const err52 = { instancePath: instancePath + "/lastApplied/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lastApplied/additionalProperties/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property 'fields'", schema: schema193.properties.lastApplied.additionalProperties.required, parentSchema: schema193.properties.lastApplied.additionalProperties, data: data19 };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (data19.at === void 0) {
              const err53 = { instancePath: instancePath + "/lastApplied/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lastApplied/additionalProperties/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'", schema: schema193.properties.lastApplied.additionalProperties.required, parentSchema: schema193.properties.lastApplied.additionalProperties, data: data19 };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data19.run === void 0) {
              const err54 = { instancePath: instancePath + "/lastApplied/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lastApplied/additionalProperties/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'", schema: schema193.properties.lastApplied.additionalProperties.required, parentSchema: schema193.properties.lastApplied.additionalProperties, data: data19 };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            for (const key6 in data19) {
              if (!(key6 === "fields" || key6 === "at" || key6 === "run")) {
                const err55 = { instancePath: instancePath + "/lastApplied/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lastApplied/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema193.properties.lastApplied.additionalProperties, data: data19 };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data19.fields !== void 0) {
              let data20 = data19.fields;
              if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
              } else {
                const err56 = { instancePath: instancePath + "/lastApplied/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields", schemaPath: "#/properties/lastApplied/additionalProperties/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema193.properties.lastApplied.additionalProperties.properties.fields.type, parentSchema: schema193.properties.lastApplied.additionalProperties.properties.fields, data: data20 };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data19.at !== void 0) {
              let data21 = data19.at;
              if (typeof data21 === "string") {
                if (!pattern10.test(data21)) {
                  const err57 = { instancePath: instancePath + "/lastApplied/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/at", schemaPath: "defs.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$", parentSchema: schema38, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              } else {
                const err58 = { instancePath: instancePath + "/lastApplied/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/at", schemaPath: "defs.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data21 };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data19.run !== void 0) {
              let data22 = data19.run;
              if (typeof data22 === "string") {
                if (func1(data22) < 1) {
                  const err59 = { instancePath: instancePath + "/lastApplied/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/run", schemaPath: "#/properties/lastApplied/additionalProperties/properties/run/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema193.properties.lastApplied.additionalProperties.properties.run, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              } else {
                const err60 = { instancePath: instancePath + "/lastApplied/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/run", schemaPath: "#/properties/lastApplied/additionalProperties/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema193.properties.lastApplied.additionalProperties.properties.run.type, parentSchema: schema193.properties.lastApplied.additionalProperties.properties.run, data: data22 };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
          } else {
            const err61 = { instancePath: instancePath + "/lastApplied/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lastApplied/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema193.properties.lastApplied.additionalProperties.type, parentSchema: schema193.properties.lastApplied.additionalProperties, data: data19 };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
      } else {
        const err62 = { instancePath: instancePath + "/lastApplied", schemaPath: "#/properties/lastApplied/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema193.properties.lastApplied.type, parentSchema: schema193.properties.lastApplied, data: data18 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.resolved !== void 0) {
      let data23 = data.resolved;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const key7 in data23) {
          let data24 = data23[key7];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.value === void 0) {
              const err63 = { instancePath: instancePath + "/resolved/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/resolved/additionalProperties/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema193.properties.resolved.additionalProperties.required, parentSchema: schema193.properties.resolved.additionalProperties, data: data24 };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (data24.at === void 0) {
              const err64 = { instancePath: instancePath + "/resolved/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/resolved/additionalProperties/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'", schema: schema193.properties.resolved.additionalProperties.required, parentSchema: schema193.properties.resolved.additionalProperties, data: data24 };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            if (data24.run === void 0) {
              const err65 = { instancePath: instancePath + "/resolved/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/resolved/additionalProperties/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'", schema: schema193.properties.resolved.additionalProperties.required, parentSchema: schema193.properties.resolved.additionalProperties, data: data24 };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            for (const key8 in data24) {
              if (!(key8 === "value" || key8 === "at" || key8 === "run")) {
                const err66 = { instancePath: instancePath + "/resolved/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/resolved/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema193.properties.resolved.additionalProperties, data: data24 };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data24.at !== void 0) {
              let data25 = data24.at;
              if (typeof data25 === "string") {
                if (!pattern10.test(data25)) {
                  const err67 = { instancePath: instancePath + "/resolved/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/at", schemaPath: "defs.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$", parentSchema: schema38, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
              } else {
                const err68 = { instancePath: instancePath + "/resolved/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/at", schemaPath: "defs.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data25 };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data24.run !== void 0) {
              let data26 = data24.run;
              if (typeof data26 === "string") {
                if (func1(data26) < 1) {
                  const err69 = { instancePath: instancePath + "/resolved/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/run", schemaPath: "#/properties/resolved/additionalProperties/properties/run/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema193.properties.resolved.additionalProperties.properties.run, data: data26 };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              } else {
                const err70 = { instancePath: instancePath + "/resolved/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/run", schemaPath: "#/properties/resolved/additionalProperties/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema193.properties.resolved.additionalProperties.properties.run.type, parentSchema: schema193.properties.resolved.additionalProperties.properties.run, data: data26 };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
          } else {
            const err71 = { instancePath: instancePath + "/resolved/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/resolved/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema193.properties.resolved.additionalProperties.type, parentSchema: schema193.properties.resolved.additionalProperties, data: data24 };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      } else {
        const err72 = { instancePath: instancePath + "/resolved", schemaPath: "#/properties/resolved/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema193.properties.resolved.type, parentSchema: schema193.properties.resolved, data: data23 };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
    }
    if (data.manual !== void 0) {
      let data27 = data.manual;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key9 in data27) {
          let data28 = data27[key9];
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.status === void 0) {
              const err73 = { instancePath: instancePath + "/manual/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/manual/additionalProperties/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema193.properties.manual.additionalProperties.required, parentSchema: schema193.properties.manual.additionalProperties, data: data28 };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
            if (data28.at === void 0) {
              const err74 = { instancePath: instancePath + "/manual/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/manual/additionalProperties/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'", schema: schema193.properties.manual.additionalProperties.required, parentSchema: schema193.properties.manual.additionalProperties, data: data28 };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (data28.run === void 0) {
              const err75 = { instancePath: instancePath + "/manual/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/manual/additionalProperties/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'", schema: schema193.properties.manual.additionalProperties.required, parentSchema: schema193.properties.manual.additionalProperties, data: data28 };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            for (const key10 in data28) {
              if (!(key10 === "status" || key10 === "note" || key10 === "at" || key10 === "run")) {
                const err76 = { instancePath: instancePath + "/manual/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/manual/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema193.properties.manual.additionalProperties, data: data28 };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data28.status !== void 0) {
              let data29 = data28.status;
              if (!(data29 === "open" || data29 === "done" || data29 === "waived")) {
                const err77 = { instancePath: instancePath + "/manual/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", schemaPath: "#/properties/manual/additionalProperties/properties/status/enum", keyword: "enum", params: { allowedValues: schema193.properties.manual.additionalProperties.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema193.properties.manual.additionalProperties.properties.status.enum, parentSchema: schema193.properties.manual.additionalProperties.properties.status, data: data29 };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data28.note !== void 0) {
              let data30 = data28.note;
              if (typeof data30 !== "string") {
                const err78 = { instancePath: instancePath + "/manual/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/note", schemaPath: "#/properties/manual/additionalProperties/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema193.properties.manual.additionalProperties.properties.note.type, parentSchema: schema193.properties.manual.additionalProperties.properties.note, data: data30 };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data28.at !== void 0) {
              let data31 = data28.at;
              if (typeof data31 === "string") {
                if (!pattern10.test(data31)) {
                  const err79 = { instancePath: instancePath + "/manual/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/at", schemaPath: "defs.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$", parentSchema: schema38, data: data31 };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              } else {
                const err80 = { instancePath: instancePath + "/manual/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/at", schemaPath: "defs.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data31 };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data28.run !== void 0) {
              let data32 = data28.run;
              if (typeof data32 === "string") {
                if (func1(data32) < 1) {
                  const err81 = { instancePath: instancePath + "/manual/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/run", schemaPath: "#/properties/manual/additionalProperties/properties/run/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema193.properties.manual.additionalProperties.properties.run, data: data32 };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
              } else {
                const err82 = { instancePath: instancePath + "/manual/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/run", schemaPath: "#/properties/manual/additionalProperties/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema193.properties.manual.additionalProperties.properties.run.type, parentSchema: schema193.properties.manual.additionalProperties.properties.run, data: data32 };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
          } else {
            const err83 = { instancePath: instancePath + "/manual/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/manual/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema193.properties.manual.additionalProperties.type, parentSchema: schema193.properties.manual.additionalProperties, data: data28 };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
      } else {
        const err84 = { instancePath: instancePath + "/manual", schemaPath: "#/properties/manual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema193.properties.manual.type, parentSchema: schema193.properties.manual, data: data27 };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
    }
  } else {
    const err85 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema193.type, parentSchema: schema193, data };
    if (vErrors === null) {
      vErrors = [err85];
    } else {
      vErrors.push(err85);
    }
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
validate108.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const validateSystemAutotask = validate109 as unknown as Validate;
var schema200 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Autotask settings", "description": "A connection to Autotask PSA through its REST API, with an API-only user.", "type": "object", "additionalProperties": false, "required": ["system", "username", "secret", "integrationCode"], "properties": { "system": { "description": "Always autotask here.", "const": "autotask" }, "username": { "description": "Where the API user's name is found. In Autotask: Admin, Resources (Users), the API user's Username (Key).", "$ref": "../defs.schema.json#/$defs/secret" }, "secret": { "description": "Where the API user's password is found. In Autotask: Password (Secret) of the API user.", "$ref": "../defs.schema.json#/$defs/secret" }, "integrationCode": { "description": "Where the tracking identifier of the API user's integration is found.", "$ref": "../defs.schema.json#/$defs/secret" }, "url": { "description": "The address at which the database's zone is asked for. Left out: https://webservices.autotask.net/atservicesrest/. Only https, or http on this machine itself.", "type": "string", "maxLength": 500, "pattern": "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]{1,5})?)(/[A-Za-z0-9._~/-]*)?$", "patternErrorMessage": "must be an https address without user name or query (http only on this machine)" }, "threads": { "description": "How many requests may run at once for one kind of record. Autotask allows 3 for all programs that share the integration code. Left out: 2.", "type": "integer", "minimum": 1, "maximum": 3 }, "budgetShare": { "description": "The share of Autotask's hourly request limit, which all integrations of the database share, that may be used. Left out: 50%.", "$ref": "../defs.schema.json#/$defs/percent" }, "lineOfBusiness": { "description": "The name of the line of business for contracts that are created, where Autotask asks for one.", "$ref": "../defs.schema.json#/$defs/text" }, "unitRows": { "description": "How Autotask reports units that change inside a billing period: total (the new row holds all units), delta (it holds only the change), or detect (find out, and refuse when it cannot be told). Left out: detect.", "enum": ["detect", "total", "delta"] } } };
var schema201 = { "title": "Secret", "description": "Where a secret is found. The secret itself is never written in a file: name an environment variable (env), a command that prints it (exec), or a file outside the repository (file).", "type": "object", "writeOnly": true, "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "env": { "description": "The environment variable that holds the secret, for example AUTOTASK_SECRET.", "type": "string", "maxLength": 128, "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "patternErrorMessage": "must be the name of an environment variable such as AUTOTASK_SECRET" }, "exec": { "description": 'The command that prints the secret, as a list of words, for example [op, read, "op://msp/autotask/secret"]. No shell is involved.', "type": "array", "minItems": 1, "maxItems": 50, "items": { "description": "One word of the command.", "type": "string", "minLength": 1 } }, "file": { "description": "The file that holds the secret and nothing else, for example /run/secrets/autotask.", "type": "string", "minLength": 1, "maxLength": 1e3 } } };
var pattern123 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
var pattern126 = new RegExp("^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]{1,5})?)(/[A-Za-z0-9._~/-]*)?$", "u");
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.system === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property 'system'", schema: schema200.required, parentSchema: schema200, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.username === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'", schema: schema200.required, parentSchema: schema200, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.secret === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "secret" }, message: "must have required property 'secret'", schema: schema200.required, parentSchema: schema200, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.integrationCode === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "integrationCode" }, message: "must have required property 'integrationCode'", schema: schema200.required, parentSchema: schema200, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema200.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema200, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.system !== void 0) {
      let data0 = data.system;
      if ("autotask" !== data0) {
        const err5 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/const", keyword: "const", params: { allowedValue: "autotask" }, message: "must be equal to constant", schema: "autotask", parentSchema: schema200.properties.system, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.username !== void 0) {
      let data1 = data.username;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length > 1) {
          const err6 = { instancePath: instancePath + "/username", schemaPath: "../defs.schema.json#/$defs/secret/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema201, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (Object.keys(data1).length < 1) {
          const err7 = { instancePath: instancePath + "/username", schemaPath: "../defs.schema.json#/$defs/secret/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema201, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "env" || key1 === "exec" || key1 === "file")) {
            const err8 = { instancePath: instancePath + "/username", schemaPath: "../defs.schema.json#/$defs/secret/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema201, data: data1 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1.env !== void 0) {
          let data2 = data1.env;
          if (typeof data2 === "string") {
            if (func1(data2) > 128) {
              const err9 = { instancePath: instancePath + "/username/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema201.properties.env, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (!pattern123.test(data2)) {
              const err10 = { instancePath: instancePath + "/username/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema201.properties.env, data: data2 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/username/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema201.properties.env.type, parentSchema: schema201.properties.env, data: data2 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.exec !== void 0) {
          let data3 = data1.exec;
          if (Array.isArray(data3)) {
            if (data3.length > 50) {
              const err12 = { instancePath: instancePath + "/username/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema201.properties.exec, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data3.length < 1) {
              const err13 = { instancePath: instancePath + "/username/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema201.properties.exec, data: data3 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (typeof data4 === "string") {
                if (func1(data4) < 1) {
                  const err14 = { instancePath: instancePath + "/username/exec/" + i0, schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema201.properties.exec.items, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/username/exec/" + i0, schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema201.properties.exec.items.type, parentSchema: schema201.properties.exec.items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/username/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema201.properties.exec.type, parentSchema: schema201.properties.exec, data: data3 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data1.file !== void 0) {
          let data5 = data1.file;
          if (typeof data5 === "string") {
            if (func1(data5) > 1e3) {
              const err17 = { instancePath: instancePath + "/username/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema201.properties.file, data: data5 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (func1(data5) < 1) {
              const err18 = { instancePath: instancePath + "/username/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema201.properties.file, data: data5 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/username/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema201.properties.file.type, parentSchema: schema201.properties.file, data: data5 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/username", schemaPath: "../defs.schema.json#/$defs/secret/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema201.type, parentSchema: schema201, data: data1 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.secret !== void 0) {
      let data6 = data.secret;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (Object.keys(data6).length > 1) {
          const err21 = { instancePath: instancePath + "/secret", schemaPath: "../defs.schema.json#/$defs/secret/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema201, data: data6 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (Object.keys(data6).length < 1) {
          const err22 = { instancePath: instancePath + "/secret", schemaPath: "../defs.schema.json#/$defs/secret/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema201, data: data6 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        for (const key2 in data6) {
          if (!(key2 === "env" || key2 === "exec" || key2 === "file")) {
            const err23 = { instancePath: instancePath + "/secret", schemaPath: "../defs.schema.json#/$defs/secret/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema201, data: data6 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data6.env !== void 0) {
          let data7 = data6.env;
          if (typeof data7 === "string") {
            if (func1(data7) > 128) {
              const err24 = { instancePath: instancePath + "/secret/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema201.properties.env, data: data7 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (!pattern123.test(data7)) {
              const err25 = { instancePath: instancePath + "/secret/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema201.properties.env, data: data7 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/secret/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema201.properties.env.type, parentSchema: schema201.properties.env, data: data7 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data6.exec !== void 0) {
          let data8 = data6.exec;
          if (Array.isArray(data8)) {
            if (data8.length > 50) {
              const err27 = { instancePath: instancePath + "/secret/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema201.properties.exec, data: data8 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data8.length < 1) {
              const err28 = { instancePath: instancePath + "/secret/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema201.properties.exec, data: data8 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            const len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data9 = data8[i1];
              if (typeof data9 === "string") {
                if (func1(data9) < 1) {
                  const err29 = { instancePath: instancePath + "/secret/exec/" + i1, schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema201.properties.exec.items, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/secret/exec/" + i1, schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema201.properties.exec.items.type, parentSchema: schema201.properties.exec.items, data: data9 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/secret/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema201.properties.exec.type, parentSchema: schema201.properties.exec, data: data8 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data6.file !== void 0) {
          let data10 = data6.file;
          if (typeof data10 === "string") {
            if (func1(data10) > 1e3) {
              const err32 = { instancePath: instancePath + "/secret/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema201.properties.file, data: data10 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (func1(data10) < 1) {
              const err33 = { instancePath: instancePath + "/secret/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema201.properties.file, data: data10 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/secret/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema201.properties.file.type, parentSchema: schema201.properties.file, data: data10 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/secret", schemaPath: "../defs.schema.json#/$defs/secret/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema201.type, parentSchema: schema201, data: data6 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.integrationCode !== void 0) {
      let data11 = data.integrationCode;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (Object.keys(data11).length > 1) {
          const err36 = { instancePath: instancePath + "/integrationCode", schemaPath: "../defs.schema.json#/$defs/secret/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema201, data: data11 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (Object.keys(data11).length < 1) {
          const err37 = { instancePath: instancePath + "/integrationCode", schemaPath: "../defs.schema.json#/$defs/secret/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema201, data: data11 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        for (const key3 in data11) {
          if (!(key3 === "env" || key3 === "exec" || key3 === "file")) {
            const err38 = { instancePath: instancePath + "/integrationCode", schemaPath: "../defs.schema.json#/$defs/secret/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema201, data: data11 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data11.env !== void 0) {
          let data12 = data11.env;
          if (typeof data12 === "string") {
            if (func1(data12) > 128) {
              const err39 = { instancePath: instancePath + "/integrationCode/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema201.properties.env, data: data12 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (!pattern123.test(data12)) {
              const err40 = { instancePath: instancePath + "/integrationCode/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema201.properties.env, data: data12 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/integrationCode/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema201.properties.env.type, parentSchema: schema201.properties.env, data: data12 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data11.exec !== void 0) {
          let data13 = data11.exec;
          if (Array.isArray(data13)) {
            if (data13.length > 50) {
              const err42 = { instancePath: instancePath + "/integrationCode/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema201.properties.exec, data: data13 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data13.length < 1) {
              const err43 = { instancePath: instancePath + "/integrationCode/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema201.properties.exec, data: data13 };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            const len2 = data13.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data14 = data13[i2];
              if (typeof data14 === "string") {
                if (func1(data14) < 1) {
                  const err44 = { instancePath: instancePath + "/integrationCode/exec/" + i2, schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema201.properties.exec.items, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/integrationCode/exec/" + i2, schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema201.properties.exec.items.type, parentSchema: schema201.properties.exec.items, data: data14 };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/integrationCode/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema201.properties.exec.type, parentSchema: schema201.properties.exec, data: data13 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data11.file !== void 0) {
          let data15 = data11.file;
          if (typeof data15 === "string") {
            if (func1(data15) > 1e3) {
              const err47 = { instancePath: instancePath + "/integrationCode/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema201.properties.file, data: data15 };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (func1(data15) < 1) {
              const err48 = { instancePath: instancePath + "/integrationCode/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema201.properties.file, data: data15 };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          } else {
            const err49 = { instancePath: instancePath + "/integrationCode/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema201.properties.file.type, parentSchema: schema201.properties.file, data: data15 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/integrationCode", schemaPath: "../defs.schema.json#/$defs/secret/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema201.type, parentSchema: schema201, data: data11 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data16 = data.url;
      if (typeof data16 === "string") {
        if (func1(data16) > 500) {
          const err51 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema200.properties.url, data: data16 };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (!pattern126.test(data16)) {
          const err52 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]{1,5})?)(/[A-Za-z0-9._~/-]*)?$" }, message: 'must match pattern "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]{1,5})?)(/[A-Za-z0-9._~/-]*)?$"', schema: "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]{1,5})?)(/[A-Za-z0-9._~/-]*)?$", parentSchema: schema200.properties.url, data: data16 };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
      } else {
        const err53 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema200.properties.url.type, parentSchema: schema200.properties.url, data: data16 };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.threads !== void 0) {
      let data17 = data.threads;
      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
        const err54 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema200.properties.threads.type, parentSchema: schema200.properties.threads, data: data17 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 > 3 || isNaN(data17)) {
          const err55 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3", schema: 3, parentSchema: schema200.properties.threads, data: data17 };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        if (data17 < 1 || isNaN(data17)) {
          const err56 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema200.properties.threads, data: data17 };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
      }
    }
    if (data.budgetShare !== void 0) {
      let data18 = data.budgetShare;
      if (typeof data18 === "string") {
        if (!pattern52.test(data18)) {
          const err57 = { instancePath: instancePath + "/budgetShare", schemaPath: "../defs.schema.json#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$"', schema: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", parentSchema: schema87, data: data18 };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
      } else {
        const err58 = { instancePath: instancePath + "/budgetShare", schemaPath: "../defs.schema.json#/$defs/percent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.type, parentSchema: schema87, data: data18 };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.lineOfBusiness !== void 0) {
      let data19 = data.lineOfBusiness;
      if (typeof data19 === "string") {
        if (func1(data19) > 250) {
          const err59 = { instancePath: instancePath + "/lineOfBusiness", schemaPath: "../defs.schema.json#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 250 }, message: "must NOT have more than 250 characters", schema: 250, parentSchema: schema33, data: data19 };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        if (func1(data19) < 1) {
          const err60 = { instancePath: instancePath + "/lineOfBusiness", schemaPath: "../defs.schema.json#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data19 };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        if (!pattern4.test(data19)) {
          const err61 = { instancePath: instancePath + "/lineOfBusiness", schemaPath: "../defs.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"', schema: "^\\S(.*\\S)?$", parentSchema: schema33, data: data19 };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
      } else {
        const err62 = { instancePath: instancePath + "/lineOfBusiness", schemaPath: "../defs.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data19 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.unitRows !== void 0) {
      let data20 = data.unitRows;
      if (!(data20 === "detect" || data20 === "total" || data20 === "delta")) {
        const err63 = { instancePath: instancePath + "/unitRows", schemaPath: "#/properties/unitRows/enum", keyword: "enum", params: { allowedValues: schema200.properties.unitRows.enum }, message: "must be equal to one of the allowed values", schema: schema200.properties.unitRows.enum, parentSchema: schema200.properties.unitRows, data: data20 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
  } else {
    const err64 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema200.type, parentSchema: schema200, data };
    if (vErrors === null) {
      vErrors = [err64];
    } else {
      vErrors.push(err64);
    }
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
validate109.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const validateSystemPartnerCenter = validate110 as unknown as Validate;
var schema206 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Partner Center settings", "description": "What Microsoft billed, read from the files that Partner Center and its APIs let partners download. Nothing is asked over the network, so no credentials are needed.", "type": "object", "additionalProperties": false, "required": ["system", "files"], "properties": { "system": { "description": "Always partner-center here.", "const": "partner-center" }, "files": { "description": "Where the lines of Microsoft's invoices are: a folder (its files, not those of folders below it), or a list of files and folders. Paths start from the tenant's folder. Read are reconciliation files (CSV), pages of line items (JSON) and exports of Microsoft Graph (JSON lines, packed or not, with their manifest). An invoices list (JSON) beside them gives the invoices' totals.", "$ref": "#/$defs/places" }, "priceSheets": { "description": "Where the licence-based price sheets (.csv) are that retail prices come from: a folder, or a list of files and folders. Left out: no retail price comes from Microsoft.", "$ref": "#/$defs/places" }, "segment": { "description": "Which prices of the price sheet apply to your customers. Left out: Commercial.", "enum": ["Commercial", "Government", "Education", "Charity"] }, "market": { "description": "The two capital letters of the country whose prices apply, for example NL. Needed where a price sheet holds several countries.", "type": "string", "pattern": "^[A-Z]{2}$", "patternErrorMessage": "must be a country code such as NL" }, "invoices": { "description": "The totals that Microsoft's invoices state, against which the files are checked. An invoice without a known total is not final: what it does not bill is not taken as ended.", "type": "array", "items": { "description": "One invoice of Microsoft.", "type": "object", "additionalProperties": false, "required": ["id", "total", "currency"], "properties": { "id": { "description": "The invoice's number, for example G012345678.", "type": "string", "pattern": "^[A-Za-z0-9-]{1,40}$", "patternErrorMessage": "must be an invoice number such as G012345678" }, "total": { "description": "What the invoice comes to, tax included, as its first page says.", "$ref": "../defs.schema.json#/$defs/amount" }, "currency": { "description": "The invoice's currency.", "$ref": "../defs.schema.json#/$defs/currency" }, "adjustment": { "description": "The part of the invoice's total that its file does not show, for example a credit note: the file's lines plus this amount are the total.", "type": "object", "additionalProperties": false, "required": ["amount", "reason"], "properties": { "amount": { "description": "The amount, below zero where it lowers the invoice, for example -3.20.", "$ref": "../defs.schema.json#/$defs/amount" }, "reason": { "description": "What it is, with the place on the invoice that says so.", "$ref": "../defs.schema.json#/$defs/reason" } } }, "period": { "description": "The billing period the invoice answers for. Left out: as the invoices list says, else the calendar month in which its latest monthly charge starts.", "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "description": "Its first day.", "$ref": "../defs.schema.json#/$defs/day" }, "to": { "description": "Its last day, included.", "$ref": "../defs.schema.json#/$defs/day" } } } } } } }, "$defs": { "places": { "title": "Files and folders", "description": "A path, or a list of paths.", "anyOf": [{ "$ref": "#/$defs/place" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/place" } }] }, "place": { "title": "Path", "description": "A file or a folder, for example billing/microsoft/. It starts from the tenant's folder.", "type": "string", "minLength": 1, "maxLength": 500 } } };
var schema207 = { "title": "Files and folders", "description": "A path, or a list of paths.", "anyOf": [{ "$ref": "#/$defs/place" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/place" } }] };
var schema208 = { "title": "Path", "description": "A file or a folder, for example billing/microsoft/. It starts from the tenant's folder.", "type": "string", "minLength": 1, "maxLength": 500 };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (func1(data) > 500) {
      const err0 = { instancePath, schemaPath: "#/$defs/place/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema208, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func1(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/$defs/place/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema208, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/$defs/place/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema208.type, parentSchema: schema208, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs4 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err3 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema207.anyOf[1], data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func1(data0) > 500) {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/place/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema208, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/place/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema208, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/place/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema208.type, parentSchema: schema208, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema207.anyOf[1].type, parentSchema: schema207.anyOf[1], data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var items0 = true;
  }
  if (!valid0) {
    const err8 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema207.anyOf, parentSchema: schema207, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate111.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate111.evaluated = { "dynamicProps": false, "dynamicItems": true };
var pattern129 = new RegExp("^[A-Z]{2}$", "u");
var pattern130 = new RegExp("^[A-Za-z0-9-]{1,40}$", "u");
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.system === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property 'system'", schema: schema206.required, parentSchema: schema206, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.files === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: schema206.required, parentSchema: schema206, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "system" || key0 === "files" || key0 === "priceSheets" || key0 === "segment" || key0 === "market" || key0 === "invoices")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema206, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.system !== void 0) {
      let data0 = data.system;
      if ("partner-center" !== data0) {
        const err3 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/const", keyword: "const", params: { allowedValue: "partner-center" }, message: "must be equal to constant", schema: "partner-center", parentSchema: schema206.properties.system, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      if (!validate111(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
        errors = vErrors.length;
      }
    }
    if (data.priceSheets !== void 0) {
      if (!validate111(data.priceSheets, { instancePath: instancePath + "/priceSheets", parentData: data, parentDataProperty: "priceSheets", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
        errors = vErrors.length;
      }
    }
    if (data.segment !== void 0) {
      let data3 = data.segment;
      if (!(data3 === "Commercial" || data3 === "Government" || data3 === "Education" || data3 === "Charity")) {
        const err4 = { instancePath: instancePath + "/segment", schemaPath: "#/properties/segment/enum", keyword: "enum", params: { allowedValues: schema206.properties.segment.enum }, message: "must be equal to one of the allowed values", schema: schema206.properties.segment.enum, parentSchema: schema206.properties.segment, data: data3 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.market !== void 0) {
      let data4 = data.market;
      if (typeof data4 === "string") {
        if (!pattern129.test(data4)) {
          const err5 = { instancePath: instancePath + "/market", schemaPath: "#/properties/market/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema206.properties.market, data: data4 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/market", schemaPath: "#/properties/market/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema206.properties.market.type, parentSchema: schema206.properties.market, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.invoices !== void 0) {
      let data5 = data.invoices;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.id === void 0) {
              const err7 = { instancePath: instancePath + "/invoices/" + i0, schemaPath: "#/properties/invoices/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema206.properties.invoices.items.required, parentSchema: schema206.properties.invoices.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data6.total === void 0) {
              const err8 = { instancePath: instancePath + "/invoices/" + i0, schemaPath: "#/properties/invoices/items/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'", schema: schema206.properties.invoices.items.required, parentSchema: schema206.properties.invoices.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data6.currency === void 0) {
              const err9 = { instancePath: instancePath + "/invoices/" + i0, schemaPath: "#/properties/invoices/items/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'", schema: schema206.properties.invoices.items.required, parentSchema: schema206.properties.invoices.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key1 in data6) {
              if (!(key1 === "id" || key1 === "total" || key1 === "currency" || key1 === "adjustment" || key1 === "period")) {
                const err10 = { instancePath: instancePath + "/invoices/" + i0, schemaPath: "#/properties/invoices/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema206.properties.invoices.items, data: data6 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data6.id !== void 0) {
              let data7 = data6.id;
              if (typeof data7 === "string") {
                if (!pattern130.test(data7)) {
                  const err11 = { instancePath: instancePath + "/invoices/" + i0 + "/id", schemaPath: "#/properties/invoices/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]{1,40}$" }, message: 'must match pattern "^[A-Za-z0-9-]{1,40}$"', schema: "^[A-Za-z0-9-]{1,40}$", parentSchema: schema206.properties.invoices.items.properties.id, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/invoices/" + i0 + "/id", schemaPath: "#/properties/invoices/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema206.properties.invoices.items.properties.id.type, parentSchema: schema206.properties.invoices.items.properties.id, data: data7 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data6.total !== void 0) {
              let data8 = data6.total;
              if (typeof data8 === "string") {
                if (!pattern12.test(data8)) {
                  const err13 = { instancePath: instancePath + "/invoices/" + i0 + "/total", schemaPath: "../defs.schema.json#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$"', schema: "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", parentSchema: schema40, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/invoices/" + i0 + "/total", schemaPath: "../defs.schema.json#/$defs/amount/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: data8 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data6.currency !== void 0) {
              let data9 = data6.currency;
              if (typeof data9 === "string") {
                if (!pattern14.test(data9)) {
                  const err15 = { instancePath: instancePath + "/invoices/" + i0 + "/currency", schemaPath: "../defs.schema.json#/$defs/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"', schema: "^[A-Z]{3}$", parentSchema: schema42, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/invoices/" + i0 + "/currency", schemaPath: "../defs.schema.json#/$defs/currency/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.type, parentSchema: schema42, data: data9 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data6.adjustment !== void 0) {
              let data10 = data6.adjustment;
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (data10.amount === void 0) {
                  const err17 = { instancePath: instancePath + "/invoices/" + i0 + "/adjustment", schemaPath: "#/properties/invoices/items/properties/adjustment/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'", schema: schema206.properties.invoices.items.properties.adjustment.required, parentSchema: schema206.properties.invoices.items.properties.adjustment, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (data10.reason === void 0) {
                  const err18 = { instancePath: instancePath + "/invoices/" + i0 + "/adjustment", schemaPath: "#/properties/invoices/items/properties/adjustment/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema206.properties.invoices.items.properties.adjustment.required, parentSchema: schema206.properties.invoices.items.properties.adjustment, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                for (const key2 in data10) {
                  if (!(key2 === "amount" || key2 === "reason")) {
                    const err19 = { instancePath: instancePath + "/invoices/" + i0 + "/adjustment", schemaPath: "#/properties/invoices/items/properties/adjustment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema206.properties.invoices.items.properties.adjustment, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
                if (data10.amount !== void 0) {
                  let data11 = data10.amount;
                  if (typeof data11 === "string") {
                    if (!pattern12.test(data11)) {
                      const err20 = { instancePath: instancePath + "/invoices/" + i0 + "/adjustment/amount", schemaPath: "../defs.schema.json#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$"', schema: "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", parentSchema: schema40, data: data11 };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                  } else {
                    const err21 = { instancePath: instancePath + "/invoices/" + i0 + "/adjustment/amount", schemaPath: "../defs.schema.json#/$defs/amount/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
                if (data10.reason !== void 0) {
                  let data12 = data10.reason;
                  if (typeof data12 === "string") {
                    if (func1(data12) > 500) {
                      const err22 = { instancePath: instancePath + "/invoices/" + i0 + "/adjustment/reason", schemaPath: "../defs.schema.json#/$defs/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema34, data: data12 };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                    if (func1(data12) < 1) {
                      const err23 = { instancePath: instancePath + "/invoices/" + i0 + "/adjustment/reason", schemaPath: "../defs.schema.json#/$defs/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data12 };
                      if (vErrors === null) {
                        vErrors = [err23];
                      } else {
                        vErrors.push(err23);
                      }
                      errors++;
                    }
                    if (!pattern5.test(data12)) {
                      const err24 = { instancePath: instancePath + "/invoices/" + i0 + "/adjustment/reason", schemaPath: "../defs.schema.json#/$defs/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema34, data: data12 };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                    }
                  } else {
                    const err25 = { instancePath: instancePath + "/invoices/" + i0 + "/adjustment/reason", schemaPath: "../defs.schema.json#/$defs/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
              } else {
                const err26 = { instancePath: instancePath + "/invoices/" + i0 + "/adjustment", schemaPath: "#/properties/invoices/items/properties/adjustment/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema206.properties.invoices.items.properties.adjustment.type, parentSchema: schema206.properties.invoices.items.properties.adjustment, data: data10 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data6.period !== void 0) {
              let data13 = data6.period;
              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                if (data13.from === void 0) {
                  const err27 = { instancePath: instancePath + "/invoices/" + i0 + "/period", schemaPath: "#/properties/invoices/items/properties/period/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema206.properties.invoices.items.properties.period.required, parentSchema: schema206.properties.invoices.items.properties.period, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                if (data13.to === void 0) {
                  const err28 = { instancePath: instancePath + "/invoices/" + i0 + "/period", schemaPath: "#/properties/invoices/items/properties/period/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema206.properties.invoices.items.properties.period.required, parentSchema: schema206.properties.invoices.items.properties.period, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                for (const key3 in data13) {
                  if (!(key3 === "from" || key3 === "to")) {
                    const err29 = { instancePath: instancePath + "/invoices/" + i0 + "/period", schemaPath: "#/properties/invoices/items/properties/period/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema206.properties.invoices.items.properties.period, data: data13 };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
                if (data13.from !== void 0) {
                  let data14 = data13.from;
                  if (typeof data14 === "string") {
                    if (!pattern6.test(data14)) {
                      const err30 = { instancePath: instancePath + "/invoices/" + i0 + "/period/from", schemaPath: "../defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data14 };
                      if (vErrors === null) {
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                    if (!formats0.validate(data14)) {
                      const err31 = { instancePath: instancePath + "/invoices/" + i0 + "/period/from", schemaPath: "../defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data14 };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  } else {
                    const err32 = { instancePath: instancePath + "/invoices/" + i0 + "/period/from", schemaPath: "../defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data14 };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
                if (data13.to !== void 0) {
                  let data15 = data13.to;
                  if (typeof data15 === "string") {
                    if (!pattern6.test(data15)) {
                      const err33 = { instancePath: instancePath + "/invoices/" + i0 + "/period/to", schemaPath: "../defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data15 };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                    if (!formats0.validate(data15)) {
                      const err34 = { instancePath: instancePath + "/invoices/" + i0 + "/period/to", schemaPath: "../defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data15 };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    }
                  } else {
                    const err35 = { instancePath: instancePath + "/invoices/" + i0 + "/period/to", schemaPath: "../defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data15 };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
              } else {
                const err36 = { instancePath: instancePath + "/invoices/" + i0 + "/period", schemaPath: "#/properties/invoices/items/properties/period/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema206.properties.invoices.items.properties.period.type, parentSchema: schema206.properties.invoices.items.properties.period, data: data13 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/invoices/" + i0, schemaPath: "#/properties/invoices/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema206.properties.invoices.items.type, parentSchema: schema206.properties.invoices.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/invoices", schemaPath: "#/properties/invoices/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema206.properties.invoices.type, parentSchema: schema206.properties.invoices, data: data5 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
  } else {
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema206.type, parentSchema: schema206, data };
    if (vErrors === null) {
      vErrors = [err39];
    } else {
      vErrors.push(err39);
    }
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
validate110.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const validateTenant = validate114 as unknown as Validate;
var schema216 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Tenant file", "description": "tenants/<tenant>/tenant.yaml: one managed service provider, the systems it works with and the vendor programs it bills.", "type": "object", "additionalProperties": false, "required": ["kind", "name", "timezone", "currency", "connections"], "properties": { "kind": { "description": "Says what this file is. Always tenant here.", "const": "tenant" }, "name": { "description": "The tenant's key: the same as the name of its folder.", "$ref": "defs.schema.json#/$defs/key" }, "timezone": { "description": "The time zone in which a contract day begins and ends, for example Europe/Amsterdam.", "type": "string", "pattern": "^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$", "patternErrorMessage": "must be a time zone such as Europe/Amsterdam" }, "currency": { "description": "The currency the tenant bills in, for example EUR.", "$ref": "defs.schema.json#/$defs/currency" }, "connections": { "title": "Connections", "description": "The systems of this tenant: credentials and address of each, under a key of your choice, for example psa.", "type": "object", "minProperties": 1, "propertyNames": { "$ref": "defs.schema.json#/$defs/key" }, "additionalProperties": { "$ref": "#/$defs/connection" } }, "programs": { "title": "Programs", "description": "The vendors' programs that are billed, each under its fixed name.", "type": "object", "propertyNames": { "$ref": "defs.schema.json#/$defs/key" }, "additionalProperties": { "$ref": "#/$defs/program" } }, "guardrails": { "$ref": "guardrails.schema.json" }, "freeze": { "description": "Days on which apply writes nothing for this tenant, beside those of concordat.yaml.", "type": "array", "items": { "$ref": "freeze.schema.json" } } }, "$defs": { "connection": { "title": "Connection", "description": "One system: which one it is, and its settings.", "type": "object", "required": ["system"], "properties": { "system": { "description": "The system this connection reaches: autotask (a PSA) or partner-center (Microsoft's billing files).", "enum": ["autotask", "partner-center"] } }, "allOf": [{ "if": { "required": ["system"], "properties": { "system": { "const": "autotask" } } }, "then": { "$ref": "systems/autotask.schema.json" } }, { "if": { "required": ["system"], "properties": { "system": { "const": "partner-center" } } }, "then": { "$ref": "systems/partner-center.schema.json" } }] }, "program": { "title": "Program", "description": "How one vendor program is billed: where its charges come from, which PSA they go to, and the policies its contracts start from.", "type": "object", "additionalProperties": false, "required": ["from", "to", "billingCode"], "properties": { "from": { "description": "The connection the charges come from.", "$ref": "defs.schema.json#/$defs/key" }, "to": { "description": "The connection of the PSA they are billed in.", "$ref": "defs.schema.json#/$defs/key" }, "enabled": { "description": "Whether this program is billed at all. Left out: true. With false nothing of it is planned.", "type": "boolean" }, "basis": { "description": "What decides the units: invoices (what the vendor billed) or subscriptions (what is active now). Left out: invoices.", "enum": ["invoices", "subscriptions"] }, "products": { "description": "Which products get a service in the PSA: in-use (those found in the charges of the declared customers) or all. Left out: in-use.", "enum": ["all", "in-use"] }, "staleAfter": { "description": "How many days after the end of a billing period its invoice may take to be here. After that the plan warns that it is missing. Left out: 10 days.", "$ref": "defs.schema.json#/$defs/days" }, "azure": { "description": "Whether usage (Azure) is billed too, as an amount per month. Left out: false.", "type": "boolean" }, "billingCode": { "description": "The name of the PSA's billing code for the services it makes; its use must be recurring contract service.", "$ref": "defs.schema.json#/$defs/text" }, "vendor": { "description": "The name of the PSA's vendor company for the services it makes, to group them in reports.", "$ref": "defs.schema.json#/$defs/text" }, "servicePrefix": { "description": "What the name of a service made by product sync begins with. Left out: PC_.", "type": "string", "maxLength": 20, "pattern": "^[A-Za-z0-9_.:-]*$", "patternErrorMessage": "must be letters, digits, _ . : or -, such as PC_" }, "notify": { "description": "Who is told of errors and of price changes, by e-mail.", "type": "array", "uniqueItems": true, "items": { "$ref": "defs.schema.json#/$defs/email" } }, "pricingStrategy": { "$ref": "policies.schema.json#/$defs/pricingStrategy" }, "decreases": { "$ref": "policies.schema.json#/$defs/decreases" }, "onMissing": { "$ref": "policies.schema.json#/$defs/onMissing" }, "catchUp": { "$ref": "policies.schema.json#/$defs/catchUp" }, "status": { "$ref": "policies.schema.json#/$defs/status" }, "allowBackBilling": { "$ref": "policies.schema.json#/$defs/allowBackBilling" } } } } };
var pattern138 = new RegExp("^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$", "u");
var schema220 = { "title": "Connection", "description": "One system: which one it is, and its settings.", "type": "object", "required": ["system"], "properties": { "system": { "description": "The system this connection reaches: autotask (a PSA) or partner-center (Microsoft's billing files).", "enum": ["autotask", "partner-center"] } }, "allOf": [{ "if": { "required": ["system"], "properties": { "system": { "const": "autotask" } } }, "then": { "$ref": "systems/autotask.schema.json" } }, { "if": { "required": ["system"], "properties": { "system": { "const": "partner-center" } } }, "then": { "$ref": "systems/partner-center.schema.json" } }] };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.system === void 0 && (missing0 = "system")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.system !== void 0) {
        if ("autotask" !== data.system) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (!validate109(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = true;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema220.allOf[0].if, parentSchema: schema220.allOf[0], data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  const _errs7 = errors;
  let valid3 = true;
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.system === void 0 && (missing1 = "system")) {
      const err3 = {};
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    } else {
      if (data.system !== void 0) {
        if ("partner-center" !== data.system) {
          const err4 = {};
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
  }
  var _valid1 = _errs8 === errors;
  errors = _errs7;
  if (vErrors !== null) {
    if (_errs7) {
      vErrors.length = _errs7;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs10 = errors;
    if (!validate110(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
      errors = vErrors.length;
    }
    var _valid1 = _errs10 === errors;
    valid3 = _valid1;
    if (valid3) {
      var props1 = true;
    }
  }
  if (!valid3) {
    const err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema220.allOf[1].if, parentSchema: schema220.allOf[1], data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  if (props0 !== true && props1 !== void 0) {
    if (props1 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props1);
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.system === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property 'system'", schema: schema220.required, parentSchema: schema220, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (props0 !== true) {
      props0 = props0 || {};
      props0.system = true;
    }
    if (data.system !== void 0) {
      let data2 = data.system;
      if (!(data2 === "autotask" || data2 === "partner-center")) {
        const err7 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/enum", keyword: "enum", params: { allowedValues: schema220.properties.system.enum }, message: "must be equal to one of the allowed values", schema: schema220.properties.system.enum, parentSchema: schema220.properties.system, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema220.type, parentSchema: schema220, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate115.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate115.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema222 = { "title": "Program", "description": "How one vendor program is billed: where its charges come from, which PSA they go to, and the policies its contracts start from.", "type": "object", "additionalProperties": false, "required": ["from", "to", "billingCode"], "properties": { "from": { "description": "The connection the charges come from.", "$ref": "defs.schema.json#/$defs/key" }, "to": { "description": "The connection of the PSA they are billed in.", "$ref": "defs.schema.json#/$defs/key" }, "enabled": { "description": "Whether this program is billed at all. Left out: true. With false nothing of it is planned.", "type": "boolean" }, "basis": { "description": "What decides the units: invoices (what the vendor billed) or subscriptions (what is active now). Left out: invoices.", "enum": ["invoices", "subscriptions"] }, "products": { "description": "Which products get a service in the PSA: in-use (those found in the charges of the declared customers) or all. Left out: in-use.", "enum": ["all", "in-use"] }, "staleAfter": { "description": "How many days after the end of a billing period its invoice may take to be here. After that the plan warns that it is missing. Left out: 10 days.", "$ref": "defs.schema.json#/$defs/days" }, "azure": { "description": "Whether usage (Azure) is billed too, as an amount per month. Left out: false.", "type": "boolean" }, "billingCode": { "description": "The name of the PSA's billing code for the services it makes; its use must be recurring contract service.", "$ref": "defs.schema.json#/$defs/text" }, "vendor": { "description": "The name of the PSA's vendor company for the services it makes, to group them in reports.", "$ref": "defs.schema.json#/$defs/text" }, "servicePrefix": { "description": "What the name of a service made by product sync begins with. Left out: PC_.", "type": "string", "maxLength": 20, "pattern": "^[A-Za-z0-9_.:-]*$", "patternErrorMessage": "must be letters, digits, _ . : or -, such as PC_" }, "notify": { "description": "Who is told of errors and of price changes, by e-mail.", "type": "array", "uniqueItems": true, "items": { "$ref": "defs.schema.json#/$defs/email" } }, "pricingStrategy": { "$ref": "policies.schema.json#/$defs/pricingStrategy" }, "decreases": { "$ref": "policies.schema.json#/$defs/decreases" }, "onMissing": { "$ref": "policies.schema.json#/$defs/onMissing" }, "catchUp": { "$ref": "policies.schema.json#/$defs/catchUp" }, "status": { "$ref": "policies.schema.json#/$defs/status" }, "allowBackBilling": { "$ref": "policies.schema.json#/$defs/allowBackBilling" } } };
var schema228 = { "title": "E-mail address", "description": "An e-mail address.", "type": "string", "maxLength": 254, "pattern": "^[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+$", "patternErrorMessage": "must be an e-mail address such as billing@example.com" };
var pattern147 = new RegExp("^[A-Za-z0-9_.:-]*$", "u");
var pattern148 = new RegExp("^[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+$", "u");
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema222.required, parentSchema: schema222, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema222.required, parentSchema: schema222, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.billingCode === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "billingCode" }, message: "must have required property 'billingCode'", schema: schema222.required, parentSchema: schema222, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema222.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema222, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 === "string") {
        if (func1(data0) > 64) {
          const err4 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema44, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern17.test(data0)) {
          const err5 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema44, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 === "string") {
        if (func1(data1) > 64) {
          const err7 = { instancePath: instancePath + "/to", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema44, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern17.test(data1)) {
          const err8 = { instancePath: instancePath + "/to", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema44, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/to", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.enabled !== void 0) {
      let data2 = data.enabled;
      if (typeof data2 !== "boolean") {
        const err10 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema222.properties.enabled.type, parentSchema: schema222.properties.enabled, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.basis !== void 0) {
      let data3 = data.basis;
      if (!(data3 === "invoices" || data3 === "subscriptions")) {
        const err11 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/enum", keyword: "enum", params: { allowedValues: schema222.properties.basis.enum }, message: "must be equal to one of the allowed values", schema: schema222.properties.basis.enum, parentSchema: schema222.properties.basis, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.products !== void 0) {
      let data4 = data.products;
      if (!(data4 === "all" || data4 === "in-use")) {
        const err12 = { instancePath: instancePath + "/products", schemaPath: "#/properties/products/enum", keyword: "enum", params: { allowedValues: schema222.properties.products.enum }, message: "must be equal to one of the allowed values", schema: schema222.properties.products.enum, parentSchema: schema222.properties.products, data: data4 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.staleAfter !== void 0) {
      let data5 = data.staleAfter;
      if (typeof data5 === "string") {
        if (!pattern28.test(data5)) {
          const err13 = { instancePath: instancePath + "/staleAfter", schemaPath: "defs.schema.json#/$defs/days/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3} days?$" }, message: 'must match pattern "^[1-9][0-9]{0,3} days?$"', schema: "^[1-9][0-9]{0,3} days?$", parentSchema: schema54, data: data5 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/staleAfter", schemaPath: "defs.schema.json#/$defs/days/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.type, parentSchema: schema54, data: data5 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.azure !== void 0) {
      let data6 = data.azure;
      if (typeof data6 !== "boolean") {
        const err15 = { instancePath: instancePath + "/azure", schemaPath: "#/properties/azure/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema222.properties.azure.type, parentSchema: schema222.properties.azure, data: data6 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.billingCode !== void 0) {
      let data7 = data.billingCode;
      if (typeof data7 === "string") {
        if (func1(data7) > 250) {
          const err16 = { instancePath: instancePath + "/billingCode", schemaPath: "defs.schema.json#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 250 }, message: "must NOT have more than 250 characters", schema: 250, parentSchema: schema33, data: data7 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func1(data7) < 1) {
          const err17 = { instancePath: instancePath + "/billingCode", schemaPath: "defs.schema.json#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data7 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!pattern4.test(data7)) {
          const err18 = { instancePath: instancePath + "/billingCode", schemaPath: "defs.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"', schema: "^\\S(.*\\S)?$", parentSchema: schema33, data: data7 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/billingCode", schemaPath: "defs.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data7 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.vendor !== void 0) {
      let data8 = data.vendor;
      if (typeof data8 === "string") {
        if (func1(data8) > 250) {
          const err20 = { instancePath: instancePath + "/vendor", schemaPath: "defs.schema.json#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 250 }, message: "must NOT have more than 250 characters", schema: 250, parentSchema: schema33, data: data8 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func1(data8) < 1) {
          const err21 = { instancePath: instancePath + "/vendor", schemaPath: "defs.schema.json#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data8 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (!pattern4.test(data8)) {
          const err22 = { instancePath: instancePath + "/vendor", schemaPath: "defs.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"', schema: "^\\S(.*\\S)?$", parentSchema: schema33, data: data8 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/vendor", schemaPath: "defs.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data8 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.servicePrefix !== void 0) {
      let data9 = data.servicePrefix;
      if (typeof data9 === "string") {
        if (func1(data9) > 20) {
          const err24 = { instancePath: instancePath + "/servicePrefix", schemaPath: "#/properties/servicePrefix/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters", schema: 20, parentSchema: schema222.properties.servicePrefix, data: data9 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (!pattern147.test(data9)) {
          const err25 = { instancePath: instancePath + "/servicePrefix", schemaPath: "#/properties/servicePrefix/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.:-]*$" }, message: 'must match pattern "^[A-Za-z0-9_.:-]*$"', schema: "^[A-Za-z0-9_.:-]*$", parentSchema: schema222.properties.servicePrefix, data: data9 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/servicePrefix", schemaPath: "#/properties/servicePrefix/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema222.properties.servicePrefix.type, parentSchema: schema222.properties.servicePrefix, data: data9 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.notify !== void 0) {
      let data10 = data.notify;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (typeof data11 === "string") {
            if (func1(data11) > 254) {
              const err27 = { instancePath: instancePath + "/notify/" + i0, schemaPath: "defs.schema.json#/$defs/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters", schema: 254, parentSchema: schema228, data: data11 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (!pattern148.test(data11)) {
              const err28 = { instancePath: instancePath + "/notify/" + i0, schemaPath: "defs.schema.json#/$defs/email/pattern", keyword: "pattern", params: { pattern: "^[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+$" }, message: 'must match pattern "^[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+$"', schema: "^[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+$", parentSchema: schema228, data: data11 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/notify/" + i0, schemaPath: "defs.schema.json#/$defs/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema228.type, parentSchema: schema228, data: data11 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        let i1 = data10.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data10[i1], data10[j0])) {
                  const err30 = { instancePath: instancePath + "/notify", schemaPath: "#/properties/notify/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema222.properties.notify, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err31 = { instancePath: instancePath + "/notify", schemaPath: "#/properties/notify/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema222.properties.notify.type, parentSchema: schema222.properties.notify, data: data10 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.pricingStrategy !== void 0) {
      let data12 = data.pricingStrategy;
      if (!(data12 === "cost-and-retail" || data12 === "cost-only" || data12 === "none" || data12 === "none-on-update")) {
        const err32 = { instancePath: instancePath + "/pricingStrategy", schemaPath: "policies.schema.json#/$defs/pricingStrategy/enum", keyword: "enum", params: { allowedValues: schema59.enum }, message: "must be equal to one of the allowed values", schema: schema59.enum, parentSchema: schema59, data: data12 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.decreases !== void 0) {
      let data13 = data.decreases;
      if (!(data13 === "now" || data13 === "next-period" || data13 === "term-end")) {
        const err33 = { instancePath: instancePath + "/decreases", schemaPath: "policies.schema.json#/$defs/decreases/enum", keyword: "enum", params: { allowedValues: schema60.enum }, message: "must be equal to one of the allowed values", schema: schema60.enum, parentSchema: schema60, data: data13 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.onMissing !== void 0) {
      let data14 = data.onMissing;
      if (!(data14 === "zero" || data14 === "cancel" || data14 === "keep")) {
        const err34 = { instancePath: instancePath + "/onMissing", schemaPath: "policies.schema.json#/$defs/onMissing/enum", keyword: "enum", params: { allowedValues: schema61.enum }, message: "must be equal to one of the allowed values", schema: schema61.enum, parentSchema: schema61, data: data14 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.catchUp !== void 0) {
      let data15 = data.catchUp;
      if (!(data15 === "manual" || data15 === "charge" || data15 === "waive")) {
        const err35 = { instancePath: instancePath + "/catchUp", schemaPath: "policies.schema.json#/$defs/catchUp/enum", keyword: "enum", params: { allowedValues: schema62.enum }, message: "must be equal to one of the allowed values", schema: schema62.enum, parentSchema: schema62, data: data15 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data16 = data.status;
      if (!(data16 === "follow" || data16 === "never")) {
        const err36 = { instancePath: instancePath + "/status", schemaPath: "policies.schema.json#/$defs/status/enum", keyword: "enum", params: { allowedValues: schema63.enum }, message: "must be equal to one of the allowed values", schema: schema63.enum, parentSchema: schema63, data: data16 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.allowBackBilling !== void 0) {
      let data17 = data.allowBackBilling;
      if (typeof data17 !== "boolean") {
        const err37 = { instancePath: instancePath + "/allowBackBilling", schemaPath: "policies.schema.json#/$defs/allowBackBilling/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema64.type, parentSchema: schema64, data: data17 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
  } else {
    const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema222.type, parentSchema: schema222, data };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
    }
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
validate119.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.timezone === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timezone" }, message: "must have required property 'timezone'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.currency === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.connections === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connections" }, message: "must have required property 'connections'", schema: schema216.required, parentSchema: schema216, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "name" || key0 === "timezone" || key0 === "currency" || key0 === "connections" || key0 === "programs" || key0 === "guardrails" || key0 === "freeze")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema216, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("tenant" !== data0) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "tenant" }, message: "must be equal to constant", schema: "tenant", parentSchema: schema216.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func1(data1) > 64) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema44, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern17.test(data1)) {
          const err8 = { instancePath: instancePath + "/name", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema44, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/name", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data2 = data.timezone;
      if (typeof data2 === "string") {
        if (!pattern138.test(data2)) {
          const err10 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/pattern", keyword: "pattern", params: { pattern: "^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$" }, message: 'must match pattern "^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$"', schema: "^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$", parentSchema: schema216.properties.timezone, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema216.properties.timezone.type, parentSchema: schema216.properties.timezone, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.currency !== void 0) {
      let data3 = data.currency;
      if (typeof data3 === "string") {
        if (!pattern14.test(data3)) {
          const err12 = { instancePath: instancePath + "/currency", schemaPath: "defs.schema.json#/$defs/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"', schema: "^[A-Z]{3}$", parentSchema: schema42, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/currency", schemaPath: "defs.schema.json#/$defs/currency/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.type, parentSchema: schema42, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.connections !== void 0) {
      let data4 = data.connections;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (Object.keys(data4).length < 1) {
          const err14 = { instancePath: instancePath + "/connections", schemaPath: "#/properties/connections/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema216.properties.connections, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key1 in data4) {
          const _errs13 = errors;
          if (typeof key1 === "string") {
            if (func1(key1) > 64) {
              const err15 = { instancePath: instancePath + "/connections", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema44, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (!pattern17.test(key1)) {
              const err16 = { instancePath: instancePath + "/connections", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema44, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/connections", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: key1, propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          var valid3 = _errs13 === errors;
          if (!valid3) {
            const err18 = { instancePath: instancePath + "/connections", schemaPath: "#/properties/connections/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema216.properties.connections.propertyNames, parentSchema: schema216.properties.connections, data: data4 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        for (const key2 in data4) {
          if (!validate115(data4[key2], { instancePath: instancePath + "/connections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data4, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/connections", schemaPath: "#/properties/connections/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema216.properties.connections.type, parentSchema: schema216.properties.connections, data: data4 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.programs !== void 0) {
      let data6 = data.programs;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key3 in data6) {
          const _errs20 = errors;
          if (typeof key3 === "string") {
            if (func1(key3) > 64) {
              const err20 = { instancePath: instancePath + "/programs", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema44, data: key3, propertyName: key3 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (!pattern17.test(key3)) {
              const err21 = { instancePath: instancePath + "/programs", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema44, data: key3, propertyName: key3 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/programs", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: key3, propertyName: key3 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          var valid6 = _errs20 === errors;
          if (!valid6) {
            const err23 = { instancePath: instancePath + "/programs", schemaPath: "#/properties/programs/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid", schema: schema216.properties.programs.propertyNames, parentSchema: schema216.properties.programs, data: data6 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        for (const key4 in data6) {
          if (!validate119(data6[key4], { instancePath: instancePath + "/programs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/programs", schemaPath: "#/properties/programs/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema216.properties.programs.type, parentSchema: schema216.properties.programs, data: data6 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.guardrails !== void 0) {
      if (!validate32(data.guardrails, { instancePath: instancePath + "/guardrails", parentData: data, parentDataProperty: "guardrails", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.freeze !== void 0) {
      let data9 = data.freeze;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate31(data9[i0], { instancePath: instancePath + "/freeze/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema216.properties.freeze.type, parentSchema: schema216.properties.freeze, data: data9 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema216.type, parentSchema: schema216, data };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const validateWorkspace = validate123 as unknown as Validate;
var schema235 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Workspace file", "description": "concordat.yaml: what holds for the whole repository.", "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "description": "Says what this file is. Always workspace here.", "const": "workspace" }, "audit": { "title": "Audit settings", "description": "Where the record of every run is kept.", "type": "object", "additionalProperties": false, "properties": { "branch": { "description": "The git branch that holds the record. Left out: concordat-audit, a branch of its own, so that main and pull requests stay as they are.", "type": "string", "maxLength": 100, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "patternErrorMessage": "must be the name of a git branch such as concordat-audit" } } }, "guardrails": { "$ref": "guardrails.schema.json" }, "freeze": { "description": "Days on which apply writes nothing for any tenant, for example the days around the end of a month.", "type": "array", "items": { "$ref": "freeze.schema.json" } } } };
var pattern149 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "u");
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema235.required, parentSchema: schema235, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "audit" || key0 === "guardrails" || key0 === "freeze")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema235, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("workspace" !== data0) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "workspace" }, message: "must be equal to constant", schema: "workspace", parentSchema: schema235.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.audit !== void 0) {
      let data1 = data.audit;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "branch")) {
            const err3 = { instancePath: instancePath + "/audit", schemaPath: "#/properties/audit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema235.properties.audit, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.branch !== void 0) {
          let data2 = data1.branch;
          if (typeof data2 === "string") {
            if (func1(data2) > 100) {
              const err4 = { instancePath: instancePath + "/audit/branch", schemaPath: "#/properties/audit/properties/branch/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema235.properties.audit.properties.branch, data: data2 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern149.test(data2)) {
              const err5 = { instancePath: instancePath + "/audit/branch", schemaPath: "#/properties/audit/properties/branch/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"', schema: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", parentSchema: schema235.properties.audit.properties.branch, data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/audit/branch", schemaPath: "#/properties/audit/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema235.properties.audit.properties.branch.type, parentSchema: schema235.properties.audit.properties.branch, data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/audit", schemaPath: "#/properties/audit/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema235.properties.audit.type, parentSchema: schema235.properties.audit, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.guardrails !== void 0) {
      if (!validate32(data.guardrails, { instancePath: instancePath + "/guardrails", parentData: data, parentDataProperty: "guardrails", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.freeze !== void 0) {
      let data4 = data.freeze;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate31(data4[i0], { instancePath: instancePath + "/freeze/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema235.properties.freeze.type, parentSchema: schema235.properties.freeze, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema235.type, parentSchema: schema235, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
validate123.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
