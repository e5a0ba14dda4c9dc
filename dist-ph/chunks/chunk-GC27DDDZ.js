// src/generated/plan-validator.ts
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
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
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});
var validatePlan = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Plan", "description": "What apply would write, what waits, what a person does by hand, and the money of it. Made by concordat plan; the only input of apply and of every rendering.", "type": "object", "additionalProperties": false, "required": ["formatVersion", "tool", "workspace", "asOf", "createdAt", "scope", "tenants", "findings", "result", "digest"], "properties": { "formatVersion": { "description": "The format of this file.", "const": 1 }, "tool": { "title": "Plan tool", "description": "What made the plan.", "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "description": "Always concordat.", "const": "concordat" }, "version": { "description": "Its version.", "type": "string", "minLength": 1 } } }, "workspace": { "title": "Plan workspace", "description": "The files the plan was made from.", "type": "object", "additionalProperties": false, "required": ["digest"], "properties": { "digest": { "description": "Digest of the files.", "$ref": "#/$defs/sha256" }, "commit": { "description": "The commit they stood in, where they stood in one.", "type": "string", "pattern": "^[0-9a-f]{7,64}$" } } }, "asOf": { "description": "The day the plan was made for, in the tenants' own time zones.", "$ref": "defs.schema.json#/$defs/day" }, "createdAt": { "description": "When it was made.", "$ref": "defs.schema.json#/$defs/instant" }, "scope": { "title": "Plan scope", "description": "What was asked for. Left out: everything.", "type": "object", "additionalProperties": false, "required": [], "properties": { "tenant": { "description": "Only this tenant.", "type": "string", "minLength": 1 }, "customer": { "description": "Only this customer.", "type": "string", "minLength": 1 } } }, "tenants": { "description": "What is planned, by tenant.", "type": "array", "items": { "$ref": "#/$defs/tenantPlan" } }, "findings": { "description": "Findings of the files, and what ended the run if something did.", "type": "array", "items": { "$ref": "#/$defs/finding" } }, "result": { "description": "What it comes to: nothing to write; changes; something waits for somebody; not all could be planned.", "enum": ["no-changes", "changes", "blocked", "failed"] }, "digest": { "description": "Digest of all the above except createdAt and the times of the reads: the same plan has the same digest.", "$ref": "#/$defs/sha256" } }, "$defs": { "decimal": { "description": "A decimal number as text, so that no digit is lost, for example 20.60 or -13.29.", "title": "Plan decimal", "type": "string", "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, "sha256": { "description": "A SHA-256 digest in hexadecimal.", "title": "Plan digest", "type": "string", "pattern": "^(sha256:)?[0-9a-f]{64}$" }, "value": { "description": "The value of a field: text, number, yes or no, or null for none. Amounts are text.", "title": "Plan value", "type": ["string", "number", "boolean", "null"] }, "values": { "description": "Values by field name.", "title": "Plan values", "type": "object", "additionalProperties": { "$ref": "#/$defs/value" } }, "money": { "title": "Plan money", "description": "An amount in a currency. Two currencies are never added.", "type": "object", "additionalProperties": false, "required": ["amount", "currency"], "properties": { "amount": { "description": "The amount, for example 24.60.", "$ref": "#/$defs/decimal" }, "currency": { "description": "Its currency.", "$ref": "defs.schema.json#/$defs/currency" } } }, "priceAndCost": { "title": "Plan price and cost", "description": "What the customer pays and what the vendor takes, in the tenant's currency. Signed where it is a difference.", "type": "object", "additionalProperties": false, "required": ["price", "cost"], "properties": { "price": { "description": "What the customer pays.", "$ref": "#/$defs/decimal" }, "cost": { "description": "What the vendor takes.", "$ref": "#/$defs/decimal" } } }, "origin": { "title": "Plan place in a file", "description": "Where something was written. Lines and columns count from 1.", "type": "object", "additionalProperties": false, "required": ["file", "line", "column"], "properties": { "file": { "description": "The file, from the root of the workspace.", "type": "string", "minLength": 1 }, "line": { "description": "The line.", "type": "integer", "minimum": 1 }, "column": { "description": "The column.", "type": "integer", "minimum": 1 } } }, "reason": { "title": "Plan reason", "description": "Why something is so.", "type": "object", "additionalProperties": false, "required": ["rule", "text"], "properties": { "rule": { "description": "The rule it rests on, for example ZC-16.", "type": "string" }, "text": { "description": "Why, in billing words.", "type": "string", "minLength": 1 }, "origin": { "description": "Where the YAML says so.", "$ref": "#/$defs/origin" } } }, "finding": { "title": "Plan finding", "description": "Something a person should know. An error stops what it is about; a warning does not.", "type": "object", "additionalProperties": false, "required": ["severity", "rule", "message"], "properties": { "severity": { "description": "How bad it is.", "enum": ["error", "warning", "note"] }, "rule": { "description": "The rule, or a stable code in capitals.", "type": "string", "minLength": 1 }, "message": { "description": "What is wrong, in billing words.", "type": "string", "minLength": 1 }, "fix": { "description": "What to do next.", "type": "string", "minLength": 1 }, "origin": { "description": "Where it was written.", "$ref": "#/$defs/origin" }, "customer": { "description": "The customer it is about.", "type": "string", "minLength": 1 }, "product": { "description": "The product it is about.", "type": "string", "minLength": 1 }, "money": { "description": "What is at stake.", "$ref": "#/$defs/money" } } }, "segment": { "title": "Plan segment", "description": "From a day on: so many units at this cost and price a period.", "type": "object", "additionalProperties": false, "required": ["from", "quantity"], "properties": { "from": { "description": "The first day.", "$ref": "defs.schema.json#/$defs/day" }, "quantity": { "description": "Units.", "type": "number" }, "unitCost": { "description": "What the vendor takes for one unit. Left out: not known, or not ours to say.", "$ref": "#/$defs/decimal" }, "unitPrice": { "description": "What the customer pays for one unit. Left out: not known, or not ours to say.", "$ref": "#/$defs/decimal" } } }, "version": { "title": "Plan version", "description": "A record as it stands or as it will be: what apply compares with the live one.", "type": "object", "required": ["kind"], "oneOf": [{ "title": "Plan no record", "description": "There is none.", "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "description": "Says that there is no record.", "const": "absent" } } }, { "title": "Plan record with fields", "description": "A record by its fields.", "type": "object", "additionalProperties": false, "required": ["kind", "fields"], "properties": { "kind": { "description": "Says that the record is told by its fields.", "const": "fields" }, "fields": { "description": "The fields that are ours.", "$ref": "#/$defs/values" } } }, { "title": "Plan line over days", "description": "A line as its units and prices over days.", "type": "object", "additionalProperties": false, "required": ["kind", "openFrom", "segments"], "properties": { "kind": { "description": "Says that the record is a line.", "const": "line" }, "openFrom": { "description": "The first day that could be written when the plan was made.", "$ref": "defs.schema.json#/$defs/day" }, "segments": { "description": "Units and prices from that day on, sorted by day.", "type": "array", "items": { "$ref": "#/$defs/segment" } }, "or": { "description": "What it may read as instead: how far an amount carries over later steps is not known.", "type": "array", "items": { "type": "array", "items": { "$ref": "#/$defs/segment" } } } } }] }, "fieldChange": { "title": "Plan field change", "description": "One field, before and after.", "type": "object", "additionalProperties": false, "required": ["path", "before", "after"], "properties": { "path": { "description": "The field in our words, for example quantity or unitPrice.", "type": "string", "minLength": 1 }, "before": { "description": "What stands.", "$ref": "#/$defs/value" }, "after": { "description": "What will stand.", "$ref": "#/$defs/value" } } }, "change": { "title": "Plan change", "description": "One write to one record of a system.", "type": "object", "additionalProperties": false, "required": ["id", "connection", "system", "kind", "key", "title", "action", "effective", "fields", "values", "base", "target", "reason", "mover", "flags", "dependsOn", "fingerprint"], "properties": { "id": { "description": "Stable for the same change of the same record.", "type": "string", "minLength": 1 }, "connection": { "description": "The connection that is written to.", "type": "string", "minLength": 1 }, "system": { "description": "Its system, for example autotask.", "type": "string", "minLength": 1 }, "kind": { "description": "What is changed.", "enum": ["service", "contract", "line"] }, "key": { "description": "The key: tenant/customer/contract/line, tenant/customer/contract, or tenant/services/product.", "type": "string", "minLength": 1 }, "title": { "description": "What a person calls it.", "type": "string", "minLength": 1 }, "action": { "description": "What happens to it.", "enum": ["create", "update", "end"] }, "effective": { "description": "The day it takes effect.", "$ref": "defs.schema.json#/$defs/day" }, "remoteId": { "description": "The record's id in the system. Left out: there is no record yet.", "type": "string", "minLength": 1 }, "fields": { "description": "The fields that change.", "type": "array", "items": { "$ref": "#/$defs/fieldChange" } }, "values": { "description": "Everything a create writes, and what an update needs beside its fields.", "$ref": "#/$defs/values" }, "base": { "description": "The record as the plan saw it.", "$ref": "#/$defs/version" }, "target": { "description": "The record as it will be.", "$ref": "#/$defs/version" }, "reason": { "description": "Why.", "$ref": "#/$defs/reason" }, "mover": { "description": "Who caused it: the YAML, a person in the PSA, or the vendor.", "enum": ["config", "person", "vendor"] }, "monthly": { "description": "The difference a month from that day on. Left out: not known.", "$ref": "#/$defs/priceAndCost" }, "unknownPrice": { "description": "Units that an end takes away at a price that is not known: monthly is without theirs. Left out: none.", "type": "number", "minimum": 0 }, "takesOver": { "description": "What the contract that it follows billed for the same a month, on its last day.", "$ref": "#/$defs/priceAndCost" }, "once": { "description": "What it adds, until the line's next change, to open days before the period that holds today: once, on the invoices of their own periods. Left out: nothing.", "$ref": "#/$defs/priceAndCost" }, "flags": { "description": "What a reviewer should be warned of.", "type": "array", "uniqueItems": true, "items": { "enum": ["destructive", "irreversible", "provisional", "recreate", "below-cost", "back-billing"] } }, "dependsOn": { "description": "Ids of the changes that must be made first.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "fingerprint": { "description": "Digest of record, base version and new values: what an approval names and apply checks.", "$ref": "#/$defs/sha256" }, "approved": { "description": "Who approved it. Left out: nobody has, or nobody had to.", "$ref": "#/$defs/approved" } } }, "later": { "title": "Plan later", "description": "Something due on a later day. Nothing is written before it.", "type": "object", "additionalProperties": false, "required": ["key", "title", "day", "fields", "reason"], "properties": { "key": { "description": "The key of the line or contract.", "type": "string", "minLength": 1 }, "title": { "description": "What a person calls it.", "type": "string", "minLength": 1 }, "day": { "description": "The day it is due.", "$ref": "defs.schema.json#/$defs/day" }, "fields": { "description": "The fields that will change.", "type": "array", "items": { "$ref": "#/$defs/fieldChange" } }, "reason": { "description": "Why.", "$ref": "#/$defs/reason" }, "monthly": { "description": "The difference a month from that day on. Left out: not known.", "$ref": "#/$defs/priceAndCost" } } }, "blocked": { "title": "Plan blocked", "description": "A line or contract that cannot be planned until somebody acts. Its units stay as they are.", "type": "object", "additionalProperties": false, "required": ["key", "title", "reason", "fix"], "properties": { "key": { "description": "The key of the line or contract.", "type": "string", "minLength": 1 }, "title": { "description": "What a person calls it.", "type": "string", "minLength": 1 }, "quantity": { "description": "Units, where they are known.", "type": "number" }, "unitPrice": { "description": "Price of one unit, where it is known.", "$ref": "#/$defs/decimal" }, "money": { "description": "What is at stake, where it is known.", "$ref": "#/$defs/money" }, "reason": { "description": "Why it is blocked.", "$ref": "#/$defs/reason" }, "fix": { "description": "What to do.", "type": "string", "minLength": 1 } } }, "manualStep": { "title": "Plan step by hand", "description": "What the system's API cannot do, or a person must decide.", "type": "object", "additionalProperties": false, "required": ["marker", "key", "title", "why", "where", "enter", "recognisedBy", "once", "reason"], "properties": { "marker": { "description": "Written into the record, so that a later run recognises it.", "type": "string", "minLength": 1 }, "key": { "description": "The key of the line or contract.", "type": "string", "minLength": 1 }, "title": { "description": "What to do, in one sentence.", "type": "string", "minLength": 1 }, "why": { "description": "Why it is done by hand.", "type": "string", "minLength": 1 }, "where": { "description": "The way to the screen.", "type": "string", "minLength": 1 }, "url": { "description": "The screen's address.", "type": "string", "minLength": 1 }, "enter": { "description": "What to enter, in the order of the screen.", "type": "array", "items": { "title": "Plan entry", "description": "One field of the screen and its value.", "type": "object", "additionalProperties": false, "required": ["field", "value"], "properties": { "field": { "description": "The field.", "type": "string", "minLength": 1 }, "value": { "description": "The value.", "type": "string" } } } }, "recognisedBy": { "description": "How a later run recognises that it is done.", "type": "string", "minLength": 1 }, "once": { "description": "What it comes to, once.", "$ref": "#/$defs/priceAndCost" }, "reason": { "description": "The rule behind it.", "$ref": "#/$defs/reason" } } }, "asIs": { "title": "Plan as is", "description": "A line that is as it should be.", "type": "object", "additionalProperties": false, "required": ["key", "title", "quantity"], "properties": { "key": { "description": "The line's key.", "type": "string", "minLength": 1 }, "title": { "description": "What a person calls it.", "type": "string", "minLength": 1 }, "quantity": { "description": "Units.", "type": "number" }, "unitPrice": { "description": "Price of one unit, where it is known.", "$ref": "#/$defs/decimal" } } }, "left": { "title": "Plan left alone", "description": "Seen, and deliberately not touched.", "type": "object", "additionalProperties": false, "required": ["what", "why", "count"], "properties": { "what": { "description": "What it is.", "type": "string", "minLength": 1 }, "why": { "description": "Why it is left alone.", "type": "string", "minLength": 1 }, "count": { "description": "How many.", "type": "integer", "minimum": 0 }, "origin": { "description": "Where the YAML says so.", "$ref": "#/$defs/origin" } } }, "contractView": { "title": "Plan contract", "description": "One contract of the customer, as it stands or will be made.", "type": "object", "additionalProperties": false, "required": ["key", "name", "period", "isNew"], "properties": { "key": { "description": "Its key: tenant/customer/contract.", "type": "string", "minLength": 1 }, "name": { "description": "Its key in the YAML.", "type": "string", "minLength": 1 }, "remoteId": { "description": "The record's id in the system.", "type": "string", "minLength": 1 }, "connection": { "description": "The connection of the PSA it stands in, where that is not the customer's own.", "type": "string", "minLength": 1 }, "remoteName": { "description": "The record's name in the system.", "type": "string", "minLength": 1 }, "url": { "description": "The record's address.", "type": "string", "minLength": 1 }, "period": { "description": "How often it is billed, for example monthly.", "type": "string", "minLength": 1 }, "startsOn": { "description": "Its first day.", "$ref": "defs.schema.json#/$defs/day" }, "endsOn": { "description": "Its last day.", "$ref": "defs.schema.json#/$defs/day" }, "postedThrough": { "description": "The last day that is approved and posted.", "$ref": "defs.schema.json#/$defs/day" }, "stopped": { "description": "How Concordat stopped it, since nothing is billed on it any more: it was made inactive, or was ended. Left out: it runs.", "enum": ["inactive", "ended"] }, "isNew": { "description": "Whether this plan makes it.", "type": "boolean" } } }, "customerMoney": { "title": "Plan money of a customer", "description": "What the customer pays, before and after.", "type": "object", "additionalProperties": false, "required": ["currency", "now", "after", "later"], "properties": { "currency": { "description": "The tenant's currency.", "$ref": "defs.schema.json#/$defs/currency" }, "now": { "description": "A month, before anything is written.", "$ref": "#/$defs/priceAndCost" }, "after": { "description": "A month, after apply.", "$ref": "#/$defs/priceAndCost" }, "unknownCost": { "description": "Units that stand after apply at a cost that is not known. The cost after apply is without theirs.", "type": "integer", "minimum": 1 }, "later": { "description": "A month, from later days on.", "type": "array", "items": { "title": "Plan later amounts", "description": "A month, from this day on.", "type": "object", "additionalProperties": false, "required": ["day", "amounts"], "properties": { "day": { "description": "The first day.", "$ref": "defs.schema.json#/$defs/day" }, "amounts": { "description": "A month from that day on.", "$ref": "#/$defs/priceAndCost" } } } }, "onceByHand": { "description": "What the steps by hand come to, once.", "$ref": "#/$defs/priceAndCost" }, "onceEarlier": { "title": "Plan amounts of earlier days", "description": "What the changes add to open days before the period that holds the plan's day: once, on the invoices of those days.", "type": "object", "additionalProperties": false, "required": ["from", "to", "price", "cost"], "properties": { "from": { "description": "The first of those days.", "$ref": "defs.schema.json#/$defs/day" }, "to": { "description": "The last of those days.", "$ref": "defs.schema.json#/$defs/day" }, "price": { "description": "What the customer pays for them more or less than before.", "$ref": "#/$defs/decimal" }, "cost": { "description": "What the vendor takes for them more or less than before.", "$ref": "#/$defs/decimal" } } }, "invoice": { "title": "Plan invoice", "description": "What the period that holds the plan's day comes to after apply, with what is or will be entered by hand in it.", "type": "object", "additionalProperties": false, "required": ["from", "to", "price"], "properties": { "from": { "description": "The period's first day.", "$ref": "defs.schema.json#/$defs/day" }, "to": { "description": "The period's last day.", "$ref": "defs.schema.json#/$defs/day" }, "price": { "description": "What it comes to.", "$ref": "#/$defs/decimal" }, "previous": { "description": "What the period before it comes to, after apply where it is open still.", "$ref": "#/$defs/decimal" } } } } }, "seatControl": { "title": "Plan seats", "description": "Seats the vendor bills against where each of them went.", "type": "object", "additionalProperties": false, "required": ["vendor", "billed", "blocked", "excluded", "ignored"], "properties": { "vendor": { "description": "Seats at the vendor.", "type": "number" }, "billed": { "description": "Billed after apply.", "type": "number" }, "blocked": { "description": "On blocked lines.", "type": "number" }, "excluded": { "description": "Excluded in the YAML.", "type": "number" }, "ignored": { "description": "Of ignored products.", "type": "number" }, "waiting": { "description": "Billed still, because a decrease waits for its day.", "type": "number" } } }, "account": { "title": "Plan account", "description": "The PSA's record of the customer.", "type": "object", "additionalProperties": false, "required": ["connection", "system", "id"], "properties": { "connection": { "description": "The connection of the PSA.", "type": "string", "minLength": 1 }, "system": { "description": "Its system, for example autotask.", "type": "string", "minLength": 1 }, "id": { "description": "The account's id.", "type": "string", "minLength": 1 }, "name": { "description": "The account's name in the PSA.", "type": "string", "minLength": 1 } } }, "vendorCustomer": { "title": "Plan vendor customer", "description": "A customer at the vendor whose charges this customer is billed for.", "type": "object", "additionalProperties": false, "required": ["connection", "id"], "properties": { "connection": { "description": "The connection its charges come from.", "type": "string", "minLength": 1 }, "id": { "description": "Its id at the vendor.", "type": "string", "minLength": 1 }, "domain": { "description": "Its domain.", "type": "string", "minLength": 1 } } }, "customerPlan": { "title": "Plan customer", "description": "Everything planned for one customer.", "type": "object", "additionalProperties": false, "required": ["key", "name", "account", "vendors", "status", "contracts", "changes", "later", "blocked", "asIs", "asIsCount", "manual", "left", "findings", "origin"], "properties": { "key": { "description": "The customer's key.", "type": "string", "minLength": 1 }, "name": { "description": "The customer's name.", "type": "string", "minLength": 1 }, "account": { "description": "The customer's account in the PSA.", "$ref": "#/$defs/account" }, "vendors": { "description": "The vendor customers that feed it.", "type": "array", "items": { "$ref": "#/$defs/vendorCustomer" } }, "status": { "description": "Whether apply writes for this customer: planned; held by the YAML; refused by a guardrail; failed, since something could not be read; unsupported, since its file asks for something this version does not do; disabled.", "enum": ["planned", "held", "refused", "failed", "unsupported", "disabled"] }, "because": { "description": "Why it is held, refused, not read or switched off.", "$ref": "#/$defs/reason" }, "contracts": { "description": "Its contracts.", "type": "array", "items": { "$ref": "#/$defs/contractView" } }, "changes": { "description": "What apply would write, in order.", "type": "array", "items": { "$ref": "#/$defs/change" } }, "later": { "description": "What is due on a later day.", "type": "array", "items": { "$ref": "#/$defs/later" } }, "blocked": { "description": "What cannot be planned until somebody acts.", "type": "array", "items": { "$ref": "#/$defs/blocked" } }, "asIs": { "description": "Lines that are as they should be. Listed only beside something else; asIsCount always counts.", "type": "array", "items": { "$ref": "#/$defs/asIs" } }, "asIsCount": { "description": "How many lines are as they should be.", "type": "integer", "minimum": 0 }, "manual": { "description": "What is done by hand.", "type": "array", "items": { "$ref": "#/$defs/manualStep" } }, "left": { "description": "What was deliberately not touched.", "type": "array", "items": { "$ref": "#/$defs/left" } }, "findings": { "description": "What a person should know.", "type": "array", "items": { "$ref": "#/$defs/finding" } }, "money": { "description": "Its money, where it is known.", "$ref": "#/$defs/customerMoney" }, "seats": { "description": "Control of seats, where it was made.", "$ref": "#/$defs/seatControl" }, "settles": { "description": "Defaults that this plan resolves, by name. They are recorded at the first apply and do not move later.", "title": "Plan settled defaults", "type": "object", "additionalProperties": { "type": "string" } }, "origin": { "description": "The customer's file.", "$ref": "#/$defs/origin" } } }, "approved": { "title": "Plan approval", "description": "An approval that a change rests on. Guardrails leave the change out of their sums.", "type": "object", "additionalProperties": false, "required": ["by", "on", "reason", "origin"], "properties": { "by": { "description": "Who approved it.", "type": "string", "minLength": 1 }, "on": { "description": "The day it was approved.", "$ref": "defs.schema.json#/$defs/day" }, "reason": { "description": "Why.", "type": "string", "minLength": 1 }, "origin": { "description": "Where the approval names it.", "$ref": "#/$defs/origin" } } }, "refusedChange": { "title": "Plan refused change", "description": "What an approval file names under changes to have the change made.", "type": "object", "additionalProperties": false, "required": ["record", "fingerprint"], "properties": { "record": { "description": "The record, from the tenant on: customer/contract/line.", "type": "string", "minLength": 1 }, "fingerprint": { "description": "The change's fingerprint.", "$ref": "#/$defs/sha256" } } }, "contribution": { "title": "Plan contribution", "description": "What a customer adds to something that is limited over the whole tenant.", "type": "object", "additionalProperties": false, "required": ["customer", "name", "price"], "properties": { "customer": { "description": "The customer's key.", "type": "string", "minLength": 1 }, "name": { "description": "The customer's name.", "type": "string", "minLength": 1 }, "price": { "description": "Money: a month, or once where the limit is of one-time money.", "$ref": "#/$defs/decimal" } } }, "freeze": { "title": "Plan freeze", "description": "Nothing is written for the tenant until after a day.", "type": "object", "additionalProperties": false, "required": ["until", "reason", "origin"], "properties": { "until": { "description": "The last day.", "$ref": "defs.schema.json#/$defs/day" }, "reason": { "description": "Why.", "type": "string", "minLength": 1 }, "origin": { "description": "Where the YAML says so.", "$ref": "#/$defs/origin" } } }, "vendorData": { "title": "Plan vendor data", "description": "The newest invoice of a program.", "type": "object", "additionalProperties": false, "required": ["program", "title"], "properties": { "program": { "description": "The program's key.", "type": "string", "minLength": 1 }, "title": { "description": "What people call the vendor.", "type": "string", "minLength": 1 }, "invoice": { "description": "The newest invoice. Left out, as its days: there is none.", "type": "string", "minLength": 1 }, "from": { "description": "The first day it answers for.", "$ref": "defs.schema.json#/$defs/day" }, "to": { "description": "The last day it answers for.", "$ref": "defs.schema.json#/$defs/day" } } }, "guardrailRefusal": { "title": "Plan refusal", "description": "A guardrail that was exceeded.", "type": "object", "additionalProperties": false, "required": ["guardrail", "limit", "value", "customers", "message"], "properties": { "guardrail": { "description": "Its name in the YAML, for example monthlyMoney.up.", "type": "string", "minLength": 1 }, "limit": { "description": "What it allows.", "type": "string", "minLength": 1 }, "value": { "description": "What the plan comes to.", "type": "string", "minLength": 1 }, "customers": { "description": "The customers that are refused.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "message": { "description": "What happened and what to do, in billing words.", "type": "string", "minLength": 1 }, "origin": { "description": "Where the limit stands.", "$ref": "#/$defs/origin" }, "changes": { "description": "The changes it counted, as an approval names them.", "type": "array", "items": { "$ref": "#/$defs/refusedChange" } }, "largest": { "description": "The customers that add most to it, the largest first, at most five; of limits over the whole tenant.", "type": "array", "items": { "$ref": "#/$defs/contribution" } } } }, "readReport": { "title": "Plan read", "description": "One connection that was read.", "type": "object", "additionalProperties": false, "required": ["connection", "system", "title", "at", "requests"], "properties": { "connection": { "description": "The connection.", "type": "string", "minLength": 1 }, "system": { "description": "Its system.", "type": "string", "minLength": 1 }, "title": { "description": "What people call the system.", "type": "string", "minLength": 1 }, "at": { "description": "When it was read.", "$ref": "defs.schema.json#/$defs/instant" }, "requests": { "description": "How many requests it took.", "type": "integer", "minimum": 0 } } }, "apiBudget": { "title": "Plan requests to come", "description": "What apply will ask of one connection.", "type": "object", "additionalProperties": false, "required": ["connection", "system", "predictedRequests", "minutes"], "properties": { "connection": { "description": "The connection.", "type": "string", "minLength": 1 }, "system": { "description": "Its system.", "type": "string", "minLength": 1 }, "predictedRequests": { "description": "Requests that apply will make.", "type": "integer", "minimum": 0 }, "minutes": { "description": "How long they will take.", "type": "number", "minimum": 0 }, "hourlyLimit": { "description": "Requests that the system takes in an hour.", "type": "integer", "minimum": 0 }, "usedThisHour": { "description": "Requests already used in this hour.", "type": "integer", "minimum": 0 }, "hourlyAllowed": { "description": "Requests of the hour's limit that this connection may use. Apply stops there, and goes on when it is run again an hour later.", "type": "integer", "minimum": 0 }, "runs": { "description": "How many runs of apply that makes.", "type": "integer", "minimum": 1 } } }, "tenantPlan": { "title": "Plan tenant", "description": "Everything planned for one tenant.", "type": "object", "additionalProperties": false, "required": ["tenant", "timezone", "currency", "reads", "services", "customers", "findings", "refusals", "api"], "properties": { "tenant": { "description": "The tenant's name.", "type": "string", "minLength": 1 }, "timezone": { "description": "The time zone of its contract days.", "type": "string", "minLength": 1 }, "currency": { "description": "The currency of all its amounts.", "$ref": "defs.schema.json#/$defs/currency" }, "reads": { "description": "What was read, and when.", "type": "array", "items": { "$ref": "#/$defs/readReport" } }, "vendorData": { "description": "The newest invoice of each program.", "type": "array", "items": { "$ref": "#/$defs/vendorData" } }, "freeze": { "description": "Why nothing is written for this tenant now. Left out: it is.", "$ref": "#/$defs/freeze" }, "services": { "description": "Changes of the catalogue. They belong to no customer.", "type": "array", "items": { "$ref": "#/$defs/change" } }, "withheld": { "description": "What the catalogue needs only for customers that are not written now. It is made once they are.", "type": "array", "items": { "$ref": "#/$defs/change" } }, "customers": { "description": "Its customers.", "type": "array", "items": { "$ref": "#/$defs/customerPlan" } }, "findings": { "description": "Findings of the tenant as a whole.", "type": "array", "items": { "$ref": "#/$defs/finding" } }, "refusals": { "description": "Guardrails that were exceeded.", "type": "array", "items": { "$ref": "#/$defs/guardrailRefusal" } }, "api": { "description": "What apply will ask of each connection.", "type": "array", "items": { "$ref": "#/$defs/apiBudget" } } } } } };
var schema32 = { "description": "A SHA-256 digest in hexadecimal.", "title": "Plan digest", "type": "string", "pattern": "^(sha256:)?[0-9a-f]{64}$" };
var schema34 = { "title": "Day", "description": "A day written as year-month-day, for example 2026-12-31.", "type": "string", "format": "date", "pattern": "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", "patternErrorMessage": "must be a day that exists, written like 2026-12-31" };
var schema35 = { "title": "Instant", "description": "A moment in UTC, for example 2026-12-31T09:30:00.000Z.", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$", "patternErrorMessage": "must be a moment in UTC, written like 2026-12-31T09:30:00Z" };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^(sha256:)?[0-9a-f]{64}$", "u");
var pattern5 = new RegExp("^[0-9a-f]{7,64}$", "u");
var pattern6 = new RegExp("^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", "u");
var pattern7 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$", "u");
var formats0 = require_formats().fullFormats.date;
var schema36 = { "title": "Plan tenant", "description": "Everything planned for one tenant.", "type": "object", "additionalProperties": false, "required": ["tenant", "timezone", "currency", "reads", "services", "customers", "findings", "refusals", "api"], "properties": { "tenant": { "description": "The tenant's name.", "type": "string", "minLength": 1 }, "timezone": { "description": "The time zone of its contract days.", "type": "string", "minLength": 1 }, "currency": { "description": "The currency of all its amounts.", "$ref": "defs.schema.json#/$defs/currency" }, "reads": { "description": "What was read, and when.", "type": "array", "items": { "$ref": "#/$defs/readReport" } }, "vendorData": { "description": "The newest invoice of each program.", "type": "array", "items": { "$ref": "#/$defs/vendorData" } }, "freeze": { "description": "Why nothing is written for this tenant now. Left out: it is.", "$ref": "#/$defs/freeze" }, "services": { "description": "Changes of the catalogue. They belong to no customer.", "type": "array", "items": { "$ref": "#/$defs/change" } }, "withheld": { "description": "What the catalogue needs only for customers that are not written now. It is made once they are.", "type": "array", "items": { "$ref": "#/$defs/change" } }, "customers": { "description": "Its customers.", "type": "array", "items": { "$ref": "#/$defs/customerPlan" } }, "findings": { "description": "Findings of the tenant as a whole.", "type": "array", "items": { "$ref": "#/$defs/finding" } }, "refusals": { "description": "Guardrails that were exceeded.", "type": "array", "items": { "$ref": "#/$defs/guardrailRefusal" } }, "api": { "description": "What apply will ask of each connection.", "type": "array", "items": { "$ref": "#/$defs/apiBudget" } } } };
var schema37 = { "title": "Currency", "description": "The three capital letters of a currency, for example EUR.", "type": "string", "pattern": "^[A-Z]{3}$", "patternErrorMessage": "must be a currency code such as EUR" };
var schema108 = { "title": "Plan requests to come", "description": "What apply will ask of one connection.", "type": "object", "additionalProperties": false, "required": ["connection", "system", "predictedRequests", "minutes"], "properties": { "connection": { "description": "The connection.", "type": "string", "minLength": 1 }, "system": { "description": "Its system.", "type": "string", "minLength": 1 }, "predictedRequests": { "description": "Requests that apply will make.", "type": "integer", "minimum": 0 }, "minutes": { "description": "How long they will take.", "type": "number", "minimum": 0 }, "hourlyLimit": { "description": "Requests that the system takes in an hour.", "type": "integer", "minimum": 0 }, "usedThisHour": { "description": "Requests already used in this hour.", "type": "integer", "minimum": 0 }, "hourlyAllowed": { "description": "Requests of the hour's limit that this connection may use. Apply stops there, and goes on when it is run again an hour later.", "type": "integer", "minimum": 0 }, "runs": { "description": "How many runs of apply that makes.", "type": "integer", "minimum": 1 } } };
var pattern8 = new RegExp("^[A-Z]{3}$", "u");
var schema38 = { "title": "Plan read", "description": "One connection that was read.", "type": "object", "additionalProperties": false, "required": ["connection", "system", "title", "at", "requests"], "properties": { "connection": { "description": "The connection.", "type": "string", "minLength": 1 }, "system": { "description": "Its system.", "type": "string", "minLength": 1 }, "title": { "description": "What people call the system.", "type": "string", "minLength": 1 }, "at": { "description": "When it was read.", "$ref": "defs.schema.json#/$defs/instant" }, "requests": { "description": "How many requests it took.", "type": "integer", "minimum": 0 } } };
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
    if (data.connection === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connection" }, message: "must have required property 'connection'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.system === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property 'system'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.at === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.requests === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property 'requests'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "connection" || key0 === "system" || key0 === "title" || key0 === "at" || key0 === "requests")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data };
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
        if (func2(data0) < 1) {
          const err6 = { instancePath: instancePath + "/connection", schemaPath: "#/properties/connection/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.connection, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/connection", schemaPath: "#/properties/connection/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.connection.type, parentSchema: schema38.properties.connection, data: data0 };
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
        if (func2(data1) < 1) {
          const err8 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.system, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.system.type, parentSchema: schema38.properties.system, data: data1 };
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
        if (func2(data2) < 1) {
          const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.title, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.title.type, parentSchema: schema38.properties.title, data: data2 };
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
        if (!pattern7.test(data3)) {
          const err12 = { instancePath: instancePath + "/at", schemaPath: "defs.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$", parentSchema: schema35, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/at", schemaPath: "defs.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data3 };
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
        const err14 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.requests.type, parentSchema: schema38.properties.requests, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err15 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.requests, data: data4 };
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
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema40 = { "title": "Plan vendor data", "description": "The newest invoice of a program.", "type": "object", "additionalProperties": false, "required": ["program", "title"], "properties": { "program": { "description": "The program's key.", "type": "string", "minLength": 1 }, "title": { "description": "What people call the vendor.", "type": "string", "minLength": 1 }, "invoice": { "description": "The newest invoice. Left out, as its days: there is none.", "type": "string", "minLength": 1 }, "from": { "description": "The first day it answers for.", "$ref": "defs.schema.json#/$defs/day" }, "to": { "description": "The last day it answers for.", "$ref": "defs.schema.json#/$defs/day" } } };
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
    if (data.program === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "program" }, message: "must have required property 'program'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "program" || key0 === "title" || key0 === "invoice" || key0 === "from" || key0 === "to")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40, data };
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
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/program", schemaPath: "#/properties/program/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.properties.program, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/program", schemaPath: "#/properties/program/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.program.type, parentSchema: schema40.properties.program, data: data0 };
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
        if (func2(data1) < 1) {
          const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.title.type, parentSchema: schema40.properties.title, data: data1 };
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
        if (func2(data2) < 1) {
          const err7 = { instancePath: instancePath + "/invoice", schemaPath: "#/properties/invoice/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.properties.invoice, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/invoice", schemaPath: "#/properties/invoice/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.invoice.type, parentSchema: schema40.properties.invoice, data: data2 };
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
          const err9 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema34, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!formats0.validate(data3)) {
          const err10 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema34, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data3 };
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
          const err12 = { instancePath: instancePath + "/to", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema34, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!formats0.validate(data4)) {
          const err13 = { instancePath: instancePath + "/to", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema34, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/to", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema43 = { "title": "Plan freeze", "description": "Nothing is written for the tenant until after a day.", "type": "object", "additionalProperties": false, "required": ["until", "reason", "origin"], "properties": { "until": { "description": "The last day.", "$ref": "defs.schema.json#/$defs/day" }, "reason": { "description": "Why.", "type": "string", "minLength": 1 }, "origin": { "description": "Where the YAML says so.", "$ref": "#/$defs/origin" } } };
var schema45 = { "title": "Plan place in a file", "description": "Where something was written. Lines and columns count from 1.", "type": "object", "additionalProperties": false, "required": ["file", "line", "column"], "properties": { "file": { "description": "The file, from the root of the workspace.", "type": "string", "minLength": 1 }, "line": { "description": "The line.", "type": "integer", "minimum": 1 }, "column": { "description": "The column.", "type": "integer", "minimum": 1 } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.until === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.origin === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "until" || key0 === "reason" || key0 === "origin")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43, data };
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
          const err4 = { instancePath: instancePath + "/until", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!formats0.validate(data0)) {
          const err5 = { instancePath: instancePath + "/until", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/until", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data0 };
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
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43.properties.reason, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.reason.type, parentSchema: schema43.properties.reason, data: data1 };
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
          const err9 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema45.required, parentSchema: schema45, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2.line === void 0) {
          const err10 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema45.required, parentSchema: schema45, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2.column === void 0) {
          const err11 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema45.required, parentSchema: schema45, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
            const err12 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data: data2 };
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
            if (func2(data3) < 1) {
              const err13 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties.file, data: data3 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.file.type, parentSchema: schema45.properties.file, data: data3 };
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
            const err15 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.line.type, parentSchema: schema45.properties.line, data: data4 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 1 || isNaN(data4)) {
              const err16 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.properties.line, data: data4 };
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
            const err17 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.column.type, parentSchema: schema45.properties.column, data: data5 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 1 || isNaN(data5)) {
              const err18 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.properties.column, data: data5 };
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
        const err19 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data: data2 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema46 = { "title": "Plan change", "description": "One write to one record of a system.", "type": "object", "additionalProperties": false, "required": ["id", "connection", "system", "kind", "key", "title", "action", "effective", "fields", "values", "base", "target", "reason", "mover", "flags", "dependsOn", "fingerprint"], "properties": { "id": { "description": "Stable for the same change of the same record.", "type": "string", "minLength": 1 }, "connection": { "description": "The connection that is written to.", "type": "string", "minLength": 1 }, "system": { "description": "Its system, for example autotask.", "type": "string", "minLength": 1 }, "kind": { "description": "What is changed.", "enum": ["service", "contract", "line"] }, "key": { "description": "The key: tenant/customer/contract/line, tenant/customer/contract, or tenant/services/product.", "type": "string", "minLength": 1 }, "title": { "description": "What a person calls it.", "type": "string", "minLength": 1 }, "action": { "description": "What happens to it.", "enum": ["create", "update", "end"] }, "effective": { "description": "The day it takes effect.", "$ref": "defs.schema.json#/$defs/day" }, "remoteId": { "description": "The record's id in the system. Left out: there is no record yet.", "type": "string", "minLength": 1 }, "fields": { "description": "The fields that change.", "type": "array", "items": { "$ref": "#/$defs/fieldChange" } }, "values": { "description": "Everything a create writes, and what an update needs beside its fields.", "$ref": "#/$defs/values" }, "base": { "description": "The record as the plan saw it.", "$ref": "#/$defs/version" }, "target": { "description": "The record as it will be.", "$ref": "#/$defs/version" }, "reason": { "description": "Why.", "$ref": "#/$defs/reason" }, "mover": { "description": "Who caused it: the YAML, a person in the PSA, or the vendor.", "enum": ["config", "person", "vendor"] }, "monthly": { "description": "The difference a month from that day on. Left out: not known.", "$ref": "#/$defs/priceAndCost" }, "unknownPrice": { "description": "Units that an end takes away at a price that is not known: monthly is without theirs. Left out: none.", "type": "number", "minimum": 0 }, "takesOver": { "description": "What the contract that it follows billed for the same a month, on its last day.", "$ref": "#/$defs/priceAndCost" }, "once": { "description": "What it adds, until the line's next change, to open days before the period that holds today: once, on the invoices of their own periods. Left out: nothing.", "$ref": "#/$defs/priceAndCost" }, "flags": { "description": "What a reviewer should be warned of.", "type": "array", "uniqueItems": true, "items": { "enum": ["destructive", "irreversible", "provisional", "recreate", "below-cost", "back-billing"] } }, "dependsOn": { "description": "Ids of the changes that must be made first.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "fingerprint": { "description": "Digest of record, base version and new values: what an approval names and apply checks.", "$ref": "#/$defs/sha256" }, "approved": { "description": "Who approved it. Left out: nobody has, or nobody had to.", "$ref": "#/$defs/approved" } } };
var func0 = require_equal().default;
var schema48 = { "title": "Plan field change", "description": "One field, before and after.", "type": "object", "additionalProperties": false, "required": ["path", "before", "after"], "properties": { "path": { "description": "The field in our words, for example quantity or unitPrice.", "type": "string", "minLength": 1 }, "before": { "description": "What stands.", "$ref": "#/$defs/value" }, "after": { "description": "What will stand.", "$ref": "#/$defs/value" } } };
var schema49 = { "description": "The value of a field: text, number, yes or no, or null for none. Amounts are text.", "title": "Plan value", "type": ["string", "number", "boolean", "null"] };
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
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.before === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.after === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "before" || key0 === "after")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema48, data };
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
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema48.properties.path, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.path.type, parentSchema: schema48.properties.path, data: data0 };
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
        const err6 = { instancePath: instancePath + "/before", schemaPath: "#/$defs/value/type", keyword: "type", params: { type: schema49.type }, message: "must be string,number,boolean,null", schema: schema49.type, parentSchema: schema49, data: data1 };
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
        const err7 = { instancePath: instancePath + "/after", schemaPath: "#/$defs/value/type", keyword: "type", params: { type: schema49.type }, message: "must be string,number,boolean,null", schema: schema49.type, parentSchema: schema49, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.type, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema51 = { "description": "Values by field name.", "title": "Plan values", "type": "object", "additionalProperties": { "$ref": "#/$defs/value" } };
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
      let data0 = data[key0];
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/value/type", keyword: "type", params: { type: schema49.type }, message: "must be string,number,boolean,null", schema: schema49.type, parentSchema: schema49, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.type, parentSchema: schema51, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema53 = { "title": "Plan version", "description": "A record as it stands or as it will be: what apply compares with the live one.", "type": "object", "required": ["kind"], "oneOf": [{ "title": "Plan no record", "description": "There is none.", "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "description": "Says that there is no record.", "const": "absent" } } }, { "title": "Plan record with fields", "description": "A record by its fields.", "type": "object", "additionalProperties": false, "required": ["kind", "fields"], "properties": { "kind": { "description": "Says that the record is told by its fields.", "const": "fields" }, "fields": { "description": "The fields that are ours.", "$ref": "#/$defs/values" } } }, { "title": "Plan line over days", "description": "A line as its units and prices over days.", "type": "object", "additionalProperties": false, "required": ["kind", "openFrom", "segments"], "properties": { "kind": { "description": "Says that the record is a line.", "const": "line" }, "openFrom": { "description": "The first day that could be written when the plan was made.", "$ref": "defs.schema.json#/$defs/day" }, "segments": { "description": "Units and prices from that day on, sorted by day.", "type": "array", "items": { "$ref": "#/$defs/segment" } }, "or": { "description": "What it may read as instead: how far an amount carries over later steps is not known.", "type": "array", "items": { "type": "array", "items": { "$ref": "#/$defs/segment" } } } } }] };
var schema55 = { "title": "Plan segment", "description": "From a day on: so many units at this cost and price a period.", "type": "object", "additionalProperties": false, "required": ["from", "quantity"], "properties": { "from": { "description": "The first day.", "$ref": "defs.schema.json#/$defs/day" }, "quantity": { "description": "Units.", "type": "number" }, "unitCost": { "description": "What the vendor takes for one unit. Left out: not known, or not ours to say.", "$ref": "#/$defs/decimal" }, "unitPrice": { "description": "What the customer pays for one unit. Left out: not known, or not ours to say.", "$ref": "#/$defs/decimal" } } };
var schema57 = { "description": "A decimal number as text, so that no digit is lost, for example 20.60 or -13.29.", "title": "Plan decimal", "type": "string", "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" };
var pattern16 = new RegExp("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.quantity === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "quantity" || key0 === "unitCost" || key0 === "unitPrice")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema55, data };
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
          const err3 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!formats0.validate(data0)) {
          const err4 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/from", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data0 };
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
        const err6 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema55.properties.quantity.type, parentSchema: schema55.properties.quantity, data: data1 };
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
        if (!pattern16.test(data2)) {
          const err7 = { instancePath: instancePath + "/unitCost", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema57, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/unitCost", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.type, parentSchema: schema57, data: data2 };
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
        if (!pattern16.test(data3)) {
          const err9 = { instancePath: instancePath + "/unitPrice", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema57, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/unitPrice", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.type, parentSchema: schema57, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.type, parentSchema: schema55, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema53.oneOf[0].required, parentSchema: schema53.oneOf[0], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind")) {
        const err1 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53.oneOf[0], data };
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
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "absent" }, message: "must be equal to constant", schema: "absent", parentSchema: schema53.oneOf[0].properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.oneOf[0].type, parentSchema: schema53.oneOf[0], data };
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
      const err4 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema53.oneOf[1].required, parentSchema: schema53.oneOf[1], data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.fields === void 0) {
      const err5 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property 'fields'", schema: schema53.oneOf[1].required, parentSchema: schema53.oneOf[1], data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key1 in data) {
      if (!(key1 === "kind" || key1 === "fields")) {
        const err6 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53.oneOf[1], data };
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
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "fields" }, message: "must be equal to constant", schema: "fields", parentSchema: schema53.oneOf[1].properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.fields !== void 0) {
      if (!validate32(data.fields, { instancePath: instancePath + "/fields", parentData: data, parentDataProperty: "fields", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.oneOf[1].type, parentSchema: schema53.oneOf[1], data };
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
        const err9 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema53.oneOf[2].required, parentSchema: schema53.oneOf[2], data };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data.openFrom === void 0) {
        const err10 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "openFrom" }, message: "must have required property 'openFrom'", schema: schema53.oneOf[2].required, parentSchema: schema53.oneOf[2], data };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (data.segments === void 0) {
        const err11 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "segments" }, message: "must have required property 'segments'", schema: schema53.oneOf[2].required, parentSchema: schema53.oneOf[2], data };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "kind" || key2 === "openFrom" || key2 === "segments" || key2 === "or")) {
          const err12 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53.oneOf[2], data };
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
          const err13 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "line" }, message: "must be equal to constant", schema: "line", parentSchema: schema53.oneOf[2].properties.kind, data: data3 };
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
            const err14 = { instancePath: instancePath + "/openFrom", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema34, data: data4 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (!formats0.validate(data4)) {
            const err15 = { instancePath: instancePath + "/openFrom", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema34, data: data4 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        } else {
          const err16 = { instancePath: instancePath + "/openFrom", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data4 };
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
            if (!validate36(data5[i0], { instancePath: instancePath + "/segments/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err17 = { instancePath: instancePath + "/segments", schemaPath: "#/oneOf/2/properties/segments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema53.oneOf[2].properties.segments.type, parentSchema: schema53.oneOf[2].properties.segments, data: data5 };
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
                if (!validate36(data8[i2], { instancePath: instancePath + "/or/" + i1 + "/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err18 = { instancePath: instancePath + "/or/" + i1, schemaPath: "#/oneOf/2/properties/or/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema53.oneOf[2].properties.or.items.type, parentSchema: schema53.oneOf[2].properties.or.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        } else {
          const err19 = { instancePath: instancePath + "/or", schemaPath: "#/oneOf/2/properties/or/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema53.oneOf[2].properties.or.type, parentSchema: schema53.oneOf[2].properties.or, data: data7 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    } else {
      const err20 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.oneOf[2].type, parentSchema: schema53.oneOf[2], data };
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
    const err21 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema53.oneOf, parentSchema: schema53, data };
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
      const err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema53.required, parentSchema: schema53, data };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.type, parentSchema: schema53, data };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate34.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate34.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema59 = { "title": "Plan reason", "description": "Why something is so.", "type": "object", "additionalProperties": false, "required": ["rule", "text"], "properties": { "rule": { "description": "The rule it rests on, for example ZC-16.", "type": "string" }, "text": { "description": "Why, in billing words.", "type": "string", "minLength": 1 }, "origin": { "description": "Where the YAML says so.", "$ref": "#/$defs/origin" } } };
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
    if (data.rule === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.text === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rule" || key0 === "text" || key0 === "origin")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema59, data };
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
        const err3 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.rule.type, parentSchema: schema59.properties.rule, data: data0 };
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
        if (func2(data1) < 1) {
          const err4 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema59.properties.text, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.text.type, parentSchema: schema59.properties.text, data: data1 };
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
          const err6 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema45.required, parentSchema: schema45, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.line === void 0) {
          const err7 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema45.required, parentSchema: schema45, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.column === void 0) {
          const err8 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema45.required, parentSchema: schema45, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
            const err9 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data: data2 };
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
            if (func2(data3) < 1) {
              const err10 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties.file, data: data3 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.file.type, parentSchema: schema45.properties.file, data: data3 };
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
            const err12 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.line.type, parentSchema: schema45.properties.line, data: data4 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 1 || isNaN(data4)) {
              const err13 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.properties.line, data: data4 };
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
            const err14 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.column.type, parentSchema: schema45.properties.column, data: data5 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 1 || isNaN(data5)) {
              const err15 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.properties.column, data: data5 };
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
        const err16 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data: data2 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema59.type, parentSchema: schema59, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema61 = { "title": "Plan price and cost", "description": "What the customer pays and what the vendor takes, in the tenant's currency. Signed where it is a difference.", "type": "object", "additionalProperties": false, "required": ["price", "cost"], "properties": { "price": { "description": "What the customer pays.", "$ref": "#/$defs/decimal" }, "cost": { "description": "What the vendor takes.", "$ref": "#/$defs/decimal" } } };
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
    if (data.price === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "price" }, message: "must have required property 'price'", schema: schema61.required, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.cost === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cost" }, message: "must have required property 'cost'", schema: schema61.required, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "price" || key0 === "cost")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema61, data };
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
        if (!pattern16.test(data0)) {
          const err3 = { instancePath: instancePath + "/price", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema57, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/price", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.type, parentSchema: schema57, data: data0 };
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
        if (!pattern16.test(data1)) {
          const err5 = { instancePath: instancePath + "/cost", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema57, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/cost", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.type, parentSchema: schema57, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema61.type, parentSchema: schema61, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema65 = { "title": "Plan approval", "description": "An approval that a change rests on. Guardrails leave the change out of their sums.", "type": "object", "additionalProperties": false, "required": ["by", "on", "reason", "origin"], "properties": { "by": { "description": "Who approved it.", "type": "string", "minLength": 1 }, "on": { "description": "The day it was approved.", "$ref": "defs.schema.json#/$defs/day" }, "reason": { "description": "Why.", "type": "string", "minLength": 1 }, "origin": { "description": "Where the approval names it.", "$ref": "#/$defs/origin" } } };
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
    if (data.by === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.on === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.origin === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "on" || key0 === "reason" || key0 === "origin")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema65, data };
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
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema65.properties.by, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.by.type, parentSchema: schema65.properties.by, data: data0 };
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
          const err7 = { instancePath: instancePath + "/on", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema34, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!formats0.validate(data1)) {
          const err8 = { instancePath: instancePath + "/on", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema34, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/on", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data1 };
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
        if (func2(data2) < 1) {
          const err10 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema65.properties.reason, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.reason.type, parentSchema: schema65.properties.reason, data: data2 };
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
          const err12 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema45.required, parentSchema: schema45, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3.line === void 0) {
          const err13 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema45.required, parentSchema: schema45, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data3.column === void 0) {
          const err14 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema45.required, parentSchema: schema45, data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
            const err15 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data: data3 };
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
            if (func2(data4) < 1) {
              const err16 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties.file, data: data4 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.file.type, parentSchema: schema45.properties.file, data: data4 };
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
            const err18 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.line.type, parentSchema: schema45.properties.line, data: data5 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 1 || isNaN(data5)) {
              const err19 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.properties.line, data: data5 };
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
            const err20 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.column.type, parentSchema: schema45.properties.column, data: data6 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 1 || isNaN(data6)) {
              const err21 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.properties.column, data: data6 };
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
        const err22 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data: data3 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema65.type, parentSchema: schema65, data };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.connection === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connection" }, message: "must have required property 'connection'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.system === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property 'system'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.key === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.action === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.effective === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective" }, message: "must have required property 'effective'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.fields === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property 'fields'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.values === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.base === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "base" }, message: "must have required property 'base'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.mover === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mover" }, message: "must have required property 'mover'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.flags === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flags" }, message: "must have required property 'flags'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.dependsOn === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dependsOn" }, message: "must have required property 'dependsOn'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.fingerprint === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property 'fingerprint'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema46.properties, key0)) {
        const err17 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema46, data };
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
        if (func2(data0) < 1) {
          const err18 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema46.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.id.type, parentSchema: schema46.properties.id, data: data0 };
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
        if (func2(data1) < 1) {
          const err20 = { instancePath: instancePath + "/connection", schemaPath: "#/properties/connection/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema46.properties.connection, data: data1 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/connection", schemaPath: "#/properties/connection/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.connection.type, parentSchema: schema46.properties.connection, data: data1 };
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
        if (func2(data2) < 1) {
          const err22 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema46.properties.system, data: data2 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.system.type, parentSchema: schema46.properties.system, data: data2 };
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
        const err24 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema46.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema46.properties.kind.enum, parentSchema: schema46.properties.kind, data: data3 };
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
        if (func2(data4) < 1) {
          const err25 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema46.properties.key, data: data4 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.key.type, parentSchema: schema46.properties.key, data: data4 };
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
        if (func2(data5) < 1) {
          const err27 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema46.properties.title, data: data5 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.title.type, parentSchema: schema46.properties.title, data: data5 };
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
        const err29 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema46.properties.action.enum }, message: "must be equal to one of the allowed values", schema: schema46.properties.action.enum, parentSchema: schema46.properties.action, data: data6 };
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
          const err30 = { instancePath: instancePath + "/effective", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema34, data: data7 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (!formats0.validate(data7)) {
          const err31 = { instancePath: instancePath + "/effective", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema34, data: data7 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/effective", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data7 };
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
        if (func2(data8) < 1) {
          const err33 = { instancePath: instancePath + "/remoteId", schemaPath: "#/properties/remoteId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema46.properties.remoteId, data: data8 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/remoteId", schemaPath: "#/properties/remoteId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.remoteId.type, parentSchema: schema46.properties.remoteId, data: data8 };
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
          if (!validate30(data9[i0], { instancePath: instancePath + "/fields/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.fields.type, parentSchema: schema46.properties.fields, data: data9 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.values !== void 0) {
      if (!validate32(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.base !== void 0) {
      if (!validate34(data.base, { instancePath: instancePath + "/base", parentData: data, parentDataProperty: "base", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      if (!validate34(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      if (!validate41(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.mover !== void 0) {
      let data15 = data.mover;
      if (!(data15 === "config" || data15 === "person" || data15 === "vendor")) {
        const err36 = { instancePath: instancePath + "/mover", schemaPath: "#/properties/mover/enum", keyword: "enum", params: { allowedValues: schema46.properties.mover.enum }, message: "must be equal to one of the allowed values", schema: schema46.properties.mover.enum, parentSchema: schema46.properties.mover, data: data15 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.monthly !== void 0) {
      if (!validate43(data.monthly, { instancePath: instancePath + "/monthly", parentData: data, parentDataProperty: "monthly", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.unknownPrice !== void 0) {
      let data17 = data.unknownPrice;
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 < 0 || isNaN(data17)) {
          const err37 = { instancePath: instancePath + "/unknownPrice", schemaPath: "#/properties/unknownPrice/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema46.properties.unknownPrice, data: data17 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/unknownPrice", schemaPath: "#/properties/unknownPrice/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema46.properties.unknownPrice.type, parentSchema: schema46.properties.unknownPrice, data: data17 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.takesOver !== void 0) {
      if (!validate43(data.takesOver, { instancePath: instancePath + "/takesOver", parentData: data, parentDataProperty: "takesOver", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.once !== void 0) {
      if (!validate43(data.once, { instancePath: instancePath + "/once", parentData: data, parentDataProperty: "once", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.flags !== void 0) {
      let data20 = data.flags;
      if (Array.isArray(data20)) {
        const len1 = data20.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data21 = data20[i1];
          if (!(data21 === "destructive" || data21 === "irreversible" || data21 === "provisional" || data21 === "recreate" || data21 === "below-cost" || data21 === "back-billing")) {
            const err39 = { instancePath: instancePath + "/flags/" + i1, schemaPath: "#/properties/flags/items/enum", keyword: "enum", params: { allowedValues: schema46.properties.flags.items.enum }, message: "must be equal to one of the allowed values", schema: schema46.properties.flags.items.enum, parentSchema: schema46.properties.flags.items, data: data21 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        let i2 = data20.length;
        let j0;
        if (i2 > 1) {
          outer0:
            for (; i2--; ) {
              for (j0 = i2; j0--; ) {
                if (func0(data20[i2], data20[j0])) {
                  const err40 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: true, parentSchema: schema46.properties.flags, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err41 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.flags.type, parentSchema: schema46.properties.flags, data: data20 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.dependsOn !== void 0) {
      let data22 = data.dependsOn;
      if (Array.isArray(data22)) {
        const len2 = data22.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data23 = data22[i3];
          if (typeof data23 === "string") {
            if (func2(data23) < 1) {
              const err42 = { instancePath: instancePath + "/dependsOn/" + i3, schemaPath: "#/properties/dependsOn/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema46.properties.dependsOn.items, data: data23 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          } else {
            const err43 = { instancePath: instancePath + "/dependsOn/" + i3, schemaPath: "#/properties/dependsOn/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.dependsOn.items.type, parentSchema: schema46.properties.dependsOn.items, data: data23 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/dependsOn", schemaPath: "#/properties/dependsOn/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.dependsOn.type, parentSchema: schema46.properties.dependsOn, data: data22 };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.fingerprint !== void 0) {
      let data24 = data.fingerprint;
      if (typeof data24 === "string") {
        if (!pattern4.test(data24)) {
          const err45 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^(sha256:)?[0-9a-f]{64}$" }, message: 'must match pattern "^(sha256:)?[0-9a-f]{64}$"', schema: "^(sha256:)?[0-9a-f]{64}$", parentSchema: schema32, data: data24 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      } else {
        const err46 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data24 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.approved !== void 0) {
      if (!validate47(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err47];
    } else {
      vErrors.push(err47);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema68 = { "title": "Plan customer", "description": "Everything planned for one customer.", "type": "object", "additionalProperties": false, "required": ["key", "name", "account", "vendors", "status", "contracts", "changes", "later", "blocked", "asIs", "asIsCount", "manual", "left", "findings", "origin"], "properties": { "key": { "description": "The customer's key.", "type": "string", "minLength": 1 }, "name": { "description": "The customer's name.", "type": "string", "minLength": 1 }, "account": { "description": "The customer's account in the PSA.", "$ref": "#/$defs/account" }, "vendors": { "description": "The vendor customers that feed it.", "type": "array", "items": { "$ref": "#/$defs/vendorCustomer" } }, "status": { "description": "Whether apply writes for this customer: planned; held by the YAML; refused by a guardrail; failed, since something could not be read; unsupported, since its file asks for something this version does not do; disabled.", "enum": ["planned", "held", "refused", "failed", "unsupported", "disabled"] }, "because": { "description": "Why it is held, refused, not read or switched off.", "$ref": "#/$defs/reason" }, "contracts": { "description": "Its contracts.", "type": "array", "items": { "$ref": "#/$defs/contractView" } }, "changes": { "description": "What apply would write, in order.", "type": "array", "items": { "$ref": "#/$defs/change" } }, "later": { "description": "What is due on a later day.", "type": "array", "items": { "$ref": "#/$defs/later" } }, "blocked": { "description": "What cannot be planned until somebody acts.", "type": "array", "items": { "$ref": "#/$defs/blocked" } }, "asIs": { "description": "Lines that are as they should be. Listed only beside something else; asIsCount always counts.", "type": "array", "items": { "$ref": "#/$defs/asIs" } }, "asIsCount": { "description": "How many lines are as they should be.", "type": "integer", "minimum": 0 }, "manual": { "description": "What is done by hand.", "type": "array", "items": { "$ref": "#/$defs/manualStep" } }, "left": { "description": "What was deliberately not touched.", "type": "array", "items": { "$ref": "#/$defs/left" } }, "findings": { "description": "What a person should know.", "type": "array", "items": { "$ref": "#/$defs/finding" } }, "money": { "description": "Its money, where it is known.", "$ref": "#/$defs/customerMoney" }, "seats": { "description": "Control of seats, where it was made.", "$ref": "#/$defs/seatControl" }, "settles": { "description": "Defaults that this plan resolves, by name. They are recorded at the first apply and do not move later.", "title": "Plan settled defaults", "type": "object", "additionalProperties": { "type": "string" } }, "origin": { "description": "The customer's file.", "$ref": "#/$defs/origin" } } };
var schema69 = { "title": "Plan account", "description": "The PSA's record of the customer.", "type": "object", "additionalProperties": false, "required": ["connection", "system", "id"], "properties": { "connection": { "description": "The connection of the PSA.", "type": "string", "minLength": 1 }, "system": { "description": "Its system, for example autotask.", "type": "string", "minLength": 1 }, "id": { "description": "The account's id.", "type": "string", "minLength": 1 }, "name": { "description": "The account's name in the PSA.", "type": "string", "minLength": 1 } } };
var schema70 = { "title": "Plan vendor customer", "description": "A customer at the vendor whose charges this customer is billed for.", "type": "object", "additionalProperties": false, "required": ["connection", "id"], "properties": { "connection": { "description": "The connection its charges come from.", "type": "string", "minLength": 1 }, "id": { "description": "Its id at the vendor.", "type": "string", "minLength": 1 }, "domain": { "description": "Its domain.", "type": "string", "minLength": 1 } } };
var schema100 = { "title": "Plan seats", "description": "Seats the vendor bills against where each of them went.", "type": "object", "additionalProperties": false, "required": ["vendor", "billed", "blocked", "excluded", "ignored"], "properties": { "vendor": { "description": "Seats at the vendor.", "type": "number" }, "billed": { "description": "Billed after apply.", "type": "number" }, "blocked": { "description": "On blocked lines.", "type": "number" }, "excluded": { "description": "Excluded in the YAML.", "type": "number" }, "ignored": { "description": "Of ignored products.", "type": "number" }, "waiting": { "description": "Billed still, because a decrease waits for its day.", "type": "number" } } };
var schema71 = { "title": "Plan contract", "description": "One contract of the customer, as it stands or will be made.", "type": "object", "additionalProperties": false, "required": ["key", "name", "period", "isNew"], "properties": { "key": { "description": "Its key: tenant/customer/contract.", "type": "string", "minLength": 1 }, "name": { "description": "Its key in the YAML.", "type": "string", "minLength": 1 }, "remoteId": { "description": "The record's id in the system.", "type": "string", "minLength": 1 }, "connection": { "description": "The connection of the PSA it stands in, where that is not the customer's own.", "type": "string", "minLength": 1 }, "remoteName": { "description": "The record's name in the system.", "type": "string", "minLength": 1 }, "url": { "description": "The record's address.", "type": "string", "minLength": 1 }, "period": { "description": "How often it is billed, for example monthly.", "type": "string", "minLength": 1 }, "startsOn": { "description": "Its first day.", "$ref": "defs.schema.json#/$defs/day" }, "endsOn": { "description": "Its last day.", "$ref": "defs.schema.json#/$defs/day" }, "postedThrough": { "description": "The last day that is approved and posted.", "$ref": "defs.schema.json#/$defs/day" }, "stopped": { "description": "How Concordat stopped it, since nothing is billed on it any more: it was made inactive, or was ended. Left out: it runs.", "enum": ["inactive", "ended"] }, "isNew": { "description": "Whether this plan makes it.", "type": "boolean" } } };
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
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema71.required, parentSchema: schema71, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema71.required, parentSchema: schema71, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.period === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" }, message: "must have required property 'period'", schema: schema71.required, parentSchema: schema71, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.isNew === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isNew" }, message: "must have required property 'isNew'", schema: schema71.required, parentSchema: schema71, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema71.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema71, data };
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
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.key, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.key.type, parentSchema: schema71.properties.key, data: data0 };
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
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.name, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.name.type, parentSchema: schema71.properties.name, data: data1 };
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
        if (func2(data2) < 1) {
          const err9 = { instancePath: instancePath + "/remoteId", schemaPath: "#/properties/remoteId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.remoteId, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/remoteId", schemaPath: "#/properties/remoteId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.remoteId.type, parentSchema: schema71.properties.remoteId, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.connection !== void 0) {
      let data3 = data.connection;
      if (typeof data3 === "string") {
        if (func2(data3) < 1) {
          const err11 = { instancePath: instancePath + "/connection", schemaPath: "#/properties/connection/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.connection, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/connection", schemaPath: "#/properties/connection/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.connection.type, parentSchema: schema71.properties.connection, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.remoteName !== void 0) {
      let data4 = data.remoteName;
      if (typeof data4 === "string") {
        if (func2(data4) < 1) {
          const err13 = { instancePath: instancePath + "/remoteName", schemaPath: "#/properties/remoteName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.remoteName, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/remoteName", schemaPath: "#/properties/remoteName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.remoteName.type, parentSchema: schema71.properties.remoteName, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data5 = data.url;
      if (typeof data5 === "string") {
        if (func2(data5) < 1) {
          const err15 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.url, data: data5 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.url.type, parentSchema: schema71.properties.url, data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.period !== void 0) {
      let data6 = data.period;
      if (typeof data6 === "string") {
        if (func2(data6) < 1) {
          const err17 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.period, data: data6 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.period.type, parentSchema: schema71.properties.period, data: data6 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.startsOn !== void 0) {
      let data7 = data.startsOn;
      if (typeof data7 === "string") {
        if (!pattern6.test(data7)) {
          const err19 = { instancePath: instancePath + "/startsOn", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema34, data: data7 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (!formats0.validate(data7)) {
          const err20 = { instancePath: instancePath + "/startsOn", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema34, data: data7 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/startsOn", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data7 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.endsOn !== void 0) {
      let data8 = data.endsOn;
      if (typeof data8 === "string") {
        if (!pattern6.test(data8)) {
          const err22 = { instancePath: instancePath + "/endsOn", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema34, data: data8 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (!formats0.validate(data8)) {
          const err23 = { instancePath: instancePath + "/endsOn", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema34, data: data8 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/endsOn", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data8 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.postedThrough !== void 0) {
      let data9 = data.postedThrough;
      if (typeof data9 === "string") {
        if (!pattern6.test(data9)) {
          const err25 = { instancePath: instancePath + "/postedThrough", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema34, data: data9 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (!formats0.validate(data9)) {
          const err26 = { instancePath: instancePath + "/postedThrough", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema34, data: data9 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/postedThrough", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data9 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.stopped !== void 0) {
      let data10 = data.stopped;
      if (!(data10 === "inactive" || data10 === "ended")) {
        const err28 = { instancePath: instancePath + "/stopped", schemaPath: "#/properties/stopped/enum", keyword: "enum", params: { allowedValues: schema71.properties.stopped.enum }, message: "must be equal to one of the allowed values", schema: schema71.properties.stopped.enum, parentSchema: schema71.properties.stopped, data: data10 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.isNew !== void 0) {
      let data11 = data.isNew;
      if (typeof data11 !== "boolean") {
        const err29 = { instancePath: instancePath + "/isNew", schemaPath: "#/properties/isNew/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema71.properties.isNew.type, parentSchema: schema71.properties.isNew, data: data11 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema75 = { "title": "Plan later", "description": "Something due on a later day. Nothing is written before it.", "type": "object", "additionalProperties": false, "required": ["key", "title", "day", "fields", "reason"], "properties": { "key": { "description": "The key of the line or contract.", "type": "string", "minLength": 1 }, "title": { "description": "What a person calls it.", "type": "string", "minLength": 1 }, "day": { "description": "The day it is due.", "$ref": "defs.schema.json#/$defs/day" }, "fields": { "description": "The fields that will change.", "type": "array", "items": { "$ref": "#/$defs/fieldChange" } }, "reason": { "description": "Why.", "$ref": "#/$defs/reason" }, "monthly": { "description": "The difference a month from that day on. Left out: not known.", "$ref": "#/$defs/priceAndCost" } } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.day === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "day" }, message: "must have required property 'day'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.fields === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property 'fields'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "title" || key0 === "day" || key0 === "fields" || key0 === "reason" || key0 === "monthly")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema75, data };
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
        if (func2(data0) < 1) {
          const err6 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema75.properties.key, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.properties.key.type, parentSchema: schema75.properties.key, data: data0 };
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
        if (func2(data1) < 1) {
          const err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema75.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.properties.title.type, parentSchema: schema75.properties.title, data: data1 };
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
          const err10 = { instancePath: instancePath + "/day", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema34, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!formats0.validate(data2)) {
          const err11 = { instancePath: instancePath + "/day", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema34, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/day", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data2 };
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
          if (!validate30(data3[i0], { instancePath: instancePath + "/fields/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema75.properties.fields.type, parentSchema: schema75.properties.fields, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (!validate41(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.monthly !== void 0) {
      if (!validate43(data.monthly, { instancePath: instancePath + "/monthly", parentData: data, parentDataProperty: "monthly", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema75.type, parentSchema: schema75, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema77 = { "title": "Plan blocked", "description": "A line or contract that cannot be planned until somebody acts. Its units stay as they are.", "type": "object", "additionalProperties": false, "required": ["key", "title", "reason", "fix"], "properties": { "key": { "description": "The key of the line or contract.", "type": "string", "minLength": 1 }, "title": { "description": "What a person calls it.", "type": "string", "minLength": 1 }, "quantity": { "description": "Units, where they are known.", "type": "number" }, "unitPrice": { "description": "Price of one unit, where it is known.", "$ref": "#/$defs/decimal" }, "money": { "description": "What is at stake, where it is known.", "$ref": "#/$defs/money" }, "reason": { "description": "Why it is blocked.", "$ref": "#/$defs/reason" }, "fix": { "description": "What to do.", "type": "string", "minLength": 1 } } };
var schema79 = { "title": "Plan money", "description": "An amount in a currency. Two currencies are never added.", "type": "object", "additionalProperties": false, "required": ["amount", "currency"], "properties": { "amount": { "description": "The amount, for example 24.60.", "$ref": "#/$defs/decimal" }, "currency": { "description": "Its currency.", "$ref": "defs.schema.json#/$defs/currency" } } };
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
    if (data.amount === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'", schema: schema79.required, parentSchema: schema79, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.currency === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'", schema: schema79.required, parentSchema: schema79, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "amount" || key0 === "currency")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema79, data };
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
        if (!pattern16.test(data0)) {
          const err3 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema57, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.type, parentSchema: schema57, data: data0 };
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
        if (!pattern8.test(data1)) {
          const err5 = { instancePath: instancePath + "/currency", schemaPath: "defs.schema.json#/$defs/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"', schema: "^[A-Z]{3}$", parentSchema: schema37, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/currency", schemaPath: "defs.schema.json#/$defs/currency/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema79.type, parentSchema: schema79, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema77.required, parentSchema: schema77, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema77.required, parentSchema: schema77, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema77.required, parentSchema: schema77, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.fix === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fix" }, message: "must have required property 'fix'", schema: schema77.required, parentSchema: schema77, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "title" || key0 === "quantity" || key0 === "unitPrice" || key0 === "money" || key0 === "reason" || key0 === "fix")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema77, data };
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
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema77.properties.key, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema77.properties.key.type, parentSchema: schema77.properties.key, data: data0 };
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
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema77.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema77.properties.title.type, parentSchema: schema77.properties.title, data: data1 };
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
        const err9 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema77.properties.quantity.type, parentSchema: schema77.properties.quantity, data: data2 };
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
        if (!pattern16.test(data3)) {
          const err10 = { instancePath: instancePath + "/unitPrice", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema57, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/unitPrice", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.type, parentSchema: schema57, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.money !== void 0) {
      if (!validate62(data.money, { instancePath: instancePath + "/money", parentData: data, parentDataProperty: "money", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      if (!validate41(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.fix !== void 0) {
      let data6 = data.fix;
      if (typeof data6 === "string") {
        if (func2(data6) < 1) {
          const err12 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema77.properties.fix, data: data6 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema77.properties.fix.type, parentSchema: schema77.properties.fix, data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema77.type, parentSchema: schema77, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema82 = { "title": "Plan as is", "description": "A line that is as it should be.", "type": "object", "additionalProperties": false, "required": ["key", "title", "quantity"], "properties": { "key": { "description": "The line's key.", "type": "string", "minLength": 1 }, "title": { "description": "What a person calls it.", "type": "string", "minLength": 1 }, "quantity": { "description": "Units.", "type": "number" }, "unitPrice": { "description": "Price of one unit, where it is known.", "$ref": "#/$defs/decimal" } } };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.quantity === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "title" || key0 === "quantity" || key0 === "unitPrice")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema82, data };
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
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema82.properties.key, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema82.properties.key.type, parentSchema: schema82.properties.key, data: data0 };
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
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema82.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema82.properties.title.type, parentSchema: schema82.properties.title, data: data1 };
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
        const err8 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema82.properties.quantity.type, parentSchema: schema82.properties.quantity, data: data2 };
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
        if (!pattern16.test(data3)) {
          const err9 = { instancePath: instancePath + "/unitPrice", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema57, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/unitPrice", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.type, parentSchema: schema57, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema82.type, parentSchema: schema82, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema84 = { "title": "Plan step by hand", "description": "What the system's API cannot do, or a person must decide.", "type": "object", "additionalProperties": false, "required": ["marker", "key", "title", "why", "where", "enter", "recognisedBy", "once", "reason"], "properties": { "marker": { "description": "Written into the record, so that a later run recognises it.", "type": "string", "minLength": 1 }, "key": { "description": "The key of the line or contract.", "type": "string", "minLength": 1 }, "title": { "description": "What to do, in one sentence.", "type": "string", "minLength": 1 }, "why": { "description": "Why it is done by hand.", "type": "string", "minLength": 1 }, "where": { "description": "The way to the screen.", "type": "string", "minLength": 1 }, "url": { "description": "The screen's address.", "type": "string", "minLength": 1 }, "enter": { "description": "What to enter, in the order of the screen.", "type": "array", "items": { "title": "Plan entry", "description": "One field of the screen and its value.", "type": "object", "additionalProperties": false, "required": ["field", "value"], "properties": { "field": { "description": "The field.", "type": "string", "minLength": 1 }, "value": { "description": "The value.", "type": "string" } } } }, "recognisedBy": { "description": "How a later run recognises that it is done.", "type": "string", "minLength": 1 }, "once": { "description": "What it comes to, once.", "$ref": "#/$defs/priceAndCost" }, "reason": { "description": "The rule behind it.", "$ref": "#/$defs/reason" } } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.marker === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "marker" }, message: "must have required property 'marker'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.key === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.why === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.where === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "where" }, message: "must have required property 'where'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.enter === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enter" }, message: "must have required property 'enter'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.recognisedBy === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recognisedBy" }, message: "must have required property 'recognisedBy'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.once === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "once" }, message: "must have required property 'once'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema84.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema84, data };
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
        if (func2(data0) < 1) {
          const err10 = { instancePath: instancePath + "/marker", schemaPath: "#/properties/marker/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema84.properties.marker, data: data0 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/marker", schemaPath: "#/properties/marker/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties.marker.type, parentSchema: schema84.properties.marker, data: data0 };
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
        if (func2(data1) < 1) {
          const err12 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema84.properties.key, data: data1 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties.key.type, parentSchema: schema84.properties.key, data: data1 };
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
        if (func2(data2) < 1) {
          const err14 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema84.properties.title, data: data2 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties.title.type, parentSchema: schema84.properties.title, data: data2 };
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
        if (func2(data3) < 1) {
          const err16 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema84.properties.why, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties.why.type, parentSchema: schema84.properties.why, data: data3 };
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
        if (func2(data4) < 1) {
          const err18 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema84.properties.where, data: data4 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties.where.type, parentSchema: schema84.properties.where, data: data4 };
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
        if (func2(data5) < 1) {
          const err20 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema84.properties.url, data: data5 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties.url.type, parentSchema: schema84.properties.url, data: data5 };
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
              const err22 = { instancePath: instancePath + "/enter/" + i0, schemaPath: "#/properties/enter/items/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'", schema: schema84.properties.enter.items.required, parentSchema: schema84.properties.enter.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data7.value === void 0) {
              const err23 = { instancePath: instancePath + "/enter/" + i0, schemaPath: "#/properties/enter/items/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema84.properties.enter.items.required, parentSchema: schema84.properties.enter.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            for (const key1 in data7) {
              if (!(key1 === "field" || key1 === "value")) {
                const err24 = { instancePath: instancePath + "/enter/" + i0, schemaPath: "#/properties/enter/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema84.properties.enter.items, data: data7 };
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
                if (func2(data8) < 1) {
                  const err25 = { instancePath: instancePath + "/enter/" + i0 + "/field", schemaPath: "#/properties/enter/items/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema84.properties.enter.items.properties.field, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/enter/" + i0 + "/field", schemaPath: "#/properties/enter/items/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties.enter.items.properties.field.type, parentSchema: schema84.properties.enter.items.properties.field, data: data8 };
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
                const err27 = { instancePath: instancePath + "/enter/" + i0 + "/value", schemaPath: "#/properties/enter/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties.enter.items.properties.value.type, parentSchema: schema84.properties.enter.items.properties.value, data: data9 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/enter/" + i0, schemaPath: "#/properties/enter/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema84.properties.enter.items.type, parentSchema: schema84.properties.enter.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/enter", schemaPath: "#/properties/enter/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema84.properties.enter.type, parentSchema: schema84.properties.enter, data: data6 };
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
        if (func2(data10) < 1) {
          const err30 = { instancePath: instancePath + "/recognisedBy", schemaPath: "#/properties/recognisedBy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema84.properties.recognisedBy, data: data10 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/recognisedBy", schemaPath: "#/properties/recognisedBy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties.recognisedBy.type, parentSchema: schema84.properties.recognisedBy, data: data10 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.once !== void 0) {
      if (!validate43(data.once, { instancePath: instancePath + "/once", parentData: data, parentDataProperty: "once", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      if (!validate41(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema84.type, parentSchema: schema84, data };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema85 = { "title": "Plan left alone", "description": "Seen, and deliberately not touched.", "type": "object", "additionalProperties": false, "required": ["what", "why", "count"], "properties": { "what": { "description": "What it is.", "type": "string", "minLength": 1 }, "why": { "description": "Why it is left alone.", "type": "string", "minLength": 1 }, "count": { "description": "How many.", "type": "integer", "minimum": 0 }, "origin": { "description": "Where the YAML says so.", "$ref": "#/$defs/origin" } } };
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
    if (data.what === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" }, message: "must have required property 'what'", schema: schema85.required, parentSchema: schema85, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.why === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'", schema: schema85.required, parentSchema: schema85, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.count === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'", schema: schema85.required, parentSchema: schema85, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "what" || key0 === "why" || key0 === "count" || key0 === "origin")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema85, data };
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
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/what", schemaPath: "#/properties/what/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema85.properties.what, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/what", schemaPath: "#/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.what.type, parentSchema: schema85.properties.what, data: data0 };
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
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema85.properties.why, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.why.type, parentSchema: schema85.properties.why, data: data1 };
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
        const err8 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema85.properties.count.type, parentSchema: schema85.properties.count, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema85.properties.count, data: data2 };
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
          const err10 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema45.required, parentSchema: schema45, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3.line === void 0) {
          const err11 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema45.required, parentSchema: schema45, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3.column === void 0) {
          const err12 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema45.required, parentSchema: schema45, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
            const err13 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data: data3 };
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
            if (func2(data4) < 1) {
              const err14 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties.file, data: data4 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.file.type, parentSchema: schema45.properties.file, data: data4 };
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
            const err16 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.line.type, parentSchema: schema45.properties.line, data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 1 || isNaN(data5)) {
              const err17 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.properties.line, data: data5 };
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
            const err18 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.column.type, parentSchema: schema45.properties.column, data: data6 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 1 || isNaN(data6)) {
              const err19 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.properties.column, data: data6 };
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
        const err20 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data: data3 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema85.type, parentSchema: schema85, data };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema87 = { "title": "Plan finding", "description": "Something a person should know. An error stops what it is about; a warning does not.", "type": "object", "additionalProperties": false, "required": ["severity", "rule", "message"], "properties": { "severity": { "description": "How bad it is.", "enum": ["error", "warning", "note"] }, "rule": { "description": "The rule, or a stable code in capitals.", "type": "string", "minLength": 1 }, "message": { "description": "What is wrong, in billing words.", "type": "string", "minLength": 1 }, "fix": { "description": "What to do next.", "type": "string", "minLength": 1 }, "origin": { "description": "Where it was written.", "$ref": "#/$defs/origin" }, "customer": { "description": "The customer it is about.", "type": "string", "minLength": 1 }, "product": { "description": "The product it is about.", "type": "string", "minLength": 1 }, "money": { "description": "What is at stake.", "$ref": "#/$defs/money" } } };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.severity === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema87.required, parentSchema: schema87, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rule === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema87.required, parentSchema: schema87, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema87.required, parentSchema: schema87, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "severity" || key0 === "rule" || key0 === "message" || key0 === "fix" || key0 === "origin" || key0 === "customer" || key0 === "product" || key0 === "money")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema87, data };
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
        const err4 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema87.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema87.properties.severity.enum, parentSchema: schema87.properties.severity, data: data0 };
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
        if (func2(data1) < 1) {
          const err5 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema87.properties.rule, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.properties.rule.type, parentSchema: schema87.properties.rule, data: data1 };
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
        if (func2(data2) < 1) {
          const err7 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema87.properties.message, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.properties.message.type, parentSchema: schema87.properties.message, data: data2 };
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
        if (func2(data3) < 1) {
          const err9 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema87.properties.fix, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.properties.fix.type, parentSchema: schema87.properties.fix, data: data3 };
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
          const err11 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema45.required, parentSchema: schema45, data: data4 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data4.line === void 0) {
          const err12 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema45.required, parentSchema: schema45, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data4.column === void 0) {
          const err13 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema45.required, parentSchema: schema45, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
            const err14 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data: data4 };
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
            if (func2(data5) < 1) {
              const err15 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties.file, data: data5 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.file.type, parentSchema: schema45.properties.file, data: data5 };
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
            const err17 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.line.type, parentSchema: schema45.properties.line, data: data6 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 1 || isNaN(data6)) {
              const err18 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.properties.line, data: data6 };
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
            const err19 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.column.type, parentSchema: schema45.properties.column, data: data7 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 1 || isNaN(data7)) {
              const err20 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.properties.column, data: data7 };
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
        const err21 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data: data4 };
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
        if (func2(data8) < 1) {
          const err22 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema87.properties.customer, data: data8 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.properties.customer.type, parentSchema: schema87.properties.customer, data: data8 };
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
        if (func2(data9) < 1) {
          const err24 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema87.properties.product, data: data9 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.properties.product.type, parentSchema: schema87.properties.product, data: data9 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.money !== void 0) {
      if (!validate62(data.money, { instancePath: instancePath + "/money", parentData: data, parentDataProperty: "money", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema87.type, parentSchema: schema87, data };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema89 = { "title": "Plan money of a customer", "description": "What the customer pays, before and after.", "type": "object", "additionalProperties": false, "required": ["currency", "now", "after", "later"], "properties": { "currency": { "description": "The tenant's currency.", "$ref": "defs.schema.json#/$defs/currency" }, "now": { "description": "A month, before anything is written.", "$ref": "#/$defs/priceAndCost" }, "after": { "description": "A month, after apply.", "$ref": "#/$defs/priceAndCost" }, "unknownCost": { "description": "Units that stand after apply at a cost that is not known. The cost after apply is without theirs.", "type": "integer", "minimum": 1 }, "later": { "description": "A month, from later days on.", "type": "array", "items": { "title": "Plan later amounts", "description": "A month, from this day on.", "type": "object", "additionalProperties": false, "required": ["day", "amounts"], "properties": { "day": { "description": "The first day.", "$ref": "defs.schema.json#/$defs/day" }, "amounts": { "description": "A month from that day on.", "$ref": "#/$defs/priceAndCost" } } } }, "onceByHand": { "description": "What the steps by hand come to, once.", "$ref": "#/$defs/priceAndCost" }, "onceEarlier": { "title": "Plan amounts of earlier days", "description": "What the changes add to open days before the period that holds the plan's day: once, on the invoices of those days.", "type": "object", "additionalProperties": false, "required": ["from", "to", "price", "cost"], "properties": { "from": { "description": "The first of those days.", "$ref": "defs.schema.json#/$defs/day" }, "to": { "description": "The last of those days.", "$ref": "defs.schema.json#/$defs/day" }, "price": { "description": "What the customer pays for them more or less than before.", "$ref": "#/$defs/decimal" }, "cost": { "description": "What the vendor takes for them more or less than before.", "$ref": "#/$defs/decimal" } } }, "invoice": { "title": "Plan invoice", "description": "What the period that holds the plan's day comes to after apply, with what is or will be entered by hand in it.", "type": "object", "additionalProperties": false, "required": ["from", "to", "price"], "properties": { "from": { "description": "The period's first day.", "$ref": "defs.schema.json#/$defs/day" }, "to": { "description": "The period's last day.", "$ref": "defs.schema.json#/$defs/day" }, "price": { "description": "What it comes to.", "$ref": "#/$defs/decimal" }, "previous": { "description": "What the period before it comes to, after apply where it is open still.", "$ref": "#/$defs/decimal" } } } } };
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
    if (data.currency === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'", schema: schema89.required, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.now === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "now" }, message: "must have required property 'now'", schema: schema89.required, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.after === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'", schema: schema89.required, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.later === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "later" }, message: "must have required property 'later'", schema: schema89.required, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "currency" || key0 === "now" || key0 === "after" || key0 === "unknownCost" || key0 === "later" || key0 === "onceByHand" || key0 === "onceEarlier" || key0 === "invoice")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema89, data };
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
        if (!pattern8.test(data0)) {
          const err5 = { instancePath: instancePath + "/currency", schemaPath: "defs.schema.json#/$defs/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"', schema: "^[A-Z]{3}$", parentSchema: schema37, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/currency", schemaPath: "defs.schema.json#/$defs/currency/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.now !== void 0) {
      if (!validate43(data.now, { instancePath: instancePath + "/now", parentData: data, parentDataProperty: "now", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.after !== void 0) {
      if (!validate43(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.unknownCost !== void 0) {
      let data3 = data.unknownCost;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err7 = { instancePath: instancePath + "/unknownCost", schemaPath: "#/properties/unknownCost/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema89.properties.unknownCost.type, parentSchema: schema89.properties.unknownCost, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/unknownCost", schemaPath: "#/properties/unknownCost/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema89.properties.unknownCost, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.later !== void 0) {
      let data4 = data.later;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.day === void 0) {
              const err9 = { instancePath: instancePath + "/later/" + i0, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "day" }, message: "must have required property 'day'", schema: schema89.properties.later.items.required, parentSchema: schema89.properties.later.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data5.amounts === void 0) {
              const err10 = { instancePath: instancePath + "/later/" + i0, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "amounts" }, message: "must have required property 'amounts'", schema: schema89.properties.later.items.required, parentSchema: schema89.properties.later.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            for (const key1 in data5) {
              if (!(key1 === "day" || key1 === "amounts")) {
                const err11 = { instancePath: instancePath + "/later/" + i0, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema89.properties.later.items, data: data5 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data5.day !== void 0) {
              let data6 = data5.day;
              if (typeof data6 === "string") {
                if (!pattern6.test(data6)) {
                  const err12 = { instancePath: instancePath + "/later/" + i0 + "/day", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema34, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                if (!formats0.validate(data6)) {
                  const err13 = { instancePath: instancePath + "/later/" + i0 + "/day", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema34, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/later/" + i0 + "/day", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data6 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data5.amounts !== void 0) {
              if (!validate43(data5.amounts, { instancePath: instancePath + "/later/" + i0 + "/amounts", parentData: data5, parentDataProperty: "amounts", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/later/" + i0, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.properties.later.items.type, parentSchema: schema89.properties.later.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema89.properties.later.type, parentSchema: schema89.properties.later, data: data4 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.onceByHand !== void 0) {
      if (!validate43(data.onceByHand, { instancePath: instancePath + "/onceByHand", parentData: data, parentDataProperty: "onceByHand", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.onceEarlier !== void 0) {
      let data9 = data.onceEarlier;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.from === void 0) {
          const err17 = { instancePath: instancePath + "/onceEarlier", schemaPath: "#/properties/onceEarlier/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema89.properties.onceEarlier.required, parentSchema: schema89.properties.onceEarlier, data: data9 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data9.to === void 0) {
          const err18 = { instancePath: instancePath + "/onceEarlier", schemaPath: "#/properties/onceEarlier/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema89.properties.onceEarlier.required, parentSchema: schema89.properties.onceEarlier, data: data9 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data9.price === void 0) {
          const err19 = { instancePath: instancePath + "/onceEarlier", schemaPath: "#/properties/onceEarlier/required", keyword: "required", params: { missingProperty: "price" }, message: "must have required property 'price'", schema: schema89.properties.onceEarlier.required, parentSchema: schema89.properties.onceEarlier, data: data9 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data9.cost === void 0) {
          const err20 = { instancePath: instancePath + "/onceEarlier", schemaPath: "#/properties/onceEarlier/required", keyword: "required", params: { missingProperty: "cost" }, message: "must have required property 'cost'", schema: schema89.properties.onceEarlier.required, parentSchema: schema89.properties.onceEarlier, data: data9 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        for (const key2 in data9) {
          if (!(key2 === "from" || key2 === "to" || key2 === "price" || key2 === "cost")) {
            const err21 = { instancePath: instancePath + "/onceEarlier", schemaPath: "#/properties/onceEarlier/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema89.properties.onceEarlier, data: data9 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data9.from !== void 0) {
          let data10 = data9.from;
          if (typeof data10 === "string") {
            if (!pattern6.test(data10)) {
              const err22 = { instancePath: instancePath + "/onceEarlier/from", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema34, data: data10 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (!formats0.validate(data10)) {
              const err23 = { instancePath: instancePath + "/onceEarlier/from", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema34, data: data10 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/onceEarlier/from", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data10 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data9.to !== void 0) {
          let data11 = data9.to;
          if (typeof data11 === "string") {
            if (!pattern6.test(data11)) {
              const err25 = { instancePath: instancePath + "/onceEarlier/to", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema34, data: data11 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (!formats0.validate(data11)) {
              const err26 = { instancePath: instancePath + "/onceEarlier/to", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema34, data: data11 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/onceEarlier/to", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data11 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data9.price !== void 0) {
          let data12 = data9.price;
          if (typeof data12 === "string") {
            if (!pattern16.test(data12)) {
              const err28 = { instancePath: instancePath + "/onceEarlier/price", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema57, data: data12 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/onceEarlier/price", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.type, parentSchema: schema57, data: data12 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data9.cost !== void 0) {
          let data13 = data9.cost;
          if (typeof data13 === "string") {
            if (!pattern16.test(data13)) {
              const err30 = { instancePath: instancePath + "/onceEarlier/cost", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema57, data: data13 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/onceEarlier/cost", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.type, parentSchema: schema57, data: data13 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/onceEarlier", schemaPath: "#/properties/onceEarlier/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.properties.onceEarlier.type, parentSchema: schema89.properties.onceEarlier, data: data9 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.invoice !== void 0) {
      let data14 = data.invoice;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.from === void 0) {
          const err33 = { instancePath: instancePath + "/invoice", schemaPath: "#/properties/invoice/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema89.properties.invoice.required, parentSchema: schema89.properties.invoice, data: data14 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data14.to === void 0) {
          const err34 = { instancePath: instancePath + "/invoice", schemaPath: "#/properties/invoice/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema89.properties.invoice.required, parentSchema: schema89.properties.invoice, data: data14 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data14.price === void 0) {
          const err35 = { instancePath: instancePath + "/invoice", schemaPath: "#/properties/invoice/required", keyword: "required", params: { missingProperty: "price" }, message: "must have required property 'price'", schema: schema89.properties.invoice.required, parentSchema: schema89.properties.invoice, data: data14 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        for (const key3 in data14) {
          if (!(key3 === "from" || key3 === "to" || key3 === "price" || key3 === "previous")) {
            const err36 = { instancePath: instancePath + "/invoice", schemaPath: "#/properties/invoice/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema89.properties.invoice, data: data14 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data14.from !== void 0) {
          let data15 = data14.from;
          if (typeof data15 === "string") {
            if (!pattern6.test(data15)) {
              const err37 = { instancePath: instancePath + "/invoice/from", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema34, data: data15 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (!formats0.validate(data15)) {
              const err38 = { instancePath: instancePath + "/invoice/from", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema34, data: data15 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/invoice/from", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data15 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data14.to !== void 0) {
          let data16 = data14.to;
          if (typeof data16 === "string") {
            if (!pattern6.test(data16)) {
              const err40 = { instancePath: instancePath + "/invoice/to", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema34, data: data16 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (!formats0.validate(data16)) {
              const err41 = { instancePath: instancePath + "/invoice/to", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema34, data: data16 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = { instancePath: instancePath + "/invoice/to", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data16 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data14.price !== void 0) {
          let data17 = data14.price;
          if (typeof data17 === "string") {
            if (!pattern16.test(data17)) {
              const err43 = { instancePath: instancePath + "/invoice/price", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema57, data: data17 };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = { instancePath: instancePath + "/invoice/price", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.type, parentSchema: schema57, data: data17 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data14.previous !== void 0) {
          let data18 = data14.previous;
          if (typeof data18 === "string") {
            if (!pattern16.test(data18)) {
              const err45 = { instancePath: instancePath + "/invoice/previous", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema57, data: data18 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/invoice/previous", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.type, parentSchema: schema57, data: data18 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/invoice", schemaPath: "#/properties/invoice/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.properties.invoice.type, parentSchema: schema89.properties.invoice, data: data14 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
  } else {
    const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.type, parentSchema: schema89, data };
    if (vErrors === null) {
      vErrors = [err48];
    } else {
      vErrors.push(err48);
    }
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.account === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" }, message: "must have required property 'account'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.vendors === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vendors" }, message: "must have required property 'vendors'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.contracts === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contracts" }, message: "must have required property 'contracts'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.changes === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.later === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "later" }, message: "must have required property 'later'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.blocked === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blocked" }, message: "must have required property 'blocked'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.asIs === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asIs" }, message: "must have required property 'asIs'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.asIsCount === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asIsCount" }, message: "must have required property 'asIsCount'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.manual === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manual" }, message: "must have required property 'manual'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.left === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "left" }, message: "must have required property 'left'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.findings === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.origin === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema68.properties, key0)) {
        const err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema68, data };
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
        if (func2(data0) < 1) {
          const err16 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema68.properties.key, data: data0 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.key.type, parentSchema: schema68.properties.key, data: data0 };
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
        if (func2(data1) < 1) {
          const err18 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema68.properties.name, data: data1 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.name.type, parentSchema: schema68.properties.name, data: data1 };
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
          const err20 = { instancePath: instancePath + "/account", schemaPath: "#/$defs/account/required", keyword: "required", params: { missingProperty: "connection" }, message: "must have required property 'connection'", schema: schema69.required, parentSchema: schema69, data: data2 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data2.system === void 0) {
          const err21 = { instancePath: instancePath + "/account", schemaPath: "#/$defs/account/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property 'system'", schema: schema69.required, parentSchema: schema69, data: data2 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data2.id === void 0) {
          const err22 = { instancePath: instancePath + "/account", schemaPath: "#/$defs/account/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema69.required, parentSchema: schema69, data: data2 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "connection" || key1 === "system" || key1 === "id" || key1 === "name")) {
            const err23 = { instancePath: instancePath + "/account", schemaPath: "#/$defs/account/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema69, data: data2 };
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
            if (func2(data3) < 1) {
              const err24 = { instancePath: instancePath + "/account/connection", schemaPath: "#/$defs/account/properties/connection/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.connection, data: data3 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/account/connection", schemaPath: "#/$defs/account/properties/connection/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.connection.type, parentSchema: schema69.properties.connection, data: data3 };
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
            if (func2(data4) < 1) {
              const err26 = { instancePath: instancePath + "/account/system", schemaPath: "#/$defs/account/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.system, data: data4 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/account/system", schemaPath: "#/$defs/account/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.system.type, parentSchema: schema69.properties.system, data: data4 };
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
            if (func2(data5) < 1) {
              const err28 = { instancePath: instancePath + "/account/id", schemaPath: "#/$defs/account/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.id, data: data5 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/account/id", schemaPath: "#/$defs/account/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.id.type, parentSchema: schema69.properties.id, data: data5 };
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
            if (func2(data6) < 1) {
              const err30 = { instancePath: instancePath + "/account/name", schemaPath: "#/$defs/account/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.name, data: data6 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/account/name", schemaPath: "#/$defs/account/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.name.type, parentSchema: schema69.properties.name, data: data6 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/account", schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.type, parentSchema: schema69, data: data2 };
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
              const err33 = { instancePath: instancePath + "/vendors/" + i0, schemaPath: "#/$defs/vendorCustomer/required", keyword: "required", params: { missingProperty: "connection" }, message: "must have required property 'connection'", schema: schema70.required, parentSchema: schema70, data: data8 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data8.id === void 0) {
              const err34 = { instancePath: instancePath + "/vendors/" + i0, schemaPath: "#/$defs/vendorCustomer/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema70.required, parentSchema: schema70, data: data8 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            for (const key2 in data8) {
              if (!(key2 === "connection" || key2 === "id" || key2 === "domain")) {
                const err35 = { instancePath: instancePath + "/vendors/" + i0, schemaPath: "#/$defs/vendorCustomer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema70, data: data8 };
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
                if (func2(data9) < 1) {
                  const err36 = { instancePath: instancePath + "/vendors/" + i0 + "/connection", schemaPath: "#/$defs/vendorCustomer/properties/connection/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70.properties.connection, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              } else {
                const err37 = { instancePath: instancePath + "/vendors/" + i0 + "/connection", schemaPath: "#/$defs/vendorCustomer/properties/connection/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.properties.connection.type, parentSchema: schema70.properties.connection, data: data9 };
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
                if (func2(data10) < 1) {
                  const err38 = { instancePath: instancePath + "/vendors/" + i0 + "/id", schemaPath: "#/$defs/vendorCustomer/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70.properties.id, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/vendors/" + i0 + "/id", schemaPath: "#/$defs/vendorCustomer/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.properties.id.type, parentSchema: schema70.properties.id, data: data10 };
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
                if (func2(data11) < 1) {
                  const err40 = { instancePath: instancePath + "/vendors/" + i0 + "/domain", schemaPath: "#/$defs/vendorCustomer/properties/domain/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70.properties.domain, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/vendors/" + i0 + "/domain", schemaPath: "#/$defs/vendorCustomer/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.properties.domain.type, parentSchema: schema70.properties.domain, data: data11 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/vendors/" + i0, schemaPath: "#/$defs/vendorCustomer/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema70.type, parentSchema: schema70, data: data8 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/vendors", schemaPath: "#/properties/vendors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema68.properties.vendors.type, parentSchema: schema68.properties.vendors, data: data7 };
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
        const err44 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema68.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema68.properties.status.enum, parentSchema: schema68.properties.status, data: data12 };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.because !== void 0) {
      if (!validate41(data.because, { instancePath: instancePath + "/because", parentData: data, parentDataProperty: "because", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.contracts !== void 0) {
      let data14 = data.contracts;
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate53(data14[i1], { instancePath: instancePath + "/contracts/" + i1, parentData: data14, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/contracts", schemaPath: "#/properties/contracts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema68.properties.contracts.type, parentSchema: schema68.properties.contracts, data: data14 };
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
          if (!validate29(data16[i2], { instancePath: instancePath + "/changes/" + i2, parentData: data16, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema68.properties.changes.type, parentSchema: schema68.properties.changes, data: data16 };
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
          if (!validate56(data18[i3], { instancePath: instancePath + "/later/" + i3, parentData: data18, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema68.properties.later.type, parentSchema: schema68.properties.later, data: data18 };
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
          if (!validate61(data20[i4], { instancePath: instancePath + "/blocked/" + i4, parentData: data20, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/blocked", schemaPath: "#/properties/blocked/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema68.properties.blocked.type, parentSchema: schema68.properties.blocked, data: data20 };
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
          if (!validate66(data22[i5], { instancePath: instancePath + "/asIs/" + i5, parentData: data22, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/asIs", schemaPath: "#/properties/asIs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema68.properties.asIs.type, parentSchema: schema68.properties.asIs, data: data22 };
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
        const err50 = { instancePath: instancePath + "/asIsCount", schemaPath: "#/properties/asIsCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema68.properties.asIsCount.type, parentSchema: schema68.properties.asIsCount, data: data24 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      if (typeof data24 == "number" && isFinite(data24)) {
        if (data24 < 0 || isNaN(data24)) {
          const err51 = { instancePath: instancePath + "/asIsCount", schemaPath: "#/properties/asIsCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema68.properties.asIsCount, data: data24 };
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
          if (!validate68(data25[i6], { instancePath: instancePath + "/manual/" + i6, parentData: data25, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/manual", schemaPath: "#/properties/manual/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema68.properties.manual.type, parentSchema: schema68.properties.manual, data: data25 };
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
          if (!validate72(data27[i7], { instancePath: instancePath + "/left/" + i7, parentData: data27, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/left", schemaPath: "#/properties/left/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema68.properties.left.type, parentSchema: schema68.properties.left, data: data27 };
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
          if (!validate74(data29[i8], { instancePath: instancePath + "/findings/" + i8, parentData: data29, parentDataProperty: i8, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema68.properties.findings.type, parentSchema: schema68.properties.findings, data: data29 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.money !== void 0) {
      if (!validate77(data.money, { instancePath: instancePath + "/money", parentData: data, parentDataProperty: "money", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.seats !== void 0) {
      let data32 = data.seats;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        if (data32.vendor === void 0) {
          const err55 = { instancePath: instancePath + "/seats", schemaPath: "#/$defs/seatControl/required", keyword: "required", params: { missingProperty: "vendor" }, message: "must have required property 'vendor'", schema: schema100.required, parentSchema: schema100, data: data32 };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        if (data32.billed === void 0) {
          const err56 = { instancePath: instancePath + "/seats", schemaPath: "#/$defs/seatControl/required", keyword: "required", params: { missingProperty: "billed" }, message: "must have required property 'billed'", schema: schema100.required, parentSchema: schema100, data: data32 };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        if (data32.blocked === void 0) {
          const err57 = { instancePath: instancePath + "/seats", schemaPath: "#/$defs/seatControl/required", keyword: "required", params: { missingProperty: "blocked" }, message: "must have required property 'blocked'", schema: schema100.required, parentSchema: schema100, data: data32 };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        if (data32.excluded === void 0) {
          const err58 = { instancePath: instancePath + "/seats", schemaPath: "#/$defs/seatControl/required", keyword: "required", params: { missingProperty: "excluded" }, message: "must have required property 'excluded'", schema: schema100.required, parentSchema: schema100, data: data32 };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        if (data32.ignored === void 0) {
          const err59 = { instancePath: instancePath + "/seats", schemaPath: "#/$defs/seatControl/required", keyword: "required", params: { missingProperty: "ignored" }, message: "must have required property 'ignored'", schema: schema100.required, parentSchema: schema100, data: data32 };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        for (const key3 in data32) {
          if (!(key3 === "vendor" || key3 === "billed" || key3 === "blocked" || key3 === "excluded" || key3 === "ignored" || key3 === "waiting")) {
            const err60 = { instancePath: instancePath + "/seats", schemaPath: "#/$defs/seatControl/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema100, data: data32 };
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
            const err61 = { instancePath: instancePath + "/seats/vendor", schemaPath: "#/$defs/seatControl/properties/vendor/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema100.properties.vendor.type, parentSchema: schema100.properties.vendor, data: data33 };
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
            const err62 = { instancePath: instancePath + "/seats/billed", schemaPath: "#/$defs/seatControl/properties/billed/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema100.properties.billed.type, parentSchema: schema100.properties.billed, data: data34 };
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
            const err63 = { instancePath: instancePath + "/seats/blocked", schemaPath: "#/$defs/seatControl/properties/blocked/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema100.properties.blocked.type, parentSchema: schema100.properties.blocked, data: data35 };
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
            const err64 = { instancePath: instancePath + "/seats/excluded", schemaPath: "#/$defs/seatControl/properties/excluded/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema100.properties.excluded.type, parentSchema: schema100.properties.excluded, data: data36 };
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
            const err65 = { instancePath: instancePath + "/seats/ignored", schemaPath: "#/$defs/seatControl/properties/ignored/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema100.properties.ignored.type, parentSchema: schema100.properties.ignored, data: data37 };
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
            const err66 = { instancePath: instancePath + "/seats/waiting", schemaPath: "#/$defs/seatControl/properties/waiting/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema100.properties.waiting.type, parentSchema: schema100.properties.waiting, data: data38 };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
      } else {
        const err67 = { instancePath: instancePath + "/seats", schemaPath: "#/$defs/seatControl/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema100.type, parentSchema: schema100, data: data32 };
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
            const err68 = { instancePath: instancePath + "/settles/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settles/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.settles.additionalProperties.type, parentSchema: schema68.properties.settles.additionalProperties, data: data40 };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/settles", schemaPath: "#/properties/settles/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema68.properties.settles.type, parentSchema: schema68.properties.settles, data: data39 };
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
          const err70 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema45.required, parentSchema: schema45, data: data41 };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        if (data41.line === void 0) {
          const err71 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema45.required, parentSchema: schema45, data: data41 };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
        if (data41.column === void 0) {
          const err72 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema45.required, parentSchema: schema45, data: data41 };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        for (const key5 in data41) {
          if (!(key5 === "file" || key5 === "line" || key5 === "column")) {
            const err73 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data: data41 };
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
            if (func2(data42) < 1) {
              const err74 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties.file, data: data42 };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.file.type, parentSchema: schema45.properties.file, data: data42 };
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
            const err76 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.line.type, parentSchema: schema45.properties.line, data: data43 };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
          if (typeof data43 == "number" && isFinite(data43)) {
            if (data43 < 1 || isNaN(data43)) {
              const err77 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.properties.line, data: data43 };
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
            const err78 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.column.type, parentSchema: schema45.properties.column, data: data44 };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
          if (typeof data44 == "number" && isFinite(data44)) {
            if (data44 < 1 || isNaN(data44)) {
              const err79 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.properties.column, data: data44 };
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
        const err80 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data: data41 };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
    }
  } else {
    const err81 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema68.type, parentSchema: schema68, data };
    if (vErrors === null) {
      vErrors = [err81];
    } else {
      vErrors.push(err81);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema102 = { "title": "Plan refusal", "description": "A guardrail that was exceeded.", "type": "object", "additionalProperties": false, "required": ["guardrail", "limit", "value", "customers", "message"], "properties": { "guardrail": { "description": "Its name in the YAML, for example monthlyMoney.up.", "type": "string", "minLength": 1 }, "limit": { "description": "What it allows.", "type": "string", "minLength": 1 }, "value": { "description": "What the plan comes to.", "type": "string", "minLength": 1 }, "customers": { "description": "The customers that are refused.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "message": { "description": "What happened and what to do, in billing words.", "type": "string", "minLength": 1 }, "origin": { "description": "Where the limit stands.", "$ref": "#/$defs/origin" }, "changes": { "description": "The changes it counted, as an approval names them.", "type": "array", "items": { "$ref": "#/$defs/refusedChange" } }, "largest": { "description": "The customers that add most to it, the largest first, at most five; of limits over the whole tenant.", "type": "array", "items": { "$ref": "#/$defs/contribution" } } } };
var schema104 = { "title": "Plan refused change", "description": "What an approval file names under changes to have the change made.", "type": "object", "additionalProperties": false, "required": ["record", "fingerprint"], "properties": { "record": { "description": "The record, from the tenant on: customer/contract/line.", "type": "string", "minLength": 1 }, "fingerprint": { "description": "The change's fingerprint.", "$ref": "#/$defs/sha256" } } };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.record === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "record" }, message: "must have required property 'record'", schema: schema104.required, parentSchema: schema104, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.fingerprint === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property 'fingerprint'", schema: schema104.required, parentSchema: schema104, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "record" || key0 === "fingerprint")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema104, data };
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
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/record", schemaPath: "#/properties/record/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema104.properties.record, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/record", schemaPath: "#/properties/record/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema104.properties.record.type, parentSchema: schema104.properties.record, data: data0 };
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
        if (!pattern4.test(data1)) {
          const err5 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^(sha256:)?[0-9a-f]{64}$" }, message: 'must match pattern "^(sha256:)?[0-9a-f]{64}$"', schema: "^(sha256:)?[0-9a-f]{64}$", parentSchema: schema32, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema104.type, parentSchema: schema104, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema106 = { "title": "Plan contribution", "description": "What a customer adds to something that is limited over the whole tenant.", "type": "object", "additionalProperties": false, "required": ["customer", "name", "price"], "properties": { "customer": { "description": "The customer's key.", "type": "string", "minLength": 1 }, "name": { "description": "The customer's name.", "type": "string", "minLength": 1 }, "price": { "description": "Money: a month, or once where the limit is of one-time money.", "$ref": "#/$defs/decimal" } } };
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
    if (data.customer === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer" }, message: "must have required property 'customer'", schema: schema106.required, parentSchema: schema106, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema106.required, parentSchema: schema106, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.price === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "price" }, message: "must have required property 'price'", schema: schema106.required, parentSchema: schema106, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "customer" || key0 === "name" || key0 === "price")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema106, data };
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
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema106.properties.customer, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema106.properties.customer.type, parentSchema: schema106.properties.customer, data: data0 };
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
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema106.properties.name, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema106.properties.name.type, parentSchema: schema106.properties.name, data: data1 };
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
        if (!pattern16.test(data2)) {
          const err8 = { instancePath: instancePath + "/price", schemaPath: "#/$defs/decimal/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }, message: 'must match pattern "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"', schema: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", parentSchema: schema57, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/price", schemaPath: "#/$defs/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.type, parentSchema: schema57, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema106.type, parentSchema: schema106, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.guardrail === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "guardrail" }, message: "must have required property 'guardrail'", schema: schema102.required, parentSchema: schema102, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.limit === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'", schema: schema102.required, parentSchema: schema102, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.value === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema102.required, parentSchema: schema102, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.customers === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customers" }, message: "must have required property 'customers'", schema: schema102.required, parentSchema: schema102, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema102.required, parentSchema: schema102, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "guardrail" || key0 === "limit" || key0 === "value" || key0 === "customers" || key0 === "message" || key0 === "origin" || key0 === "changes" || key0 === "largest")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema102, data };
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
        if (func2(data0) < 1) {
          const err6 = { instancePath: instancePath + "/guardrail", schemaPath: "#/properties/guardrail/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.guardrail, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/guardrail", schemaPath: "#/properties/guardrail/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.guardrail.type, parentSchema: schema102.properties.guardrail, data: data0 };
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
        if (func2(data1) < 1) {
          const err8 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.limit, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.limit.type, parentSchema: schema102.properties.limit, data: data1 };
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
        if (func2(data2) < 1) {
          const err10 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.value, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.value.type, parentSchema: schema102.properties.value, data: data2 };
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
            if (func2(data4) < 1) {
              const err12 = { instancePath: instancePath + "/customers/" + i0, schemaPath: "#/properties/customers/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.customers.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/customers/" + i0, schemaPath: "#/properties/customers/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.customers.items.type, parentSchema: schema102.properties.customers.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/customers", schemaPath: "#/properties/customers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema102.properties.customers.type, parentSchema: schema102.properties.customers, data: data3 };
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
        if (func2(data5) < 1) {
          const err15 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema102.properties.message, data: data5 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.message.type, parentSchema: schema102.properties.message, data: data5 };
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
          const err17 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema45.required, parentSchema: schema45, data: data6 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data6.line === void 0) {
          const err18 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema45.required, parentSchema: schema45, data: data6 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data6.column === void 0) {
          const err19 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema45.required, parentSchema: schema45, data: data6 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
            const err20 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data: data6 };
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
            if (func2(data7) < 1) {
              const err21 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties.file, data: data7 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/origin/file", schemaPath: "#/$defs/origin/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.file.type, parentSchema: schema45.properties.file, data: data7 };
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
            const err23 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.line.type, parentSchema: schema45.properties.line, data: data8 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 1 || isNaN(data8)) {
              const err24 = { instancePath: instancePath + "/origin/line", schemaPath: "#/$defs/origin/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.properties.line, data: data8 };
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
            const err25 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.column.type, parentSchema: schema45.properties.column, data: data9 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 1 || isNaN(data9)) {
              const err26 = { instancePath: instancePath + "/origin/column", schemaPath: "#/$defs/origin/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.properties.column, data: data9 };
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
        const err27 = { instancePath: instancePath + "/origin", schemaPath: "#/$defs/origin/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data: data6 };
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
          if (!validate86(data10[i1], { instancePath: instancePath + "/changes/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema102.properties.changes.type, parentSchema: schema102.properties.changes, data: data10 };
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
          if (!validate88(data12[i2], { instancePath: instancePath + "/largest/" + i2, parentData: data12, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/largest", schemaPath: "#/properties/largest/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema102.properties.largest.type, parentSchema: schema102.properties.largest, data: data12 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema102.type, parentSchema: schema102, data };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.tenant === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.timezone === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timezone" }, message: "must have required property 'timezone'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.currency === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.reads === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reads" }, message: "must have required property 'reads'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.services === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" }, message: "must have required property 'services'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.customers === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customers" }, message: "must have required property 'customers'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.findings === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.refusals === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "refusals" }, message: "must have required property 'refusals'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.api === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "api" }, message: "must have required property 'api'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema36.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36, data };
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
        if (func2(data0) < 1) {
          const err10 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.tenant, data: data0 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.tenant.type, parentSchema: schema36.properties.tenant, data: data0 };
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
        if (func2(data1) < 1) {
          const err12 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.timezone, data: data1 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.timezone.type, parentSchema: schema36.properties.timezone, data: data1 };
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
        if (!pattern8.test(data2)) {
          const err14 = { instancePath: instancePath + "/currency", schemaPath: "defs.schema.json#/$defs/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"', schema: "^[A-Z]{3}$", parentSchema: schema37, data: data2 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/currency", schemaPath: "defs.schema.json#/$defs/currency/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data: data2 };
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
          if (!validate23(data3[i0], { instancePath: instancePath + "/reads/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/reads", schemaPath: "#/properties/reads/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.reads.type, parentSchema: schema36.properties.reads, data: data3 };
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
          if (!validate25(data5[i1], { instancePath: instancePath + "/vendorData/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/vendorData", schemaPath: "#/properties/vendorData/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.vendorData.type, parentSchema: schema36.properties.vendorData, data: data5 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.freeze !== void 0) {
      if (!validate27(data.freeze, { instancePath: instancePath + "/freeze", parentData: data, parentDataProperty: "freeze", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.services !== void 0) {
      let data8 = data.services;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate29(data8[i2], { instancePath: instancePath + "/services/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.services.type, parentSchema: schema36.properties.services, data: data8 };
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
          if (!validate29(data10[i3], { instancePath: instancePath + "/withheld/" + i3, parentData: data10, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/withheld", schemaPath: "#/properties/withheld/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.withheld.type, parentSchema: schema36.properties.withheld, data: data10 };
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
          if (!validate51(data12[i4], { instancePath: instancePath + "/customers/" + i4, parentData: data12, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/customers", schemaPath: "#/properties/customers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.customers.type, parentSchema: schema36.properties.customers, data: data12 };
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
          if (!validate74(data14[i5], { instancePath: instancePath + "/findings/" + i5, parentData: data14, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.findings.type, parentSchema: schema36.properties.findings, data: data14 };
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
          if (!validate85(data16[i6], { instancePath: instancePath + "/refusals/" + i6, parentData: data16, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/refusals", schemaPath: "#/properties/refusals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.refusals.type, parentSchema: schema36.properties.refusals, data: data16 };
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
              const err23 = { instancePath: instancePath + "/api/" + i7, schemaPath: "#/$defs/apiBudget/required", keyword: "required", params: { missingProperty: "connection" }, message: "must have required property 'connection'", schema: schema108.required, parentSchema: schema108, data: data19 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data19.system === void 0) {
              const err24 = { instancePath: instancePath + "/api/" + i7, schemaPath: "#/$defs/apiBudget/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property 'system'", schema: schema108.required, parentSchema: schema108, data: data19 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data19.predictedRequests === void 0) {
              const err25 = { instancePath: instancePath + "/api/" + i7, schemaPath: "#/$defs/apiBudget/required", keyword: "required", params: { missingProperty: "predictedRequests" }, message: "must have required property 'predictedRequests'", schema: schema108.required, parentSchema: schema108, data: data19 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data19.minutes === void 0) {
              const err26 = { instancePath: instancePath + "/api/" + i7, schemaPath: "#/$defs/apiBudget/required", keyword: "required", params: { missingProperty: "minutes" }, message: "must have required property 'minutes'", schema: schema108.required, parentSchema: schema108, data: data19 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            for (const key1 in data19) {
              if (!(key1 === "connection" || key1 === "system" || key1 === "predictedRequests" || key1 === "minutes" || key1 === "hourlyLimit" || key1 === "usedThisHour" || key1 === "hourlyAllowed" || key1 === "runs")) {
                const err27 = { instancePath: instancePath + "/api/" + i7, schemaPath: "#/$defs/apiBudget/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema108, data: data19 };
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
                if (func2(data20) < 1) {
                  const err28 = { instancePath: instancePath + "/api/" + i7 + "/connection", schemaPath: "#/$defs/apiBudget/properties/connection/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema108.properties.connection, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              } else {
                const err29 = { instancePath: instancePath + "/api/" + i7 + "/connection", schemaPath: "#/$defs/apiBudget/properties/connection/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema108.properties.connection.type, parentSchema: schema108.properties.connection, data: data20 };
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
                if (func2(data21) < 1) {
                  const err30 = { instancePath: instancePath + "/api/" + i7 + "/system", schemaPath: "#/$defs/apiBudget/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema108.properties.system, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/api/" + i7 + "/system", schemaPath: "#/$defs/apiBudget/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema108.properties.system.type, parentSchema: schema108.properties.system, data: data21 };
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
                const err32 = { instancePath: instancePath + "/api/" + i7 + "/predictedRequests", schemaPath: "#/$defs/apiBudget/properties/predictedRequests/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema108.properties.predictedRequests.type, parentSchema: schema108.properties.predictedRequests, data: data22 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
              if (typeof data22 == "number" && isFinite(data22)) {
                if (data22 < 0 || isNaN(data22)) {
                  const err33 = { instancePath: instancePath + "/api/" + i7 + "/predictedRequests", schemaPath: "#/$defs/apiBudget/properties/predictedRequests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema108.properties.predictedRequests, data: data22 };
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
                  const err34 = { instancePath: instancePath + "/api/" + i7 + "/minutes", schemaPath: "#/$defs/apiBudget/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema108.properties.minutes, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/api/" + i7 + "/minutes", schemaPath: "#/$defs/apiBudget/properties/minutes/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema108.properties.minutes.type, parentSchema: schema108.properties.minutes, data: data23 };
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
                const err36 = { instancePath: instancePath + "/api/" + i7 + "/hourlyLimit", schemaPath: "#/$defs/apiBudget/properties/hourlyLimit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema108.properties.hourlyLimit.type, parentSchema: schema108.properties.hourlyLimit, data: data24 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
              if (typeof data24 == "number" && isFinite(data24)) {
                if (data24 < 0 || isNaN(data24)) {
                  const err37 = { instancePath: instancePath + "/api/" + i7 + "/hourlyLimit", schemaPath: "#/$defs/apiBudget/properties/hourlyLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema108.properties.hourlyLimit, data: data24 };
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
                const err38 = { instancePath: instancePath + "/api/" + i7 + "/usedThisHour", schemaPath: "#/$defs/apiBudget/properties/usedThisHour/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema108.properties.usedThisHour.type, parentSchema: schema108.properties.usedThisHour, data: data25 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
              if (typeof data25 == "number" && isFinite(data25)) {
                if (data25 < 0 || isNaN(data25)) {
                  const err39 = { instancePath: instancePath + "/api/" + i7 + "/usedThisHour", schemaPath: "#/$defs/apiBudget/properties/usedThisHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema108.properties.usedThisHour, data: data25 };
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
                const err40 = { instancePath: instancePath + "/api/" + i7 + "/hourlyAllowed", schemaPath: "#/$defs/apiBudget/properties/hourlyAllowed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema108.properties.hourlyAllowed.type, parentSchema: schema108.properties.hourlyAllowed, data: data26 };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
              if (typeof data26 == "number" && isFinite(data26)) {
                if (data26 < 0 || isNaN(data26)) {
                  const err41 = { instancePath: instancePath + "/api/" + i7 + "/hourlyAllowed", schemaPath: "#/$defs/apiBudget/properties/hourlyAllowed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema108.properties.hourlyAllowed, data: data26 };
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
                const err42 = { instancePath: instancePath + "/api/" + i7 + "/runs", schemaPath: "#/$defs/apiBudget/properties/runs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema108.properties.runs.type, parentSchema: schema108.properties.runs, data: data27 };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              if (typeof data27 == "number" && isFinite(data27)) {
                if (data27 < 1 || isNaN(data27)) {
                  const err43 = { instancePath: instancePath + "/api/" + i7 + "/runs", schemaPath: "#/$defs/apiBudget/properties/runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema108.properties.runs, data: data27 };
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
            const err44 = { instancePath: instancePath + "/api/" + i7, schemaPath: "#/$defs/apiBudget/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema108.type, parentSchema: schema108, data: data19 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/api", schemaPath: "#/properties/api/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.api.type, parentSchema: schema36.properties.api, data: data18 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
  } else {
    const err46 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err46];
    } else {
      vErrors.push(err46);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.formatVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "formatVersion" }, message: "must have required property 'formatVersion'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tool === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.workspace === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workspace" }, message: "must have required property 'workspace'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.asOf === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asOf" }, message: "must have required property 'asOf'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.createdAt === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.scope === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.tenants === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenants" }, message: "must have required property 'tenants'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.findings === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.result === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.digest === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
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
        const err11 = { instancePath: instancePath + "/formatVersion", schemaPath: "#/properties/formatVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.formatVersion, data: data0 };
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
          const err12 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema31.properties.tool.required, parentSchema: schema31.properties.tool, data: data1 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data1.version === void 0) {
          const err13 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema31.properties.tool.required, parentSchema: schema31.properties.tool, data: data1 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "name" || key1 === "version")) {
            const err14 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.tool, data: data1 };
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
            const err15 = { instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "concordat" }, message: "must be equal to constant", schema: "concordat", parentSchema: schema31.properties.tool.properties.name, data: data2 };
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
            if (func2(data3) < 1) {
              const err16 = { instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.tool.properties.version, data: data3 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tool.properties.version.type, parentSchema: schema31.properties.tool.properties.version, data: data3 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.tool.type, parentSchema: schema31.properties.tool, data: data1 };
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
          const err19 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: schema31.properties.workspace.required, parentSchema: schema31.properties.workspace, data: data4 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        for (const key2 in data4) {
          if (!(key2 === "digest" || key2 === "commit")) {
            const err20 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.workspace, data: data4 };
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
            if (!pattern4.test(data5)) {
              const err21 = { instancePath: instancePath + "/workspace/digest", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^(sha256:)?[0-9a-f]{64}$" }, message: 'must match pattern "^(sha256:)?[0-9a-f]{64}$"', schema: "^(sha256:)?[0-9a-f]{64}$", parentSchema: schema32, data: data5 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/workspace/digest", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data5 };
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
            if (!pattern5.test(data6)) {
              const err23 = { instancePath: instancePath + "/workspace/commit", schemaPath: "#/properties/workspace/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{7,64}$" }, message: 'must match pattern "^[0-9a-f]{7,64}$"', schema: "^[0-9a-f]{7,64}$", parentSchema: schema31.properties.workspace.properties.commit, data: data6 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/workspace/commit", schemaPath: "#/properties/workspace/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.workspace.properties.commit.type, parentSchema: schema31.properties.workspace.properties.commit, data: data6 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.workspace.type, parentSchema: schema31.properties.workspace, data: data4 };
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
          const err26 = { instancePath: instancePath + "/asOf", schemaPath: "defs.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"', schema: "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", parentSchema: schema34, data: data7 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (!formats0.validate(data7)) {
          const err27 = { instancePath: instancePath + "/asOf", schemaPath: "defs.schema.json#/$defs/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema34, data: data7 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/asOf", schemaPath: "defs.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data7 };
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
        if (!pattern7.test(data8)) {
          const err29 = { instancePath: instancePath + "/createdAt", schemaPath: "defs.schema.json#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?Z$", parentSchema: schema35, data: data8 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/createdAt", schemaPath: "defs.schema.json#/$defs/instant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data8 };
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
            const err31 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.scope, data: data9 };
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
            if (func2(data10) < 1) {
              const err32 = { instancePath: instancePath + "/scope/tenant", schemaPath: "#/properties/scope/properties/tenant/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.scope.properties.tenant, data: data10 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/scope/tenant", schemaPath: "#/properties/scope/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.scope.properties.tenant.type, parentSchema: schema31.properties.scope.properties.tenant, data: data10 };
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
            if (func2(data11) < 1) {
              const err34 = { instancePath: instancePath + "/scope/customer", schemaPath: "#/properties/scope/properties/customer/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.scope.properties.customer, data: data11 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/scope/customer", schemaPath: "#/properties/scope/properties/customer/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.scope.properties.customer.type, parentSchema: schema31.properties.scope.properties.customer, data: data11 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.scope.type, parentSchema: schema31.properties.scope, data: data9 };
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
          if (!validate22(data12[i0], { instancePath: instancePath + "/tenants/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/tenants", schemaPath: "#/properties/tenants/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.tenants.type, parentSchema: schema31.properties.tenants, data: data12 };
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
          if (!validate74(data14[i1], { instancePath: instancePath + "/findings/" + i1, parentData: data14, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.findings.type, parentSchema: schema31.properties.findings, data: data14 };
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
        const err39 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/enum", keyword: "enum", params: { allowedValues: schema31.properties.result.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.result.enum, parentSchema: schema31.properties.result, data: data16 };
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
        if (!pattern4.test(data17)) {
          const err40 = { instancePath: instancePath + "/digest", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^(sha256:)?[0-9a-f]{64}$" }, message: 'must match pattern "^(sha256:)?[0-9a-f]{64}$"', schema: "^(sha256:)?[0-9a-f]{64}$", parentSchema: schema32, data: data17 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/digest", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data17 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err42];
    } else {
      vErrors.push(err42);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export {
  validatePlan
};
