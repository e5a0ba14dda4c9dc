// @ts-nocheck
/** Written by `npm run generate` from schema/. Change the schemas, not this file. */

import type { Validate } from "./validate.ts";

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
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Approval file", "description": "tenants/<tenant>/approvals/<name>.yaml: changes that a guardrail refused and that somebody approved, exactly as the plan showed them. A plan with refusals prints this file, ready to be signed.", "type": "object", "additionalProperties": false, "required": ["kind", "by", "reason", "on", "changes"], "properties": { "kind": { "description": "Says what this file is. Always approval here.", "const": "approval" }, "by": { "description": "Who approves, for example Sanne de Vries.", "$ref": "defs.schema.json#/$defs/text" }, "reason": { "$ref": "defs.schema.json#/$defs/reason" }, "on": { "description": "The day it was approved.", "$ref": "defs.schema.json#/$defs/day" }, "until": { "description": "The last day it holds. Left out: until the changes are made; of the catalogue (services/…) 30 days from on, since a price there has no day, so the same change may come again.", "$ref": "defs.schema.json#/$defs/day" }, "changes": { "description": "The changes that are approved, as the plan prints them.", "type": "array", "minItems": 1, "items": { "title": "Approved change", "description": "One change of one record: what it was made from and what it writes. A record that moved meanwhile, or another value, is another change.", "type": "object", "additionalProperties": false, "required": ["record", "fingerprint"], "properties": { "record": { "description": "The record, as customer/contract/line, customer/contract or services/product.", "type": "string", "maxLength": 300, "pattern": "^[a-z0-9-]+(/[^/\\s]+)+$", "patternErrorMessage": "must be a record such as contoso/m365/m365-business-premium" }, "fingerprint": { "description": "The change's fingerprint, as the plan prints it: 64 characters.", "type": "string", "pattern": "^[0-9a-f]{64}$", "patternErrorMessage": "must be a fingerprint as the plan prints it: 64 characters from 0 to 9 and a to f" } } } } } };
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
export const validateContract = validate22 as unknown as Validate;
var schema37 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Contract", "description": "One contract: an existing one that is adopted, or one that is created, and how its lines follow the vendor.", "type": "object", "additionalProperties": false, "required": ["key", "programs"], "properties": { "key": { "description": "The contract's key, unique for the customer, for example cloud-2026.", "$ref": "defs.schema.json#/$defs/key" }, "adopt": { "description": "The id of an existing contract in the PSA. It is never created and its start is never written.", "$ref": "defs.schema.json#/$defs/remoteId" }, "create": { "title": "Created contract", "description": "A contract to be made in the PSA. Needs startsOn or follows.", "type": "object", "additionalProperties": false, "required": ["name", "period"], "properties": { "name": { "description": "The contract's name; %customer% stands for the customer's name.", "$ref": "defs.schema.json#/$defs/text" }, "period": { "description": "How often it is billed.", "enum": ["monthly", "quarterly", "half-yearly", "yearly"] }, "term": { "description": "How long it runs, for example 1 year.", "$ref": "defs.schema.json#/$defs/months" }, "category": { "description": "The name of the PSA's contract category.", "$ref": "defs.schema.json#/$defs/text" } } }, "account": { "title": "Account of a contract", "description": "The account this contract stands on, where it is not the customer's own: in another PSA, for example, while a customer moves from one to the other.", "type": "object", "additionalProperties": false, "required": ["in", "id"], "properties": { "in": { "description": "The connection to the PSA it is in.", "$ref": "defs.schema.json#/$defs/key" }, "id": { "description": "The account's id there, for example 29683512.", "$ref": "defs.schema.json#/$defs/remoteId" } } }, "programs": { "description": "The programs whose charges are billed on this contract, for example [microsoft-csp].", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "defs.schema.json#/$defs/key" } }, "billsFrom": { "description": "The first day of billing in UTC: an invoice is taken when its charge period ends on or after this day.", "$ref": "defs.schema.json#/$defs/day" }, "manageFrom": { "description": "Before this day no line, status or renewal of the contract is written.", "$ref": "defs.schema.json#/$defs/day" }, "startsOn": { "description": "The first day of a created contract: a day, or subscription (the earliest start among its active subscriptions).", "type": "string", "pattern": "^(subscription|(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$", "patternErrorMessage": "must be a day such as 2026-12-31, or the word subscription" }, "endsOn": { "description": "The last day of the contract. Declared, it is written at the first apply; left out, the PSA's end is left alone.", "$ref": "defs.schema.json#/$defs/day" }, "follows": { "description": "The key of this customer's contract it comes after: it starts the day after that one ends.", "$ref": "defs.schema.json#/$defs/key" }, "renew": { "title": "Renewal", "description": "Extends the contract when its end comes near, as long as a subscription is active.", "type": "object", "additionalProperties": false, "required": ["within", "by"], "properties": { "within": { "description": "How long before its end, for example 30 days.", "$ref": "defs.schema.json#/$defs/days" }, "by": { "description": "By how much, for example 1 year.", "$ref": "defs.schema.json#/$defs/months" } } }, "ended": { "title": "Ended contract", "description": "Ends the contract for good: the entry stays in the file as the reason.", "type": "object", "additionalProperties": false, "required": ["on", "reason"], "properties": { "on": { "description": "The last day of the contract.", "$ref": "defs.schema.json#/$defs/day" }, "reason": { "$ref": "defs.schema.json#/$defs/reason" } } }, "pricingStrategy": { "$ref": "policies.schema.json#/$defs/pricingStrategy" }, "decreases": { "$ref": "policies.schema.json#/$defs/decreases" }, "onMissing": { "$ref": "policies.schema.json#/$defs/onMissing" }, "catchUp": { "$ref": "policies.schema.json#/$defs/catchUp" }, "status": { "$ref": "policies.schema.json#/$defs/status" }, "allowBackBilling": { "$ref": "policies.schema.json#/$defs/allowBackBilling" }, "lines": { "description": "What is special about single products on this contract. Products without an entry are billed all the same.", "type": "array", "items": { "$ref": "#/$defs/line" } } }, "$defs": { "line": { "title": "Line", "description": "What is special about one product on this contract.", "type": "object", "additionalProperties": false, "required": ["product"], "properties": { "product": { "description": "The product's key in services.yaml.", "$ref": "defs.schema.json#/$defs/key" }, "existing": { "description": "The id of the contract's line that stands for this product, where its service is on the contract twice.", "$ref": "defs.schema.json#/$defs/remoteId" }, "prices": { "description": "Prices agreed with the customer, each in force from its day until the next one.", "type": "array", "items": { "title": "Declared price", "description": "One agreed price.", "type": "object", "additionalProperties": false, "required": ["from", "amount"], "properties": { "from": { "description": "The first day it is in force.", "$ref": "defs.schema.json#/$defs/day" }, "amount": { "description": "The price of one unit a period, for example 24.50.", "$ref": "defs.schema.json#/$defs/price" } } } }, "exclude": { "title": "Excluded units", "description": "Units that are not billed to the customer.", "type": "object", "additionalProperties": false, "required": ["quantity", "reason"], "properties": { "quantity": { "description": "How many units, for example 2.", "type": "integer", "minimum": 1 }, "reason": { "$ref": "defs.schema.json#/$defs/reason" }, "from": { "description": "The first day they are left out.", "$ref": "defs.schema.json#/$defs/day" }, "until": { "description": "The last day they are left out.", "$ref": "defs.schema.json#/$defs/day" } } }, "ignore": { "$ref": "ignore.schema.json" }, "split": { "description": "Divides the units over several lines, for example by department. One part takes the rest.", "type": "array", "minItems": 1, "items": { "title": "Part of a split", "description": "One part: a fixed number of units, or the rest.", "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "description": "The part's key, unique in the split.", "$ref": "defs.schema.json#/$defs/key" }, "text": { "description": "What the invoice says, for example Head office.", "$ref": "defs.schema.json#/$defs/text" }, "quantity": { "description": "A fixed number of units.", "type": "integer", "minimum": 0 }, "rest": { "description": "This part takes the units that are left.", "const": true }, "existing": { "description": "The id of the contract's line that stands for this part.", "$ref": "defs.schema.json#/$defs/remoteId" } } } } } } } };
var schema38 = { "title": "Key", "description": "A short name of your own choice in lower case letters, digits and hyphens, for example cloud-2026. It is kept for good: changing it later makes it another thing.", "type": "string", "maxLength": 64, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "patternErrorMessage": "must be lower case letters, digits and single hyphens, such as cloud-2026" };
var schema39 = { "title": "Record id", "description": "The id of a record in the other system, as its address or list shows it, for example 4711.", "type": "string", "maxLength": 60, "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$", "patternErrorMessage": "must be a record id such as 4711" };
var schema41 = { "title": "Number of months", "description": "A length of time in whole months or years, for example 12 months or 1 year.", "type": "string", "pattern": "^[1-9][0-9]{0,2} (months?|years?)$", "patternErrorMessage": "must be a length such as 12 months or 1 year" };
var schema50 = { "title": "Number of days", "description": "A length of time in whole days, for example 30 days.", "type": "string", "pattern": "^[1-9][0-9]{0,3} days?$", "patternErrorMessage": "must be a length such as 30 days" };
var schema55 = { "title": "Pricing strategy", "description": "Which prices are written: cost-and-retail (unit cost and unit price), cost-only, none (only units), or none-on-update (both on a new line, only units afterwards). A price declared on a line is always written. Left out: cost-and-retail.", "enum": ["cost-and-retail", "cost-only", "none", "none-on-update"] };
var schema56 = { "title": "Decreases policy", "description": "When fewer units take effect: now, next-period, or term-end; never below what the vendor still bills. Left out: next-period.", "enum": ["now", "next-period", "term-end"] };
var schema57 = { "title": "Missing policy", "description": "What happens to a line that a final vendor statement no longer bills: zero (units to 0), cancel (end the line), or keep. Left out: zero.", "enum": ["zero", "cancel", "keep"] };
var schema58 = { "title": "Catch-up policy", "description": "What happens to days that can no longer be billed on the line because their period is posted: manual (a step for a person), charge (a one-time charge on the contract), or waive. Left out: manual.", "enum": ["manual", "charge", "waive"] };
var schema59 = { "title": "Status policy", "description": "Whether the contract's status follows its subscriptions: follow or never. Left out: follow. Once each of them has ended it is made inactive, or ended where the PSA has no status to write; it comes back when one is billed again.", "enum": ["follow", "never"] };
var schema60 = { "title": "Back-billing policy", "description": "Whether a start in the past may make the PSA bill periods before the present one. Left out: false.", "type": "boolean" };
var func6 = Object.prototype.hasOwnProperty;
var func0 = require_equal().default;
var pattern10 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern11 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
var pattern13 = new RegExp("^[1-9][0-9]{0,2} (months?|years?)$", "u");
var pattern20 = new RegExp("^(subscription|(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$", "u");
var pattern23 = new RegExp("^[1-9][0-9]{0,3} days?$", "u");
var schema61 = { "title": "Line", "description": "What is special about one product on this contract.", "type": "object", "additionalProperties": false, "required": ["product"], "properties": { "product": { "description": "The product's key in services.yaml.", "$ref": "defs.schema.json#/$defs/key" }, "existing": { "description": "The id of the contract's line that stands for this product, where its service is on the contract twice.", "$ref": "defs.schema.json#/$defs/remoteId" }, "prices": { "description": "Prices agreed with the customer, each in force from its day until the next one.", "type": "array", "items": { "title": "Declared price", "description": "One agreed price.", "type": "object", "additionalProperties": false, "required": ["from", "amount"], "properties": { "from": { "description": "The first day it is in force.", "$ref": "defs.schema.json#/$defs/day" }, "amount": { "description": "The price of one unit a period, for example 24.50.", "$ref": "defs.schema.json#/$defs/price" } } } }, "exclude": { "title": "Excluded units", "description": "Units that are not billed to the customer.", "type": "object", "additionalProperties": false, "required": ["quantity", "reason"], "properties": { "quantity": { "description": "How many units, for example 2.", "type": "integer", "minimum": 1 }, "reason": { "$ref": "defs.schema.json#/$defs/reason" }, "from": { "description": "The first day they are left out.", "$ref": "defs.schema.json#/$defs/day" }, "until": { "description": "The last day they are left out.", "$ref": "defs.schema.json#/$defs/day" } } }, "ignore": { "$ref": "ignore.schema.json" }, "split": { "description": "Divides the units over several lines, for example by department. One part takes the rest.", "type": "array", "minItems": 1, "items": { "title": "Part of a split", "description": "One part: a fixed number of units, or the rest.", "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "description": "The part's key, unique in the split.", "$ref": "defs.schema.json#/$defs/key" }, "text": { "description": "What the invoice says, for example Head office.", "$ref": "defs.schema.json#/$defs/text" }, "quantity": { "description": "A fixed number of units.", "type": "integer", "minimum": 0 }, "rest": { "description": "This part takes the units that are left.", "const": true }, "existing": { "description": "The id of the contract's line that stands for this part.", "$ref": "defs.schema.json#/$defs/remoteId" } } } } } };
var schema65 = { "title": "Price", "description": "An amount of money that is not below zero, with at most 4 decimals, for example 24.50. Write it plainly, without quotes, currency sign or thousands separator.", "type": "string", "pattern": "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", "patternErrorMessage": "must be an amount such as 24.50 (not below 0, at most 4 decimals)" };
var pattern30 = new RegExp("^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", "u");
var schema69 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Ignored product", "description": "Charges for it are left unbilled on purpose, with the reason and the last day that holds.", "type": "object", "additionalProperties": false, "required": ["reason"], "properties": { "reason": { "$ref": "defs.schema.json#/$defs/reason" }, "until": { "description": "The last day it is left unbilled.", "$ref": "defs.schema.json#/$defs/day" } } };
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
    if (data.reason === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema69.required, parentSchema: schema69, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "reason" || key0 === "until")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema69, data };
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
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.type, parentSchema: schema69, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.product === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "product" }, message: "must have required property 'product'", schema: schema61.required, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "product" || key0 === "existing" || key0 === "prices" || key0 === "exclude" || key0 === "ignore" || key0 === "split")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema61, data };
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
          const err2 = { instancePath: instancePath + "/product", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema38, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern10.test(data0)) {
          const err3 = { instancePath: instancePath + "/product", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema38, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/product", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data0 };
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
          const err5 = { instancePath: instancePath + "/existing", schemaPath: "defs.schema.json#/$defs/remoteId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", schema: 60, parentSchema: schema39, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern11.test(data1)) {
          const err6 = { instancePath: instancePath + "/existing", schemaPath: "defs.schema.json#/$defs/remoteId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9_-]*$", parentSchema: schema39, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/existing", schemaPath: "defs.schema.json#/$defs/remoteId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data1 };
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
              const err8 = { instancePath: instancePath + "/prices/" + i0, schemaPath: "#/properties/prices/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema61.properties.prices.items.required, parentSchema: schema61.properties.prices.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data3.amount === void 0) {
              const err9 = { instancePath: instancePath + "/prices/" + i0, schemaPath: "#/properties/prices/items/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'", schema: schema61.properties.prices.items.required, parentSchema: schema61.properties.prices.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === "from" || key1 === "amount")) {
                const err10 = { instancePath: instancePath + "/prices/" + i0, schemaPath: "#/properties/prices/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema61.properties.prices.items, data: data3 };
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
                if (!pattern30.test(data5)) {
                  const err14 = { instancePath: instancePath + "/prices/" + i0 + "/amount", schemaPath: "defs.schema.json#/$defs/price/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$"', schema: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", parentSchema: schema65, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/prices/" + i0 + "/amount", schemaPath: "defs.schema.json#/$defs/price/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.type, parentSchema: schema65, data: data5 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/prices/" + i0, schemaPath: "#/properties/prices/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema61.properties.prices.items.type, parentSchema: schema61.properties.prices.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema61.properties.prices.type, parentSchema: schema61.properties.prices, data: data2 };
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
          const err18 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/required", keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'", schema: schema61.properties.exclude.required, parentSchema: schema61.properties.exclude, data: data6 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data6.reason === void 0) {
          const err19 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema61.properties.exclude.required, parentSchema: schema61.properties.exclude, data: data6 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        for (const key2 in data6) {
          if (!(key2 === "quantity" || key2 === "reason" || key2 === "from" || key2 === "until")) {
            const err20 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema61.properties.exclude, data: data6 };
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
            const err21 = { instancePath: instancePath + "/exclude/quantity", schemaPath: "#/properties/exclude/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema61.properties.exclude.properties.quantity.type, parentSchema: schema61.properties.exclude.properties.quantity, data: data7 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 1 || isNaN(data7)) {
              const err22 = { instancePath: instancePath + "/exclude/quantity", schemaPath: "#/properties/exclude/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema61.properties.exclude.properties.quantity, data: data7 };
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
        const err33 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema61.properties.exclude.type, parentSchema: schema61.properties.exclude, data: data6 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      if (!validate25(data.ignore, { instancePath: instancePath + "/ignore", parentData: data, parentDataProperty: "ignore", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.split !== void 0) {
      let data12 = data.split;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err34 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema61.properties.split, data: data12 };
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
              const err35 = { instancePath: instancePath + "/split/" + i1, schemaPath: "#/properties/split/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema61.properties.split.items.required, parentSchema: schema61.properties.split.items, data: data13 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            for (const key3 in data13) {
              if (!(key3 === "key" || key3 === "text" || key3 === "quantity" || key3 === "rest" || key3 === "existing")) {
                const err36 = { instancePath: instancePath + "/split/" + i1, schemaPath: "#/properties/split/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema61.properties.split.items, data: data13 };
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
                  const err37 = { instancePath: instancePath + "/split/" + i1 + "/key", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema38, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                if (!pattern10.test(data14)) {
                  const err38 = { instancePath: instancePath + "/split/" + i1 + "/key", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema38, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/split/" + i1 + "/key", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data14 };
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
                const err44 = { instancePath: instancePath + "/split/" + i1 + "/quantity", schemaPath: "#/properties/split/items/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema61.properties.split.items.properties.quantity.type, parentSchema: schema61.properties.split.items.properties.quantity, data: data16 };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
              if (typeof data16 == "number" && isFinite(data16)) {
                if (data16 < 0 || isNaN(data16)) {
                  const err45 = { instancePath: instancePath + "/split/" + i1 + "/quantity", schemaPath: "#/properties/split/items/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema61.properties.split.items.properties.quantity, data: data16 };
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
                const err46 = { instancePath: instancePath + "/split/" + i1 + "/rest", schemaPath: "#/properties/split/items/properties/rest/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema61.properties.split.items.properties.rest, data: data17 };
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
                  const err47 = { instancePath: instancePath + "/split/" + i1 + "/existing", schemaPath: "defs.schema.json#/$defs/remoteId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", schema: 60, parentSchema: schema39, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                if (!pattern11.test(data18)) {
                  const err48 = { instancePath: instancePath + "/split/" + i1 + "/existing", schemaPath: "defs.schema.json#/$defs/remoteId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9_-]*$", parentSchema: schema39, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              } else {
                const err49 = { instancePath: instancePath + "/split/" + i1 + "/existing", schemaPath: "defs.schema.json#/$defs/remoteId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data18 };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
          } else {
            const err50 = { instancePath: instancePath + "/split/" + i1, schemaPath: "#/properties/split/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema61.properties.split.items.type, parentSchema: schema61.properties.split.items, data: data13 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema61.properties.split.type, parentSchema: schema61.properties.split, data: data12 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
  } else {
    const err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema61.type, parentSchema: schema61, data };
    if (vErrors === null) {
      vErrors = [err52];
    } else {
      vErrors.push(err52);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.programs === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "programs" }, message: "must have required property 'programs'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema37.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data };
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
          const err3 = { instancePath: instancePath + "/key", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema38, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern10.test(data0)) {
          const err4 = { instancePath: instancePath + "/key", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema38, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/key", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data0 };
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
          const err6 = { instancePath: instancePath + "/adopt", schemaPath: "defs.schema.json#/$defs/remoteId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", schema: 60, parentSchema: schema39, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern11.test(data1)) {
          const err7 = { instancePath: instancePath + "/adopt", schemaPath: "defs.schema.json#/$defs/remoteId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9_-]*$", parentSchema: schema39, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/adopt", schemaPath: "defs.schema.json#/$defs/remoteId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data1 };
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
          const err9 = { instancePath: instancePath + "/create", schemaPath: "#/properties/create/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema37.properties.create.required, parentSchema: schema37.properties.create, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2.period === void 0) {
          const err10 = { instancePath: instancePath + "/create", schemaPath: "#/properties/create/required", keyword: "required", params: { missingProperty: "period" }, message: "must have required property 'period'", schema: schema37.properties.create.required, parentSchema: schema37.properties.create, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "name" || key1 === "period" || key1 === "term" || key1 === "category")) {
            const err11 = { instancePath: instancePath + "/create", schemaPath: "#/properties/create/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37.properties.create, data: data2 };
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
            const err16 = { instancePath: instancePath + "/create/period", schemaPath: "#/properties/create/properties/period/enum", keyword: "enum", params: { allowedValues: schema37.properties.create.properties.period.enum }, message: "must be equal to one of the allowed values", schema: schema37.properties.create.properties.period.enum, parentSchema: schema37.properties.create.properties.period, data: data4 };
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
            if (!pattern13.test(data5)) {
              const err17 = { instancePath: instancePath + "/create/term", schemaPath: "defs.schema.json#/$defs/months/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,2} (months?|years?)$" }, message: 'must match pattern "^[1-9][0-9]{0,2} (months?|years?)$"', schema: "^[1-9][0-9]{0,2} (months?|years?)$", parentSchema: schema41, data: data5 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/create/term", schemaPath: "defs.schema.json#/$defs/months/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.type, parentSchema: schema41, data: data5 };
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
        const err23 = { instancePath: instancePath + "/create", schemaPath: "#/properties/create/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.properties.create.type, parentSchema: schema37.properties.create, data: data2 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.account !== void 0) {
      let data7 = data.account;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.in === void 0) {
          const err24 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'", schema: schema37.properties.account.required, parentSchema: schema37.properties.account, data: data7 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data7.id === void 0) {
          const err25 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema37.properties.account.required, parentSchema: schema37.properties.account, data: data7 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        for (const key2 in data7) {
          if (!(key2 === "in" || key2 === "id")) {
            const err26 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37.properties.account, data: data7 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data7.in !== void 0) {
          let data8 = data7.in;
          if (typeof data8 === "string") {
            if (func1(data8) > 64) {
              const err27 = { instancePath: instancePath + "/account/in", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema38, data: data8 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (!pattern10.test(data8)) {
              const err28 = { instancePath: instancePath + "/account/in", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema38, data: data8 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/account/in", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data8 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data7.id !== void 0) {
          let data9 = data7.id;
          if (typeof data9 === "string") {
            if (func1(data9) > 60) {
              const err30 = { instancePath: instancePath + "/account/id", schemaPath: "defs.schema.json#/$defs/remoteId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", schema: 60, parentSchema: schema39, data: data9 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (!pattern11.test(data9)) {
              const err31 = { instancePath: instancePath + "/account/id", schemaPath: "defs.schema.json#/$defs/remoteId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9_-]*$", parentSchema: schema39, data: data9 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/account/id", schemaPath: "defs.schema.json#/$defs/remoteId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data9 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.properties.account.type, parentSchema: schema37.properties.account, data: data7 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.programs !== void 0) {
      let data10 = data.programs;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          const err34 = { instancePath: instancePath + "/programs", schemaPath: "#/properties/programs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema37.properties.programs, data: data10 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (typeof data11 === "string") {
            if (func1(data11) > 64) {
              const err35 = { instancePath: instancePath + "/programs/" + i0, schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema38, data: data11 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (!pattern10.test(data11)) {
              const err36 = { instancePath: instancePath + "/programs/" + i0, schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema38, data: data11 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/programs/" + i0, schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data11 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
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
                  const err38 = { instancePath: instancePath + "/programs", schemaPath: "#/properties/programs/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema37.properties.programs, data: data10 };
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
        const err39 = { instancePath: instancePath + "/programs", schemaPath: "#/properties/programs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.programs.type, parentSchema: schema37.properties.programs, data: data10 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.billsFrom !== void 0) {
      let data12 = data.billsFrom;
      if (typeof data12 === "string") {
        if (!pattern6.test(data12)) {
          const err40 = { instancePath: instancePath + "/billsFrom", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data12 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (!formats0.validate(data12)) {
          const err41 = { instancePath: instancePath + "/billsFrom", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data12 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/billsFrom", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data12 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.manageFrom !== void 0) {
      let data13 = data.manageFrom;
      if (typeof data13 === "string") {
        if (!pattern6.test(data13)) {
          const err43 = { instancePath: instancePath + "/manageFrom", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data13 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (!formats0.validate(data13)) {
          const err44 = { instancePath: instancePath + "/manageFrom", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data13 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      } else {
        const err45 = { instancePath: instancePath + "/manageFrom", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data13 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.startsOn !== void 0) {
      let data14 = data.startsOn;
      if (typeof data14 === "string") {
        if (!pattern20.test(data14)) {
          const err46 = { instancePath: instancePath + "/startsOn", schemaPath: "#/properties/startsOn/pattern", keyword: "pattern", params: { pattern: "^(subscription|(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$" }, message: 'must match pattern "^(subscription|(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$"', schema: "^(subscription|(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$", parentSchema: schema37.properties.startsOn, data: data14 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      } else {
        const err47 = { instancePath: instancePath + "/startsOn", schemaPath: "#/properties/startsOn/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.startsOn.type, parentSchema: schema37.properties.startsOn, data: data14 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.endsOn !== void 0) {
      let data15 = data.endsOn;
      if (typeof data15 === "string") {
        if (!pattern6.test(data15)) {
          const err48 = { instancePath: instancePath + "/endsOn", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data15 };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (!formats0.validate(data15)) {
          const err49 = { instancePath: instancePath + "/endsOn", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data15 };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      } else {
        const err50 = { instancePath: instancePath + "/endsOn", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data15 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.follows !== void 0) {
      let data16 = data.follows;
      if (typeof data16 === "string") {
        if (func1(data16) > 64) {
          const err51 = { instancePath: instancePath + "/follows", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema38, data: data16 };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (!pattern10.test(data16)) {
          const err52 = { instancePath: instancePath + "/follows", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema38, data: data16 };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
      } else {
        const err53 = { instancePath: instancePath + "/follows", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data16 };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.renew !== void 0) {
      let data17 = data.renew;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.within === void 0) {
          const err54 = { instancePath: instancePath + "/renew", schemaPath: "#/properties/renew/required", keyword: "required", params: { missingProperty: "within" }, message: "must have required property 'within'", schema: schema37.properties.renew.required, parentSchema: schema37.properties.renew, data: data17 };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        if (data17.by === void 0) {
          const err55 = { instancePath: instancePath + "/renew", schemaPath: "#/properties/renew/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'", schema: schema37.properties.renew.required, parentSchema: schema37.properties.renew, data: data17 };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        for (const key3 in data17) {
          if (!(key3 === "within" || key3 === "by")) {
            const err56 = { instancePath: instancePath + "/renew", schemaPath: "#/properties/renew/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37.properties.renew, data: data17 };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data17.within !== void 0) {
          let data18 = data17.within;
          if (typeof data18 === "string") {
            if (!pattern23.test(data18)) {
              const err57 = { instancePath: instancePath + "/renew/within", schemaPath: "defs.schema.json#/$defs/days/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3} days?$" }, message: 'must match pattern "^[1-9][0-9]{0,3} days?$"', schema: "^[1-9][0-9]{0,3} days?$", parentSchema: schema50, data: data18 };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          } else {
            const err58 = { instancePath: instancePath + "/renew/within", schemaPath: "defs.schema.json#/$defs/days/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.type, parentSchema: schema50, data: data18 };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data17.by !== void 0) {
          let data19 = data17.by;
          if (typeof data19 === "string") {
            if (!pattern13.test(data19)) {
              const err59 = { instancePath: instancePath + "/renew/by", schemaPath: "defs.schema.json#/$defs/months/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,2} (months?|years?)$" }, message: 'must match pattern "^[1-9][0-9]{0,2} (months?|years?)$"', schema: "^[1-9][0-9]{0,2} (months?|years?)$", parentSchema: schema41, data: data19 };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          } else {
            const err60 = { instancePath: instancePath + "/renew/by", schemaPath: "defs.schema.json#/$defs/months/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.type, parentSchema: schema41, data: data19 };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/renew", schemaPath: "#/properties/renew/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.properties.renew.type, parentSchema: schema37.properties.renew, data: data17 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.ended !== void 0) {
      let data20 = data.ended;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.on === void 0) {
          const err62 = { instancePath: instancePath + "/ended", schemaPath: "#/properties/ended/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'", schema: schema37.properties.ended.required, parentSchema: schema37.properties.ended, data: data20 };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        if (data20.reason === void 0) {
          const err63 = { instancePath: instancePath + "/ended", schemaPath: "#/properties/ended/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema37.properties.ended.required, parentSchema: schema37.properties.ended, data: data20 };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        for (const key4 in data20) {
          if (!(key4 === "on" || key4 === "reason")) {
            const err64 = { instancePath: instancePath + "/ended", schemaPath: "#/properties/ended/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37.properties.ended, data: data20 };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data20.on !== void 0) {
          let data21 = data20.on;
          if (typeof data21 === "string") {
            if (!pattern6.test(data21)) {
              const err65 = { instancePath: instancePath + "/ended/on", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema35, data: data21 };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            if (!formats0.validate(data21)) {
              const err66 = { instancePath: instancePath + "/ended/on", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema35, data: data21 };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
          } else {
            const err67 = { instancePath: instancePath + "/ended/on", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data21 };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data20.reason !== void 0) {
          let data22 = data20.reason;
          if (typeof data22 === "string") {
            if (func1(data22) > 500) {
              const err68 = { instancePath: instancePath + "/ended/reason", schemaPath: "defs.schema.json#/$defs/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema34, data: data22 };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
            if (func1(data22) < 1) {
              const err69 = { instancePath: instancePath + "/ended/reason", schemaPath: "defs.schema.json#/$defs/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data22 };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (!pattern5.test(data22)) {
              const err70 = { instancePath: instancePath + "/ended/reason", schemaPath: "defs.schema.json#/$defs/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema34, data: data22 };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          } else {
            const err71 = { instancePath: instancePath + "/ended/reason", schemaPath: "defs.schema.json#/$defs/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data22 };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      } else {
        const err72 = { instancePath: instancePath + "/ended", schemaPath: "#/properties/ended/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.properties.ended.type, parentSchema: schema37.properties.ended, data: data20 };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
    }
    if (data.pricingStrategy !== void 0) {
      let data23 = data.pricingStrategy;
      if (!(data23 === "cost-and-retail" || data23 === "cost-only" || data23 === "none" || data23 === "none-on-update")) {
        const err73 = { instancePath: instancePath + "/pricingStrategy", schemaPath: "policies.schema.json#/$defs/pricingStrategy/enum", keyword: "enum", params: { allowedValues: schema55.enum }, message: "must be equal to one of the allowed values", schema: schema55.enum, parentSchema: schema55, data: data23 };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
    if (data.decreases !== void 0) {
      let data24 = data.decreases;
      if (!(data24 === "now" || data24 === "next-period" || data24 === "term-end")) {
        const err74 = { instancePath: instancePath + "/decreases", schemaPath: "policies.schema.json#/$defs/decreases/enum", keyword: "enum", params: { allowedValues: schema56.enum }, message: "must be equal to one of the allowed values", schema: schema56.enum, parentSchema: schema56, data: data24 };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.onMissing !== void 0) {
      let data25 = data.onMissing;
      if (!(data25 === "zero" || data25 === "cancel" || data25 === "keep")) {
        const err75 = { instancePath: instancePath + "/onMissing", schemaPath: "policies.schema.json#/$defs/onMissing/enum", keyword: "enum", params: { allowedValues: schema57.enum }, message: "must be equal to one of the allowed values", schema: schema57.enum, parentSchema: schema57, data: data25 };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
    }
    if (data.catchUp !== void 0) {
      let data26 = data.catchUp;
      if (!(data26 === "manual" || data26 === "charge" || data26 === "waive")) {
        const err76 = { instancePath: instancePath + "/catchUp", schemaPath: "policies.schema.json#/$defs/catchUp/enum", keyword: "enum", params: { allowedValues: schema58.enum }, message: "must be equal to one of the allowed values", schema: schema58.enum, parentSchema: schema58, data: data26 };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data27 = data.status;
      if (!(data27 === "follow" || data27 === "never")) {
        const err77 = { instancePath: instancePath + "/status", schemaPath: "policies.schema.json#/$defs/status/enum", keyword: "enum", params: { allowedValues: schema59.enum }, message: "must be equal to one of the allowed values", schema: schema59.enum, parentSchema: schema59, data: data27 };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.allowBackBilling !== void 0) {
      let data28 = data.allowBackBilling;
      if (typeof data28 !== "boolean") {
        const err78 = { instancePath: instancePath + "/allowBackBilling", schemaPath: "policies.schema.json#/$defs/allowBackBilling/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema60.type, parentSchema: schema60, data: data28 };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.lines !== void 0) {
      let data29 = data.lines;
      if (Array.isArray(data29)) {
        const len1 = data29.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate24(data29[i2], { instancePath: instancePath + "/lines/" + i2, parentData: data29, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err79 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.lines.type, parentSchema: schema37.properties.lines, data: data29 };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
    }
  } else {
    const err80 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err80];
    } else {
      vErrors.push(err80);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const validateCustomer = validate28 as unknown as Validate;
var schema75 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Customer file", "description": "tenants/<tenant>/customers/<customer>.yaml: one customer, its account in the PSA, the vendor customers that feed it, and its contracts.", "type": "object", "additionalProperties": false, "required": ["kind", "name", "account"], "properties": { "kind": { "description": "Says what this file is. Always customer here.", "const": "customer" }, "name": { "description": "The customer's name as people know it, for example Contoso BV.", "$ref": "defs.schema.json#/$defs/text" }, "enabled": { "description": "Whether this customer is billed. Left out: true. With false nothing of it is planned.", "type": "boolean" }, "account": { "title": "Account", "description": "The customer's account in the PSA.", "type": "object", "additionalProperties": false, "required": ["in", "id"], "properties": { "in": { "description": "The connection of the PSA.", "$ref": "defs.schema.json#/$defs/key" }, "id": { "description": "The account's id there, for example 29683512.", "$ref": "defs.schema.json#/$defs/remoteId" } } }, "vendors": { "description": "The vendor customers whose charges this customer is billed for. Several may feed one account.", "type": "array", "items": { "title": "Vendor customer", "description": "One vendor customer.", "type": "object", "additionalProperties": false, "required": ["from", "id"], "properties": { "from": { "description": "The connection its charges come from.", "$ref": "defs.schema.json#/$defs/key" }, "id": { "$ref": "defs.schema.json#/$defs/guid" }, "domain": { "description": "Its domain, for people to recognise it by, for example contoso.onmicrosoft.com.", "type": "string", "maxLength": 253, "pattern": "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$", "patternErrorMessage": "must be a domain such as contoso.onmicrosoft.com" } } } }, "hold": { "title": "Hold", "description": "A pause: the plan shows this customer's changes, apply waits until after the day.", "type": "object", "additionalProperties": false, "required": ["until", "reason"], "properties": { "until": { "description": "The last day of the pause.", "$ref": "defs.schema.json#/$defs/day" }, "reason": { "$ref": "defs.schema.json#/$defs/reason" } } }, "guardrails": { "title": "Guardrails of a customer", "description": "Limits for this customer in place of the tenant's: of those that are judged customer by customer.", "type": "object", "additionalProperties": false, "properties": { "unitsDown": { "description": "The largest share of its units that one apply may take away, for example 50%.", "$ref": "defs.schema.json#/$defs/percent" }, "minMargin": { "description": "The smallest margin its contracts may be left with by a change, for example 2%.", "$ref": "defs.schema.json#/$defs/percent" } } }, "contracts": { "description": "The customer's contracts that are managed here.", "type": "array", "items": { "$ref": "contract.schema.json" } } } };
var schema80 = { "title": "Vendor customer id", "description": "The vendor's id of its customer (Microsoft: the tenant id), for example 6f1c0a52-8d5e-4f0b-9c36-0b3f3f0c7a11.", "type": "string", "pattern": "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "patternErrorMessage": "must be an id such as 6f1c0a52-8d5e-4f0b-9c36-0b3f3f0c7a11" };
var schema83 = { "title": "Percent", "description": "A percentage with its sign, for example 20% or 12.5%.", "type": "string", "pattern": "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", "patternErrorMessage": "must be a percentage such as 20%" };
var pattern43 = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
var pattern44 = new RegExp("^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$", "u");
var pattern47 = new RegExp("^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.account === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" }, message: "must have required property 'account'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "name" || key0 === "enabled" || key0 === "account" || key0 === "vendors" || key0 === "hold" || key0 === "guardrails" || key0 === "contracts")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema75, data };
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
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "customer" }, message: "must be equal to constant", schema: "customer", parentSchema: schema75.properties.kind, data: data0 };
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
        const err9 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema75.properties.enabled.type, parentSchema: schema75.properties.enabled, data: data2 };
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
          const err10 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'", schema: schema75.properties.account.required, parentSchema: schema75.properties.account, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3.id === void 0) {
          const err11 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema75.properties.account.required, parentSchema: schema75.properties.account, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "in" || key1 === "id")) {
            const err12 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema75.properties.account, data: data3 };
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
              const err13 = { instancePath: instancePath + "/account/in", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema38, data: data4 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (!pattern10.test(data4)) {
              const err14 = { instancePath: instancePath + "/account/in", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema38, data: data4 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/account/in", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data4 };
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
              const err16 = { instancePath: instancePath + "/account/id", schemaPath: "defs.schema.json#/$defs/remoteId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", schema: 60, parentSchema: schema39, data: data5 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (!pattern11.test(data5)) {
              const err17 = { instancePath: instancePath + "/account/id", schemaPath: "defs.schema.json#/$defs/remoteId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9_-]*$", parentSchema: schema39, data: data5 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/account/id", schemaPath: "defs.schema.json#/$defs/remoteId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data5 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema75.properties.account.type, parentSchema: schema75.properties.account, data: data3 };
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
              const err20 = { instancePath: instancePath + "/vendors/" + i0, schemaPath: "#/properties/vendors/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema75.properties.vendors.items.required, parentSchema: schema75.properties.vendors.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data7.id === void 0) {
              const err21 = { instancePath: instancePath + "/vendors/" + i0, schemaPath: "#/properties/vendors/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema75.properties.vendors.items.required, parentSchema: schema75.properties.vendors.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key2 in data7) {
              if (!(key2 === "from" || key2 === "id" || key2 === "domain")) {
                const err22 = { instancePath: instancePath + "/vendors/" + i0, schemaPath: "#/properties/vendors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema75.properties.vendors.items, data: data7 };
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
                  const err23 = { instancePath: instancePath + "/vendors/" + i0 + "/from", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema38, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                if (!pattern10.test(data8)) {
                  const err24 = { instancePath: instancePath + "/vendors/" + i0 + "/from", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema38, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/vendors/" + i0 + "/from", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data8 };
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
                if (!pattern43.test(data9)) {
                  const err26 = { instancePath: instancePath + "/vendors/" + i0 + "/id", schemaPath: "defs.schema.json#/$defs/guid/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$" }, message: 'must match pattern "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"', schema: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", parentSchema: schema80, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/vendors/" + i0 + "/id", schemaPath: "defs.schema.json#/$defs/guid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.type, parentSchema: schema80, data: data9 };
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
                  const err28 = { instancePath: instancePath + "/vendors/" + i0 + "/domain", schemaPath: "#/properties/vendors/items/properties/domain/maxLength", keyword: "maxLength", params: { limit: 253 }, message: "must NOT have more than 253 characters", schema: 253, parentSchema: schema75.properties.vendors.items.properties.domain, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (!pattern44.test(data10)) {
                  const err29 = { instancePath: instancePath + "/vendors/" + i0 + "/domain", schemaPath: "#/properties/vendors/items/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$" }, message: 'must match pattern "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"', schema: "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$", parentSchema: schema75.properties.vendors.items.properties.domain, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/vendors/" + i0 + "/domain", schemaPath: "#/properties/vendors/items/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.properties.vendors.items.properties.domain.type, parentSchema: schema75.properties.vendors.items.properties.domain, data: data10 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/vendors/" + i0, schemaPath: "#/properties/vendors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema75.properties.vendors.items.type, parentSchema: schema75.properties.vendors.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/vendors", schemaPath: "#/properties/vendors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema75.properties.vendors.type, parentSchema: schema75.properties.vendors, data: data6 };
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
          const err33 = { instancePath: instancePath + "/hold", schemaPath: "#/properties/hold/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'", schema: schema75.properties.hold.required, parentSchema: schema75.properties.hold, data: data11 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data11.reason === void 0) {
          const err34 = { instancePath: instancePath + "/hold", schemaPath: "#/properties/hold/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema75.properties.hold.required, parentSchema: schema75.properties.hold, data: data11 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        for (const key3 in data11) {
          if (!(key3 === "until" || key3 === "reason")) {
            const err35 = { instancePath: instancePath + "/hold", schemaPath: "#/properties/hold/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema75.properties.hold, data: data11 };
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
        const err43 = { instancePath: instancePath + "/hold", schemaPath: "#/properties/hold/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema75.properties.hold.type, parentSchema: schema75.properties.hold, data: data11 };
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
            const err44 = { instancePath: instancePath + "/guardrails", schemaPath: "#/properties/guardrails/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema75.properties.guardrails, data: data14 };
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
            if (!pattern47.test(data15)) {
              const err45 = { instancePath: instancePath + "/guardrails/unitsDown", schemaPath: "defs.schema.json#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$"', schema: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", parentSchema: schema83, data: data15 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/guardrails/unitsDown", schemaPath: "defs.schema.json#/$defs/percent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema83.type, parentSchema: schema83, data: data15 };
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
            if (!pattern47.test(data16)) {
              const err47 = { instancePath: instancePath + "/guardrails/minMargin", schemaPath: "defs.schema.json#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$"', schema: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", parentSchema: schema83, data: data16 };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/guardrails/minMargin", schemaPath: "defs.schema.json#/$defs/percent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema83.type, parentSchema: schema83, data: data16 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/guardrails", schemaPath: "#/properties/guardrails/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema75.properties.guardrails.type, parentSchema: schema75.properties.guardrails, data: data14 };
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
          if (!validate22(data17[i1], { instancePath: instancePath + "/contracts/" + i1, parentData: data17, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/contracts", schemaPath: "#/properties/contracts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema75.properties.contracts.type, parentSchema: schema75.properties.contracts, data: data17 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
  } else {
    const err51 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema75.type, parentSchema: schema75, data };
    if (vErrors === null) {
      vErrors = [err51];
    } else {
      vErrors.push(err51);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const validateFreeze = validate30 as unknown as Validate;
var schema85 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Freeze", "description": "Days on which apply writes nothing: the plan shows everything, and apply goes on after the last day. Either from a day to a day, or monthly.", "type": "object", "additionalProperties": false, "required": ["reason"], "properties": { "from": { "description": "The first day.", "$ref": "defs.schema.json#/$defs/day" }, "to": { "description": "The last day, included.", "$ref": "defs.schema.json#/$defs/day" }, "monthly": { "title": "Monthly freeze", "description": "Every month, from a day of the month to another, both included; the last day may lie in the next month, for example { from: 28, to: 3 }. A day that a month does not have is its last day.", "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "description": "The first day of the month, from 1 to 31.", "type": "integer", "minimum": 1, "maximum": 31 }, "to": { "description": "The last day of the month, included, from 1 to 31.", "type": "integer", "minimum": 1, "maximum": 31 } } }, "reason": { "$ref": "defs.schema.json#/$defs/reason" } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema85.required, parentSchema: schema85, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "monthly" || key0 === "reason")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema85, data };
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
          const err8 = { instancePath: instancePath + "/monthly", schemaPath: "#/properties/monthly/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema85.properties.monthly.required, parentSchema: schema85.properties.monthly, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2.to === void 0) {
          const err9 = { instancePath: instancePath + "/monthly", schemaPath: "#/properties/monthly/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema85.properties.monthly.required, parentSchema: schema85.properties.monthly, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "from" || key1 === "to")) {
            const err10 = { instancePath: instancePath + "/monthly", schemaPath: "#/properties/monthly/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema85.properties.monthly, data: data2 };
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
            const err11 = { instancePath: instancePath + "/monthly/from", schemaPath: "#/properties/monthly/properties/from/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema85.properties.monthly.properties.from.type, parentSchema: schema85.properties.monthly.properties.from, data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 31 || isNaN(data3)) {
              const err12 = { instancePath: instancePath + "/monthly/from", schemaPath: "#/properties/monthly/properties/from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31", schema: 31, parentSchema: schema85.properties.monthly.properties.from, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
              const err13 = { instancePath: instancePath + "/monthly/from", schemaPath: "#/properties/monthly/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema85.properties.monthly.properties.from, data: data3 };
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
            const err14 = { instancePath: instancePath + "/monthly/to", schemaPath: "#/properties/monthly/properties/to/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema85.properties.monthly.properties.to.type, parentSchema: schema85.properties.monthly.properties.to, data: data4 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 31 || isNaN(data4)) {
              const err15 = { instancePath: instancePath + "/monthly/to", schemaPath: "#/properties/monthly/properties/to/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31", schema: 31, parentSchema: schema85.properties.monthly.properties.to, data: data4 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data4 < 1 || isNaN(data4)) {
              const err16 = { instancePath: instancePath + "/monthly/to", schemaPath: "#/properties/monthly/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema85.properties.monthly.properties.to, data: data4 };
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
        const err17 = { instancePath: instancePath + "/monthly", schemaPath: "#/properties/monthly/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema85.properties.monthly.type, parentSchema: schema85.properties.monthly, data: data2 };
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
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema85.type, parentSchema: schema85, data };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const validateGuardrails = validate31 as unknown as Validate;
var schema89 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Guardrail settings", "description": "Limits on what one apply may change for one tenant. What goes over a limit is refused for the customers concerned; the others are applied. A limit that is left out does not hold. A change that an approval names (approvals/*.yaml) is left out of every sum.", "type": "object", "additionalProperties": false, "properties": { "changes": { "description": "The most changes one apply may make, those of the catalogue included, for example 200.", "type": "integer", "minimum": 0 }, "shareOfLines": { "description": "The largest share of the managed lines that one apply may change, for example 30%. Counts from 20 managed lines up.", "$ref": "defs.schema.json#/$defs/percent" }, "unitsDown": { "description": "The largest share of a customer's units that one apply may take away, for example 20%. Judged customer by customer, whatever their size: where each stays within it, so does the tenant.", "$ref": "defs.schema.json#/$defs/percent" }, "monthlyMoney": { "title": "Monthly money limits", "description": "How far one apply may move the money a month, over all customers, in the tenant's currency. Each way counts by itself.", "type": "object", "additionalProperties": false, "properties": { "up": { "description": "The most a month may rise, for example 500.", "$ref": "defs.schema.json#/$defs/price" }, "down": { "description": "The most a month may fall, for example 200.", "$ref": "defs.schema.json#/$defs/price" } } }, "onceMoney": { "title": "One-time money limits", "description": "How far one apply may move money that is billed once: what changes add to days before the present period that are still open, over all customers, in the tenant's currency. Each way counts by itself.", "type": "object", "additionalProperties": false, "properties": { "up": { "description": "The most that may be billed once, for example 1000.", "$ref": "defs.schema.json#/$defs/price" }, "down": { "description": "The most that may be credited once, for example 200.", "$ref": "defs.schema.json#/$defs/price" } } }, "servicePrices": { "title": "Service price limits", "description": "How far one apply may move the price or the cost of a service in the PSA's catalogue, as a share of what it was.", "type": "object", "additionalProperties": false, "properties": { "up": { "description": "The furthest up, for example 25%.", "$ref": "defs.schema.json#/$defs/percent" }, "down": { "description": "The furthest down, for example 10%.", "$ref": "defs.schema.json#/$defs/percent" } } }, "minMargin": { "description": "The smallest margin that a customer's contracts, or a service of the catalogue, may be left with by a change, as a share of the price, for example 5%. Without it a line below cost is only a warning.", "$ref": "defs.schema.json#/$defs/percent" }, "ends": { "description": "The most contracts and lines one apply may end or shorten, for example 5.", "type": "integer", "minimum": 0 }, "vendorData": { "title": "Vendor data limits", "description": "How old the vendor's bills may be that changes rest on.", "type": "object", "additionalProperties": false, "required": ["maxAge"], "properties": { "maxAge": { "description": "The most days since the last day of the newest invoice's period, for example 45 days. A program whose newest invoice is older has its changes refused.", "$ref": "defs.schema.json#/$defs/days" } } } } };
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
    for (const key0 in data) {
      if (!func6.call(schema89.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema89, data };
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
        const err1 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema89.properties.changes.type, parentSchema: schema89.properties.changes, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema89.properties.changes, data: data0 };
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
        if (!pattern47.test(data1)) {
          const err3 = { instancePath: instancePath + "/shareOfLines", schemaPath: "defs.schema.json#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$"', schema: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", parentSchema: schema83, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/shareOfLines", schemaPath: "defs.schema.json#/$defs/percent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema83.type, parentSchema: schema83, data: data1 };
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
        if (!pattern47.test(data2)) {
          const err5 = { instancePath: instancePath + "/unitsDown", schemaPath: "defs.schema.json#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$"', schema: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", parentSchema: schema83, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/unitsDown", schemaPath: "defs.schema.json#/$defs/percent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema83.type, parentSchema: schema83, data: data2 };
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
            const err7 = { instancePath: instancePath + "/monthlyMoney", schemaPath: "#/properties/monthlyMoney/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema89.properties.monthlyMoney, data: data3 };
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
            if (!pattern30.test(data4)) {
              const err8 = { instancePath: instancePath + "/monthlyMoney/up", schemaPath: "defs.schema.json#/$defs/price/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$"', schema: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", parentSchema: schema65, data: data4 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/monthlyMoney/up", schemaPath: "defs.schema.json#/$defs/price/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.type, parentSchema: schema65, data: data4 };
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
            if (!pattern30.test(data5)) {
              const err10 = { instancePath: instancePath + "/monthlyMoney/down", schemaPath: "defs.schema.json#/$defs/price/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$"', schema: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", parentSchema: schema65, data: data5 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/monthlyMoney/down", schemaPath: "defs.schema.json#/$defs/price/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.type, parentSchema: schema65, data: data5 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/monthlyMoney", schemaPath: "#/properties/monthlyMoney/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.properties.monthlyMoney.type, parentSchema: schema89.properties.monthlyMoney, data: data3 };
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
            const err13 = { instancePath: instancePath + "/onceMoney", schemaPath: "#/properties/onceMoney/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema89.properties.onceMoney, data: data6 };
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
            if (!pattern30.test(data7)) {
              const err14 = { instancePath: instancePath + "/onceMoney/up", schemaPath: "defs.schema.json#/$defs/price/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$"', schema: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", parentSchema: schema65, data: data7 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/onceMoney/up", schemaPath: "defs.schema.json#/$defs/price/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.type, parentSchema: schema65, data: data7 };
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
            if (!pattern30.test(data8)) {
              const err16 = { instancePath: instancePath + "/onceMoney/down", schemaPath: "defs.schema.json#/$defs/price/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$"', schema: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", parentSchema: schema65, data: data8 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/onceMoney/down", schemaPath: "defs.schema.json#/$defs/price/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.type, parentSchema: schema65, data: data8 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/onceMoney", schemaPath: "#/properties/onceMoney/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.properties.onceMoney.type, parentSchema: schema89.properties.onceMoney, data: data6 };
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
            const err19 = { instancePath: instancePath + "/servicePrices", schemaPath: "#/properties/servicePrices/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema89.properties.servicePrices, data: data9 };
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
            if (!pattern47.test(data10)) {
              const err20 = { instancePath: instancePath + "/servicePrices/up", schemaPath: "defs.schema.json#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$"', schema: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", parentSchema: schema83, data: data10 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/servicePrices/up", schemaPath: "defs.schema.json#/$defs/percent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema83.type, parentSchema: schema83, data: data10 };
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
            if (!pattern47.test(data11)) {
              const err22 = { instancePath: instancePath + "/servicePrices/down", schemaPath: "defs.schema.json#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$"', schema: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", parentSchema: schema83, data: data11 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/servicePrices/down", schemaPath: "defs.schema.json#/$defs/percent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema83.type, parentSchema: schema83, data: data11 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/servicePrices", schemaPath: "#/properties/servicePrices/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.properties.servicePrices.type, parentSchema: schema89.properties.servicePrices, data: data9 };
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
        if (!pattern47.test(data12)) {
          const err25 = { instancePath: instancePath + "/minMargin", schemaPath: "defs.schema.json#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$"', schema: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", parentSchema: schema83, data: data12 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/minMargin", schemaPath: "defs.schema.json#/$defs/percent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema83.type, parentSchema: schema83, data: data12 };
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
        const err27 = { instancePath: instancePath + "/ends", schemaPath: "#/properties/ends/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema89.properties.ends.type, parentSchema: schema89.properties.ends, data: data13 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 < 0 || isNaN(data13)) {
          const err28 = { instancePath: instancePath + "/ends", schemaPath: "#/properties/ends/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema89.properties.ends, data: data13 };
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
          const err29 = { instancePath: instancePath + "/vendorData", schemaPath: "#/properties/vendorData/required", keyword: "required", params: { missingProperty: "maxAge" }, message: "must have required property 'maxAge'", schema: schema89.properties.vendorData.required, parentSchema: schema89.properties.vendorData, data: data14 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        for (const key4 in data14) {
          if (!(key4 === "maxAge")) {
            const err30 = { instancePath: instancePath + "/vendorData", schemaPath: "#/properties/vendorData/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema89.properties.vendorData, data: data14 };
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
            if (!pattern23.test(data15)) {
              const err31 = { instancePath: instancePath + "/vendorData/maxAge", schemaPath: "defs.schema.json#/$defs/days/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3} days?$" }, message: 'must match pattern "^[1-9][0-9]{0,3} days?$"', schema: "^[1-9][0-9]{0,3} days?$", parentSchema: schema50, data: data15 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/vendorData/maxAge", schemaPath: "defs.schema.json#/$defs/days/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.type, parentSchema: schema50, data: data15 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/vendorData", schemaPath: "#/properties/vendorData/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.properties.vendorData.type, parentSchema: schema89.properties.vendorData, data: data14 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.type, parentSchema: schema89, data };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const validateIgnore = validate25 as unknown as Validate;
export const validateNotify = validate32 as unknown as Validate;
var schema100 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Notification settings", "description": "Whom concordat notify tells what a run left for people. In concordat.yaml: of every tenant; in a tenant.yaml: of that tenant alone, beside those of concordat.yaml.", "type": "object", "additionalProperties": false, "properties": { "mail": { "$ref": "#/$defs/mailServer" }, "audiences": { "description": "Who is told, each by one way: mail, slack or teams.", "type": "array", "maxItems": 50, "items": { "$ref": "#/$defs/audience" } }, "remindAfter": { "description": "After how many days what still stands is told once more, for example 3 days. Left out: 3 days.", "$ref": "defs.schema.json#/$defs/days" } }, "$defs": { "mailServer": { "title": "Mail server", "description": "The server that mails are handed to. Left out in a tenant.yaml: that of concordat.yaml.", "type": "object", "additionalProperties": false, "required": ["server", "from"], "properties": { "server": { "description": "Its address, for example smtp.example.com, smtp.example.com:587 or smtps://smtp.example.com:465. Always with TLS, but on this machine itself: with smtps, or on port 465, from the first byte, else by STARTTLS. Left out port: 465 with smtps, else 587.", "type": "string", "maxLength": 300, "pattern": "^(smtps?://)?[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?$", "patternErrorMessage": "must be a mail server such as smtp.example.com:587 or smtps://smtp.example.com, without user name or password" }, "username": { "description": "Where the user name is found. Left out: no login.", "$ref": "defs.schema.json#/$defs/secret" }, "password": { "description": "Where the password is found.", "$ref": "defs.schema.json#/$defs/secret" }, "from": { "description": "The address mails come from, for example concordat@example.com.", "$ref": "defs.schema.json#/$defs/email" } }, "examples": [{ "server": "smtp.example.com:587", "username": { "env": "SMTP_USERNAME" }, "password": { "env": "SMTP_PASSWORD" }, "from": "concordat@example.com" }] }, "audience": { "title": "Audience", "description": "Who is told, and of what: exactly one of mail, slack and teams.", "type": "object", "additionalProperties": false, "properties": { "mail": { "description": "Mail addresses; each gets a mail of its own.", "type": "array", "minItems": 1, "maxItems": 50, "uniqueItems": true, "items": { "$ref": "defs.schema.json#/$defs/email" } }, "slack": { "description": "Where the URL of the Slack channel's incoming webhook is found. Who has the URL can write to the channel, so it is a secret.", "$ref": "defs.schema.json#/$defs/secret" }, "teams": { "description": "Where the URL of the Teams channel's webhook is found (Workflows: when a Teams webhook request is received). It is a secret.", "$ref": "defs.schema.json#/$defs/secret" }, "about": { "description": "What they are told. Left out: all of it.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "description": "errors (what could not be read, failed or had moved), price-changes (of costs and prices), unmapped (what the vendor bills and nothing maps), blocked (customers that a guardrail refused or that wait for somebody), expiring (contracts that end without a successor).", "enum": ["errors", "price-changes", "unmapped", "blocked", "expiring"] } } }, "examples": [{ "mail": ["billing@example.com"] }, { "slack": { "env": "SLACK_WEBHOOK" }, "about": ["errors", "blocked"] }, { "teams": { "env": "TEAMS_WEBHOOK" }, "about": ["price-changes", "unmapped", "expiring"] }] } } };
var schema101 = { "title": "Mail server", "description": "The server that mails are handed to. Left out in a tenant.yaml: that of concordat.yaml.", "type": "object", "additionalProperties": false, "required": ["server", "from"], "properties": { "server": { "description": "Its address, for example smtp.example.com, smtp.example.com:587 or smtps://smtp.example.com:465. Always with TLS, but on this machine itself: with smtps, or on port 465, from the first byte, else by STARTTLS. Left out port: 465 with smtps, else 587.", "type": "string", "maxLength": 300, "pattern": "^(smtps?://)?[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?$", "patternErrorMessage": "must be a mail server such as smtp.example.com:587 or smtps://smtp.example.com, without user name or password" }, "username": { "description": "Where the user name is found. Left out: no login.", "$ref": "defs.schema.json#/$defs/secret" }, "password": { "description": "Where the password is found.", "$ref": "defs.schema.json#/$defs/secret" }, "from": { "description": "The address mails come from, for example concordat@example.com.", "$ref": "defs.schema.json#/$defs/email" } }, "examples": [{ "server": "smtp.example.com:587", "username": { "env": "SMTP_USERNAME" }, "password": { "env": "SMTP_PASSWORD" }, "from": "concordat@example.com" }] };
var schema102 = { "title": "Secret", "description": "Where a secret is found. The secret itself is never written in a file: name an environment variable (env), a command that prints it (exec), or a file outside the repository (file).", "type": "object", "writeOnly": true, "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "env": { "description": "The environment variable that holds the secret, for example AUTOTASK_SECRET.", "type": "string", "maxLength": 128, "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "patternErrorMessage": "must be the name of an environment variable such as AUTOTASK_SECRET" }, "exec": { "description": 'The command that prints the secret, as a list of words, for example [op, read, "op://msp/autotask/secret"]. No shell is involved.', "type": "array", "minItems": 1, "maxItems": 50, "items": { "description": "One word of the command.", "type": "string", "minLength": 1 } }, "file": { "description": "The file that holds the secret and nothing else, for example /run/secrets/autotask.", "type": "string", "minLength": 1, "maxLength": 1e3 } } };
var schema104 = { "title": "E-mail address", "description": "An e-mail address.", "type": "string", "maxLength": 254, "pattern": "^[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+$", "patternErrorMessage": "must be an e-mail address such as billing@example.com" };
var pattern62 = new RegExp("^(smtps?://)?[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?$", "u");
var pattern63 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
var pattern65 = new RegExp("^[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+$", "u");
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
    if (data.server === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "server" }, message: "must have required property 'server'", schema: schema101.required, parentSchema: schema101, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.from === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema101.required, parentSchema: schema101, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "server" || key0 === "username" || key0 === "password" || key0 === "from")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema101, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.server !== void 0) {
      let data0 = data.server;
      if (typeof data0 === "string") {
        if (func1(data0) > 300) {
          const err3 = { instancePath: instancePath + "/server", schemaPath: "#/properties/server/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: schema101.properties.server, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern62.test(data0)) {
          const err4 = { instancePath: instancePath + "/server", schemaPath: "#/properties/server/pattern", keyword: "pattern", params: { pattern: "^(smtps?://)?[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?$" }, message: 'must match pattern "^(smtps?://)?[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?$"', schema: "^(smtps?://)?[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?$", parentSchema: schema101.properties.server, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/server", schemaPath: "#/properties/server/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema101.properties.server.type, parentSchema: schema101.properties.server, data: data0 };
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
          const err6 = { instancePath: instancePath + "/username", schemaPath: "defs.schema.json#/$defs/secret/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema102, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (Object.keys(data1).length < 1) {
          const err7 = { instancePath: instancePath + "/username", schemaPath: "defs.schema.json#/$defs/secret/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema102, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "env" || key1 === "exec" || key1 === "file")) {
            const err8 = { instancePath: instancePath + "/username", schemaPath: "defs.schema.json#/$defs/secret/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema102, data: data1 };
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
              const err9 = { instancePath: instancePath + "/username/env", schemaPath: "defs.schema.json#/$defs/secret/properties/env/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema102.properties.env, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (!pattern63.test(data2)) {
              const err10 = { instancePath: instancePath + "/username/env", schemaPath: "defs.schema.json#/$defs/secret/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema102.properties.env, data: data2 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/username/env", schemaPath: "defs.schema.json#/$defs/secret/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.env.type, parentSchema: schema102.properties.env, data: data2 };
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
              const err12 = { instancePath: instancePath + "/username/exec", schemaPath: "defs.schema.json#/$defs/secret/properties/exec/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema102.properties.exec, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data3.length < 1) {
              const err13 = { instancePath: instancePath + "/username/exec", schemaPath: "defs.schema.json#/$defs/secret/properties/exec/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema102.properties.exec, data: data3 };
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
                  const err14 = { instancePath: instancePath + "/username/exec/" + i0, schemaPath: "defs.schema.json#/$defs/secret/properties/exec/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.exec.items, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/username/exec/" + i0, schemaPath: "defs.schema.json#/$defs/secret/properties/exec/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.exec.items.type, parentSchema: schema102.properties.exec.items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/username/exec", schemaPath: "defs.schema.json#/$defs/secret/properties/exec/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema102.properties.exec.type, parentSchema: schema102.properties.exec, data: data3 };
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
              const err17 = { instancePath: instancePath + "/username/file", schemaPath: "defs.schema.json#/$defs/secret/properties/file/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema102.properties.file, data: data5 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (func1(data5) < 1) {
              const err18 = { instancePath: instancePath + "/username/file", schemaPath: "defs.schema.json#/$defs/secret/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.file, data: data5 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/username/file", schemaPath: "defs.schema.json#/$defs/secret/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.file.type, parentSchema: schema102.properties.file, data: data5 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/username", schemaPath: "defs.schema.json#/$defs/secret/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema102.type, parentSchema: schema102, data: data1 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.password !== void 0) {
      let data6 = data.password;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (Object.keys(data6).length > 1) {
          const err21 = { instancePath: instancePath + "/password", schemaPath: "defs.schema.json#/$defs/secret/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema102, data: data6 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (Object.keys(data6).length < 1) {
          const err22 = { instancePath: instancePath + "/password", schemaPath: "defs.schema.json#/$defs/secret/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema102, data: data6 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        for (const key2 in data6) {
          if (!(key2 === "env" || key2 === "exec" || key2 === "file")) {
            const err23 = { instancePath: instancePath + "/password", schemaPath: "defs.schema.json#/$defs/secret/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema102, data: data6 };
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
              const err24 = { instancePath: instancePath + "/password/env", schemaPath: "defs.schema.json#/$defs/secret/properties/env/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema102.properties.env, data: data7 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (!pattern63.test(data7)) {
              const err25 = { instancePath: instancePath + "/password/env", schemaPath: "defs.schema.json#/$defs/secret/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema102.properties.env, data: data7 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/password/env", schemaPath: "defs.schema.json#/$defs/secret/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.env.type, parentSchema: schema102.properties.env, data: data7 };
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
              const err27 = { instancePath: instancePath + "/password/exec", schemaPath: "defs.schema.json#/$defs/secret/properties/exec/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema102.properties.exec, data: data8 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data8.length < 1) {
              const err28 = { instancePath: instancePath + "/password/exec", schemaPath: "defs.schema.json#/$defs/secret/properties/exec/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema102.properties.exec, data: data8 };
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
                  const err29 = { instancePath: instancePath + "/password/exec/" + i1, schemaPath: "defs.schema.json#/$defs/secret/properties/exec/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.exec.items, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/password/exec/" + i1, schemaPath: "defs.schema.json#/$defs/secret/properties/exec/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.exec.items.type, parentSchema: schema102.properties.exec.items, data: data9 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/password/exec", schemaPath: "defs.schema.json#/$defs/secret/properties/exec/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema102.properties.exec.type, parentSchema: schema102.properties.exec, data: data8 };
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
              const err32 = { instancePath: instancePath + "/password/file", schemaPath: "defs.schema.json#/$defs/secret/properties/file/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema102.properties.file, data: data10 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (func1(data10) < 1) {
              const err33 = { instancePath: instancePath + "/password/file", schemaPath: "defs.schema.json#/$defs/secret/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.file, data: data10 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/password/file", schemaPath: "defs.schema.json#/$defs/secret/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.file.type, parentSchema: schema102.properties.file, data: data10 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/password", schemaPath: "defs.schema.json#/$defs/secret/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema102.type, parentSchema: schema102, data: data6 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data11 = data.from;
      if (typeof data11 === "string") {
        if (func1(data11) > 254) {
          const err36 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters", schema: 254, parentSchema: schema104, data: data11 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (!pattern65.test(data11)) {
          const err37 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/email/pattern", keyword: "pattern", params: { pattern: "^[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+$" }, message: 'must match pattern "^[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+$"', schema: "^[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+$", parentSchema: schema104, data: data11 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema104.type, parentSchema: schema104, data: data11 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
  } else {
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema101.type, parentSchema: schema101, data };
    if (vErrors === null) {
      vErrors = [err39];
    } else {
      vErrors.push(err39);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema105 = { "title": "Audience", "description": "Who is told, and of what: exactly one of mail, slack and teams.", "type": "object", "additionalProperties": false, "properties": { "mail": { "description": "Mail addresses; each gets a mail of its own.", "type": "array", "minItems": 1, "maxItems": 50, "uniqueItems": true, "items": { "$ref": "defs.schema.json#/$defs/email" } }, "slack": { "description": "Where the URL of the Slack channel's incoming webhook is found. Who has the URL can write to the channel, so it is a secret.", "$ref": "defs.schema.json#/$defs/secret" }, "teams": { "description": "Where the URL of the Teams channel's webhook is found (Workflows: when a Teams webhook request is received). It is a secret.", "$ref": "defs.schema.json#/$defs/secret" }, "about": { "description": "What they are told. Left out: all of it.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "description": "errors (what could not be read, failed or had moved), price-changes (of costs and prices), unmapped (what the vendor bills and nothing maps), blocked (customers that a guardrail refused or that wait for somebody), expiring (contracts that end without a successor).", "enum": ["errors", "price-changes", "unmapped", "blocked", "expiring"] } } }, "examples": [{ "mail": ["billing@example.com"] }, { "slack": { "env": "SLACK_WEBHOOK" }, "about": ["errors", "blocked"] }, { "teams": { "env": "TEAMS_WEBHOOK" }, "about": ["price-changes", "unmapped", "expiring"] }] };
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
    for (const key0 in data) {
      if (!(key0 === "mail" || key0 === "slack" || key0 === "teams" || key0 === "about")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema105, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.mail !== void 0) {
      let data0 = data.mail;
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          const err1 = { instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema105.properties.mail, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema105.properties.mail, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func1(data1) > 254) {
              const err3 = { instancePath: instancePath + "/mail/" + i0, schemaPath: "defs.schema.json#/$defs/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters", schema: 254, parentSchema: schema104, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern65.test(data1)) {
              const err4 = { instancePath: instancePath + "/mail/" + i0, schemaPath: "defs.schema.json#/$defs/email/pattern", keyword: "pattern", params: { pattern: "^[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+$" }, message: 'must match pattern "^[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+$"', schema: "^[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+$", parentSchema: schema104, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/mail/" + i0, schemaPath: "defs.schema.json#/$defs/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema104.type, parentSchema: schema104, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data0[i1], data0[j0])) {
                  const err6 = { instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema105.properties.mail, data: data0 };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err7 = { instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema105.properties.mail.type, parentSchema: schema105.properties.mail, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.slack !== void 0) {
      let data2 = data.slack;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length > 1) {
          const err8 = { instancePath: instancePath + "/slack", schemaPath: "defs.schema.json#/$defs/secret/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema102, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (Object.keys(data2).length < 1) {
          const err9 = { instancePath: instancePath + "/slack", schemaPath: "defs.schema.json#/$defs/secret/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema102, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "env" || key1 === "exec" || key1 === "file")) {
            const err10 = { instancePath: instancePath + "/slack", schemaPath: "defs.schema.json#/$defs/secret/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema102, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.env !== void 0) {
          let data3 = data2.env;
          if (typeof data3 === "string") {
            if (func1(data3) > 128) {
              const err11 = { instancePath: instancePath + "/slack/env", schemaPath: "defs.schema.json#/$defs/secret/properties/env/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema102.properties.env, data: data3 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (!pattern63.test(data3)) {
              const err12 = { instancePath: instancePath + "/slack/env", schemaPath: "defs.schema.json#/$defs/secret/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema102.properties.env, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/slack/env", schemaPath: "defs.schema.json#/$defs/secret/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.env.type, parentSchema: schema102.properties.env, data: data3 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data2.exec !== void 0) {
          let data4 = data2.exec;
          if (Array.isArray(data4)) {
            if (data4.length > 50) {
              const err14 = { instancePath: instancePath + "/slack/exec", schemaPath: "defs.schema.json#/$defs/secret/properties/exec/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema102.properties.exec, data: data4 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data4.length < 1) {
              const err15 = { instancePath: instancePath + "/slack/exec", schemaPath: "defs.schema.json#/$defs/secret/properties/exec/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema102.properties.exec, data: data4 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            const len1 = data4.length;
            for (let i2 = 0; i2 < len1; i2++) {
              let data5 = data4[i2];
              if (typeof data5 === "string") {
                if (func1(data5) < 1) {
                  const err16 = { instancePath: instancePath + "/slack/exec/" + i2, schemaPath: "defs.schema.json#/$defs/secret/properties/exec/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.exec.items, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/slack/exec/" + i2, schemaPath: "defs.schema.json#/$defs/secret/properties/exec/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.exec.items.type, parentSchema: schema102.properties.exec.items, data: data5 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/slack/exec", schemaPath: "defs.schema.json#/$defs/secret/properties/exec/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema102.properties.exec.type, parentSchema: schema102.properties.exec, data: data4 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data2.file !== void 0) {
          let data6 = data2.file;
          if (typeof data6 === "string") {
            if (func1(data6) > 1e3) {
              const err19 = { instancePath: instancePath + "/slack/file", schemaPath: "defs.schema.json#/$defs/secret/properties/file/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema102.properties.file, data: data6 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (func1(data6) < 1) {
              const err20 = { instancePath: instancePath + "/slack/file", schemaPath: "defs.schema.json#/$defs/secret/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.file, data: data6 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/slack/file", schemaPath: "defs.schema.json#/$defs/secret/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.file.type, parentSchema: schema102.properties.file, data: data6 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/slack", schemaPath: "defs.schema.json#/$defs/secret/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema102.type, parentSchema: schema102, data: data2 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data7 = data.teams;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length > 1) {
          const err23 = { instancePath: instancePath + "/teams", schemaPath: "defs.schema.json#/$defs/secret/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema102, data: data7 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (Object.keys(data7).length < 1) {
          const err24 = { instancePath: instancePath + "/teams", schemaPath: "defs.schema.json#/$defs/secret/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema102, data: data7 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        for (const key2 in data7) {
          if (!(key2 === "env" || key2 === "exec" || key2 === "file")) {
            const err25 = { instancePath: instancePath + "/teams", schemaPath: "defs.schema.json#/$defs/secret/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema102, data: data7 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data7.env !== void 0) {
          let data8 = data7.env;
          if (typeof data8 === "string") {
            if (func1(data8) > 128) {
              const err26 = { instancePath: instancePath + "/teams/env", schemaPath: "defs.schema.json#/$defs/secret/properties/env/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema102.properties.env, data: data8 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (!pattern63.test(data8)) {
              const err27 = { instancePath: instancePath + "/teams/env", schemaPath: "defs.schema.json#/$defs/secret/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema102.properties.env, data: data8 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/teams/env", schemaPath: "defs.schema.json#/$defs/secret/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.env.type, parentSchema: schema102.properties.env, data: data8 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data7.exec !== void 0) {
          let data9 = data7.exec;
          if (Array.isArray(data9)) {
            if (data9.length > 50) {
              const err29 = { instancePath: instancePath + "/teams/exec", schemaPath: "defs.schema.json#/$defs/secret/properties/exec/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema102.properties.exec, data: data9 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data9.length < 1) {
              const err30 = { instancePath: instancePath + "/teams/exec", schemaPath: "defs.schema.json#/$defs/secret/properties/exec/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema102.properties.exec, data: data9 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            const len2 = data9.length;
            for (let i3 = 0; i3 < len2; i3++) {
              let data10 = data9[i3];
              if (typeof data10 === "string") {
                if (func1(data10) < 1) {
                  const err31 = { instancePath: instancePath + "/teams/exec/" + i3, schemaPath: "defs.schema.json#/$defs/secret/properties/exec/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.exec.items, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/teams/exec/" + i3, schemaPath: "defs.schema.json#/$defs/secret/properties/exec/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.exec.items.type, parentSchema: schema102.properties.exec.items, data: data10 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/teams/exec", schemaPath: "defs.schema.json#/$defs/secret/properties/exec/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema102.properties.exec.type, parentSchema: schema102.properties.exec, data: data9 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data7.file !== void 0) {
          let data11 = data7.file;
          if (typeof data11 === "string") {
            if (func1(data11) > 1e3) {
              const err34 = { instancePath: instancePath + "/teams/file", schemaPath: "defs.schema.json#/$defs/secret/properties/file/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema102.properties.file, data: data11 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (func1(data11) < 1) {
              const err35 = { instancePath: instancePath + "/teams/file", schemaPath: "defs.schema.json#/$defs/secret/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.file, data: data11 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/teams/file", schemaPath: "defs.schema.json#/$defs/secret/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.file.type, parentSchema: schema102.properties.file, data: data11 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/teams", schemaPath: "defs.schema.json#/$defs/secret/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema102.type, parentSchema: schema102, data: data7 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.about !== void 0) {
      let data12 = data.about;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err38 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema105.properties.about, data: data12 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        const len3 = data12.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data13 = data12[i4];
          if (!(data13 === "errors" || data13 === "price-changes" || data13 === "unmapped" || data13 === "blocked" || data13 === "expiring")) {
            const err39 = { instancePath: instancePath + "/about/" + i4, schemaPath: "#/properties/about/items/enum", keyword: "enum", params: { allowedValues: schema105.properties.about.items.enum }, message: "must be equal to one of the allowed values", schema: schema105.properties.about.items.enum, parentSchema: schema105.properties.about.items, data: data13 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        let i5 = data12.length;
        let j1;
        if (i5 > 1) {
          outer1:
            for (; i5--; ) {
              for (j1 = i5; j1--; ) {
                if (func0(data12[i5], data12[j1])) {
                  const err40 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)", schema: true, parentSchema: schema105.properties.about, data: data12 };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                  break outer1;
                }
              }
            }
        }
      } else {
        const err41 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema105.properties.about.type, parentSchema: schema105.properties.about, data: data12 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema105.type, parentSchema: schema105, data };
    if (vErrors === null) {
      vErrors = [err42];
    } else {
      vErrors.push(err42);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!(key0 === "mail" || key0 === "audiences" || key0 === "remindAfter")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema100, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.mail !== void 0) {
      if (!validate33(data.mail, { instancePath: instancePath + "/mail", parentData: data, parentDataProperty: "mail", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.audiences !== void 0) {
      let data1 = data.audiences;
      if (Array.isArray(data1)) {
        if (data1.length > 50) {
          const err1 = { instancePath: instancePath + "/audiences", schemaPath: "#/properties/audiences/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema100.properties.audiences, data: data1 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate35(data1[i0], { instancePath: instancePath + "/audiences/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/audiences", schemaPath: "#/properties/audiences/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema100.properties.audiences.type, parentSchema: schema100.properties.audiences, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.remindAfter !== void 0) {
      let data3 = data.remindAfter;
      if (typeof data3 === "string") {
        if (!pattern23.test(data3)) {
          const err3 = { instancePath: instancePath + "/remindAfter", schemaPath: "defs.schema.json#/$defs/days/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3} days?$" }, message: 'must match pattern "^[1-9][0-9]{0,3} days?$"', schema: "^[1-9][0-9]{0,3} days?$", parentSchema: schema50, data: data3 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/remindAfter", schemaPath: "defs.schema.json#/$defs/days/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.type, parentSchema: schema50, data: data3 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema100.type, parentSchema: schema100, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const validateServices = validate37 as unknown as Validate;
var schema110 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Services file", "description": "tenants/<tenant>/services.yaml: our name for what the vendors sell, and the service of the PSA that bills it.", "type": "object", "additionalProperties": false, "required": ["kind", "products"], "properties": { "kind": { "description": "Says what this file is. Always services here.", "const": "services" }, "products": { "title": "Products", "description": "The products, each under a key of your choice, for example m365-business-premium.", "type": "object", "propertyNames": { "$ref": "defs.schema.json#/$defs/key" }, "additionalProperties": { "$ref": "#/$defs/product" } } }, "$defs": { "product": { "title": "Product", "description": "One product: what the vendor calls it, and how we bill it.", "type": "object", "additionalProperties": false, "required": ["title", "vendor"], "properties": { "title": { "description": "What people call it, for example Microsoft 365 Business Premium.", "$ref": "defs.schema.json#/$defs/text" }, "vendor": { "title": "Vendor product", "description": "What the vendor calls it.", "type": "object", "additionalProperties": false, "required": ["program", "ids"], "properties": { "program": { "description": "The program that sells it, for example microsoft-csp.", "$ref": "defs.schema.json#/$defs/key" }, "ids": { "description": "The vendor's ids of it, each as product:sku, for example CFQ7TTC0LCHC:0002. Several where the vendor changed the id.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "description": "A vendor id as product:sku, for example CFQ7TTC0LCHC:0002.", "type": "string", "pattern": "^[A-Za-z0-9]{1,40}:[A-Za-z0-9]{1,40}$", "patternErrorMessage": "must be product:sku, such as CFQ7TTC0LCHC:0002" } }, "term": { "description": "Only this commitment: P1M (a month), P1Y (a year) or P3Y (three years). Left out: any.", "enum": ["P1M", "P1Y", "P3Y"] }, "plan": { "description": "Only this way of paying the vendor: monthly, annual or triennial. Left out: any.", "enum": ["monthly", "annual", "triennial"] } } }, "usage": { "description": "Whether the vendor bills it by usage (Azure): an amount a month instead of seats. Left out: false.", "type": "boolean" }, "service": { "title": "Services by connection", "description": "The PSA's service that bills it: its id, under the key of the connection. Left out: product sync makes one.", "type": "object", "propertyNames": { "$ref": "defs.schema.json#/$defs/key" }, "additionalProperties": { "description": "The service's id, for example 9001.", "$ref": "defs.schema.json#/$defs/remoteId" } }, "retail": { "title": "Retail rule", "description": "Where its retail price comes from: the vendor's price sheet (the default), a fixed price, a markup on the cost, or a discount on the sheet's retail price. One of them; for usage a markup only.", "type": "object", "additionalProperties": false, "properties": { "sheet": { "description": "Take the retail price of the vendor's price sheet.", "const": true }, "fixed": { "description": "This price a unit, for example 24.50.", "$ref": "defs.schema.json#/$defs/price" }, "markup": { "description": "The cost plus this share of it, for example 20%.", "$ref": "defs.schema.json#/$defs/percent" }, "discount": { "description": "The price sheet's retail price less this share of it, for example 5%.", "$ref": "defs.schema.json#/$defs/percent" }, "round": { "description": "Round to a multiple of this amount, for example 0.05. Left out: to the cent.", "$ref": "defs.schema.json#/$defs/price" } } }, "ignore": { "$ref": "ignore.schema.json" } } } } };
var schema112 = { "title": "Product", "description": "One product: what the vendor calls it, and how we bill it.", "type": "object", "additionalProperties": false, "required": ["title", "vendor"], "properties": { "title": { "description": "What people call it, for example Microsoft 365 Business Premium.", "$ref": "defs.schema.json#/$defs/text" }, "vendor": { "title": "Vendor product", "description": "What the vendor calls it.", "type": "object", "additionalProperties": false, "required": ["program", "ids"], "properties": { "program": { "description": "The program that sells it, for example microsoft-csp.", "$ref": "defs.schema.json#/$defs/key" }, "ids": { "description": "The vendor's ids of it, each as product:sku, for example CFQ7TTC0LCHC:0002. Several where the vendor changed the id.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "description": "A vendor id as product:sku, for example CFQ7TTC0LCHC:0002.", "type": "string", "pattern": "^[A-Za-z0-9]{1,40}:[A-Za-z0-9]{1,40}$", "patternErrorMessage": "must be product:sku, such as CFQ7TTC0LCHC:0002" } }, "term": { "description": "Only this commitment: P1M (a month), P1Y (a year) or P3Y (three years). Left out: any.", "enum": ["P1M", "P1Y", "P3Y"] }, "plan": { "description": "Only this way of paying the vendor: monthly, annual or triennial. Left out: any.", "enum": ["monthly", "annual", "triennial"] } } }, "usage": { "description": "Whether the vendor bills it by usage (Azure): an amount a month instead of seats. Left out: false.", "type": "boolean" }, "service": { "title": "Services by connection", "description": "The PSA's service that bills it: its id, under the key of the connection. Left out: product sync makes one.", "type": "object", "propertyNames": { "$ref": "defs.schema.json#/$defs/key" }, "additionalProperties": { "description": "The service's id, for example 9001.", "$ref": "defs.schema.json#/$defs/remoteId" } }, "retail": { "title": "Retail rule", "description": "Where its retail price comes from: the vendor's price sheet (the default), a fixed price, a markup on the cost, or a discount on the sheet's retail price. One of them; for usage a markup only.", "type": "object", "additionalProperties": false, "properties": { "sheet": { "description": "Take the retail price of the vendor's price sheet.", "const": true }, "fixed": { "description": "This price a unit, for example 24.50.", "$ref": "defs.schema.json#/$defs/price" }, "markup": { "description": "The cost plus this share of it, for example 20%.", "$ref": "defs.schema.json#/$defs/percent" }, "discount": { "description": "The price sheet's retail price less this share of it, for example 5%.", "$ref": "defs.schema.json#/$defs/percent" }, "round": { "description": "Round to a multiple of this amount, for example 0.05. Left out: to the cent.", "$ref": "defs.schema.json#/$defs/price" } } }, "ignore": { "$ref": "ignore.schema.json" } } };
var pattern73 = new RegExp("^[A-Za-z0-9]{1,40}:[A-Za-z0-9]{1,40}$", "u");
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema112.required, parentSchema: schema112, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.vendor === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vendor" }, message: "must have required property 'vendor'", schema: schema112.required, parentSchema: schema112, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "vendor" || key0 === "usage" || key0 === "service" || key0 === "retail" || key0 === "ignore")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema112, data };
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
          const err7 = { instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/required", keyword: "required", params: { missingProperty: "program" }, message: "must have required property 'program'", schema: schema112.properties.vendor.required, parentSchema: schema112.properties.vendor, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1.ids === void 0) {
          const err8 = { instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/required", keyword: "required", params: { missingProperty: "ids" }, message: "must have required property 'ids'", schema: schema112.properties.vendor.required, parentSchema: schema112.properties.vendor, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "program" || key1 === "ids" || key1 === "term" || key1 === "plan")) {
            const err9 = { instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema112.properties.vendor, data: data1 };
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
              const err10 = { instancePath: instancePath + "/vendor/program", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema38, data: data2 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (!pattern10.test(data2)) {
              const err11 = { instancePath: instancePath + "/vendor/program", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema38, data: data2 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/vendor/program", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data2 };
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
              const err13 = { instancePath: instancePath + "/vendor/ids", schemaPath: "#/properties/vendor/properties/ids/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema112.properties.vendor.properties.ids, data: data3 };
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
                if (!pattern73.test(data4)) {
                  const err14 = { instancePath: instancePath + "/vendor/ids/" + i0, schemaPath: "#/properties/vendor/properties/ids/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{1,40}:[A-Za-z0-9]{1,40}$" }, message: 'must match pattern "^[A-Za-z0-9]{1,40}:[A-Za-z0-9]{1,40}$"', schema: "^[A-Za-z0-9]{1,40}:[A-Za-z0-9]{1,40}$", parentSchema: schema112.properties.vendor.properties.ids.items, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/vendor/ids/" + i0, schemaPath: "#/properties/vendor/properties/ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema112.properties.vendor.properties.ids.items.type, parentSchema: schema112.properties.vendor.properties.ids.items, data: data4 };
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
                  const err16 = { instancePath: instancePath + "/vendor/ids", schemaPath: "#/properties/vendor/properties/ids/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema112.properties.vendor.properties.ids, data: data3 };
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
            const err17 = { instancePath: instancePath + "/vendor/ids", schemaPath: "#/properties/vendor/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema112.properties.vendor.properties.ids.type, parentSchema: schema112.properties.vendor.properties.ids, data: data3 };
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
            const err18 = { instancePath: instancePath + "/vendor/term", schemaPath: "#/properties/vendor/properties/term/enum", keyword: "enum", params: { allowedValues: schema112.properties.vendor.properties.term.enum }, message: "must be equal to one of the allowed values", schema: schema112.properties.vendor.properties.term.enum, parentSchema: schema112.properties.vendor.properties.term, data: data5 };
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
            const err19 = { instancePath: instancePath + "/vendor/plan", schemaPath: "#/properties/vendor/properties/plan/enum", keyword: "enum", params: { allowedValues: schema112.properties.vendor.properties.plan.enum }, message: "must be equal to one of the allowed values", schema: schema112.properties.vendor.properties.plan.enum, parentSchema: schema112.properties.vendor.properties.plan, data: data6 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema112.properties.vendor.type, parentSchema: schema112.properties.vendor, data: data1 };
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
        const err21 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema112.properties.usage.type, parentSchema: schema112.properties.usage, data: data7 };
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
              const err22 = { instancePath: instancePath + "/service", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema38, data: key2, propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (!pattern10.test(key2)) {
              const err23 = { instancePath: instancePath + "/service", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema38, data: key2, propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/service", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: key2, propertyName: key2 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          var valid7 = _errs21 === errors;
          if (!valid7) {
            const err25 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid", schema: schema112.properties.service.propertyNames, parentSchema: schema112.properties.service, data: data8 };
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
              const err26 = { instancePath: instancePath + "/service/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "defs.schema.json#/$defs/remoteId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", schema: 60, parentSchema: schema39, data: data9 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (!pattern11.test(data9)) {
              const err27 = { instancePath: instancePath + "/service/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "defs.schema.json#/$defs/remoteId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9_-]*$", parentSchema: schema39, data: data9 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/service/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "defs.schema.json#/$defs/remoteId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data9 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema112.properties.service.type, parentSchema: schema112.properties.service, data: data8 };
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
            const err30 = { instancePath: instancePath + "/retail", schemaPath: "#/properties/retail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema112.properties.retail, data: data10 };
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
            const err31 = { instancePath: instancePath + "/retail/sheet", schemaPath: "#/properties/retail/properties/sheet/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema112.properties.retail.properties.sheet, data: data11 };
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
            if (!pattern30.test(data12)) {
              const err32 = { instancePath: instancePath + "/retail/fixed", schemaPath: "defs.schema.json#/$defs/price/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$"', schema: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", parentSchema: schema65, data: data12 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/retail/fixed", schemaPath: "defs.schema.json#/$defs/price/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.type, parentSchema: schema65, data: data12 };
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
            if (!pattern47.test(data13)) {
              const err34 = { instancePath: instancePath + "/retail/markup", schemaPath: "defs.schema.json#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$"', schema: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", parentSchema: schema83, data: data13 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/retail/markup", schemaPath: "defs.schema.json#/$defs/percent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema83.type, parentSchema: schema83, data: data13 };
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
            if (!pattern47.test(data14)) {
              const err36 = { instancePath: instancePath + "/retail/discount", schemaPath: "defs.schema.json#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$"', schema: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", parentSchema: schema83, data: data14 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/retail/discount", schemaPath: "defs.schema.json#/$defs/percent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema83.type, parentSchema: schema83, data: data14 };
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
            if (!pattern30.test(data15)) {
              const err38 = { instancePath: instancePath + "/retail/round", schemaPath: "defs.schema.json#/$defs/price/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$"', schema: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", parentSchema: schema65, data: data15 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/retail/round", schemaPath: "defs.schema.json#/$defs/price/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.type, parentSchema: schema65, data: data15 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/retail", schemaPath: "#/properties/retail/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema112.properties.retail.type, parentSchema: schema112.properties.retail, data: data10 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      if (!validate25(data.ignore, { instancePath: instancePath + "/ignore", parentData: data, parentDataProperty: "ignore", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema112.type, parentSchema: schema112, data };
    if (vErrors === null) {
      vErrors = [err41];
    } else {
      vErrors.push(err41);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema110.required, parentSchema: schema110, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.products === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "products" }, message: "must have required property 'products'", schema: schema110.required, parentSchema: schema110, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "products")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema110, data };
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
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "services" }, message: "must be equal to constant", schema: "services", parentSchema: schema110.properties.kind, data: data0 };
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
              const err4 = { instancePath: instancePath + "/products", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema38, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern10.test(key1)) {
              const err5 = { instancePath: instancePath + "/products", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema38, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/products", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: key1, propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var valid1 = _errs5 === errors;
          if (!valid1) {
            const err7 = { instancePath: instancePath + "/products", schemaPath: "#/properties/products/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema110.properties.products.propertyNames, parentSchema: schema110.properties.products, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        for (const key2 in data1) {
          if (!validate38(data1[key2], { instancePath: instancePath + "/products/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/products", schemaPath: "#/properties/products/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema110.properties.products.type, parentSchema: schema110.properties.products, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema110.type, parentSchema: schema110, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const validateSystemAutotask = validate41 as unknown as Validate;
var schema121 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Autotask settings", "description": "A connection to Autotask PSA through its REST API, with an API-only user.", "type": "object", "additionalProperties": false, "required": ["system", "username", "secret", "integrationCode"], "properties": { "system": { "description": "Always autotask here.", "const": "autotask" }, "username": { "description": "Where the API user's name is found. In Autotask: Admin, Resources (Users), the API user's Username (Key).", "$ref": "../defs.schema.json#/$defs/secret" }, "secret": { "description": "Where the API user's password is found. In Autotask: Password (Secret) of the API user.", "$ref": "../defs.schema.json#/$defs/secret" }, "integrationCode": { "description": "Where the tracking identifier of the API user's integration is found.", "$ref": "../defs.schema.json#/$defs/secret" }, "url": { "description": "The address at which the database's zone is asked for. Left out: https://webservices.autotask.net/atservicesrest/. Only https, or http on this machine itself.", "type": "string", "maxLength": 500, "pattern": "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]{1,5})?)(/[A-Za-z0-9._~/-]*)?$", "patternErrorMessage": "must be an https address without user name or query (http only on this machine)" }, "threads": { "description": "How many requests may run at once for one kind of record. Autotask allows 3 for all programs that share the integration code. Left out: 2.", "type": "integer", "minimum": 1, "maximum": 3 }, "budgetShare": { "description": "The share of Autotask's hourly request limit, which all integrations of the database share, that may be used. Left out: 50%.", "$ref": "../defs.schema.json#/$defs/percent" }, "lineOfBusiness": { "description": "The name of the line of business for contracts that are created, where Autotask asks for one.", "$ref": "../defs.schema.json#/$defs/text" }, "unitRows": { "description": "How Autotask reports units that change inside a billing period: total (the new row holds all units), delta (it holds only the change), or detect (find out, and refuse when it cannot be told). Left out: detect.", "enum": ["detect", "total", "delta"] }, "rowAmounts": { "description": "What the amount of a part of a billing period is for in Autotask's unit rows: prorated (its days' share), full (the whole period), or detect (find out, and refuse what cannot be told). Left out: detect.", "enum": ["detect", "prorated", "full"] } } };
var pattern83 = new RegExp("^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]{1,5})?)(/[A-Za-z0-9._~/-]*)?$", "u");
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
    if (data.system === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property 'system'", schema: schema121.required, parentSchema: schema121, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.username === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'", schema: schema121.required, parentSchema: schema121, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.secret === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "secret" }, message: "must have required property 'secret'", schema: schema121.required, parentSchema: schema121, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.integrationCode === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "integrationCode" }, message: "must have required property 'integrationCode'", schema: schema121.required, parentSchema: schema121, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema121.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema121, data };
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
        const err5 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/const", keyword: "const", params: { allowedValue: "autotask" }, message: "must be equal to constant", schema: "autotask", parentSchema: schema121.properties.system, data: data0 };
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
          const err6 = { instancePath: instancePath + "/username", schemaPath: "../defs.schema.json#/$defs/secret/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema102, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (Object.keys(data1).length < 1) {
          const err7 = { instancePath: instancePath + "/username", schemaPath: "../defs.schema.json#/$defs/secret/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema102, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "env" || key1 === "exec" || key1 === "file")) {
            const err8 = { instancePath: instancePath + "/username", schemaPath: "../defs.schema.json#/$defs/secret/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema102, data: data1 };
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
              const err9 = { instancePath: instancePath + "/username/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema102.properties.env, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (!pattern63.test(data2)) {
              const err10 = { instancePath: instancePath + "/username/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema102.properties.env, data: data2 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/username/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.env.type, parentSchema: schema102.properties.env, data: data2 };
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
              const err12 = { instancePath: instancePath + "/username/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema102.properties.exec, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data3.length < 1) {
              const err13 = { instancePath: instancePath + "/username/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema102.properties.exec, data: data3 };
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
                  const err14 = { instancePath: instancePath + "/username/exec/" + i0, schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.exec.items, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/username/exec/" + i0, schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.exec.items.type, parentSchema: schema102.properties.exec.items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/username/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema102.properties.exec.type, parentSchema: schema102.properties.exec, data: data3 };
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
              const err17 = { instancePath: instancePath + "/username/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema102.properties.file, data: data5 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (func1(data5) < 1) {
              const err18 = { instancePath: instancePath + "/username/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.file, data: data5 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/username/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.file.type, parentSchema: schema102.properties.file, data: data5 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/username", schemaPath: "../defs.schema.json#/$defs/secret/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema102.type, parentSchema: schema102, data: data1 };
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
          const err21 = { instancePath: instancePath + "/secret", schemaPath: "../defs.schema.json#/$defs/secret/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema102, data: data6 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (Object.keys(data6).length < 1) {
          const err22 = { instancePath: instancePath + "/secret", schemaPath: "../defs.schema.json#/$defs/secret/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema102, data: data6 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        for (const key2 in data6) {
          if (!(key2 === "env" || key2 === "exec" || key2 === "file")) {
            const err23 = { instancePath: instancePath + "/secret", schemaPath: "../defs.schema.json#/$defs/secret/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema102, data: data6 };
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
              const err24 = { instancePath: instancePath + "/secret/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema102.properties.env, data: data7 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (!pattern63.test(data7)) {
              const err25 = { instancePath: instancePath + "/secret/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema102.properties.env, data: data7 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/secret/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.env.type, parentSchema: schema102.properties.env, data: data7 };
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
              const err27 = { instancePath: instancePath + "/secret/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema102.properties.exec, data: data8 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data8.length < 1) {
              const err28 = { instancePath: instancePath + "/secret/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema102.properties.exec, data: data8 };
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
                  const err29 = { instancePath: instancePath + "/secret/exec/" + i1, schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.exec.items, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/secret/exec/" + i1, schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.exec.items.type, parentSchema: schema102.properties.exec.items, data: data9 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/secret/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema102.properties.exec.type, parentSchema: schema102.properties.exec, data: data8 };
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
              const err32 = { instancePath: instancePath + "/secret/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema102.properties.file, data: data10 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (func1(data10) < 1) {
              const err33 = { instancePath: instancePath + "/secret/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.file, data: data10 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/secret/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.file.type, parentSchema: schema102.properties.file, data: data10 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/secret", schemaPath: "../defs.schema.json#/$defs/secret/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema102.type, parentSchema: schema102, data: data6 };
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
          const err36 = { instancePath: instancePath + "/integrationCode", schemaPath: "../defs.schema.json#/$defs/secret/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema102, data: data11 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (Object.keys(data11).length < 1) {
          const err37 = { instancePath: instancePath + "/integrationCode", schemaPath: "../defs.schema.json#/$defs/secret/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema102, data: data11 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        for (const key3 in data11) {
          if (!(key3 === "env" || key3 === "exec" || key3 === "file")) {
            const err38 = { instancePath: instancePath + "/integrationCode", schemaPath: "../defs.schema.json#/$defs/secret/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema102, data: data11 };
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
              const err39 = { instancePath: instancePath + "/integrationCode/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema102.properties.env, data: data12 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (!pattern63.test(data12)) {
              const err40 = { instancePath: instancePath + "/integrationCode/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema102.properties.env, data: data12 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/integrationCode/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.env.type, parentSchema: schema102.properties.env, data: data12 };
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
              const err42 = { instancePath: instancePath + "/integrationCode/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema102.properties.exec, data: data13 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data13.length < 1) {
              const err43 = { instancePath: instancePath + "/integrationCode/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema102.properties.exec, data: data13 };
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
                  const err44 = { instancePath: instancePath + "/integrationCode/exec/" + i2, schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.exec.items, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/integrationCode/exec/" + i2, schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.exec.items.type, parentSchema: schema102.properties.exec.items, data: data14 };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/integrationCode/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema102.properties.exec.type, parentSchema: schema102.properties.exec, data: data13 };
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
              const err47 = { instancePath: instancePath + "/integrationCode/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema102.properties.file, data: data15 };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (func1(data15) < 1) {
              const err48 = { instancePath: instancePath + "/integrationCode/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.file, data: data15 };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          } else {
            const err49 = { instancePath: instancePath + "/integrationCode/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.file.type, parentSchema: schema102.properties.file, data: data15 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/integrationCode", schemaPath: "../defs.schema.json#/$defs/secret/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema102.type, parentSchema: schema102, data: data11 };
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
          const err51 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema121.properties.url, data: data16 };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (!pattern83.test(data16)) {
          const err52 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]{1,5})?)(/[A-Za-z0-9._~/-]*)?$" }, message: 'must match pattern "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]{1,5})?)(/[A-Za-z0-9._~/-]*)?$"', schema: "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]{1,5})?)(/[A-Za-z0-9._~/-]*)?$", parentSchema: schema121.properties.url, data: data16 };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
      } else {
        const err53 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema121.properties.url.type, parentSchema: schema121.properties.url, data: data16 };
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
        const err54 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema121.properties.threads.type, parentSchema: schema121.properties.threads, data: data17 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 > 3 || isNaN(data17)) {
          const err55 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3", schema: 3, parentSchema: schema121.properties.threads, data: data17 };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        if (data17 < 1 || isNaN(data17)) {
          const err56 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema121.properties.threads, data: data17 };
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
        if (!pattern47.test(data18)) {
          const err57 = { instancePath: instancePath + "/budgetShare", schemaPath: "../defs.schema.json#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$"', schema: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", parentSchema: schema83, data: data18 };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
      } else {
        const err58 = { instancePath: instancePath + "/budgetShare", schemaPath: "../defs.schema.json#/$defs/percent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema83.type, parentSchema: schema83, data: data18 };
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
        const err63 = { instancePath: instancePath + "/unitRows", schemaPath: "#/properties/unitRows/enum", keyword: "enum", params: { allowedValues: schema121.properties.unitRows.enum }, message: "must be equal to one of the allowed values", schema: schema121.properties.unitRows.enum, parentSchema: schema121.properties.unitRows, data: data20 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.rowAmounts !== void 0) {
      let data21 = data.rowAmounts;
      if (!(data21 === "detect" || data21 === "prorated" || data21 === "full")) {
        const err64 = { instancePath: instancePath + "/rowAmounts", schemaPath: "#/properties/rowAmounts/enum", keyword: "enum", params: { allowedValues: schema121.properties.rowAmounts.enum }, message: "must be equal to one of the allowed values", schema: schema121.properties.rowAmounts.enum, parentSchema: schema121.properties.rowAmounts, data: data21 };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
  } else {
    const err65 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema121.type, parentSchema: schema121, data };
    if (vErrors === null) {
      vErrors = [err65];
    } else {
      vErrors.push(err65);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const validateSystemConnectwise = validate42 as unknown as Validate;
var schema127 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "ConnectWise settings", "description": "A connection to ConnectWise PSA (Manage) through its REST API, with the keys of an API member.", "type": "object", "additionalProperties": false, "required": ["system", "url", "companyId", "publicKey", "privateKey", "clientId"], "properties": { "system": { "description": "Always connectwise here.", "const": "connectwise" }, "url": { "description": "The site of the API. In the cloud https://api-eu.myconnectwise.net, https://api-na.myconnectwise.net or https://api-au.myconnectwise.net; else the address of your own server. Only https, or http on this machine itself.", "type": "string", "maxLength": 500, "pattern": "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]{1,5})?)(/[A-Za-z0-9._~/-]*)?$", "patternErrorMessage": "must be an https address without user name or query (http only on this machine)" }, "companyId": { "description": "The company id that people write on the login page.", "$ref": "../defs.schema.json#/$defs/text" }, "publicKey": { "description": "Where the public key of the API member is found. In ConnectWise: System, Members, API Members, API Keys.", "$ref": "../defs.schema.json#/$defs/secret" }, "privateKey": { "description": "Where the private key of the API member is found. It is shown once, when the key is made.", "$ref": "../defs.schema.json#/$defs/secret" }, "clientId": { "description": "Where the client id is found that developer.connectwise.com issued for your integration.", "$ref": "../defs.schema.json#/$defs/secret" }, "threads": { "description": "How many requests may run at once. Left out: 4.", "type": "integer", "minimum": 1, "maximum": 10 }, "budgetShare": { "description": "The share of ConnectWise's 1,000 requests a minute, which all integrations of the site share, that may be used. Left out: 50%.", "$ref": "../defs.schema.json#/$defs/percent" }, "agreementType": { "description": "The name of the agreement type of contracts that are created, where the contract names no category.", "$ref": "../defs.schema.json#/$defs/text" }, "productType": { "description": "The name of the product type of catalog items that are created. Left out: the only one there is.", "$ref": "../defs.schema.json#/$defs/text" }, "additions": { "description": "How additions are read: by the report AgreementAdditions for many agreements at once, agreement by agreement, or detect (the report where the server has it). Left out: detect.", "enum": ["detect", "report", "agreement"] }, "cancelledDate": { "description": "Whether an addition still bills on its cancelled date (last-day) or not any more (next-day). ConnectWise does not document it; look at an invoice. Left out: last-day.", "enum": ["last-day", "next-day"] }, "proration": { "description": "What an agreement with prorateFlag bills of an addition that begins or ends within a period: its share of the days (by-days), or all of the period (whole-periods), so that two additions in one period would bill it twice. Look at an invoice of such an agreement. With whole-periods, changes are dated on the first day of a period, and agreements are created without the flag. Left out: by-days.", "enum": ["by-days", "whole-periods"] } } };
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
    if (data.system === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property 'system'", schema: schema127.required, parentSchema: schema127, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema127.required, parentSchema: schema127, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.companyId === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "companyId" }, message: "must have required property 'companyId'", schema: schema127.required, parentSchema: schema127, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.publicKey === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publicKey" }, message: "must have required property 'publicKey'", schema: schema127.required, parentSchema: schema127, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.privateKey === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "privateKey" }, message: "must have required property 'privateKey'", schema: schema127.required, parentSchema: schema127, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.clientId === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clientId" }, message: "must have required property 'clientId'", schema: schema127.required, parentSchema: schema127, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema127.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema127, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.system !== void 0) {
      let data0 = data.system;
      if ("connectwise" !== data0) {
        const err7 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/const", keyword: "const", params: { allowedValue: "connectwise" }, message: "must be equal to constant", schema: "connectwise", parentSchema: schema127.properties.system, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 === "string") {
        if (func1(data1) > 500) {
          const err8 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema127.properties.url, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern83.test(data1)) {
          const err9 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]{1,5})?)(/[A-Za-z0-9._~/-]*)?$" }, message: 'must match pattern "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]{1,5})?)(/[A-Za-z0-9._~/-]*)?$"', schema: "^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]{1,5})?)(/[A-Za-z0-9._~/-]*)?$", parentSchema: schema127.properties.url, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema127.properties.url.type, parentSchema: schema127.properties.url, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.companyId !== void 0) {
      let data2 = data.companyId;
      if (typeof data2 === "string") {
        if (func1(data2) > 250) {
          const err11 = { instancePath: instancePath + "/companyId", schemaPath: "../defs.schema.json#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 250 }, message: "must NOT have more than 250 characters", schema: 250, parentSchema: schema33, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err12 = { instancePath: instancePath + "/companyId", schemaPath: "../defs.schema.json#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!pattern4.test(data2)) {
          const err13 = { instancePath: instancePath + "/companyId", schemaPath: "../defs.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"', schema: "^\\S(.*\\S)?$", parentSchema: schema33, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/companyId", schemaPath: "../defs.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.publicKey !== void 0) {
      let data3 = data.publicKey;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (Object.keys(data3).length > 1) {
          const err15 = { instancePath: instancePath + "/publicKey", schemaPath: "../defs.schema.json#/$defs/secret/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema102, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (Object.keys(data3).length < 1) {
          const err16 = { instancePath: instancePath + "/publicKey", schemaPath: "../defs.schema.json#/$defs/secret/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema102, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "env" || key1 === "exec" || key1 === "file")) {
            const err17 = { instancePath: instancePath + "/publicKey", schemaPath: "../defs.schema.json#/$defs/secret/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema102, data: data3 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data3.env !== void 0) {
          let data4 = data3.env;
          if (typeof data4 === "string") {
            if (func1(data4) > 128) {
              const err18 = { instancePath: instancePath + "/publicKey/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema102.properties.env, data: data4 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (!pattern63.test(data4)) {
              const err19 = { instancePath: instancePath + "/publicKey/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema102.properties.env, data: data4 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/publicKey/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.env.type, parentSchema: schema102.properties.env, data: data4 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data3.exec !== void 0) {
          let data5 = data3.exec;
          if (Array.isArray(data5)) {
            if (data5.length > 50) {
              const err21 = { instancePath: instancePath + "/publicKey/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema102.properties.exec, data: data5 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data5.length < 1) {
              const err22 = { instancePath: instancePath + "/publicKey/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema102.properties.exec, data: data5 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data6 = data5[i0];
              if (typeof data6 === "string") {
                if (func1(data6) < 1) {
                  const err23 = { instancePath: instancePath + "/publicKey/exec/" + i0, schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.exec.items, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/publicKey/exec/" + i0, schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.exec.items.type, parentSchema: schema102.properties.exec.items, data: data6 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/publicKey/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema102.properties.exec.type, parentSchema: schema102.properties.exec, data: data5 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data3.file !== void 0) {
          let data7 = data3.file;
          if (typeof data7 === "string") {
            if (func1(data7) > 1e3) {
              const err26 = { instancePath: instancePath + "/publicKey/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema102.properties.file, data: data7 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (func1(data7) < 1) {
              const err27 = { instancePath: instancePath + "/publicKey/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.file, data: data7 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/publicKey/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.file.type, parentSchema: schema102.properties.file, data: data7 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/publicKey", schemaPath: "../defs.schema.json#/$defs/secret/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema102.type, parentSchema: schema102, data: data3 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.privateKey !== void 0) {
      let data8 = data.privateKey;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (Object.keys(data8).length > 1) {
          const err30 = { instancePath: instancePath + "/privateKey", schemaPath: "../defs.schema.json#/$defs/secret/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema102, data: data8 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (Object.keys(data8).length < 1) {
          const err31 = { instancePath: instancePath + "/privateKey", schemaPath: "../defs.schema.json#/$defs/secret/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema102, data: data8 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        for (const key2 in data8) {
          if (!(key2 === "env" || key2 === "exec" || key2 === "file")) {
            const err32 = { instancePath: instancePath + "/privateKey", schemaPath: "../defs.schema.json#/$defs/secret/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema102, data: data8 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data8.env !== void 0) {
          let data9 = data8.env;
          if (typeof data9 === "string") {
            if (func1(data9) > 128) {
              const err33 = { instancePath: instancePath + "/privateKey/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema102.properties.env, data: data9 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (!pattern63.test(data9)) {
              const err34 = { instancePath: instancePath + "/privateKey/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema102.properties.env, data: data9 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/privateKey/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.env.type, parentSchema: schema102.properties.env, data: data9 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data8.exec !== void 0) {
          let data10 = data8.exec;
          if (Array.isArray(data10)) {
            if (data10.length > 50) {
              const err36 = { instancePath: instancePath + "/privateKey/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema102.properties.exec, data: data10 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data10.length < 1) {
              const err37 = { instancePath: instancePath + "/privateKey/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema102.properties.exec, data: data10 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            const len1 = data10.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data11 = data10[i1];
              if (typeof data11 === "string") {
                if (func1(data11) < 1) {
                  const err38 = { instancePath: instancePath + "/privateKey/exec/" + i1, schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.exec.items, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/privateKey/exec/" + i1, schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.exec.items.type, parentSchema: schema102.properties.exec.items, data: data11 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/privateKey/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema102.properties.exec.type, parentSchema: schema102.properties.exec, data: data10 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data8.file !== void 0) {
          let data12 = data8.file;
          if (typeof data12 === "string") {
            if (func1(data12) > 1e3) {
              const err41 = { instancePath: instancePath + "/privateKey/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema102.properties.file, data: data12 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (func1(data12) < 1) {
              const err42 = { instancePath: instancePath + "/privateKey/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.file, data: data12 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          } else {
            const err43 = { instancePath: instancePath + "/privateKey/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.file.type, parentSchema: schema102.properties.file, data: data12 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/privateKey", schemaPath: "../defs.schema.json#/$defs/secret/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema102.type, parentSchema: schema102, data: data8 };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.clientId !== void 0) {
      let data13 = data.clientId;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (Object.keys(data13).length > 1) {
          const err45 = { instancePath: instancePath + "/clientId", schemaPath: "../defs.schema.json#/$defs/secret/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema102, data: data13 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (Object.keys(data13).length < 1) {
          const err46 = { instancePath: instancePath + "/clientId", schemaPath: "../defs.schema.json#/$defs/secret/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema102, data: data13 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        for (const key3 in data13) {
          if (!(key3 === "env" || key3 === "exec" || key3 === "file")) {
            const err47 = { instancePath: instancePath + "/clientId", schemaPath: "../defs.schema.json#/$defs/secret/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema102, data: data13 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data13.env !== void 0) {
          let data14 = data13.env;
          if (typeof data14 === "string") {
            if (func1(data14) > 128) {
              const err48 = { instancePath: instancePath + "/clientId/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema102.properties.env, data: data14 };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            if (!pattern63.test(data14)) {
              const err49 = { instancePath: instancePath + "/clientId/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema102.properties.env, data: data14 };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/clientId/env", schemaPath: "../defs.schema.json#/$defs/secret/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.env.type, parentSchema: schema102.properties.env, data: data14 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data13.exec !== void 0) {
          let data15 = data13.exec;
          if (Array.isArray(data15)) {
            if (data15.length > 50) {
              const err51 = { instancePath: instancePath + "/clientId/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema102.properties.exec, data: data15 };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (data15.length < 1) {
              const err52 = { instancePath: instancePath + "/clientId/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema102.properties.exec, data: data15 };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            const len2 = data15.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data16 = data15[i2];
              if (typeof data16 === "string") {
                if (func1(data16) < 1) {
                  const err53 = { instancePath: instancePath + "/clientId/exec/" + i2, schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.exec.items, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              } else {
                const err54 = { instancePath: instancePath + "/clientId/exec/" + i2, schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.exec.items.type, parentSchema: schema102.properties.exec.items, data: data16 };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
          } else {
            const err55 = { instancePath: instancePath + "/clientId/exec", schemaPath: "../defs.schema.json#/$defs/secret/properties/exec/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema102.properties.exec.type, parentSchema: schema102.properties.exec, data: data15 };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data13.file !== void 0) {
          let data17 = data13.file;
          if (typeof data17 === "string") {
            if (func1(data17) > 1e3) {
              const err56 = { instancePath: instancePath + "/clientId/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema102.properties.file, data: data17 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (func1(data17) < 1) {
              const err57 = { instancePath: instancePath + "/clientId/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.file, data: data17 };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          } else {
            const err58 = { instancePath: instancePath + "/clientId/file", schemaPath: "../defs.schema.json#/$defs/secret/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.file.type, parentSchema: schema102.properties.file, data: data17 };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/clientId", schemaPath: "../defs.schema.json#/$defs/secret/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema102.type, parentSchema: schema102, data: data13 };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.threads !== void 0) {
      let data18 = data.threads;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        const err60 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema127.properties.threads.type, parentSchema: schema127.properties.threads, data: data18 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 10 || isNaN(data18)) {
          const err61 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema127.properties.threads, data: data18 };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        if (data18 < 1 || isNaN(data18)) {
          const err62 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema127.properties.threads, data: data18 };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
      }
    }
    if (data.budgetShare !== void 0) {
      let data19 = data.budgetShare;
      if (typeof data19 === "string") {
        if (!pattern47.test(data19)) {
          const err63 = { instancePath: instancePath + "/budgetShare", schemaPath: "../defs.schema.json#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$" }, message: 'must match pattern "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$"', schema: "^(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})? ?%$", parentSchema: schema83, data: data19 };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
      } else {
        const err64 = { instancePath: instancePath + "/budgetShare", schemaPath: "../defs.schema.json#/$defs/percent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema83.type, parentSchema: schema83, data: data19 };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.agreementType !== void 0) {
      let data20 = data.agreementType;
      if (typeof data20 === "string") {
        if (func1(data20) > 250) {
          const err65 = { instancePath: instancePath + "/agreementType", schemaPath: "../defs.schema.json#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 250 }, message: "must NOT have more than 250 characters", schema: 250, parentSchema: schema33, data: data20 };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
        if (func1(data20) < 1) {
          const err66 = { instancePath: instancePath + "/agreementType", schemaPath: "../defs.schema.json#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data20 };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        if (!pattern4.test(data20)) {
          const err67 = { instancePath: instancePath + "/agreementType", schemaPath: "../defs.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"', schema: "^\\S(.*\\S)?$", parentSchema: schema33, data: data20 };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
      } else {
        const err68 = { instancePath: instancePath + "/agreementType", schemaPath: "../defs.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data20 };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.productType !== void 0) {
      let data21 = data.productType;
      if (typeof data21 === "string") {
        if (func1(data21) > 250) {
          const err69 = { instancePath: instancePath + "/productType", schemaPath: "../defs.schema.json#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 250 }, message: "must NOT have more than 250 characters", schema: 250, parentSchema: schema33, data: data21 };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        if (func1(data21) < 1) {
          const err70 = { instancePath: instancePath + "/productType", schemaPath: "../defs.schema.json#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data21 };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        if (!pattern4.test(data21)) {
          const err71 = { instancePath: instancePath + "/productType", schemaPath: "../defs.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"', schema: "^\\S(.*\\S)?$", parentSchema: schema33, data: data21 };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
      } else {
        const err72 = { instancePath: instancePath + "/productType", schemaPath: "../defs.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data21 };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
    }
    if (data.additions !== void 0) {
      let data22 = data.additions;
      if (!(data22 === "detect" || data22 === "report" || data22 === "agreement")) {
        const err73 = { instancePath: instancePath + "/additions", schemaPath: "#/properties/additions/enum", keyword: "enum", params: { allowedValues: schema127.properties.additions.enum }, message: "must be equal to one of the allowed values", schema: schema127.properties.additions.enum, parentSchema: schema127.properties.additions, data: data22 };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
    if (data.cancelledDate !== void 0) {
      let data23 = data.cancelledDate;
      if (!(data23 === "last-day" || data23 === "next-day")) {
        const err74 = { instancePath: instancePath + "/cancelledDate", schemaPath: "#/properties/cancelledDate/enum", keyword: "enum", params: { allowedValues: schema127.properties.cancelledDate.enum }, message: "must be equal to one of the allowed values", schema: schema127.properties.cancelledDate.enum, parentSchema: schema127.properties.cancelledDate, data: data23 };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.proration !== void 0) {
      let data24 = data.proration;
      if (!(data24 === "by-days" || data24 === "whole-periods")) {
        const err75 = { instancePath: instancePath + "/proration", schemaPath: "#/properties/proration/enum", keyword: "enum", params: { allowedValues: schema127.properties.proration.enum }, message: "must be equal to one of the allowed values", schema: schema127.properties.proration.enum, parentSchema: schema127.properties.proration, data: data24 };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
    }
  } else {
    const err76 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema127.type, parentSchema: schema127, data };
    if (vErrors === null) {
      vErrors = [err76];
    } else {
      vErrors.push(err76);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const validateSystemPartnerCenter = validate43 as unknown as Validate;
var schema135 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Partner Center settings", "description": "What Microsoft billed, read from the files that Partner Center and its APIs let partners download. Nothing is asked over the network, so no credentials are needed.", "type": "object", "additionalProperties": false, "required": ["system", "files"], "properties": { "system": { "description": "Always partner-center here.", "const": "partner-center" }, "files": { "description": "Where the lines of Microsoft's invoices are: a folder (its files, not those of folders below it), or a list of files and folders. Paths start from the tenant's folder. Read are reconciliation files (CSV), pages of line items (JSON) and exports of Microsoft Graph (JSON lines, packed or not, with their manifest). An invoices list (JSON) beside them gives the invoices' totals.", "$ref": "#/$defs/places" }, "priceSheets": { "description": "Where the licence-based price sheets (.csv) are that retail prices come from: a folder, or a list of files and folders. Left out: no retail price comes from Microsoft.", "$ref": "#/$defs/places" }, "segment": { "description": "Which prices of the price sheet apply to your customers. Left out: Commercial.", "enum": ["Commercial", "Government", "Education", "Charity"] }, "market": { "description": "The two capital letters of the country whose prices apply, for example NL. Needed where a price sheet holds several countries.", "type": "string", "pattern": "^[A-Z]{2}$", "patternErrorMessage": "must be a country code such as NL" }, "invoices": { "description": "The totals that Microsoft's invoices state, against which the files are checked. An invoice without a known total is not final: what it does not bill is not taken as ended.", "type": "array", "items": { "description": "One invoice of Microsoft.", "type": "object", "additionalProperties": false, "required": ["id", "total", "currency"], "properties": { "id": { "description": "The invoice's number, for example G012345678.", "type": "string", "pattern": "^[A-Za-z0-9-]{1,40}$", "patternErrorMessage": "must be an invoice number such as G012345678" }, "total": { "description": "What the invoice comes to, tax included, as its first page says.", "$ref": "../defs.schema.json#/$defs/amount" }, "currency": { "description": "The invoice's currency.", "$ref": "../defs.schema.json#/$defs/currency" }, "adjustment": { "description": "The part of the invoice's total that its file does not show, for example a credit note: the file's lines plus this amount are the total.", "type": "object", "additionalProperties": false, "required": ["amount", "reason"], "properties": { "amount": { "description": "The amount, below zero where it lowers the invoice, for example -3.20.", "$ref": "../defs.schema.json#/$defs/amount" }, "reason": { "description": "What it is, with the place on the invoice that says so.", "$ref": "../defs.schema.json#/$defs/reason" } } }, "period": { "description": "The billing period the invoice answers for. Left out: as the invoices list says, else the calendar month in which its latest monthly charge starts.", "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "description": "Its first day.", "$ref": "../defs.schema.json#/$defs/day" }, "to": { "description": "Its last day, included.", "$ref": "../defs.schema.json#/$defs/day" } } } } } } }, "$defs": { "places": { "title": "Files and folders", "description": "A path, or a list of paths.", "anyOf": [{ "$ref": "#/$defs/place" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/place" } }] }, "place": { "title": "Path", "description": "A file or a folder, for example billing/microsoft/. It starts from the tenant's folder.", "type": "string", "minLength": 1, "maxLength": 500 } } };
var schema139 = { "title": "Amount", "description": "An amount of money or another decimal number, with at most 4 decimals and a point as decimal mark, for example 24.50. Write it plainly, without quotes, currency sign or thousands separator; its digits are kept as written.", "type": "string", "pattern": "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", "patternErrorMessage": "must be an amount such as 24.50 (a decimal point, at most 4 decimals)" };
var schema140 = { "title": "Currency", "description": "The three capital letters of a currency, for example EUR.", "type": "string", "pattern": "^[A-Z]{3}$", "patternErrorMessage": "must be a currency code such as EUR" };
var schema136 = { "title": "Files and folders", "description": "A path, or a list of paths.", "anyOf": [{ "$ref": "#/$defs/place" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/place" } }] };
var schema137 = { "title": "Path", "description": "A file or a folder, for example billing/microsoft/. It starts from the tenant's folder.", "type": "string", "minLength": 1, "maxLength": 500 };
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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (func1(data) > 500) {
      const err0 = { instancePath, schemaPath: "#/$defs/place/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema137, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func1(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/$defs/place/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema137, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/$defs/place/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema137.type, parentSchema: schema137, data };
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
      const err3 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema136.anyOf[1], data };
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
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/place/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema137, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/place/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema137, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/place/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema137.type, parentSchema: schema137, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema136.anyOf[1].type, parentSchema: schema136.anyOf[1], data };
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
    const err8 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema136.anyOf, parentSchema: schema136, data };
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
  validate44.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate44.evaluated = { "dynamicProps": false, "dynamicItems": true };
var pattern94 = new RegExp("^[A-Z]{2}$", "u");
var pattern95 = new RegExp("^[A-Za-z0-9-]{1,40}$", "u");
var pattern96 = new RegExp("^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", "u");
var pattern97 = new RegExp("^[A-Z]{3}$", "u");
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.system === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property 'system'", schema: schema135.required, parentSchema: schema135, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.files === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: schema135.required, parentSchema: schema135, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "system" || key0 === "files" || key0 === "priceSheets" || key0 === "segment" || key0 === "market" || key0 === "invoices")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema135, data };
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
        const err3 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/const", keyword: "const", params: { allowedValue: "partner-center" }, message: "must be equal to constant", schema: "partner-center", parentSchema: schema135.properties.system, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      if (!validate44(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.priceSheets !== void 0) {
      if (!validate44(data.priceSheets, { instancePath: instancePath + "/priceSheets", parentData: data, parentDataProperty: "priceSheets", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.segment !== void 0) {
      let data3 = data.segment;
      if (!(data3 === "Commercial" || data3 === "Government" || data3 === "Education" || data3 === "Charity")) {
        const err4 = { instancePath: instancePath + "/segment", schemaPath: "#/properties/segment/enum", keyword: "enum", params: { allowedValues: schema135.properties.segment.enum }, message: "must be equal to one of the allowed values", schema: schema135.properties.segment.enum, parentSchema: schema135.properties.segment, data: data3 };
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
        if (!pattern94.test(data4)) {
          const err5 = { instancePath: instancePath + "/market", schemaPath: "#/properties/market/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema135.properties.market, data: data4 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/market", schemaPath: "#/properties/market/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema135.properties.market.type, parentSchema: schema135.properties.market, data: data4 };
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
              const err7 = { instancePath: instancePath + "/invoices/" + i0, schemaPath: "#/properties/invoices/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema135.properties.invoices.items.required, parentSchema: schema135.properties.invoices.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data6.total === void 0) {
              const err8 = { instancePath: instancePath + "/invoices/" + i0, schemaPath: "#/properties/invoices/items/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'", schema: schema135.properties.invoices.items.required, parentSchema: schema135.properties.invoices.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data6.currency === void 0) {
              const err9 = { instancePath: instancePath + "/invoices/" + i0, schemaPath: "#/properties/invoices/items/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'", schema: schema135.properties.invoices.items.required, parentSchema: schema135.properties.invoices.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key1 in data6) {
              if (!(key1 === "id" || key1 === "total" || key1 === "currency" || key1 === "adjustment" || key1 === "period")) {
                const err10 = { instancePath: instancePath + "/invoices/" + i0, schemaPath: "#/properties/invoices/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema135.properties.invoices.items, data: data6 };
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
                if (!pattern95.test(data7)) {
                  const err11 = { instancePath: instancePath + "/invoices/" + i0 + "/id", schemaPath: "#/properties/invoices/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]{1,40}$" }, message: 'must match pattern "^[A-Za-z0-9-]{1,40}$"', schema: "^[A-Za-z0-9-]{1,40}$", parentSchema: schema135.properties.invoices.items.properties.id, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/invoices/" + i0 + "/id", schemaPath: "#/properties/invoices/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema135.properties.invoices.items.properties.id.type, parentSchema: schema135.properties.invoices.items.properties.id, data: data7 };
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
                if (!pattern96.test(data8)) {
                  const err13 = { instancePath: instancePath + "/invoices/" + i0 + "/total", schemaPath: "../defs.schema.json#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$"', schema: "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", parentSchema: schema139, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/invoices/" + i0 + "/total", schemaPath: "../defs.schema.json#/$defs/amount/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema139.type, parentSchema: schema139, data: data8 };
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
                if (!pattern97.test(data9)) {
                  const err15 = { instancePath: instancePath + "/invoices/" + i0 + "/currency", schemaPath: "../defs.schema.json#/$defs/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"', schema: "^[A-Z]{3}$", parentSchema: schema140, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/invoices/" + i0 + "/currency", schemaPath: "../defs.schema.json#/$defs/currency/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema140.type, parentSchema: schema140, data: data9 };
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
                  const err17 = { instancePath: instancePath + "/invoices/" + i0 + "/adjustment", schemaPath: "#/properties/invoices/items/properties/adjustment/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'", schema: schema135.properties.invoices.items.properties.adjustment.required, parentSchema: schema135.properties.invoices.items.properties.adjustment, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (data10.reason === void 0) {
                  const err18 = { instancePath: instancePath + "/invoices/" + i0 + "/adjustment", schemaPath: "#/properties/invoices/items/properties/adjustment/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema135.properties.invoices.items.properties.adjustment.required, parentSchema: schema135.properties.invoices.items.properties.adjustment, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                for (const key2 in data10) {
                  if (!(key2 === "amount" || key2 === "reason")) {
                    const err19 = { instancePath: instancePath + "/invoices/" + i0 + "/adjustment", schemaPath: "#/properties/invoices/items/properties/adjustment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema135.properties.invoices.items.properties.adjustment, data: data10 };
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
                    if (!pattern96.test(data11)) {
                      const err20 = { instancePath: instancePath + "/invoices/" + i0 + "/adjustment/amount", schemaPath: "../defs.schema.json#/$defs/amount/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$"', schema: "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", parentSchema: schema139, data: data11 };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                  } else {
                    const err21 = { instancePath: instancePath + "/invoices/" + i0 + "/adjustment/amount", schemaPath: "../defs.schema.json#/$defs/amount/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema139.type, parentSchema: schema139, data: data11 };
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
                const err26 = { instancePath: instancePath + "/invoices/" + i0 + "/adjustment", schemaPath: "#/properties/invoices/items/properties/adjustment/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema135.properties.invoices.items.properties.adjustment.type, parentSchema: schema135.properties.invoices.items.properties.adjustment, data: data10 };
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
                  const err27 = { instancePath: instancePath + "/invoices/" + i0 + "/period", schemaPath: "#/properties/invoices/items/properties/period/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema135.properties.invoices.items.properties.period.required, parentSchema: schema135.properties.invoices.items.properties.period, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                if (data13.to === void 0) {
                  const err28 = { instancePath: instancePath + "/invoices/" + i0 + "/period", schemaPath: "#/properties/invoices/items/properties/period/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema135.properties.invoices.items.properties.period.required, parentSchema: schema135.properties.invoices.items.properties.period, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                for (const key3 in data13) {
                  if (!(key3 === "from" || key3 === "to")) {
                    const err29 = { instancePath: instancePath + "/invoices/" + i0 + "/period", schemaPath: "#/properties/invoices/items/properties/period/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema135.properties.invoices.items.properties.period, data: data13 };
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
                const err36 = { instancePath: instancePath + "/invoices/" + i0 + "/period", schemaPath: "#/properties/invoices/items/properties/period/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema135.properties.invoices.items.properties.period.type, parentSchema: schema135.properties.invoices.items.properties.period, data: data13 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/invoices/" + i0, schemaPath: "#/properties/invoices/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema135.properties.invoices.items.type, parentSchema: schema135.properties.invoices.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/invoices", schemaPath: "#/properties/invoices/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema135.properties.invoices.type, parentSchema: schema135.properties.invoices, data: data5 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
  } else {
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema135.type, parentSchema: schema135, data };
    if (vErrors === null) {
      vErrors = [err39];
    } else {
      vErrors.push(err39);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const validateTenant = validate47 as unknown as Validate;
var schema145 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Tenant file", "description": "tenants/<tenant>/tenant.yaml: one managed service provider, the systems it works with and the vendor programs it bills.", "type": "object", "additionalProperties": false, "required": ["kind", "name", "timezone", "currency", "connections"], "properties": { "kind": { "description": "Says what this file is. Always tenant here.", "const": "tenant" }, "name": { "description": "The tenant's key: the same as the name of its folder.", "$ref": "defs.schema.json#/$defs/key" }, "timezone": { "description": "The time zone in which a contract day begins and ends, for example Europe/Amsterdam.", "type": "string", "pattern": "^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$", "patternErrorMessage": "must be a time zone such as Europe/Amsterdam" }, "currency": { "description": "The currency the tenant bills in, for example EUR.", "$ref": "defs.schema.json#/$defs/currency" }, "connections": { "title": "Connections", "description": "The systems of this tenant: credentials and address of each, under a key of your choice, for example psa.", "type": "object", "minProperties": 1, "propertyNames": { "$ref": "defs.schema.json#/$defs/key" }, "additionalProperties": { "$ref": "#/$defs/connection" } }, "programs": { "title": "Programs", "description": "The vendors' programs that are billed, each under its fixed name.", "type": "object", "propertyNames": { "$ref": "defs.schema.json#/$defs/key" }, "additionalProperties": { "$ref": "#/$defs/program" } }, "guardrails": { "$ref": "guardrails.schema.json" }, "notify": { "$ref": "notify.schema.json" }, "freeze": { "description": "Days on which apply writes nothing for this tenant, beside those of concordat.yaml.", "type": "array", "items": { "$ref": "freeze.schema.json" } } }, "$defs": { "connection": { "title": "Connection", "description": "One system: which one it is, and its settings.", "type": "object", "required": ["system"], "properties": { "system": { "description": "The system this connection reaches: autotask or connectwise (a PSA), or partner-center (Microsoft's billing files).", "enum": ["autotask", "connectwise", "partner-center"] } }, "allOf": [{ "if": { "required": ["system"], "properties": { "system": { "const": "autotask" } } }, "then": { "$ref": "systems/autotask.schema.json" } }, { "if": { "required": ["system"], "properties": { "system": { "const": "connectwise" } } }, "then": { "$ref": "systems/connectwise.schema.json" } }, { "if": { "required": ["system"], "properties": { "system": { "const": "partner-center" } } }, "then": { "$ref": "systems/partner-center.schema.json" } }] }, "program": { "title": "Program", "description": "How one vendor program is billed: where its charges come from, which PSA they go to, and the policies its contracts start from.", "type": "object", "additionalProperties": false, "required": ["from", "to", "billingCode"], "properties": { "from": { "description": "The connection the charges come from.", "$ref": "defs.schema.json#/$defs/key" }, "to": { "description": "The connection of the PSA they are billed in.", "$ref": "defs.schema.json#/$defs/key" }, "enabled": { "description": "Whether this program is billed at all. Left out: true. With false nothing of it is planned.", "type": "boolean" }, "basis": { "description": "What decides the units: invoices (what the vendor billed) or subscriptions (what is active now). Left out: invoices.", "enum": ["invoices", "subscriptions"] }, "products": { "description": "Which products get a service in the PSA: in-use (those found in the charges of the declared customers) or all. Left out: in-use.", "enum": ["all", "in-use"] }, "staleAfter": { "description": "How many days after the end of a billing period its invoice may take to be here. After that the plan warns that it is missing. Left out: 10 days.", "$ref": "defs.schema.json#/$defs/days" }, "azure": { "description": "Whether usage (Azure) is billed too, as an amount per month. Left out: false.", "type": "boolean" }, "billingCode": { "description": "The name of the PSA's billing code for the services it makes; its use must be recurring contract service.", "$ref": "defs.schema.json#/$defs/text" }, "vendor": { "description": "The name of the PSA's vendor company for the services it makes, to group them in reports.", "$ref": "defs.schema.json#/$defs/text" }, "servicePrefix": { "description": "What the name of a service made by product sync begins with. Left out: PC_.", "type": "string", "maxLength": 20, "pattern": "^[A-Za-z0-9_.:-]*$", "patternErrorMessage": "must be letters, digits, _ . : or -, such as PC_" }, "notify": { "description": "The mail addresses of those who are told of this program's errors and price changes by concordat notify. The mail server is set under notify of tenant.yaml or concordat.yaml.", "type": "array", "uniqueItems": true, "items": { "$ref": "defs.schema.json#/$defs/email" } }, "pricingStrategy": { "$ref": "policies.schema.json#/$defs/pricingStrategy" }, "decreases": { "$ref": "policies.schema.json#/$defs/decreases" }, "onMissing": { "$ref": "policies.schema.json#/$defs/onMissing" }, "catchUp": { "$ref": "policies.schema.json#/$defs/catchUp" }, "status": { "$ref": "policies.schema.json#/$defs/status" }, "allowBackBilling": { "$ref": "policies.schema.json#/$defs/allowBackBilling" } } } } };
var pattern103 = new RegExp("^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$", "u");
var schema149 = { "title": "Connection", "description": "One system: which one it is, and its settings.", "type": "object", "required": ["system"], "properties": { "system": { "description": "The system this connection reaches: autotask or connectwise (a PSA), or partner-center (Microsoft's billing files).", "enum": ["autotask", "connectwise", "partner-center"] } }, "allOf": [{ "if": { "required": ["system"], "properties": { "system": { "const": "autotask" } } }, "then": { "$ref": "systems/autotask.schema.json" } }, { "if": { "required": ["system"], "properties": { "system": { "const": "connectwise" } } }, "then": { "$ref": "systems/connectwise.schema.json" } }, { "if": { "required": ["system"], "properties": { "system": { "const": "partner-center" } } }, "then": { "$ref": "systems/partner-center.schema.json" } }] };
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
    if (!validate41(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = true;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema149.allOf[0].if, parentSchema: schema149.allOf[0], data };
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
        if ("connectwise" !== data.system) {
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
    if (!validate42(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
      errors = vErrors.length;
    }
    var _valid1 = _errs10 === errors;
    valid3 = _valid1;
    if (valid3) {
      var props1 = true;
    }
  }
  if (!valid3) {
    const err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema149.allOf[1].if, parentSchema: schema149.allOf[1], data };
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
  const _errs12 = errors;
  let valid5 = true;
  const _errs13 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.system === void 0 && (missing2 = "system")) {
      const err6 = {};
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    } else {
      if (data.system !== void 0) {
        if ("partner-center" !== data.system) {
          const err7 = {};
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  }
  var _valid2 = _errs13 === errors;
  errors = _errs12;
  if (vErrors !== null) {
    if (_errs12) {
      vErrors.length = _errs12;
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs15 = errors;
    if (!validate43(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
      errors = vErrors.length;
    }
    var _valid2 = _errs15 === errors;
    valid5 = _valid2;
    if (valid5) {
      var props2 = true;
    }
  }
  if (!valid5) {
    const err8 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema149.allOf[2].if, parentSchema: schema149.allOf[2], data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  if (props0 !== true && props2 !== void 0) {
    if (props2 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props2);
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.system === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property 'system'", schema: schema149.required, parentSchema: schema149, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (props0 !== true) {
      props0 = props0 || {};
      props0.system = true;
    }
    if (data.system !== void 0) {
      let data3 = data.system;
      if (!(data3 === "autotask" || data3 === "connectwise" || data3 === "partner-center")) {
        const err10 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/enum", keyword: "enum", params: { allowedValues: schema149.properties.system.enum }, message: "must be equal to one of the allowed values", schema: schema149.properties.system.enum, parentSchema: schema149.properties.system, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema149.type, parentSchema: schema149, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate48.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate48.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema151 = { "title": "Program", "description": "How one vendor program is billed: where its charges come from, which PSA they go to, and the policies its contracts start from.", "type": "object", "additionalProperties": false, "required": ["from", "to", "billingCode"], "properties": { "from": { "description": "The connection the charges come from.", "$ref": "defs.schema.json#/$defs/key" }, "to": { "description": "The connection of the PSA they are billed in.", "$ref": "defs.schema.json#/$defs/key" }, "enabled": { "description": "Whether this program is billed at all. Left out: true. With false nothing of it is planned.", "type": "boolean" }, "basis": { "description": "What decides the units: invoices (what the vendor billed) or subscriptions (what is active now). Left out: invoices.", "enum": ["invoices", "subscriptions"] }, "products": { "description": "Which products get a service in the PSA: in-use (those found in the charges of the declared customers) or all. Left out: in-use.", "enum": ["all", "in-use"] }, "staleAfter": { "description": "How many days after the end of a billing period its invoice may take to be here. After that the plan warns that it is missing. Left out: 10 days.", "$ref": "defs.schema.json#/$defs/days" }, "azure": { "description": "Whether usage (Azure) is billed too, as an amount per month. Left out: false.", "type": "boolean" }, "billingCode": { "description": "The name of the PSA's billing code for the services it makes; its use must be recurring contract service.", "$ref": "defs.schema.json#/$defs/text" }, "vendor": { "description": "The name of the PSA's vendor company for the services it makes, to group them in reports.", "$ref": "defs.schema.json#/$defs/text" }, "servicePrefix": { "description": "What the name of a service made by product sync begins with. Left out: PC_.", "type": "string", "maxLength": 20, "pattern": "^[A-Za-z0-9_.:-]*$", "patternErrorMessage": "must be letters, digits, _ . : or -, such as PC_" }, "notify": { "description": "The mail addresses of those who are told of this program's errors and price changes by concordat notify. The mail server is set under notify of tenant.yaml or concordat.yaml.", "type": "array", "uniqueItems": true, "items": { "$ref": "defs.schema.json#/$defs/email" } }, "pricingStrategy": { "$ref": "policies.schema.json#/$defs/pricingStrategy" }, "decreases": { "$ref": "policies.schema.json#/$defs/decreases" }, "onMissing": { "$ref": "policies.schema.json#/$defs/onMissing" }, "catchUp": { "$ref": "policies.schema.json#/$defs/catchUp" }, "status": { "$ref": "policies.schema.json#/$defs/status" }, "allowBackBilling": { "$ref": "policies.schema.json#/$defs/allowBackBilling" } } };
var pattern112 = new RegExp("^[A-Za-z0-9_.:-]*$", "u");
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
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.billingCode === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "billingCode" }, message: "must have required property 'billingCode'", schema: schema151.required, parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema151.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema151, data };
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
          const err4 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema38, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern10.test(data0)) {
          const err5 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema38, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data0 };
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
          const err7 = { instancePath: instancePath + "/to", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema38, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern10.test(data1)) {
          const err8 = { instancePath: instancePath + "/to", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema38, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/to", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data1 };
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
        const err10 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema151.properties.enabled.type, parentSchema: schema151.properties.enabled, data: data2 };
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
        const err11 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/enum", keyword: "enum", params: { allowedValues: schema151.properties.basis.enum }, message: "must be equal to one of the allowed values", schema: schema151.properties.basis.enum, parentSchema: schema151.properties.basis, data: data3 };
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
        const err12 = { instancePath: instancePath + "/products", schemaPath: "#/properties/products/enum", keyword: "enum", params: { allowedValues: schema151.properties.products.enum }, message: "must be equal to one of the allowed values", schema: schema151.properties.products.enum, parentSchema: schema151.properties.products, data: data4 };
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
        if (!pattern23.test(data5)) {
          const err13 = { instancePath: instancePath + "/staleAfter", schemaPath: "defs.schema.json#/$defs/days/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3} days?$" }, message: 'must match pattern "^[1-9][0-9]{0,3} days?$"', schema: "^[1-9][0-9]{0,3} days?$", parentSchema: schema50, data: data5 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/staleAfter", schemaPath: "defs.schema.json#/$defs/days/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.type, parentSchema: schema50, data: data5 };
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
        const err15 = { instancePath: instancePath + "/azure", schemaPath: "#/properties/azure/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema151.properties.azure.type, parentSchema: schema151.properties.azure, data: data6 };
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
          const err24 = { instancePath: instancePath + "/servicePrefix", schemaPath: "#/properties/servicePrefix/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters", schema: 20, parentSchema: schema151.properties.servicePrefix, data: data9 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (!pattern112.test(data9)) {
          const err25 = { instancePath: instancePath + "/servicePrefix", schemaPath: "#/properties/servicePrefix/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.:-]*$" }, message: 'must match pattern "^[A-Za-z0-9_.:-]*$"', schema: "^[A-Za-z0-9_.:-]*$", parentSchema: schema151.properties.servicePrefix, data: data9 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/servicePrefix", schemaPath: "#/properties/servicePrefix/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema151.properties.servicePrefix.type, parentSchema: schema151.properties.servicePrefix, data: data9 };
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
              const err27 = { instancePath: instancePath + "/notify/" + i0, schemaPath: "defs.schema.json#/$defs/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters", schema: 254, parentSchema: schema104, data: data11 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (!pattern65.test(data11)) {
              const err28 = { instancePath: instancePath + "/notify/" + i0, schemaPath: "defs.schema.json#/$defs/email/pattern", keyword: "pattern", params: { pattern: "^[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+$" }, message: 'must match pattern "^[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+$"', schema: "^[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+$", parentSchema: schema104, data: data11 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/notify/" + i0, schemaPath: "defs.schema.json#/$defs/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema104.type, parentSchema: schema104, data: data11 };
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
                  const err30 = { instancePath: instancePath + "/notify", schemaPath: "#/properties/notify/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema151.properties.notify, data: data10 };
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
        const err31 = { instancePath: instancePath + "/notify", schemaPath: "#/properties/notify/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema151.properties.notify.type, parentSchema: schema151.properties.notify, data: data10 };
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
        const err32 = { instancePath: instancePath + "/pricingStrategy", schemaPath: "policies.schema.json#/$defs/pricingStrategy/enum", keyword: "enum", params: { allowedValues: schema55.enum }, message: "must be equal to one of the allowed values", schema: schema55.enum, parentSchema: schema55, data: data12 };
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
        const err33 = { instancePath: instancePath + "/decreases", schemaPath: "policies.schema.json#/$defs/decreases/enum", keyword: "enum", params: { allowedValues: schema56.enum }, message: "must be equal to one of the allowed values", schema: schema56.enum, parentSchema: schema56, data: data13 };
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
        const err34 = { instancePath: instancePath + "/onMissing", schemaPath: "policies.schema.json#/$defs/onMissing/enum", keyword: "enum", params: { allowedValues: schema57.enum }, message: "must be equal to one of the allowed values", schema: schema57.enum, parentSchema: schema57, data: data14 };
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
        const err35 = { instancePath: instancePath + "/catchUp", schemaPath: "policies.schema.json#/$defs/catchUp/enum", keyword: "enum", params: { allowedValues: schema58.enum }, message: "must be equal to one of the allowed values", schema: schema58.enum, parentSchema: schema58, data: data15 };
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
        const err36 = { instancePath: instancePath + "/status", schemaPath: "policies.schema.json#/$defs/status/enum", keyword: "enum", params: { allowedValues: schema59.enum }, message: "must be equal to one of the allowed values", schema: schema59.enum, parentSchema: schema59, data: data16 };
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
        const err37 = { instancePath: instancePath + "/allowBackBilling", schemaPath: "policies.schema.json#/$defs/allowBackBilling/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema60.type, parentSchema: schema60, data: data17 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
  } else {
    const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema151.type, parentSchema: schema151, data };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema145.required, parentSchema: schema145, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema145.required, parentSchema: schema145, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.timezone === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timezone" }, message: "must have required property 'timezone'", schema: schema145.required, parentSchema: schema145, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.currency === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'", schema: schema145.required, parentSchema: schema145, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.connections === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connections" }, message: "must have required property 'connections'", schema: schema145.required, parentSchema: schema145, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema145.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema145, data };
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
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "tenant" }, message: "must be equal to constant", schema: "tenant", parentSchema: schema145.properties.kind, data: data0 };
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
          const err7 = { instancePath: instancePath + "/name", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema38, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern10.test(data1)) {
          const err8 = { instancePath: instancePath + "/name", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema38, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/name", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data1 };
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
        if (!pattern103.test(data2)) {
          const err10 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/pattern", keyword: "pattern", params: { pattern: "^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$" }, message: 'must match pattern "^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$"', schema: "^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$", parentSchema: schema145.properties.timezone, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema145.properties.timezone.type, parentSchema: schema145.properties.timezone, data: data2 };
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
        if (!pattern97.test(data3)) {
          const err12 = { instancePath: instancePath + "/currency", schemaPath: "defs.schema.json#/$defs/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"', schema: "^[A-Z]{3}$", parentSchema: schema140, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/currency", schemaPath: "defs.schema.json#/$defs/currency/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema140.type, parentSchema: schema140, data: data3 };
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
          const err14 = { instancePath: instancePath + "/connections", schemaPath: "#/properties/connections/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema145.properties.connections, data: data4 };
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
              const err15 = { instancePath: instancePath + "/connections", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema38, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (!pattern10.test(key1)) {
              const err16 = { instancePath: instancePath + "/connections", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema38, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/connections", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: key1, propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          var valid3 = _errs13 === errors;
          if (!valid3) {
            const err18 = { instancePath: instancePath + "/connections", schemaPath: "#/properties/connections/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema145.properties.connections.propertyNames, parentSchema: schema145.properties.connections, data: data4 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        for (const key2 in data4) {
          if (!validate48(data4[key2], { instancePath: instancePath + "/connections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data4, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/connections", schemaPath: "#/properties/connections/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema145.properties.connections.type, parentSchema: schema145.properties.connections, data: data4 };
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
              const err20 = { instancePath: instancePath + "/programs", schemaPath: "defs.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema38, data: key3, propertyName: key3 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (!pattern10.test(key3)) {
              const err21 = { instancePath: instancePath + "/programs", schemaPath: "defs.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema38, data: key3, propertyName: key3 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/programs", schemaPath: "defs.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: key3, propertyName: key3 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          var valid6 = _errs20 === errors;
          if (!valid6) {
            const err23 = { instancePath: instancePath + "/programs", schemaPath: "#/properties/programs/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid", schema: schema145.properties.programs.propertyNames, parentSchema: schema145.properties.programs, data: data6 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        for (const key4 in data6) {
          if (!validate53(data6[key4], { instancePath: instancePath + "/programs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/programs", schemaPath: "#/properties/programs/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema145.properties.programs.type, parentSchema: schema145.properties.programs, data: data6 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.guardrails !== void 0) {
      if (!validate31(data.guardrails, { instancePath: instancePath + "/guardrails", parentData: data, parentDataProperty: "guardrails", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.notify !== void 0) {
      if (!validate32(data.notify, { instancePath: instancePath + "/notify", parentData: data, parentDataProperty: "notify", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.freeze !== void 0) {
      let data10 = data.freeze;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate30(data10[i0], { instancePath: instancePath + "/freeze/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema145.properties.freeze.type, parentSchema: schema145.properties.freeze, data: data10 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema145.type, parentSchema: schema145, data };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export const validateWorkspace = validate58 as unknown as Validate;
var schema164 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Workspace file", "description": "concordat.yaml: what holds for the whole repository.", "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "description": "Says what this file is. Always workspace here.", "const": "workspace" }, "audit": { "title": "Audit settings", "description": "Where the record of every run is kept.", "type": "object", "additionalProperties": false, "properties": { "branch": { "description": "The git branch that holds the record. Left out: concordat-audit, a branch of its own, so that main and pull requests stay as they are.", "type": "string", "maxLength": 100, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "patternErrorMessage": "must be the name of a git branch such as concordat-audit" } } }, "apply": { "title": "Apply settings", "description": "What apply may write from.", "type": "object", "additionalProperties": false, "properties": { "branch": { "description": "The protected branch: apply refuses a commit that is not on it, anywhere. Left out: in CI the default branch of the remote; on a person's machine none.", "type": "string", "maxLength": 100, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "patternErrorMessage": "must be the name of a git branch such as main" } } }, "guardrails": { "$ref": "guardrails.schema.json" }, "notify": { "$ref": "notify.schema.json" }, "freeze": { "description": "Days on which apply writes nothing for any tenant, for example the days around the end of a month.", "type": "array", "items": { "$ref": "freeze.schema.json" } } } };
var pattern114 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "u");
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
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema164.required, parentSchema: schema164, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "audit" || key0 === "apply" || key0 === "guardrails" || key0 === "notify" || key0 === "freeze")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema164, data };
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
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "workspace" }, message: "must be equal to constant", schema: "workspace", parentSchema: schema164.properties.kind, data: data0 };
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
            const err3 = { instancePath: instancePath + "/audit", schemaPath: "#/properties/audit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema164.properties.audit, data: data1 };
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
              const err4 = { instancePath: instancePath + "/audit/branch", schemaPath: "#/properties/audit/properties/branch/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema164.properties.audit.properties.branch, data: data2 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern114.test(data2)) {
              const err5 = { instancePath: instancePath + "/audit/branch", schemaPath: "#/properties/audit/properties/branch/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"', schema: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", parentSchema: schema164.properties.audit.properties.branch, data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/audit/branch", schemaPath: "#/properties/audit/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema164.properties.audit.properties.branch.type, parentSchema: schema164.properties.audit.properties.branch, data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/audit", schemaPath: "#/properties/audit/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema164.properties.audit.type, parentSchema: schema164.properties.audit, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.apply !== void 0) {
      let data3 = data.apply;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key2 in data3) {
          if (!(key2 === "branch")) {
            const err8 = { instancePath: instancePath + "/apply", schemaPath: "#/properties/apply/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema164.properties.apply, data: data3 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data3.branch !== void 0) {
          let data4 = data3.branch;
          if (typeof data4 === "string") {
            if (func1(data4) > 100) {
              const err9 = { instancePath: instancePath + "/apply/branch", schemaPath: "#/properties/apply/properties/branch/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema164.properties.apply.properties.branch, data: data4 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (!pattern114.test(data4)) {
              const err10 = { instancePath: instancePath + "/apply/branch", schemaPath: "#/properties/apply/properties/branch/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"', schema: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", parentSchema: schema164.properties.apply.properties.branch, data: data4 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/apply/branch", schemaPath: "#/properties/apply/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema164.properties.apply.properties.branch.type, parentSchema: schema164.properties.apply.properties.branch, data: data4 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/apply", schemaPath: "#/properties/apply/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema164.properties.apply.type, parentSchema: schema164.properties.apply, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.guardrails !== void 0) {
      if (!validate31(data.guardrails, { instancePath: instancePath + "/guardrails", parentData: data, parentDataProperty: "guardrails", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.notify !== void 0) {
      if (!validate32(data.notify, { instancePath: instancePath + "/notify", parentData: data, parentDataProperty: "notify", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.freeze !== void 0) {
      let data7 = data.freeze;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate30(data7[i0], { instancePath: instancePath + "/freeze/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema164.properties.freeze.type, parentSchema: schema164.properties.freeze, data: data7 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema164.type, parentSchema: schema164, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
