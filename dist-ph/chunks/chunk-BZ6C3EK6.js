import {
  digestJson
} from "./chunk-J3UCM6WL.js";
import {
  anyOf,
  compare,
  errorAt,
  moreAt,
  mostTold,
  nearest,
  sortFindings,
  startOf,
  suggest,
  warningAt
} from "./chunk-C32G3P3X.js";
import {
  big_default
} from "./chunk-E7OH3MJV.js";
import {
  MONTH_NAMES,
  NO_END,
  addDays,
  addMonths,
  dayNumber,
  daysInclusive,
  isDay,
  sayDay
} from "./chunk-FPSXHBRJ.js";

// src/config/index.ts
import { join as join2, resolve } from "node:path";

// src/generated/number-paths.ts
var numberPaths = {
  "workspace": {
    "freeze": {
      "*": {
        "monthly": {
          "from": true,
          "to": true
        }
      }
    },
    "guardrails": {
      "changes": true,
      "ends": true
    }
  },
  "tenant": {
    "connections": {
      "*": {
        "threads": true
      }
    },
    "freeze": {
      "*": {
        "monthly": {
          "from": true,
          "to": true
        }
      }
    },
    "guardrails": {
      "changes": true,
      "ends": true
    }
  },
  "services": {},
  "customer": {
    "contracts": {
      "*": {
        "lines": {
          "*": {
            "exclude": {
              "quantity": true
            },
            "split": {
              "*": {
                "quantity": true
              }
            }
          }
        }
      }
    }
  },
  "approval": {}
};

// src/generated/validators.ts
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
    function fmtDef(validate, compare2) {
      return { validate, compare: compare2 };
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
      const month2 = +matches[2];
      const day = +matches[3];
      return month2 >= 1 && month2 <= 12 && day >= 1 && day <= (month2 === 2 && isLeapYear(year) ? 29 : DAYS[month2]);
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
var validateApproval = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Approval file", "description": "tenants/<tenant>/approvals/<name>.yaml: changes that a guardrail refused and that somebody approved, exactly as the plan showed them. A plan with refusals prints this file, ready to be signed.", "type": "object", "additionalProperties": false, "required": ["kind", "by", "reason", "on", "changes"], "properties": { "kind": { "description": "Says what this file is. Always approval here.", "const": "approval" }, "by": { "description": "Who approves, for example Sanne de Vries.", "$ref": "defs.schema.json#/$defs/text" }, "reason": { "$ref": "defs.schema.json#/$defs/reason" }, "on": { "description": "The day it was approved.", "$ref": "defs.schema.json#/$defs/day" }, "until": { "description": "The last day it holds. Left out: until the changes are made; of the catalogue (services/\u2026) 30 days from on, since a price there has no day, so the same change may come again.", "$ref": "defs.schema.json#/$defs/day" }, "changes": { "description": "The changes that are approved, as the plan prints them.", "type": "array", "minItems": 1, "items": { "title": "Approved change", "description": "One change of one record: what it was made from and what it writes. A record that moved meanwhile, or another value, is another change.", "type": "object", "additionalProperties": false, "required": ["record", "fingerprint"], "properties": { "record": { "description": "The record, as customer/contract/line, customer/contract or services/product.", "type": "string", "maxLength": 300, "pattern": "^[a-z0-9-]+(/[^/\\s]+)+$", "patternErrorMessage": "must be a record such as contoso/m365/m365-business-premium" }, "fingerprint": { "description": "The change's fingerprint, as the plan prints it: 64 characters.", "type": "string", "pattern": "^[0-9a-f]{64}$", "patternErrorMessage": "must be a fingerprint as the plan prints it: 64 characters from 0 to 9 and a to f" } } } } } };
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
var validateCustomer = validate28;
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
var validateServices = validate37;
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
var validateTenant = validate47;
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
var validateWorkspace = validate58;
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

// src/config/node.ts
function rootOf(file) {
  return { file, value: file.value };
}
function pathOf(place) {
  const path = [];
  for (let one = place; one?.step !== void 0; one = one.around) path.push(one.step);
  return path.reverse();
}
function isGroup(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function child(place, key) {
  if (place === void 0 || !isGroup(place.value) || !Object.hasOwn(place.value, key)) return void 0;
  return { file: place.file, value: place.value[key], around: place, step: key };
}
function items(place) {
  if (place === void 0 || !Array.isArray(place.value)) return [];
  return place.value.map((value, index) => ({ file: place.file, value, around: place, step: index }));
}
function entries(place) {
  if (place === void 0 || !isGroup(place.value)) return [];
  return Object.entries(place.value).map(([key, value]) => [
    key,
    { file: place.file, value, around: place, step: key }
  ]);
}
function textOf(place) {
  return typeof place?.value === "string" ? place.value : void 0;
}
function dayOf(place) {
  const text = textOf(place);
  return text !== void 0 && isDay(text) ? text : void 0;
}
function originOf(place) {
  return place.file.originOf(pathOf(place));
}
function keyOriginOf(place) {
  return place.file.originOf(pathOf(place), "key");
}
function lineOf(place) {
  const { file, line } = originOf(place);
  return `${file}:${line}`;
}

// src/config/check.ts
var validators = {
  workspace: validateWorkspace,
  tenant: validateTenant,
  services: validateServices,
  customer: validateCustomer,
  approval: validateApproval
};
function checkFile(parsed, kind) {
  const validate = validators[kind];
  if (validate(parsed.value)) return [];
  const mistakes = (validate.errors ?? []).map((error) => ({
    ...error,
    path: readPointer(error.instancePath, parsed.value)
  }));
  const told2 = isGroup(parsed.value) ? parsed.value.kind : void 0;
  if (typeof told2 === "string" && told2 !== kind && Object.hasOwn(validators, told2)) {
    const message = `this is a ${told2} file, but a ${kind} file is expected here`;
    return [errorAt(parsed.originOf(["kind"]), "BAD_VALUE", message, `move it, or write kind: ${kind}`)];
  }
  const findings = sortFindings(collapse(mistakes).map((mistake) => explain(mistake, parsed)));
  const next = findings[mostTold]?.origin;
  if (next === void 0) return findings;
  return [...findings.slice(0, mostTold), moreAt(next, findings.length - mostTold)];
}
function readPointer(pointer, root) {
  let node = root;
  return pointer.split("/").slice(1).map((part) => {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(node) ? Number(key) : key;
    node = Array.isArray(node) ? node[Number(key)] : isGroup(node) ? node[key] : void 0;
    return step;
  });
}
function collapse(mistakes) {
  const branching = mistakes.filter((mistake) => mistake.keyword === "anyOf" || mistake.keyword === "oneOf");
  const typesAt = (branch) => mistakes.flatMap(
    ({ instancePath, keyword, params }) => instancePath === branch.instancePath && keyword === "type" ? [params.type].flat() : []
  );
  const kept = mistakes.filter((mistake) => {
    if (mistake.keyword === "if" || mistake.propertyName !== void 0 && mistake.keyword !== "propertyNames")
      return false;
    const pointer = mistake.instancePath;
    const around = branching.find(
      (branch) => pointer === branch.instancePath || pointer.startsWith(`${branch.instancePath}/`)
    );
    if (around === void 0) return true;
    const deeper = mistakes.some((other) => isInBranch(other, around));
    return deeper ? isInBranch(mistake, around) : mistake === around;
  });
  const typed = kept.map(
    (mistake) => branching.includes(mistake) ? { ...mistake, params: { type: typesAt(mistake) } } : mistake
  );
  const seen = /* @__PURE__ */ new Set();
  return typed.filter((mistake) => {
    const id = `${mistake.instancePath} ${mistake.keyword === "additionalProperties" || mistake.keyword === "required" || mistake.keyword === "propertyNames" ? keyOf(mistake) : ""}`;
    return seen.has(id) ? false : seen.add(id);
  });
}
function isInBranch(mistake, branch) {
  if (mistake.keyword === "anyOf" || mistake.keyword === "oneOf") return false;
  if (mistake.instancePath === branch.instancePath) return mistake.keyword !== "type";
  return mistake.instancePath.startsWith(`${branch.instancePath}/`);
}
function keyOf({ params }) {
  return String(params.additionalProperty ?? params.missingProperty ?? params.propertyName ?? "");
}
function explain(mistake, parsed) {
  const { keyword, path, params, parentSchema = {} } = mistake;
  const origin = parsed.originOf(path);
  const name = nameOf(path);
  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") {
    const key = keyOf(mistake) || String(params.unevaluatedProperty ?? "");
    const known = Object.keys(isGroup(parentSchema.properties) ? parentSchema.properties : {});
    const place = parsed.originOf([...path, key], "key");
    if (parentSchema.writeOnly === true && nearest(key, known) === void 0) {
      return errorAt(place, "UNKNOWN_KEY", `unknown key in ${name}`, `a secret is given by one of ${anyOf(known)}`);
    }
    const fix = /^\d+$/.test(key) ? "write amounts with a point, such as 24.50" : suggest(key, known);
    return errorAt(place, "UNKNOWN_KEY", `unknown key "${key}"${path.length === 0 ? "" : ` in ${name}`}`, fix);
  }
  if (keyword === "required" || keyword === "dependentRequired") {
    const key = keyOf(mistake);
    const properties = isGroup(parentSchema.properties) ? parentSchema.properties : {};
    const described = isGroup(properties[key]) ? properties[key].description : void 0;
    const where = path.length === 0 ? "the file" : name;
    return errorAt(
      origin,
      "MISSING_KEY",
      `${where} has no "${key}"`,
      typeof described === "string" ? `add it: ${firstSentence(described)}` : "add it"
    );
  }
  if (keyword === "propertyNames") {
    const key = keyOf(mistake);
    const fix = "use lower case letters, digits and single hyphens, such as cloud-2026";
    return errorAt(parsed.originOf([...path, key], "key"), "BAD_VALUE", `"${key}" cannot be a key`, fix);
  }
  if (parentSchema.writeOnly === true) return explainSecret(mistake, parsed);
  return explainValue(mistake, parsed);
}
function explainSecret(mistake, parsed) {
  const origin = parsed.originOf(mistake.path);
  const name = nameOf(mistake.path);
  const ways = "{ env: NAME }, { exec: [command, \u2026] } or { file: PATH }";
  if (mistake.keyword !== "type")
    return errorAt(origin, "BAD_VALUE", `${name} needs exactly one of env, exec and file`, `write ${ways}`);
  if (mistake.data === null) return errorAt(origin, "WRONG_TYPE", `${name} is empty`, `write ${ways}`);
  const message = `${name} is written out: secrets are only ever {env}, {exec} or {file}`;
  return errorAt(
    origin,
    "LITERAL_SECRET",
    message,
    `write ${ways}, and replace this secret where it was issued: git keeps it`
  );
}
function explainValue(mistake, parsed) {
  const { keyword, path, params, data, parentSchema = {} } = mistake;
  const origin = parsed.originOf(path);
  const name = nameOf(path);
  const quoted = mayHoldSecret(path) ? "" : `, not ${show(data)}`;
  const words = typeof parentSchema.patternErrorMessage === "string" ? parentSchema.patternErrorMessage : void 0;
  switch (keyword) {
    case "type":
    case "anyOf":
    case "oneOf": {
      if (data === null) return errorAt(origin, "WRONG_TYPE", `${name} is empty`, "write its value, or remove the key");
      const types = [params.type].flat().map((type) => typeNames[String(type)] ?? "another value");
      if (types.length === 0) return errorAt(origin, "BAD_VALUE", `${name} does not have the form it needs${quoted}`);
      const fix = typeof data === "boolean" && types.includes("text") ? "put it in quotes if it is meant as text" : void 0;
      return errorAt(origin, "WRONG_TYPE", `${name} must be ${anyOf([...new Set(types)])}${quoted}`, fix);
    }
    case "enum":
    case "const": {
      const choices = [params.allowedValues ?? params.allowedValue].flat().map(String);
      const near = typeof data === "string" ? nearest(data, choices) : void 0;
      return errorAt(
        origin,
        "BAD_VALUE",
        `${name} must be ${anyOf(choices)}${quoted}`,
        near === void 0 ? void 0 : `did you mean ${near}?`
      );
    }
    case "maxLength":
      return errorAt(origin, "BAD_VALUE", `${name} is longer than ${String(params.limit)} characters`);
    case "minItems":
      return errorAt(origin, "BAD_VALUE", `${name} needs at least ${String(params.limit)} entry`);
    case "maxItems":
      return errorAt(origin, "BAD_VALUE", `${name} has more than ${String(params.limit)} entries`);
    case "minProperties":
      return errorAt(origin, "BAD_VALUE", `${name} is empty`, "add at least one entry");
    case "uniqueItems": {
      const twice = Array.isArray(data) ? data[Number(params.i)] : void 0;
      return errorAt(
        parsed.originOf([...path, Number(params.i)]),
        "BAD_VALUE",
        `${name} holds ${show(twice)} twice`,
        "keep one of them"
      );
    }
    case "minimum":
    case "exclusiveMinimum":
      return errorAt(
        origin,
        "BAD_VALUE",
        `${name} must be ${keyword === "minimum" ? "at least" : "more than"} ${String(params.limit)}${quoted}`
      );
    case "maximum":
    case "exclusiveMaximum":
      return errorAt(
        origin,
        "BAD_VALUE",
        `${name} must be ${keyword === "maximum" ? "at most" : "less than"} ${String(params.limit)}${quoted}`
      );
    default:
      return errorAt(origin, "BAD_VALUE", `${name} ${words ?? "does not have the form it needs"}${quoted}`);
  }
}
function mayHoldSecret(path) {
  if (path[0] === "connections") return path.at(-1) !== "system";
  return path[0] === "notify" && !path.includes("about");
}
var typeNames = {
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a group of keys",
  null: "empty"
};
function nameOf(path) {
  const last = path.at(-1);
  if (last === void 0) return "the file";
  if (typeof last === "string") return last;
  const list2 = path.at(-2);
  return `entry ${last + 1}${typeof list2 === "string" ? ` of ${list2}` : ""}`;
}
function show(value) {
  if (Array.isArray(value)) return "a list";
  if (isGroup(value)) return "a group of keys";
  const text = typeof value === "string" && value.length > 40 ? `${value.slice(0, 40)}\u2026` : value;
  return JSON.stringify(text) ?? "nothing";
}
function firstSentence(text) {
  const sentence = (text.split(/(?<=\.)\s+(?=[A-Z])/)[0] ?? text).replace(/\.$/, "");
  return /^[A-Z][a-z]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

// node_modules/yaml/browser/dist/nodes/identity.js
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
var BREAK = /* @__PURE__ */ Symbol("break visit");
var SKIP = /* @__PURE__ */ Symbol("skip children");
var REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
  const ctrl = callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visit_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = visit_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
  const ctrl = await callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visitAsync_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key, node, visitor, path) {
  if (typeof visitor === "function")
    return visitor(key, node, path);
  if (isMap(node))
    return visitor.Map?.(key, node, path);
  if (isSeq(node))
    return visitor.Seq?.(key, node, path);
  if (isPair(node))
    return visitor.Pair?.(key, node, path);
  if (isScalar(node))
    return visitor.Scalar?.(key, node, path);
  if (isAlias(node))
    return visitor.Alias?.(key, node, path);
  return void 0;
}
function replaceNode(key, path, node) {
  const parent = path[path.length - 1];
  if (isCollection(parent)) {
    parent.items[key] = node;
  } else if (isPair(parent)) {
    if (key === "key")
      parent.key = node;
    else
      parent.value = node;
  } else if (isDocument(parent)) {
    parent.contents = node;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}

// node_modules/yaml/browser/dist/doc/directives.js
var escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
};
var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class _Directives {
  constructor(yaml, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, _Directives.defaultTags, tags);
  }
  clone() {
    const copy = new _Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
  }
  /**
   * During parsing, get a Directives instance for the current document and
   * update the stream state according to the current version's spec.
   */
  atDocument() {
    const res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = true;
        break;
      case "1.2":
        this.atNextDocument = false;
        this.yaml = {
          explicit: _Directives.defaultYaml.explicit,
          version: "1.2"
        };
        this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  /**
   * @param onError - May be called even if the action was successful
   * @returns `true` on success
   */
  add(line, onError) {
    if (this.atNextDocument) {
      this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
      this.tags = Object.assign({}, _Directives.defaultTags);
      this.atNextDocument = false;
    }
    const parts = line.trim().split(/[ \t]+/);
    const name = parts.shift();
    switch (name) {
      case "%TAG": {
        if (parts.length !== 2) {
          onError(0, "%TAG directive should contain exactly two parts");
          if (parts.length < 2)
            return false;
        }
        const [handle, prefix] = parts;
        this.tags[handle] = prefix;
        return true;
      }
      case "%YAML": {
        this.yaml.explicit = true;
        if (parts.length !== 1) {
          onError(0, "%YAML directive should contain exactly one part");
          return false;
        }
        const [version] = parts;
        if (version === "1.1" || version === "1.2") {
          this.yaml.version = version;
          return true;
        } else {
          const isValid = /^\d+\.\d+$/.test(version);
          onError(6, `Unsupported YAML version ${version}`, isValid);
          return false;
        }
      }
      default:
        onError(0, `Unknown directive ${name}`, true);
        return false;
    }
  }
  /**
   * Resolves a tag, matching handles to those defined in %TAG directives.
   *
   * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
   *   `'!local'` tag, or `null` if unresolvable.
   */
  tagName(source, onError) {
    if (source === "!")
      return "!";
    if (source[0] !== "!") {
      onError(`Not a valid tag: ${source}`);
      return null;
    }
    if (source[1] === "<") {
      const verbatim = source.slice(2, -1);
      if (verbatim === "!" || verbatim === "!!") {
        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
        return null;
      }
      if (source[source.length - 1] !== ">")
        onError("Verbatim tags must end with a >");
      return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix)
      onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) {
      try {
        return prefix + decodeURIComponent(suffix);
      } catch (error) {
        onError(String(error));
        return null;
      }
    }
    if (handle === "!")
      return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
  }
  /**
   * Given a fully resolved tag, returns its printable string form,
   * taking into account current tag prefixes and defaults.
   */
  tagString(tag) {
    for (const [handle, prefix] of Object.entries(this.tags)) {
      if (tag.startsWith(prefix))
        return handle + escapeTagName(tag.substring(prefix.length));
    }
    return tag[0] === "!" ? tag : `!<${tag}>`;
  }
  toString(doc) {
    const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      const tags = {};
      visit(doc.contents, (_key, node) => {
        if (isNode(node) && node.tag)
          tags[node.tag] = true;
      });
      tagNames = Object.keys(tags);
    } else
      tagNames = [];
    for (const [handle, prefix] of tagEntries) {
      if (handle === "!!" && prefix === "tag:yaml.org,2002:")
        continue;
      if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
        lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join("\n");
  }
};
Directives.defaultYaml = { explicit: false, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  visit(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors.add(node.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (const source of aliasObjects) {
        const ref = sourceObjects.get(source);
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error = new Error("Failed to resolve repeated object (this should not happen)");
          error.source = source;
          throw error;
        }
      }
    },
    sourceObjects
  };
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  /** Create a copy of this node.  */
  clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** A plain JavaScript representation of this node. */
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    if (!isDocument(doc))
      throw new TypeError("A document argument is required");
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc,
      keep: true,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this, "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  /**
   * Resolve the value of this alias within `doc`, finding the last
   * instance of the `source` anchor before this node.
   */
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) {
      nodes = ctx.aliasResolveCache;
    } else {
      nodes = [];
      visit(doc, {
        Node: (_key, node) => {
          if (isAlias(node) || hasAnchor(node))
            nodes.push(node);
        }
      });
      if (ctx)
        ctx.aliasResolveCache = nodes;
    }
    let found = void 0;
    for (const node of nodes) {
      if (node === this)
        break;
      if (node.anchor === this.source)
        found = node;
    }
    if (found && ctx) {
      const { anchors, doc: doc2, maxAliasCount } = ctx;
      let data = anchors.get(found);
      if (!data) {
        toJS(found, null, ctx);
        data = anchors.get(found);
      }
      if (data?.res === void 0) {
        const msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0) {
        data.count += 1;
        if (data.aliasCount === 0)
          data.aliasCount = getAliasCount(doc2, found, anchors);
        if (data.count * data.aliasCount > maxAliasCount) {
          const msg = "Excessive alias count indicates a resource exhaustion attack";
          throw new ReferenceError(msg);
        }
      }
    }
    return found;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
      anchorIsValid(this.source);
      if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count = 0;
    for (const item of node.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count)
        count = c;
    }
    return count;
  } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR);
    this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match = tags.filter((t) => t.tag === tagName);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node2 = new Scalar(value);
      if (ref)
        ref.node = node2;
      return node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path, value) {
  let v = value;
  for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = /* @__PURE__ */ new Map([[k, v]]);
    }
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
  constructor(type, schema4) {
    super(type);
    Object.defineProperty(this, "schema", {
      value: schema4,
      configurable: true,
      enumerable: false,
      writable: true
    });
  }
  /**
   * Create a copy of this collection.
   *
   * @param schema - If defined, overwrites the original's schema
   */
  clone(schema4) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema4)
      copy.schema = schema4;
    copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it);
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /**
   * Adds a value to the collection. For `!!map` and `!!omap` the value must
   * be a Pair instance or a `{ key, value }` object, which may not have a key
   * that already exists in the map.
   */
  addIn(path, value) {
    if (isEmptyPath(path))
      this.add(value);
    else {
      const [key, ...rest] = path;
      const node = this.get(key, true);
      if (isCollection(node))
        node.addIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
  /**
   * Removes a value from the collection.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.delete(key);
    const node = this.get(key, true);
    if (isCollection(node))
      return node.deleteIn(rest);
    else
      throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    const [key, ...rest] = path;
    const node = this.get(key, true);
    if (rest.length === 0)
      return !keepScalar && isScalar(node) ? node.value : node;
    else
      return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!isPair(node))
        return false;
      const n = node.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   */
  hasIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.has(key);
    const node = this.get(key, true);
    return isCollection(node) ? node.hasIn(rest) : false;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    const [key, ...rest] = path;
    if (rest.length === 0) {
      this.set(key, value);
    } else {
      const node = this.get(key, true);
      if (isCollection(node))
        node.setIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
  if (/^\n+$/.test(comment))
    return comment.substring(1);
  return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
var FOLD_FLOW = "flow";
var FOLD_BLOCK = "block";
var FOLD_QUOTED = "quoted";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text.length <= endStep)
    return text;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text, i, indent.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; ch = text[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text, i, indent.length);
      end = i + indent.length + endStep;
      split = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split = i;
      }
      if (i >= end) {
        if (split) {
          folds.push(split);
          end = split + endStep;
          split = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text;
  if (onFold)
    onFold();
  let res = text.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold = folds[i2];
    const end2 = folds[i2 + 1] || text.length;
    if (fold === 0)
      res = `
${indent}${text.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold])
        res += `${text[fold]}\\`;
      res += `
${indent}${text.slice(fold + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text, i, indent) {
  let end = i;
  let start = i + 1;
  let ch = text[start];
  while (ch === " " || ch === "	") {
    if (i < start + indent) {
      ch = text[++i];
    } else {
      do {
        ch = text[++i];
      } while (ch && ch !== "\n");
      end = i;
      start = i + 1;
      ch = text[start];
    }
  }
  return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
var getFoldOptions = (ctx, isBlock2) => ({
  indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
});
var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
      if (i - start > limit)
        return true;
      start = i + 1;
      if (strLen - start <= limit)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str += json.slice(start, i) + "\\ ";
      i += 1;
      start = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start, i);
            const code = json.substr(i + 2, 4);
            switch (code) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code.substr(0, 2) === "00")
                  str += "\\x" + code.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json.slice(start, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent;
            if (json[i + 2] === " ")
              str += "\\";
            i += 1;
            start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start ? str + json.slice(start) : json;
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? "2" : "1";
  let header = (startWithSpace ? indentSize : "") + chomp;
  if (comment) {
    header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header}
${indent}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent}`);
  return `|${header}
${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item;
  const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent === "") {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    const match = tags.filter((t) => t.tag === item.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item.format) ?? match[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item)) {
    obj = item.value;
    let match = tags.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      const testMatch = match.filter((t) => t.test);
      if (testMatch.length > 0)
        match = testMatch;
    }
    tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
  } else {
    obj = item;
    tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
      item = item.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key) || !isNode(key) && typeof key === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning);
  }
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
var MERGE_KEY = "<<";
var merge = {
  identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
};
var isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key))
        map2.set(key, value2);
    } else if (map2 instanceof Set) {
      map2.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
      Object.defineProperty(map2, key, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
  const k = createNode(key, void 0, ctx);
  const v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR });
    this.key = key;
    this.value = value;
  }
  clone(schema4) {
    let { key, value } = this;
    if (isNode(key))
      key = key.clone(schema4);
    if (isNode(value))
      value = value.clone(schema4);
    return new _Pair(key, value);
  }
  toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
  const flow = ctx.inFlow ?? collection.flow;
  const stringify4 = flow ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify4(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items: items2 }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines = [];
  for (let i = 0; i < items2.length; ++i) {
    const item = items2[i];
    let comment2 = null;
    if (isNode(item)) {
      if (!chompKeep && item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
      if (item.comment)
        comment2 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
    if (comment2)
      str2 += lineComment(str2, itemIndent, commentString(comment2));
    if (chompKeep && comment2)
      chompKeep = false;
    lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      const line = lines[i];
      str += line ? `
${indent}${line}` : "\n";
    }
  }
  if (comment) {
    str += "\n" + indentComment(commentString(comment), indent);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items: items2 }, ctx, { flowChars, itemIndent }) {
  const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines = [];
  for (let i = 0; i < items2.length; ++i) {
    const item = items2[i];
    let comment = null;
    if (isNode(item)) {
      if (item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, false);
      if (item.comment)
        comment = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item.value) ? item.value : null;
      if (iv) {
        if (iv.comment)
          comment = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item.value == null && ik?.comment) {
        comment = ik.comment;
      }
    }
    if (comment)
      reqNewline = true;
    let str = stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items2.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment)
      str += lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
  }
  const { start, end } = flowChars;
  if (lines.length === 0) {
    return start + end;
  } else {
    if (!reqNewline) {
      const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start;
      for (const line of lines)
        str += line ? `
${indentStep}${indent}${line}` : "\n";
      return `${str}
${indent}${end}`;
    } else {
      return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
  if (comment && chompKeep)
    comment = comment.replace(/^\n+/, "");
  if (comment) {
    const ic = indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
  }
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items2, key) {
  const k = isScalar(key) ? key.value : key;
  for (const it of items2) {
    if (isPair(it)) {
      if (it.key === key || it.key === k)
        return it;
      if (isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4);
    this.items = [];
  }
  /**
   * A generic collection parsing method that can be extended
   * to other node classes that inherit from YAMLMap
   */
  static from(schema4, obj, ctx) {
    const { keepUndefined, replacer } = ctx;
    const map2 = new this(schema4);
    const add = (key, value) => {
      if (typeof replacer === "function")
        value = replacer.call(obj, key, value);
      else if (Array.isArray(replacer) && !replacer.includes(key))
        return;
      if (value !== void 0 || keepUndefined)
        map2.items.push(createPair(key, value, ctx));
    };
    if (obj instanceof Map) {
      for (const [key, value] of obj)
        add(key, value);
    } else if (obj && typeof obj === "object") {
      for (const key of Object.keys(obj))
        add(key, obj[key]);
    }
    if (typeof schema4.sortMapEntries === "function") {
      map2.items.sort(schema4.sortMapEntries);
    }
    return map2;
  }
  /**
   * Adds a value to the collection.
   *
   * @param overwrite - If not set `true`, using a key that is already in the
   *   collection will throw. Otherwise, overwrites the previous value.
   */
  add(pair, overwrite) {
    let _pair;
    if (isPair(pair))
      _pair = pair;
    else if (!pair || typeof pair !== "object" || !("key" in pair)) {
      _pair = new Pair(pair, pair?.value);
    } else
      _pair = new Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      if (isScalar(prev.value) && isScalarValue(_pair.value))
        prev.value.value = _pair.value;
      else
        prev.value = _pair.value;
    } else if (sortEntries) {
      const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
      if (i === -1)
        this.items.push(_pair);
      else
        this.items.splice(i, 0, _pair);
    } else {
      this.items.push(_pair);
    }
  }
  delete(key) {
    const it = findPair(this.items, key);
    if (!it)
      return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node = it?.value;
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair(key, value), true);
  }
  /**
   * @param ctx - Conversion context, originally set in Document#toJS()
   * @param {Class} Type - If set, forces the returned collection type
   * @returns Instance of Type, Map, or Object
   */
  toJSON(_, ctx, Type) {
    const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const item of this.items)
      addPairToJSMap(ctx, map2, item);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (const item of this.items) {
      if (!isPair(item))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false))
      ctx = Object.assign({}, ctx, { allNullValues: true });
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};

// node_modules/yaml/browser/dist/schema/common/map.js
var map = {
  collection: "map",
  default: true,
  nodeClass: YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    if (!isMap(map2))
      onError("Expected a mapping for this tag");
    return map2;
  },
  createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4);
    this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  /**
   * Removes a value from the collection.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   *
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return void 0;
    const it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   */
  has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   *
   * If `key` does not contain a representation of an integer, this will throw.
   * It may be wrapped in a `Scalar`.
   */
  set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (isScalar(prev) && isScalarValue(value))
      prev.value = value;
    else
      this.items[idx] = value;
  }
  toJSON(_, ctx) {
    const seq2 = [];
    if (ctx?.onCreate)
      ctx.onCreate(seq2);
    let i = 0;
    for (const item of this.items)
      seq2.push(toJS(item, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    });
  }
  static from(schema4, obj, ctx) {
    const { replacer } = ctx;
    const seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer === "function") {
          const key = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
var seq = {
  collection: "seq",
  default: true,
  nodeClass: YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    if (!isSeq(seq2))
      onError("Expected a sequence for this tag");
    return seq2;
  },
  createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
var string = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({ actualString: true }, ctx);
    return stringifyString(item, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/common/null.js
var nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar(null),
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag = {
  identify: (value) => typeof value === "boolean",
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      const sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0")
      node.minFractionDigits = str.length - dot - 1;
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber(node);
}
var intOct = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
  stringify: (node) => intStringify(node, 8, "0o")
};
var int = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
var schema = [
  map,
  seq,
  string,
  nullTag,
  boolTag,
  intOct,
  int,
  intHex,
  floatNaN,
  floatExp,
  float
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value);
var jsonScalars = [
  {
    identify: (value) => typeof value === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str) => str === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify2,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str) => parseFloat(str),
    stringify: stringifyJSON
  }
];
var jsonError = {
  default: true,
  tag: "",
  test: /^/,
  resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
  }
};
var schema2 = [map, seq].concat(jsonScalars, jsonError);

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary = {
  identify: (value) => value instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: false,
  tag: "tag:yaml.org,2002:binary",
  /**
   * Returns a Buffer in node and an Uint8Array in browsers
   *
   * To use the resulting buffer as an image, you'll want to do something like:
   *
   *   const blob = new Blob([buffer], { type: 'image/jpeg' })
   *   document.querySelector('#photo').src = URL.createObjectURL(blob)
   */
  resolve(src, onError) {
    if (typeof atob === "function") {
      const str = atob(src.replace(/[\n\r]/g, ""));
      const buffer = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer[i] = str.charCodeAt(i);
      return buffer;
    } else {
      onError("This environment does not support reading binary tags; either Buffer or atob is required");
      return src;
    }
  },
  stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    const buf = value;
    let str;
    if (typeof btoa === "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    } else {
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    }
    type ?? (type = Scalar.BLOCK_LITERAL);
    if (type !== Scalar.QUOTE_DOUBLE) {
      const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
      const n = Math.ceil(str.length / lineWidth);
      const lines = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
        lines[i] = str.substr(o, lineWidth);
      }
      str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (isPair(item))
        continue;
      else if (isMap(item)) {
        if (item.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair = item.items[0] || new Pair(new Scalar(null));
        if (item.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
        if (item.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
        }
        item = pair;
      }
      seq2.items[i] = isPair(item) ? item : new Pair(item);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer } = ctx;
  const pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key = keys[0];
          value = it[key];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key = it;
      }
      pairs2.items.push(createPair(key, value, ctx));
    }
  return pairs2;
}
var pairs = {
  collection: "seq",
  default: false,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super();
    this.add = YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.prototype.set.bind(this);
    this.tag = _YAMLOMap.tag;
  }
  /**
   * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
   * but TypeScript won't allow widening the signature of a child method.
   */
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    const map2 = /* @__PURE__ */ new Map();
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const pair of this.items) {
      let key, value;
      if (isPair(pair)) {
        key = toJS(pair.key, "", ctx);
        value = toJS(pair.value, key, ctx);
      } else {
        key = toJS(pair, "", ctx);
      }
      if (map2.has(key))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key, value);
    }
    return map2;
  }
  static from(schema4, iterable, ctx) {
    const pairs2 = createPairs(schema4, iterable, ctx);
    const omap2 = new this();
    omap2.items = pairs2.items;
    return omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: false,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    const pairs2 = resolvePairs(seq2, onError);
    const seenKeys = [];
    for (const { key } of pairs2.items) {
      if (isScalar(key)) {
        if (seenKeys.includes(key.value)) {
          onError(`Ordered maps must not include duplicate keys: ${key.value}`);
        } else {
          seenKeys.push(key.value);
        }
      }
    }
    return Object.assign(new YAMLOMap(), pairs2);
  },
  createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value) => value === true,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(true),
  stringify: boolStringify
};
var falseTag = {
  identify: (value) => value === false,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(false),
  stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, "")),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
      const f = str.substring(dot + 1).replace(/_/g, "");
      if (f[f.length - 1] === "0")
        node.minFractionDigits = f.length;
    }
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
var intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if (sign === "-" || sign === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  const { value } = node;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intBin = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
  stringify: (node) => intStringify2(node, 2, "0b")
};
var intOct2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
  stringify: (node) => intStringify2(node, 8, "0")
};
var int2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
  stringify: (node) => intStringify2(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema4) {
    super(schema4);
    this.tag = _YAMLSet.tag;
  }
  add(key) {
    let pair;
    if (isPair(key))
      pair = key;
    else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
      pair = new Pair(key.key, null);
    else
      pair = new Pair(key, null);
    const prev = findPair(this.items, pair.key);
    if (!prev)
      this.items.push(pair);
  }
  /**
   * If `keepPair` is `true`, returns the Pair matching `key`.
   * Otherwise, returns the value of that Pair's key.
   */
  get(key, keepPair) {
    const pair = findPair(this.items, key);
    return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
  }
  set(key, value) {
    if (typeof value !== "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = findPair(this.items, key);
    if (prev && !value) {
      this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value) {
      this.items.push(new Pair(key));
    }
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(true))
      return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
    else
      throw new Error("Set items must all have null values");
  }
  static from(schema4, iterable, ctx) {
    const { replacer } = ctx;
    const set2 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable) {
        if (typeof replacer === "function")
          value = replacer.call(iterable, value, value);
        set2.items.push(createPair(value, null, ctx));
      }
    return set2;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: false,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
  resolve(map2, onError) {
    if (isMap(map2)) {
      if (map2.hasAllNullValues(true))
        return Object.assign(new YAMLSet(), map2);
      else
        onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
  const sign = str[0];
  const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign = "";
  if (value < 0) {
    sign = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value) => typeof value === "bigint" || Number.isInteger(value),
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
};
var floatTime = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, false),
  stringify: stringifySexagesimal
};
var timestamp = {
  identify: (value) => value instanceof Date,
  default: true,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str) {
    const match = str.match(timestamp.test);
    if (!match)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month2, day, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month2 - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, false);
      if (Math.abs(d) < 30)
        d *= 60;
      date -= 6e4 * d;
    }
    return new Date(date);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema3 = [
  map,
  seq,
  string,
  nullTag,
  trueTag,
  falseTag,
  intBin,
  intOct2,
  int2,
  intHex2,
  floatNaN2,
  floatExp2,
  float2,
  binary,
  merge,
  omap,
  pairs,
  set,
  intTime,
  floatTime,
  timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
var schemas = /* @__PURE__ */ new Map([
  ["core", schema],
  ["failsafe", [map, seq, string]],
  ["json", schema2],
  ["yaml11", schema3],
  ["yaml-1.1", schema3]
]);
var tagsByName = {
  binary,
  bool: boolTag,
  float,
  floatExp,
  floatNaN,
  floatTime,
  int,
  intHex,
  intOct,
  intTime,
  map,
  merge,
  null: nullTag,
  omap,
  pairs,
  seq,
  set,
  timestamp
};
var coreKnownTags = {
  "tag:yaml.org,2002:binary": binary,
  "tag:yaml.org,2002:merge": merge,
  "tag:yaml.org,2002:omap": omap,
  "tag:yaml.org,2002:pairs": pairs,
  "tag:yaml.org,2002:set": set,
  "tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
  }
  let tags = schemaTags;
  if (!tags) {
    if (Array.isArray(customTags))
      tags = [];
    else {
      const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags = tags.concat(tag);
  } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
  }
  if (addMergeTag)
    tags = tags.concat(merge);
  return tags.reduce((tags2, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag);
      const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags2.includes(tagObj))
      tags2.push(tagObj);
    return tags2;
  }, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class _Schema {
  constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
    this.name = typeof schema4 === "string" && schema4 || "core";
    this.knownTags = resolveKnownTags ? coreKnownTags : {};
    this.tags = getTags(customTags, this.name, merge2);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, MAP, { value: map });
    Object.defineProperty(this, SCALAR, { value: string });
    Object.defineProperty(this, SEQ, { value: seq });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
  }
  clone() {
    const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
  const lines = [];
  let hasDirectives = options.directives === true;
  if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines.push("---");
  const ctx = createStringifyContext(doc, options);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines.length !== 1)
      lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
      lines[lines.length - 1] = `--- ${body}`;
    } else
      lines.push(body);
  } else {
    lines.push(stringify(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines.push("...");
        lines.push(indentComment(cs, ""));
      } else {
        lines.push(`... ${cs}`);
      }
    } else {
      lines.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
        lines.push("");
      lines.push(indentComment(commentString(dc), ""));
    }
  }
  return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class _Document {
  constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) {
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const opt = Object.assign({
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: "warn",
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: "1.2"
    }, options);
    this.options = opt;
    let { version } = opt;
    if (options?._directives) {
      this.directives = options._directives.atDocument();
      if (this.directives.yaml.explicit)
        version = this.directives.yaml.version;
    } else
      this.directives = new Directives({ version });
    this.setSchema(version, options);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
  }
  /**
   * Create a deep copy of this Document and its contents.
   *
   * Custom Node values that inherit from `Object` still refer to their original instances.
   */
  clone() {
    const copy = Object.create(_Document.prototype, {
      [NODE_TYPE]: { value: DOC }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives)
      copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** Adds a value to the document. */
  add(value) {
    if (assertCollection(this.contents))
      this.contents.add(value);
  }
  /** Adds a value to the document. */
  addIn(path, value) {
    if (assertCollection(this.contents))
      this.contents.addIn(path, value);
  }
  /**
   * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
   *
   * If `node` already has an anchor, `name` is ignored.
   * Otherwise, the `node.anchor` value will be set to `name`,
   * or if an anchor with that name is already present in the document,
   * `name` will be used as a prefix for a new unique anchor.
   * If `name` is undefined, the generated anchor will use 'a' as a prefix.
   */
  createAlias(node, name) {
    if (!node.anchor) {
      const prev = anchorNames(this);
      node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
    }
    return new Alias(node.anchor);
  }
  createNode(value, replacer, options) {
    let _replacer = void 0;
    if (typeof replacer === "function") {
      value = replacer.call({ "": value }, "", value);
      _replacer = replacer;
    } else if (Array.isArray(replacer)) {
      const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
      const asStr = replacer.filter(keyToStr).map(String);
      if (asStr.length > 0)
        replacer = replacer.concat(asStr);
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
    const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      anchorPrefix || "a"
    );
    const ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? true,
      keepUndefined: keepUndefined ?? false,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    };
    const node = createNode(value, tag, ctx);
    if (flow && isCollection(node))
      node.flow = true;
    setAnchors();
    return node;
  }
  /**
   * Convert a key and a value into a `Pair` using the current schema,
   * recursively wrapping all values as `Scalar` or `Collection` nodes.
   */
  createPair(key, value, options = {}) {
    const k = this.createNode(key, null, options);
    const v = this.createNode(value, null, options);
    return new Pair(k, v);
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    if (isEmptyPath(path)) {
      if (this.contents == null)
        return false;
      this.contents = null;
      return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  get(key, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
  }
  /**
   * Returns item at `path`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    if (isEmptyPath(path))
      return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
    return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
  }
  /**
   * Checks if the document includes a value with the key `key`.
   */
  has(key) {
    return isCollection(this.contents) ? this.contents.has(key) : false;
  }
  /**
   * Checks if the document includes a value at `path`.
   */
  hasIn(path) {
    if (isEmptyPath(path))
      return this.contents !== void 0;
    return isCollection(this.contents) ? this.contents.hasIn(path) : false;
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  set(key, value) {
    if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, [key], value);
    } else if (assertCollection(this.contents)) {
      this.contents.set(key, value);
    }
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    if (isEmptyPath(path)) {
      this.contents = value;
    } else if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, Array.from(path), value);
    } else if (assertCollection(this.contents)) {
      this.contents.setIn(path, value);
    }
  }
  /**
   * Change the YAML version and schema used by the document.
   * A `null` version disables support for directives, explicit tags, anchors, and aliases.
   * It also requires the `schema` option to be given as a `Schema` instance value.
   *
   * Overrides all previously set schema options.
   */
  setSchema(version, options = {}) {
    if (typeof version === "number")
      version = String(version);
    let opt;
    switch (version) {
      case "1.1":
        if (this.directives)
          this.directives.yaml.version = "1.1";
        else
          this.directives = new Directives({ version: "1.1" });
        opt = { resolveKnownTags: false, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        if (this.directives)
          this.directives.yaml.version = version;
        else
          this.directives = new Directives({ version });
        opt = { resolveKnownTags: true, schema: "core" };
        break;
      case null:
        if (this.directives)
          delete this.directives;
        opt = null;
        break;
      default: {
        const sv = JSON.stringify(version);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options.schema instanceof Object)
      this.schema = options.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options));
    else
      throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
  /**
   * A JSON representation of the document `contents`.
   *
   * @param jsonArg Used by `JSON.stringify` to indicate the array index or
   *   property name.
   */
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
  }
  /** A YAML representation of the document. */
  toString(options = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
      const s = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options);
  }
};
function assertCollection(contents) {
  if (isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
  constructor(name, pos, code, message) {
    super();
    this.name = name;
    this.code = code;
    this.message = message;
    this.pos = pos;
  }
};
var YAMLParseError = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLParseError", pos, code, message);
  }
};
var YAMLWarning = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLWarning", pos, code, message);
  }
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag = null;
  let newlineAfterProp = null;
  let comma = null;
  let found = null;
  let start = null;
  for (const token of tokens) {
    if (reqSpace) {
      if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
        onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token.type !== "comment" && token.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token.type) {
      case "space":
        if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
          tab = token;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token.source.substring(1) || " ";
        if (!comment)
          comment = cb;
        else
          comment += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment)
            comment += token.source;
          else if (!found || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token.source.endsWith(":"))
          onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag)
          onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
        if (found)
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
        found = token;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow) {
          if (comma)
            onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
          comma = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens[tokens.length - 1];
  const end = last ? last.offset + last.source.length : offset;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found,
    spaceBefore,
    comment,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start ?? end
  };
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes("\n"))
        return true;
      if (key.end) {
        for (const st of key.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end, "BAD_INDENT", msg, true);
    }
  }
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items2, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items2.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start, key, sep: sep2, value } = collItem;
    const keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key ?? sep2?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key) {
        if (key.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key && key.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep2) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key)) {
        onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep2 ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep2, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start, value } of bs.items) {
    const props = resolveProps(start, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq2.items.push(node);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
  let comment = "";
  if (end) {
    let hasSpace = false;
    let sep2 = "";
    for (const token of end) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment)
            comment = cb;
          else
            comment += sep2 + cb;
          sep2 = "";
          break;
        }
        case "newline":
          if (comment)
            sep2 += source;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment, offset };
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
var blockMsg = "Block collections are not allowed within flow collections";
var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start, key, sep: sep2, value } = collItem;
    const props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep2?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep2 && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key))
        onError(
          key,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep2 && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep2, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep2 ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep2)
            for (const st of sep2) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep2, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += "\n" + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag);
  const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node = isNode(res) ? res : new Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag?.format)
    node.format = tag.format;
  return node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
  const start = scalar.offset;
  const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines = scalar.source ? splitLines(scalar.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end2 = start + header.length;
    if (scalar.source)
      end2 += scalar.source.length;
    return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
  }
  let trimIndent = scalar.indent + header.indent;
  let offset = scalar.offset + header.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
      if (header.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    } else {
      if (indent.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent.length, "MISSING_CHAR", message);
      }
      if (header.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep2 = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
      const src = header.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep2 + indent.slice(trimIndent) + content;
      sep2 = "\n";
    } else if (indent.length > trimIndent || content[0] === "	") {
      if (sep2 === " ")
        sep2 = "\n";
      else if (!prevMoreIndented && sep2 === "\n")
        sep2 = "\n\n";
      value += sep2 + indent.slice(trimIndent) + content;
      sep2 = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep2 === "\n")
        value += "\n";
      else
        sep2 = "\n";
    } else {
      value += sep2 + content;
      sep2 = " ";
      prevMoreIndented = false;
    }
  }
  switch (header.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += "\n" + lines[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end = start + header.length + scalar.source.length;
  return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent = 0;
  let chomp = "";
  let error = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent && n)
        indent = n;
      else if (error === -1)
        error = offset + i;
    }
  }
  if (error !== -1)
    onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment = "";
  let length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      // fallthrough
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token, "MISSING_CHAR", message);
        }
        length += token.source.length;
        comment = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message);
        length += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        if (ts && typeof ts === "string")
          length += ts.length;
      }
    }
  }
  return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
  const split = source.split(/\n( *)/);
  const first = split[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines = [line0];
  for (let i = 1; i < split.length; i += 2)
    lines.push([split[i], split[i + 1]]);
  return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
  const { offset, type, source, end } = scalar;
  let _type;
  let value;
  const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line = /(.*?)\r?\n/sy;
  let match = line.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, "");
  let sep2 = " ";
  let pos = line.lastIndex;
  while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep2 === "\n")
        res += sep2;
      else
        sep2 = "\n";
    } else {
      res += sep2 + lm;
      sep2 = " ";
    }
    pos = line.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep2 + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold, offset } = foldNewline(source, i);
      res += fold;
      i = offset;
    } else if (ch === "\\") {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source[i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "\r" && source[i + 1] === "\n") {
        next = source[++i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source[i + 1];
      while (next === " " || next === "	")
        next = source[++i + 1];
      if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold)
    fold = " ";
  return { fold, offset };
}
var escapeCodes = {
  "0": "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: "\n",
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "\x85",
  // Unicode next line
  _: "\xA0",
  // Unicode non-breaking space
  L: "\u2028",
  // Unicode line separator
  P: "\u2029",
  // Unicode paragraph separator
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length);
  const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code = ok ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code);
  } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar(value);
  }
  scalar.range = range;
  scalar.source = value;
  if (type)
    scalar.type = type;
  if (tagName)
    scalar.tag = tagName;
  if (tag.format)
    scalar.format = tag.format;
  if (comment)
    scalar.comment = comment;
  return scalar;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag of schema4.tags) {
    if (!tag.collection && tag.tag === tagName) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  const tag = schema4.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before[++i];
      while (st?.type === "space") {
        offset += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment, anchor, tag } = props;
  let node;
  let isSrcToken = true;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError);
      if (anchor || tag)
        onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
  if (anchor && node.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    if (token.type === "scalar" && token.source === "")
      node.comment = comment;
    else
      node.commentBefore = comment;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token;
  return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
  const token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  };
  const node = composeScalar(ctx, token, tag, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    node.comment = comment;
    node.range[2] = end;
  }
  return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, options.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment, afterEmptyLine };
}
var Composer = class {
  constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code, message, warning) => {
      const pos = getErrorPos(source);
      if (warning)
        this.warnings.push(new YAMLWarning(pos, code, message));
      else
        this.errors.push(new YAMLParseError(pos, code, message));
    };
    this.directives = new Directives({ version: options.version || "1.2" });
    this.options = options;
  }
  decorate(doc, afterDoc) {
    const { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      const dc = doc.contents;
      if (afterDoc) {
        doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
      } else if (afterEmptyLine || doc.directives.docStart || !dc) {
        doc.commentBefore = comment;
      } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        if (isPair(it))
          it = it.key;
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}
${cb}` : comment;
      } else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}
${cb}` : comment;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else {
      doc.errors = this.errors;
      doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
  }
  /**
   * Current stream status information.
   *
   * Mostly useful at the end of input for an empty stream.
   */
  streamInfo() {
    return {
      comment: parsePrelude(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  /**
   * Compose tokens into documents.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens)
      yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  /** Advance the composer by one CST token. */
  *next(token) {
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset, message, warning) => {
          const pos = getErrorPos(token);
          pos[0] += offset;
          this.onError(pos, "BAD_DIRECTIVE", message, warning);
        });
        this.prelude.push(token.source);
        this.atDirectives = true;
        break;
      case "document": {
        const doc = composeDoc(this.options, this.directives, token, this.onError);
        if (this.atDirectives && !doc.directives.docStart)
          this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
        this.decorate(doc, false);
        if (this.doc)
          yield this.doc;
        this.doc = doc;
        this.atDirectives = false;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token.source);
        break;
      case "error": {
        const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
        const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error);
        else
          this.doc.errors.push(error);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          const msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        this.decorate(this.doc, true);
        if (end.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
  }
  /**
   * Call at end of input to yield any remaining document.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
      this.decorate(this.doc, true);
      yield this.doc;
      this.doc = null;
    } else if (forceDoc) {
      const opts = Object.assign({ _directives: this.directives }, this.options);
      const doc = new Document(void 0, opts);
      if (this.atDirectives)
        this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
      doc.range = [0, endOffset, endOffset];
      this.decorate(doc, false);
      yield doc;
    }
  }
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
var BREAK2 = /* @__PURE__ */ Symbol("break visit");
var SKIP2 = /* @__PURE__ */ Symbol("skip children");
var REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit2(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
visit2.BREAK = BREAK2;
visit2.SKIP = SKIP2;
visit2.REMOVE = REMOVE2;
visit2.itemAtPath = (cst, path) => {
  let item = cst;
  for (const [field, index] of path) {
    const tok = item?.[field];
    if (tok && "items" in tok) {
      item = tok.items[index];
    } else
      return void 0;
  }
  return item;
};
visit2.parentCollection = (cst, path) => {
  const parent = visit2.itemAtPath(cst, path.slice(0, -1));
  const field = path[path.length - 1][0];
  const coll = parent?.[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
  let ctrl = visitor(item, path);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK2)
          return BREAK2;
        else if (ci === REMOVE2) {
          token.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item, path);
    }
  }
  return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
var BOM = "\uFEFF";
var DOCUMENT = "";
var FLOW_END = "";
var SCALAR2 = "";
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef");
var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
var flowIndicatorChars = new Set(",[]{}");
var invalidAnchorChars = new Set(" ,[]{}\n\r	");
var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
  constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
  }
  /**
   * Generate YAML tokens from the `source` string. If `incomplete`,
   * a part of the last line may be left as a buffer for the next call.
   *
   * @returns A generator of lexical tokens
   */
  *lex(source, incomplete = false) {
    if (source) {
      if (typeof source !== "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source;
      this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1)))
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "	")
      ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n")
      return true;
    if (ch === "\r")
      return this.buffer[i + 1] === "\n";
    return false;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      while (ch === " ")
        ch = this.buffer[++indent + offset];
      if (ch === "\r") {
        const next = this.buffer[indent + offset + 1];
        if (next === "\n" || !next && !this.atEnd)
          return offset + indent + 1;
      }
      return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      const dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
      end = this.buffer.indexOf("\n", this.pos);
      this.lineEndPos = end;
    }
    if (end === -1)
      return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r")
      end -= 1;
    return this.buffer.substring(this.pos, end);
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line = this.getLine();
    if (line === null)
      return this.setNext("stream");
    if (line[0] === BOM) {
      yield* this.pushCount(1);
      line = line.substring(1);
    }
    if (line[0] === "%") {
      let dirEnd = line.length;
      let cs = line.indexOf("#");
      while (cs !== -1) {
        const ch = line[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else {
          cs = line.indexOf("#", cs + 1);
        }
      }
      while (true) {
        const ch = line[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
      yield* this.pushCount(line.length - n);
      this.pushNewline();
      return "stream";
    }
    if (this.atLineEnd()) {
      const sp = yield* this.pushSpaces(true);
      yield* this.pushCount(line.length - sp);
      yield* this.pushNewline();
      return "stream";
    }
    yield DOCUMENT;
    return yield* this.parseLineStart();
  }
  *parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      const s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s === "---" ? "doc" : "stream";
      }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
      this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      this.indentNext = this.indentValue + 1;
      this.indentValue += n;
      return "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
      case "#":
        yield* this.pushCount(line.length - n);
      // fallthrough
      case void 0:
        yield* this.pushNewline();
        return yield* this.parseLineStart();
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel = 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        return "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        n += yield* this.parseBlockScalarHeader();
        n += yield* this.pushSpaces(true);
        yield* this.pushCount(line.length - n);
        yield* this.pushNewline();
        return yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
      nl = yield* this.pushNewline();
      if (nl > 0) {
        sp = yield* this.pushSpaces(false);
        this.indentValue = indent = sp;
      } else {
        sp = 0;
      }
      sp += yield* this.pushSpaces(true);
    } while (nl + sp > 0);
    const line = this.getLine();
    if (line === null)
      return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
      const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
      if (!atFlowEndMarker) {
        this.flowLevel = 0;
        yield FLOW_END;
        return yield* this.parseLineStart();
      }
    }
    let n = 0;
    while (line[n] === ",") {
      n += yield* this.pushCount(1);
      n += yield* this.pushSpaces(true);
      this.flowKey = false;
    }
    n += yield* this.pushIndicators();
    switch (line[n]) {
      case void 0:
        return "flow";
      case "#":
        yield* this.pushCount(line.length - n);
        return "flow";
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel += 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        this.flowKey = true;
        this.flowLevel -= 1;
        return this.flowLevel ? "flow" : "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "flow";
      case '"':
      case "'":
        this.flowKey = true;
        return yield* this.parseQuotedScalar();
      case ":": {
        const next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ",") {
          this.flowKey = false;
          yield* this.pushCount(1);
          yield* this.pushSpaces(true);
          return "flow";
        }
      }
      // fallthrough
      default:
        this.flowKey = false;
        return yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    const quote = this.charAt(0);
    let end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") {
      while (end !== -1 && this.buffer[end + 1] === "'")
        end = this.buffer.indexOf("'", end + 2);
    } else {
      while (end !== -1) {
        let n = 0;
        while (this.buffer[end - 1 - n] === "\\")
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
      while (nl !== -1) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf("\n", cs);
      }
      if (nl !== -1) {
        end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
      }
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
      const ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = true;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
      switch (ch) {
        case " ":
          indent += 1;
          break;
        case "\n":
          nl = i2;
          indent = 0;
          break;
        case "\r": {
          const next = this.buffer[i2 + 1];
          if (!next && !this.atEnd)
            return this.setNext("block-scalar");
          if (next === "\n")
            break;
        }
        // fallthrough
        default:
          break loop;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      if (this.blockScalarIndent === -1)
        this.indentNext = indent;
      else {
        this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      }
      do {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf("\n", cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ")
      ch = this.buffer[++i];
    if (ch === "	") {
      while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep) {
      do {
        let i2 = nl - 1;
        let ch2 = this.buffer[i2];
        if (ch2 === "\r")
          ch2 = this.buffer[--i2];
        const lastChar = i2;
        while (ch2 === " ")
          ch2 = this.buffer[--i2];
        if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
          nl = i2;
        else
          break;
      } while (true);
    }
    yield SCALAR2;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
      if (ch === ":") {
        const next = this.buffer[i + 1];
        if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
          break;
        end = i;
      } else if (isEmpty(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r") {
          if (next === "\n") {
            i += 1;
            ch = "\n";
            next = this.buffer[i + 1];
          } else
            end = i;
        }
        if (next === "#" || inFlow && flowIndicatorChars.has(next))
          break;
        if (ch === "\n") {
          const cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end = i;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("plain-scalar");
    yield SCALAR2;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? "flow" : "doc";
  }
  *pushCount(n) {
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos += n;
      return n;
    }
    return 0;
  }
  *pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
      yield s;
      this.pos += s.length;
      return s.length;
    } else if (allowEmpty)
      yield "";
    return 0;
  }
  *pushIndicators() {
    let n = 0;
    loop: while (true) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag();
          n += yield* this.pushSpaces(true);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar);
          n += yield* this.pushSpaces(true);
          continue loop;
        case "-":
        // this is an error
        case "?":
        // this is an error outside flow collections
        case ":": {
          const inFlow = this.flowLevel > 0;
          const ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            if (!inFlow)
              this.indentNext = this.indentValue + 1;
            else if (this.flowKey)
              this.flowKey = false;
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2;
      let ch = this.buffer[i];
      while (!isEmpty(ch) && ch !== ">")
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
      let i = this.pos + 1;
      let ch = this.buffer[i];
      while (ch) {
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
          ch = this.buffer[i += 3];
        } else
          break;
      }
      return yield* this.pushToIndex(i, false);
    }
  }
  *pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n")
      return yield* this.pushCount(1);
    else if (ch === "\r" && this.charAt(1) === "\n")
      return yield* this.pushCount(2);
    else
      return 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
      ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "	");
    const n = i - this.pos;
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos = i;
    }
    return n;
  }
  *pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch))
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
  }
};

// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter = class {
  constructor() {
    this.lineStarts = [];
    this.addNewLine = (offset) => this.lineStarts.push(offset);
    this.linePos = (offset) => {
      let low = 0;
      let high = this.lineStarts.length;
      while (low < high) {
        const mid = low + high >> 1;
        if (this.lineStarts[mid] < offset)
          low = mid + 1;
        else
          high = mid;
      }
      if (this.lineStarts[low] === offset)
        return { line: low + 1, col: 1 };
      if (low === 0)
        return { line: 0, col: offset };
      const start = this.lineStarts[low - 1];
      return { line: low, col: offset - start + 1 };
    };
  }
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list2, type) {
  for (let i = 0; i < list2.length; ++i)
    if (list2[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list2) {
  for (let i = 0; i < list2.length; ++i) {
    switch (list2[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser = class {
  /**
   * @param onNewLine - If defined, called separately with the start position of
   *   each new line (in `parse()`, including the start of input).
   */
  constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new Lexer();
    this.onNewLine = onNewLine;
  }
  /**
   * Parse `source` as a YAML stream.
   * If `incomplete`, a part of the last line may be left as a buffer for the next call.
   *
   * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
   *
   * @returns A generator of tokens representing each directive, document, and other structure.
   */
  *parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0)
      this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete))
      yield* this.next(lexeme);
    if (!incomplete)
      yield* this.end();
  }
  /**
   * Advance the parser by the `source` of one lexical token.
   */
  *next(source) {
    this.source = source;
    if (this.atScalar) {
      this.atScalar = false;
      yield* this.step();
      this.offset += source.length;
      return;
    }
    const type = tokenType(source);
    if (!type) {
      const message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source });
      this.offset += source.length;
    } else if (type === "scalar") {
      this.atNewLine = false;
      this.atScalar = true;
      this.type = "scalar";
    } else {
      this.type = type;
      yield* this.step();
      switch (type) {
        case "newline":
          this.atNewLine = true;
          this.indent = 0;
          if (this.onNewLine)
            this.onNewLine(this.offset + source.length);
          break;
        case "space":
          if (this.atNewLine && source[0] === " ")
            this.indent += source.length;
          break;
        case "explicit-key-ind":
        case "map-value-ind":
        case "seq-item-ind":
          if (this.atNewLine)
            this.indent += source.length;
          break;
        case "doc-mode":
        case "flow-error-end":
          return;
        default:
          this.atNewLine = false;
      }
      this.offset += source.length;
    }
  }
  /** Call at end of input to push out any remaining constructions */
  *end() {
    while (this.stack.length > 0)
      yield* this.pop();
  }
  get sourceToken() {
    const st = {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
    return st;
  }
  *step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      while (this.stack.length > 0)
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error) {
    const token = error ?? this.stack.pop();
    if (!token) {
      const message = "Tried to pop an empty stack";
      yield { type: "error", offset: this.offset, source: "", message };
    } else if (this.stack.length === 0) {
      yield token;
    } else {
      const top = this.peek(1);
      if (token.type === "block-scalar") {
        token.indent = "indent" in top ? top.indent : 0;
      } else if (token.type === "flow-collection" && top.type === "document") {
        token.indent = 0;
      }
      if (token.type === "flow-collection")
        fixFlowSeqItems(token);
      switch (top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          const it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] });
            this.onKeyLine = true;
            return;
          } else if (it.sep) {
            it.value = token;
          } else {
            Object.assign(it, { key: token, sep: [] });
            this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          const it = top.items[top.items.length - 1];
          if (it.value)
            top.items.push({ start: [], value: token });
          else
            it.value = token;
          break;
        }
        case "flow-collection": {
          const it = top.items[top.items.length - 1];
          if (!it || it.value)
            top.items.push({ start: [], key: token, sep: [] });
          else if (it.sep)
            it.value = token;
          else
            Object.assign(it, { key: token, sep: [] });
          return;
        }
        /* istanbul ignore next should not happen */
        default:
          yield* this.pop();
          yield* this.pop(token);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        const last = token.items[token.items.length - 1];
        if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
          if (top.type === "document")
            top.end = last.start;
          else
            top.items.push({ start: last.start });
          token.items.splice(-1, 1);
        }
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        const doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        if (this.type === "doc-start")
          doc.start.push(this.sourceToken);
        this.stack.push(doc);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        if (findNonEmptyIndex(doc.start) !== -1) {
          yield* this.pop();
          yield* this.step();
        } else
          doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    const bv = this.startBlockValue(doc);
    if (bv)
      this.stack.push(bv);
    else {
      yield {
        type: "error",
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML document`,
        source: this.source
      };
    }
  }
  *scalar(scalar) {
    if (this.type === "map-value-ind") {
      const prev = getPrevProps(this.peek(2));
      const start = getFirstKeyStartProps(prev);
      let sep2;
      if (scalar.end) {
        sep2 = scalar.end;
        sep2.push(this.sourceToken);
        delete scalar.end;
      } else
        sep2 = [this.sourceToken];
      const map2 = {
        type: "block-map",
        offset: scalar.offset,
        indent: scalar.indent,
        items: [{ start, key: scalar, sep: sep2 }]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map2;
    } else
      yield* this.lineEnd(scalar);
  }
  *blockScalar(scalar) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar.props.push(this.sourceToken);
        return;
      case "scalar":
        scalar.source = this.source;
        this.atNewLine = true;
        this.indent = 0;
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        yield* this.pop();
        break;
      /* istanbul ignore next should not happen */
      default:
        yield* this.pop();
        yield* this.step();
    }
  }
  *blockMap(map2) {
    const it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        this.onKeyLine = false;
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          it.start.push(this.sourceToken);
        }
        return;
      case "space":
      case "comment":
        if (it.value) {
          map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            const prev = map2.items[map2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
      const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
      let start = [];
      if (atNextItem && it.sep && !it.value) {
        const nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          const st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              if (st.indent > map2.indent)
                nl.length = 0;
              break;
            default:
              nl.length = 0;
          }
        }
        if (nl.length >= 2)
          start = it.sep.splice(nl[1]);
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start });
            this.onKeyLine = true;
          } else if (it.sep) {
            it.sep.push(this.sourceToken);
          } else {
            it.start.push(this.sourceToken);
          }
          return;
        case "explicit-key-ind":
          if (!it.sep && !it.explicitKey) {
            it.start.push(this.sourceToken);
            it.explicitKey = true;
          } else if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start, explicitKey: true });
          } else {
            this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken], explicitKey: true }]
            });
          }
          this.onKeyLine = true;
          return;
        case "map-value-ind":
          if (it.explicitKey) {
            if (!it.sep) {
              if (includesToken(it.start, "newline")) {
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              } else {
                const start2 = getFirstKeyStartProps(it.start);
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                });
              }
            } else if (it.value) {
              map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start, key: null, sep: [this.sourceToken] }]
              });
            } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
              const start2 = getFirstKeyStartProps(it.start);
              const key = it.key;
              const sep2 = it.sep;
              sep2.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key, sep: sep2 }]
              });
            } else if (start.length > 0) {
              it.sep = it.sep.concat(start, this.sourceToken);
            } else {
              it.sep.push(this.sourceToken);
            }
          } else {
            if (!it.sep) {
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            } else if (it.value || atNextItem) {
              map2.items.push({ start, key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [], key: null, sep: [this.sourceToken] }]
              });
            } else {
              it.sep.push(this.sourceToken);
            }
          }
          this.onKeyLine = true;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map2.items.push({ start, key: fs, sep: [] });
            this.onKeyLine = true;
          } else if (it.sep) {
            this.stack.push(fs);
          } else {
            Object.assign(it, { key: fs, sep: [] });
            this.onKeyLine = true;
          }
          return;
        }
        default: {
          const bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else if (atMapIndent) {
              map2.items.push({ start });
            }
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *blockSequence(seq2) {
    const it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            const prev = seq2.items[seq2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        if (it.value || includesToken(it.start, "seq-item-ind"))
          seq2.items.push({ start: [this.sourceToken] });
        else
          it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      const bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do {
        yield* this.pop();
        top = this.peek(1);
      } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          if (!it || it.sep)
            fc.items.push({ start: [this.sourceToken] });
          else
            it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          if (!it || it.value)
            fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          if (!it || it.value)
            fc.items.push({ start: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs, sep: [] });
          else if (it.sep)
            this.stack.push(fs);
          else
            Object.assign(it, { key: fs, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      const bv = this.startBlockValue(fc);
      if (bv)
        this.stack.push(bv);
      else {
        yield* this.pop();
        yield* this.step();
      }
    } else {
      const parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
        yield* this.pop();
        yield* this.step();
      } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep2 = fc.end.splice(1, fc.end.length);
        sep2.push(this.sourceToken);
        const map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start, key: fc, sep: sep2 }]
        };
        this.onKeyLine = true;
        this.stack[this.stack.length - 1] = map2;
      } else {
        yield* this.lineEnd(fc);
      }
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
        this.onNewLine(this.offset + nl);
        nl = this.source.indexOf("\n", nl) + 1;
      }
    }
    return {
      type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        start.push(this.sourceToken);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, explicitKey: true }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start, indent) {
    if (this.type !== "comment")
      return false;
    if (this.indent <= indent)
      return false;
    return start.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
      if (docEnd.end)
        docEnd.end.push(this.sourceToken);
      else
        docEnd.end = [this.sourceToken];
      if (this.type === "newline")
        yield* this.pop();
    }
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop();
        yield* this.step();
        break;
      case "newline":
        this.onKeyLine = false;
      // fallthrough
      case "space":
      case "comment":
      default:
        if (token.end)
          token.end.push(this.sourceToken);
        else
          token.end = [this.sourceToken];
        if (this.type === "newline")
          yield* this.pop();
    }
  }
};

// src/config/tree.ts
function placeOf(places, around, step) {
  const offsets = typeof around === "object" && around !== null ? places.get(around) : void 0;
  if (offsets === void 0) return void 0;
  const index = Array.isArray(around) ? Number(step) : Object.keys(around).indexOf(String(step));
  const [key, value] = [offsets[index * 2], offsets[index * 2 + 1]];
  return key === void 0 || value === void 0 ? void 0 : { key, value };
}
var maxDepth = 32;
var maxAliases = 100;
var maxAliasedValues = 5e3;
var maxEntries = 5e3;
var hiddenCharacter = /\r(?!\n)|(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/u;
function readTree(root, numbers, lineAt) {
  const anchors = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  const mistakes = [];
  let aliases = 0;
  let aliased = 0;
  let bomb = false;
  const value = visit3(root, numbers, 0, false);
  return { value, places, start: startOf2(root), mistakes };
  function visit3(node, paths, depth, throughAlias) {
    if (node === null || bomb) return null;
    if (throughAlias && ++aliased > maxAliasedValues) return refuseAliases(node);
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target === void 0) {
        report(startOf2(node), "YAML_SYNTAX", `nothing above is marked &${node.source}`, "write the value out");
        return null;
      }
      if (++aliases > maxAliases || depth >= maxDepth) return refuseAliases(node);
      return visit3(target, paths, depth + 1, true);
    }
    if (node.tag !== void 0) report(startOf2(node), "TAG", "a tag (!) is not allowed", "write the value without it");
    if (isAnchored(node)) anchors.set(node.anchor, node);
    if (isScalar(node)) return readScalar(node, paths);
    if (isMap(node)) return readMap(node, paths === true ? {} : paths, depth, throughAlias);
    if (!isSeq(node)) return null;
    const inner = paths === true ? {} : paths["*"] ?? {};
    const children = node.items;
    if (children.length > maxEntries) return refuseLength(node, children.length);
    const list2 = children.map((child2) => visit3(child2, inner, depth + 1, throughAlias));
    places.set(
      list2,
      children.flatMap((child2) => [startOf2(child2), startOf2(child2)])
    );
    return list2;
  }
  function readMap(node, paths, depth, throughAlias) {
    const group = {};
    const keys = [];
    const offsets = [];
    for (const pair of node.items) {
      const key = readKey(pair.key);
      const at = startOf2(pair.key ?? node);
      const first = key === void 0 || !Object.hasOwn(group, key) ? void 0 : offsets[keys.indexOf(key) * 2];
      if (key === void 0) {
        report(at, "BAD_KEY", "a key must be plain text", "write the key as one word before the colon");
      } else if (first !== void 0) {
        const message = `"${key}" stands twice: first in line ${lineAt(first)}`;
        if (!throughAlias) report(at, "DUPLICATE_KEY", message, "keep one of them");
      } else {
        keys.push(key);
        offsets.push(at, pair.value === null || isEmpty2(pair.value) ? at : startOf2(pair.value));
        group[key] = visit3(pair.value, paths[key] ?? paths["*"] ?? {}, depth + 1, throughAlias);
      }
    }
    places.set(group, keys.some(isIndex) ? reorder(group, keys, offsets) : offsets);
    return group;
  }
  function readScalar(node, paths) {
    const { value: value2, source } = node;
    if (typeof value2 === "string" && hiddenCharacter.test(value2)) {
      report(startOf2(node), "CONTROL_CHARACTER", "an invisible character is escaped in this text", "remove it");
    }
    if (typeof value2 !== "number") return value2;
    const written = source ?? String(value2);
    return paths === true && isSafeNumber(written) ? Number(written) : written;
  }
  function report(offset, rule, message, fix) {
    mistakes.push({ offset, rule, message, fix });
  }
  function refuseLength(node, length) {
    const message = `a list of ${length} entries, more than the ${maxEntries} a list may have`;
    report(startOf2(node), "TOO_LONG", message, "check that it is the right file");
    return null;
  }
  function refuseAliases(node) {
    const message = "the aliases (*) of this file stand for too many values";
    if (!bomb) report(startOf2(node), "ALIAS_BOMB", message, "write the values out");
    bomb = true;
    return null;
  }
}
function isIndex(key) {
  return /^\d/.test(key);
}
function reorder(group, keys, offsets) {
  return Object.keys(group).flatMap((key) => offsets.slice(keys.indexOf(key) * 2, keys.indexOf(key) * 2 + 2));
}
function readKey(key) {
  if (!isScalar(key) || key.tag !== void 0 || isAnchored(key)) return void 0;
  if (typeof key.value === "number") return key.source;
  return typeof key.value === "string" && key.value !== "" && key.value !== "__proto__" ? key.value : void 0;
}
function isAnchored(node) {
  return "anchor" in node && typeof node.anchor === "string";
}
function isSafeNumber(written) {
  return /^-?\d+(\.\d+)?$/.test(written) && Number.isSafeInteger(Math.trunc(Number(written)));
}
function startOf2(node) {
  return node?.range?.[0] ?? 0;
}
function isEmpty2(node) {
  return isScalar(node) && node.value === null && (node.source ?? "") === "";
}

// src/config/plain.ts
var maxKey = 200;
var notWords = /^(?:~|[Nn]ull|NULL|[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
var special = /^(?:[?:,[\]{}#&*!|>'"%@`]|-(?!\d))/;
var notPlain = new Error("not plain");
function readPlain(tokens, text, numbers) {
  if (text.includes("	") || text.includes("\r")) return void 0;
  const places = /* @__PURE__ */ new Map();
  let root;
  for (const token of tokens) {
    if (token.type === "document" && root === void 0 && token.value?.type === "block-map" && isFiller(token.end))
      root = isFiller(token.start) ? token.value : void 0;
    else if (token.type !== "newline" && token.type !== "comment" && token.type !== "space") return void 0;
  }
  if (root?.indent !== 0) return void 0;
  try {
    return { value: readBlockMap(root, numbers), places, start: root.offset, mistakes: [] };
  } catch (error) {
    if (error === notPlain) return void 0;
    throw error;
  }
  function readBlockMap(map2, paths) {
    const group = {};
    const offsets = [];
    for (const [index, { start, key, sep: sep2, value }] of map2.items.entries()) {
      if (!isFiller(start) || key?.type !== "scalar" || key.indent !== map2.indent) throw notPlain;
      if (index > 0 && !beginsLine(key.offset, map2.indent)) throw notPlain;
      const name = readKey2(key, group);
      const ended = readSeparator(sep2);
      offsets.push(key.offset, value?.offset ?? key.offset);
      const inner = paths[name] ?? paths["*"] ?? {};
      if (value === void 0 || value === null) group[name] = null;
      else if (value.type === "block-map") {
        if (!ended || value.indent <= map2.indent) throw notPlain;
        group[name] = readBlockMap(value, inner === true ? {} : inner);
      } else if (value.type === "block-seq") {
        if (!ended || value.indent < map2.indent) throw notPlain;
        group[name] = readBlockList(value, inner === true ? {} : inner);
      } else if (ended) throw notPlain;
      else group[name] = readOnLine(value, inner);
    }
    places.set(group, offsets);
    return group;
  }
  function readBlockList(list2, paths) {
    const inner = innerOf(paths);
    if (list2.items.length > maxEntries) throw notPlain;
    const offsets = [];
    const values = list2.items.map(({ start, key, sep: sep2, value }, index) => {
      const mark = start.findIndex(({ type }) => type === "seq-item-ind");
      const after = start[mark + 1];
      if (mark === -1 || key || sep2 || !value || start.length !== mark + 2 || after?.type !== "space") throw notPlain;
      if (!isFiller(start.slice(0, mark))) throw notPlain;
      if (index > 0 && !beginsLine(start[mark]?.offset ?? -1, list2.indent)) throw notPlain;
      offsets.push(value.offset, value.offset);
      if (value.type !== "block-map") return readOnLine(value, inner);
      if (value.indent <= list2.indent) throw notPlain;
      return readBlockMap(value, inner === true ? {} : inner);
    });
    places.set(values, offsets);
    return values;
  }
  function readOnLine(token, paths) {
    if (token.type !== "flow-collection") return readScalar(token, paths);
    const { start, items: items2, end } = token;
    const isMap2 = start.type === "flow-map-start";
    const [close, ...rest] = end;
    if (close?.type !== (isMap2 ? "flow-map-end" : "flow-seq-end") || !isFiller(rest)) throw notPlain;
    if (text.slice(token.offset, close.offset).includes("\n")) throw notPlain;
    if (items2.length > maxEntries) throw notPlain;
    const offsets = [];
    const group = {};
    const list2 = [];
    const inner = paths === true ? {} : paths;
    for (const [index, item] of items2.entries()) {
      const { value } = item;
      if (!value && !item.key && !item.sep && index === items2.length - 1 && index === 0 && isFiller(item.start)) break;
      const [first, ...others] = item.start;
      if (!value || first?.type === "comma" !== index > 0) throw notPlain;
      if (!isFiller(index > 0 ? others : item.start)) throw notPlain;
      if (isMap2) {
        if (item.key?.type !== "scalar" || !isFiller(item.key.end) || readSeparator(item.sep)) throw notPlain;
        const name = readKey2(item.key, group);
        offsets.push(item.key.offset, value.offset);
        group[name] = readOnLine(value, inner[name] ?? inner["*"] ?? {});
      } else {
        if (item.key || item.sep) throw notPlain;
        offsets.push(value.offset, value.offset);
        list2.push(readOnLine(value, innerOf(inner)));
      }
    }
    places.set(isMap2 ? group : list2, offsets);
    return isMap2 ? group : list2;
  }
  function readScalar(token, paths) {
    if (token.type !== "scalar" && token.type !== "double-quoted-scalar" && token.type !== "single-quoted-scalar")
      throw notPlain;
    const { source } = token;
    if (source.includes("\n") || !isFiller(token.end)) throw notPlain;
    if (token.type === "scalar") {
      if (special.test(source) || source === "") throw notPlain;
      if (notWords.test(source)) return /^t/i.test(source) ? true : /^f/i.test(source) ? false : null;
      return paths === true && isSafeNumber(source) ? Number(source) : source;
    }
    const inner = source.slice(1, -1);
    if (source.length < 2 || source.at(-1) !== source[0]) throw notPlain;
    if (token.type === "double-quoted-scalar" ? /["\\]/.test(inner) : inner.includes("'")) throw notPlain;
    return inner;
  }
  function readKey2({ source }, group) {
    if (source === "" || source.length > maxKey || source.includes("\n") || special.test(source)) throw notPlain;
    if (/^\d/.test(source) || notWords.test(source) || source === "__proto__" || source === "<<") throw notPlain;
    if (Object.hasOwn(group, source)) throw notPlain;
    return source;
  }
  function readSeparator(sep2) {
    const [colon, ...rest] = sep2 ?? [];
    if (colon?.type !== "map-value-ind" || !isFiller(rest)) throw notPlain;
    return rest.some(({ type }) => type === "newline");
  }
  function isFiller(tokens2) {
    if (tokens2 === void 0) return true;
    for (const { type, offset } of tokens2) {
      if (type === "space" || type === "newline") continue;
      if (type !== "comment") return false;
      const before = text[offset - 1];
      if (before !== void 0 && before !== " " && before !== "\n") return false;
    }
    return true;
  }
  function beginsLine(offset, indent) {
    return text[offset - indent - 1] === "\n";
  }
}
function innerOf(paths) {
  return paths["*"] ?? {};
}

// src/config/syntax.ts
var explanations = {
  BAD_INDENT: {
    message: "the indentation does not fit what is above",
    fix: "line the keys of one group up, or close the bracket"
  },
  TAB_AS_INDENT: { message: "a tab stands where the indentation should be", fix: "indent with spaces" },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "a second colon, or a line that is indented too far",
    fix: "put the text in quotes, or line the keys up"
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "this is neither a key with its colon nor part of the value above",
    fix: "check the colon and the indentation of this line"
  },
  BAD_SCALAR_START: { message: "a text cannot begin with this sign", fix: "put the text in quotes" },
  BAD_DQ_ESCAPE: { message: "a backslash in double quotes is followed by the wrong letter", fix: "use single quotes" },
  MULTIPLE_DOCS: { message: "a second document begins here", fix: "keep one document a file, without ---" },
  KEY_OVER_1024_CHARS: { message: "a key is longer than 1024 characters", fix: "check for a missing line break" },
  BLOCK_IN_FLOW: {
    message: "a list or group inside brackets must itself use brackets",
    fix: "use brackets inside brackets"
  },
  MISSING_CHAR: {
    message: "a quote, bracket, comma or colon is missing",
    fix: "check the quotes and brackets of this line, and the space after a colon or comma"
  }
};
function explainSyntax(code, text, offset) {
  const known = explanations[code];
  if (known !== void 0) return known;
  const end = offset >= text.trimEnd().length;
  return {
    message: end ? "the file ends too early" : "this does not belong here",
    fix: "check the quotes, brackets, colons and indentation of this line and the one above"
  };
}

// src/config/parse.ts
function parseYaml(file, text, numbers = {}) {
  const lines = new LineCounter();
  const originAt = makeOrigins(file, lines);
  const hidden = hiddenCharacter.exec(text);
  if (hidden !== null) {
    indexLines(text, lines);
    const code = `U+${(hidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    return refuse(
      originAt(hidden.index),
      "CONTROL_CHARACTER",
      `the invisible character ${code} is not allowed`,
      "remove it"
    );
  }
  const tokens = tokenize(text, lines);
  if (typeof tokens === "number")
    return refuse(originAt(tokens), "TOO_DEEP", `nested more than ${maxDepth} levels deep`);
  const plain2 = readPlain(tokens, text, numbers);
  if (plain2 !== void 0)
    return { parsed: locate(file, plain2.value, plain2.places, plain2.start, originAt), findings: [] };
  const composer = new Composer({ uniqueKeys: false, schema: "core", version: "1.2" });
  const documents = [...composer.compose(tokens, true, text.length)];
  const [document, second] = documents;
  const problem = documents.flatMap((each) => each.errors)[0];
  if (problem !== void 0) {
    const conflict = /^<{7} /m.exec(text);
    if (conflict !== null)
      return refuse(
        originAt(conflict.index),
        "MERGE_CONFLICT",
        "a merge left both sides standing here, between <<<<<<< and >>>>>>>",
        "keep the lines that are to hold, and remove the others with the three marks"
      );
    const { message, fix } = explainSyntax(problem.code, text, problem.pos[0]);
    return refuse(originAt(problem.pos[0]), "YAML_SYNTAX", message, fix);
  }
  const directive = tokens.find(({ type }) => type === "directive");
  if (directive !== void 0) {
    return refuse(originAt(directive.offset), "DIRECTIVE", "a line that begins with % is not allowed", "remove it");
  }
  if (second !== void 0) {
    const fix = "keep one document a file, without ---";
    return refuse(originAt(second.range[0]), "SEVERAL_DOCUMENTS", "a second document begins here", fix);
  }
  const root = document?.contents ?? null;
  if (root === null || isScalar(root) && root.value === null) {
    return refuse(startOf(file), "EMPTY_FILE", "the file is empty");
  }
  const { value, places, start, mistakes } = readTree(root, numbers, (offset) => originAt(offset).line);
  if (mistakes.length > 0) {
    const told2 = mistakes.slice(0, mostTold);
    const findings = told2.map(({ offset, rule, message, fix }) => errorAt(originAt(offset), rule, message, fix));
    if (told2.length === mistakes.length) return { findings };
    const next = originAt(mistakes[mostTold]?.offset ?? 0);
    return { findings: [...findings, moreAt(next, mistakes.length - told2.length)] };
  }
  return { parsed: locate(file, value, places, start, originAt), findings: [] };
}
function refuse(origin, rule, message, fix) {
  return { findings: [errorAt(origin, rule, message, fix)] };
}
function locate(file, value, places, start, originAt) {
  return {
    file,
    value,
    originOf(path, part = "value") {
      let offset = start;
      let node = value;
      for (const [index, step] of path.entries()) {
        const place = placeOf(places, node, step);
        if (place === void 0) break;
        offset = part === "key" && index === path.length - 1 ? place.key : place.value;
        node = node[step];
      }
      return originAt(offset);
    }
  };
}
function makeOrigins(file, lines) {
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
}
function tokenize(text, lines) {
  const parser = new Parser(lines.addNewLine);
  const tokens = [];
  let open = 0;
  let marks = 0;
  let [mostOpen, mostMarks, indent] = [0, 0, 0];
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === "[" || lexeme === "{") open++;
    else if (lexeme === "]" || lexeme === "}") open--;
    else if (lexeme === "-" || lexeme === "?") marks++;
    else if (lexeme === "\n" || lexeme === "\r\n") marks = 0;
    else if (lexeme.length > indent && isBlank(lexeme)) indent = lexeme.length;
    if (open > maxDepth || marks > maxDepth) return parser.offset;
    if (open > mostOpen) mostOpen = open;
    if (marks > mostMarks) mostMarks = marks;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (tokens.at(-1)?.type === "error") break;
  }
  for (const token of parser.end()) tokens.push(token);
  if (indent + mostMarks + mostOpen <= maxDepth) return tokens;
  const waiting = tokens.map((token) => [token, 0]);
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    const [token, depth] = next;
    if (depth > maxDepth) return token.offset;
    if (token.type === "document" && token.value !== void 0) waiting.push([token.value, depth]);
    if (!("items" in token)) continue;
    for (const item of token.items) {
      if (item.key) waiting.push([item.key, depth + 1]);
      if (item.value) waiting.push([item.value, depth + 1]);
    }
  }
  return tokens;
}
function isBlank(lexeme) {
  return (lexeme.startsWith(" ") || lexeme.startsWith("	")) && lexeme.trim() === "";
}
function indexLines(text, lines) {
  lines.addNewLine(0);
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines.addNewLine(at + 1);
}

// src/config/read.ts
import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
var maxBytes = 1e6;
var tenantFiles = ["tenant.yaml", "services.yaml"];
function readWorkspace(folder) {
  const findings = [];
  const root = realOrNothing(folder);
  if (root === void 0 || !has(list(folder, "", findings), "concordat.yaml")) {
    findings.push(
      errorAt(
        startOf("concordat.yaml"),
        "NO_WORKSPACE",
        `no concordat.yaml in ${folder}`,
        "run concordat in the folder that holds concordat.yaml, or make one with concordat init"
      )
    );
    return { tenants: [], findings };
  }
  const workspace = read("concordat.yaml");
  const tenants = list(folder, "tenants", findings).filter((entry) => !entry.name.startsWith(".") && isFolder(`tenants/${entry.name}`, entry)).map((entry) => readTenant(entry.name));
  if (tenants.length === 0) {
    findings.push(
      warningAt(
        startOf("concordat.yaml"),
        "NO_TENANT",
        "the folder tenants holds no tenant",
        "add tenants/<tenant>/tenant.yaml"
      )
    );
  }
  return { workspace, tenants, findings };
  function readTenant(key) {
    const at = `tenants/${key}`;
    const entries2 = list(folder, at, findings);
    warnOfStrays(at, entries2);
    if (!has(entries2, "tenant.yaml")) {
      findings.push(
        errorAt(
          startOf(`${at}/tenant.yaml`),
          "MISSING_FILE",
          `${at} has no tenant.yaml`,
          "add it, or remove the folder"
        )
      );
    }
    return {
      key,
      folder: at,
      ...has(entries2, "tenant.yaml") ? { tenant: read(`${at}/tenant.yaml`) } : {},
      ...has(entries2, "services.yaml") ? { services: read(`${at}/services.yaml`) } : {},
      customers: has(entries2, "customers") ? readFiles(`${at}/customers`, "customer") : [],
      approvals: has(entries2, "approvals") ? readFiles(`${at}/approvals`, "approval") : []
    };
  }
  function readFiles(at, kind) {
    const files = [];
    const real = realOrNothing(join(folder, at));
    const isWithin = real !== void 0 && isInside(real);
    for (const entry of list(folder, at, findings)) {
      const file = `${at}/${entry.name}`;
      if (entry.name.startsWith(".")) continue;
      if (entry.name.endsWith(".yaml"))
        files.push({ key: entry.name.slice(0, -".yaml".length), ...read(file, isWithin && entry.isFile()) });
      else if (/\.ya?ml$/i.test(entry.name)) findings.push(misnamed(file, entry.name));
      else if (isFolder(file, entry) && list(folder, file, findings).some((inner) => /\.ya?ml$/i.test(inner.name))) {
        findings.push(
          errorAt(
            startOf(file),
            "STRAY_FILE",
            `${file} is not read: ${kind} files stand directly in ${at}`,
            `move its files to ${at}`
          )
        );
      }
    }
    return files;
  }
  function warnOfStrays(at, entries2) {
    for (const { name } of entries2) {
      if (!/\.ya?ml$/i.test(name) || tenantFiles.includes(name)) continue;
      const file = `${at}/${name}`;
      if (!name.endsWith(".yaml") || nearest(name, tenantFiles) !== void 0) findings.push(misnamed(file, name));
      else
        findings.push(
          warningAt(
            startOf(file),
            "STRAY_FILE",
            `${file} is not read`,
            `a tenant's files are ${tenantFiles.join(", ")}, customers/*.yaml and approvals/*.yaml`
          )
        );
    }
  }
  function misnamed(file, name) {
    const fix = name.endsWith(".yaml") ? suggest(name, tenantFiles) : `rename it to ${name.replace(/\.ya?ml$/i, ".yaml")}`;
    return errorAt(startOf(file), "STRAY_FILE", `${file} is not read under this name`, fix);
  }
  function isFolder(file, entry) {
    if (entry.isDirectory()) return true;
    if (!entry.isSymbolicLink()) return false;
    const real = realOrNothing(join(folder, file));
    if (real === void 0 || !statSync(real).isDirectory()) return false;
    if (isInside(real)) return true;
    findings.push(outside(file));
    return false;
  }
  function isInside(real) {
    return real === root || real.startsWith(root + sep);
  }
  function read(file, isWithin = false) {
    const path = join(folder, file);
    try {
      if (!isWithin && !isInside(realpathSync(path))) return unread(outside(file));
      const facts = statSync(path);
      if (!facts.isFile()) return unread(errorAt(startOf(file), "UNREADABLE", `${file} is not a file`));
      if (facts.size > maxBytes) return unread(tooBig(file, facts.size));
      const text = readFileSync(path, "utf8");
      if (text.length > maxBytes) return unread(tooBig(file, text.length));
      const bytes = text.includes("\uFFFD") ? readFileSync(path) : void 0;
      if (bytes !== void 0 && !isUtf8(bytes)) return unread(notUtf8(file, bytes));
      return { file, text: text.startsWith("\uFEFF") ? text.slice(1) : text };
    } catch (error) {
      return unread(unreadable(file, error));
    }
    function unread(finding) {
      findings.push(finding);
      return { file };
    }
  }
}
function list(folder, at, findings) {
  try {
    return readdirSync(join(folder, at), { withFileTypes: true }).sort((a, b) => compare(a.name, b.name));
  } catch (error) {
    if (codeOf(error) !== "ENOENT") findings.push(unreadable(at, error));
    return [];
  }
}
function has(entries2, name) {
  return entries2.some((entry) => entry.name === name);
}
function realOrNothing(path) {
  try {
    return realpathSync(path);
  } catch {
    return void 0;
  }
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
function unreadable(file, error) {
  return errorAt(
    startOf(file),
    "UNREADABLE",
    `${file || "the workspace folder"} cannot be read (${codeOf(error)})`,
    "check that it exists and may be read"
  );
}
function outside(file) {
  return errorAt(
    startOf(file),
    "OUTSIDE",
    `${file} is a link to a place outside the workspace`,
    "put the file itself here"
  );
}
function tooBig(file, bytes) {
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  return errorAt(
    startOf(file),
    "TOO_BIG",
    `${file} is ${size}, more than the 1 MB a file may have`,
    "check that it is the right file"
  );
}
function notUtf8(file, bytes) {
  const offset = findBadByte(bytes);
  const before = bytes.subarray(0, offset);
  const line = before.reduce((count, byte) => byte === 10 ? count + 1 : count, 1);
  const origin = { file, line, column: offset - before.lastIndexOf(10) };
  const value = (bytes[offset] ?? 0).toString(16).padStart(2, "0");
  return errorAt(origin, "NOT_UTF8", `byte ${offset} (hex ${value}) is not UTF-8 text`, "save the file as UTF-8");
}
function findBadByte(bytes) {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (startsValid(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && !isUtf8(bytes.subarray(0, low))) low--;
  return low;
}
function startsValid(bytes) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

// src/config/durations.ts
function monthsIn(text) {
  const [count = "", unit = ""] = text.split(" ");
  return Number(count) * (unit.startsWith("year") ? 12 : 1);
}
function daysIn(text) {
  return Number.parseInt(text, 10);
}
function percentIn(text) {
  return text.replace(/ ?%$/, "");
}

// src/config/rules/draft.ts
function draftTenant(key, tenant, services, customers, approvals) {
  const root = tenant === void 0 ? void 0 : rootOf(tenant);
  const connections = entries(child(root, "connections"));
  return {
    key,
    ...tenant === void 0 ? {} : { tenant },
    servicesUnread: services === "unread",
    customers: customers.map((customer) => draftCustomer(customer.key, rootOf(customer.file))),
    approvals: approvals.map(rootOf),
    products: new Map(typeof services === "string" ? [] : entries(child(rootOf(services), "products"))),
    programs: new Map(entries(child(root, "programs"))),
    connections: new Map(connections.map(([name, place]) => [name, textOf(child(place, "system"))]))
  };
}
function draftCustomer(key, root) {
  const contracts = contractsOf(root);
  const lines = contracts.flatMap((contract) => items(child(contract, "lines"))).map((place) => ({ place, product: textOf(child(place, "product")) ?? "this line" }));
  return { key, root, contracts, contractsByKey: contractsByKey(contracts), lines };
}
function inEachTenant(rule) {
  return (draft) => draft.tenants.flatMap(rule);
}
function inEachCustomer(rule) {
  return inEachTenant((tenant) => told(tenant.customers, (customer) => rule(customer, tenant)));
}
function told(items2, rule) {
  const findings = [];
  for (const item of items2) for (const finding of rule(item)) findings.push(finding);
  return findings;
}
function inEachContract(rule) {
  return inEachCustomer((customer, tenant) => told(customer.contracts, (contract) => rule(contract, customer, tenant)));
}
function inEachLine(rule) {
  return inEachCustomer(({ lines }) => told(lines, ({ place, product }) => rule(place, product)));
}
function contractsOf(customer) {
  return items(child(customer, "contracts"));
}
function contractsByKey(contracts) {
  return new Map(contracts.map((contract) => [keyOf2(contract), contract]));
}
function keyOf2(contract) {
  return textOf(child(contract, "key")) ?? "this contract";
}

// src/config/rules/succession.ts
function startOfContract(contract, contracts, seen = /* @__PURE__ */ new Set()) {
  const declared = dayOf(child(contract, "startsOn"));
  const before = predecessorOf(contract, contracts);
  if (declared !== void 0 || before === void 0 || seen.has(contract)) return declared;
  const end = endOfContract(before, contracts, /* @__PURE__ */ new Set([...seen, contract]));
  return end === void 0 ? void 0 : addDays(end, 1);
}
function endOfContract(contract, contracts, seen = /* @__PURE__ */ new Set()) {
  const declared = dayOf(child(child(contract, "ended"), "on")) ?? dayOf(child(contract, "endsOn"));
  if (declared !== void 0) return declared;
  const term = textOf(child(child(contract, "create"), "term"));
  const start = startOfContract(contract, contracts, seen);
  if (start === void 0 || term === void 0 || !/^\d+ (month|year)/.test(term)) return void 0;
  return addDays(addMonths(start, monthsIn(term)), -1);
}
function predecessorOf(contract, contracts) {
  const key = textOf(child(contract, "follows"));
  return key === void 0 ? void 0 : contracts.get(key);
}
var successorsFollowAContract = inEachCustomer((customer) => {
  const { contracts: known, contractsByKey: contracts } = customer;
  return known.flatMap((contract) => {
    const follows = child(contract, "follows");
    const key = textOf(follows);
    if (follows === void 0 || key === void 0) return [];
    if (!contracts.has(key)) {
      const message = `"${key}" is no contract of this customer`;
      return [
        errorAt(
          originOf(follows),
          "ZC-24",
          message,
          suggest(
            key,
            [...contracts.keys()].filter((other) => other !== keyOf2(contract))
          )
        )
      ];
    }
    const chain = [keyOf2(contract)];
    for (let next = predecessorOf(contract, contracts); next !== void 0; next = predecessorOf(next, contracts)) {
      chain.push(keyOf2(next));
      if (next === contract)
        return [
          errorAt(originOf(follows), "ZC-24", `contracts follow each other in a circle: ${chain.join(" follows ")}`)
        ];
      if (chain.length > contracts.size) return [];
    }
    return [];
  });
});
var predecessorsEndOnce = inEachCustomer((customer) => {
  const { contracts: known, contractsByKey: contracts } = customer;
  const successors = /* @__PURE__ */ new Map();
  return known.flatMap((contract) => {
    const follows = child(contract, "follows");
    const before = predecessorOf(contract, contracts);
    if (follows === void 0 || before === void 0 || before === contract) return [];
    const other = successors.get(before);
    successors.set(before, other ?? contract);
    const findings = [];
    if (other !== void 0) {
      const message = `${keyOf2(other)} already follows ${keyOf2(before)} (${lineOf(other)}): its days would be billed twice`;
      findings.push(errorAt(originOf(follows), "ZC-24", message, "let one contract follow the other"));
    }
    const renew = child(before, "renew");
    if (renew !== void 0) {
      const message = `${keyOf2(before)} renews itself (${lineOf(renew)}), so ${keyOf2(contract)} would never begin`;
      findings.push(
        errorAt(originOf(follows), "ZC-24", message, `remove renew from ${keyOf2(before)}, or remove follows`)
      );
    }
    return findings;
  });
});
var successionLeavesNoGap = inEachCustomer((customer) => {
  const { contracts: known, contractsByKey: contracts } = customer;
  return known.flatMap((contract) => {
    const startsOn = child(contract, "startsOn");
    const before = predecessorOf(contract, contracts);
    if (startsOn === void 0 || before === void 0 || before === contract) return [];
    const start = dayOf(startsOn);
    const end = endOfContract(before, contracts, /* @__PURE__ */ new Set([contract]));
    if (start === void 0) {
      return [
        errorAt(
          originOf(startsOn),
          "ZC-24",
          `${keyOf2(contract)} has both follows and startsOn: ${textOf(startsOn)}`,
          "keep one of them"
        )
      ];
    }
    if (end === void 0) return [];
    const gap = daysInclusive(addDays(end, 1), addDays(start, -1));
    if (gap === 0) return [];
    const days = gap > 0 ? spell(addDays(end, 1), addDays(start, -1)) : spell(start, end);
    const message = `${keyOf2(before)} ends on ${sayDay(end)} and ${keyOf2(contract)} starts on ${sayDay(start)}: ${days} ${gap > 0 ? "unbilled" : "billed twice"}`;
    return [errorAt(originOf(startsOn), "ZC-24", message, "remove startsOn: it then starts the day after")];
  });
});
var programsAreBilledOnce = inEachCustomer((customer) => {
  const { contracts: known, contractsByKey: contracts } = customer;
  return known.flatMap(
    (contract, index) => items(child(contract, "programs")).flatMap((place) => {
      const program = textOf(place);
      const other = known.slice(0, index).find(
        (each) => bills(each, program) && !isBefore(each, contract, contracts) && !isBefore(contract, each, contracts)
      );
      if (program === void 0 || other === void 0) return [];
      const message = `${keyOf2(other)} and ${keyOf2(contract)} both bill ${program} at the same time: each charge twice`;
      return [
        errorAt(
          originOf(place),
          "ZC-24",
          message,
          `let one follow the other, or say when ${keyOf2(other)} ends (endsOn) and ${keyOf2(contract)} begins`
        )
      ];
    })
  );
});
function bills(contract, program) {
  return items(child(contract, "programs")).some((place) => textOf(place) === program);
}
function isBefore(first, second, contracts) {
  let next = predecessorOf(second, contracts);
  for (let steps = 0; next !== void 0 && steps <= contracts.size; steps++) {
    if (next === first) return true;
    next = predecessorOf(next, contracts);
  }
  const end = endOfContract(first, contracts);
  const begin = startOfContract(second, contracts) ?? dayOf(child(second, "manageFrom")) ?? dayOf(child(second, "billsFrom"));
  return end !== void 0 && begin !== void 0 && end < begin;
}
function spell(from, to) {
  const days = daysInclusive(from, to);
  return days === 1 ? `${sayDay(from)} is` : `${days} days (${sayDay(from)} to ${sayDay(to)}) are`;
}

// src/config/resolve-contract.ts
function resolveContracts(file, policiesOf) {
  const customer = file.value;
  return (customer.contracts ?? []).flatMap((entry, index) => {
    const at = ["contracts", index];
    const source = resolveSource(entry, customer.name, at, file);
    if (source === void 0) return [];
    const { account, billsFrom, manageFrom, endsOn, follows, renew, ended } = entry;
    return [
      {
        key: entry.key,
        source,
        programs: entry.programs,
        ...account === void 0 ? {} : { account: { in: account.in, id: account.id, origin: file.originOf([...at, "account"], "key") } },
        ...billsFrom === void 0 ? {} : { billsFrom },
        ...manageFrom === void 0 ? {} : { manageFrom },
        ...endsOn === void 0 ? {} : { endsOn },
        ...follows === void 0 ? {} : { follows },
        ...renew === void 0 ? {} : {
          renew: {
            withinDays: daysIn(renew.within),
            byMonths: monthsIn(renew.by),
            origin: file.originOf([...at, "renew"], "key")
          }
        },
        ...ended === void 0 ? {} : { ended: { ...ended, origin: file.originOf([...at, "ended"], "key") } },
        policies: overridePolicies(policiesOf(entry.programs), entry),
        lines: (entry.lines ?? []).map((line, number) => resolveLine(line, [...at, "lines", number], file)),
        origin: file.originOf([...at, "key"])
      }
    ];
  });
}
function resolveSource(entry, customerName, at, file) {
  const { adopt, create, follows } = entry;
  if (adopt !== void 0) return { mode: "adopt", id: adopt, origin: file.originOf([...at, "adopt"]) };
  if (create?.term === void 0) return void 0;
  const contracts = contractsByKey(contractsOf(rootOf(file)));
  const own = contracts.get(entry.key);
  const start = own === void 0 ? void 0 : startOfContract(own, contracts);
  return {
    mode: "create",
    name: create.name.replaceAll("%customer%", () => customerName),
    period: create.period,
    termMonths: monthsIn(create.term),
    ...create.category === void 0 ? {} : { category: create.category },
    startsOn: start ?? (follows === void 0 ? "subscription" : "predecessor"),
    origin: file.originOf([...at, "create"], "key")
  };
}
function resolveLine(entry, at, file) {
  const { exclude, ignore, existing, split } = entry;
  return {
    product: entry.product,
    ...exclude === void 0 ? {} : { exclude: { ...exclude, origin: file.originOf([...at, "exclude"], "key") } },
    ...ignore === void 0 ? {} : { ignore: resolveIgnore(ignore, file.originOf([...at, "ignore"], "key")) },
    prices: (entry.prices ?? []).map(({ from, amount }, index) => ({
      from,
      amount,
      origin: file.originOf([...at, "prices", index])
    })),
    ...existing === void 0 ? {} : { existing },
    ...split === void 0 ? {} : {
      split: split.map((part, index) => ({
        ...part,
        rest: part.rest ?? false,
        origin: file.originOf([...at, "split", index])
      }))
    },
    origin: file.originOf([...at, "product"])
  };
}

// src/config/resolve-limits.ts
function resolveGuardrails(files) {
  let limits = {};
  for (const file of files) limits = withLimitsOf(file, limits);
  return limits;
}
function withLimitsOf(file, before) {
  const entry = file.value.guardrails;
  if (entry === void 0) return before;
  const { changes, shareOfLines, unitsDown, monthlyMoney, onceMoney, servicePrices, minMargin, ends } = entry;
  return {
    ...before,
    ...changes === void 0 ? {} : { changes },
    ...shareOfLines === void 0 ? {} : { shareOfLines: percentIn(shareOfLines) },
    ...unitsDown === void 0 ? {} : { unitsDown: percentIn(unitsDown) },
    ...monthlyMoney === void 0 ? {} : { monthlyMoney: { ...before.monthlyMoney, ...monthlyMoney } },
    ...onceMoney === void 0 ? {} : { onceMoney: { ...before.onceMoney, ...onceMoney } },
    ...servicePrices === void 0 ? {} : { servicePrices: { ...before.servicePrices, ...bothWaysIn(servicePrices) } },
    ...minMargin === void 0 ? {} : { minMargin: percentIn(minMargin) },
    ...ends === void 0 ? {} : { ends },
    ...entry.vendorData === void 0 ? {} : { vendorData: { maxAgeDays: daysIn(entry.vendorData.maxAge) } },
    places: { ...before.places, ...placesOf(entry, file) },
    origin: file.originOf(["guardrails"], "key")
  };
}
function resolveCustomerGuardrails({ unitsDown, minMargin }, file) {
  return {
    ...unitsDown === void 0 ? {} : { unitsDown: percentIn(unitsDown) },
    ...minMargin === void 0 ? {} : { minMargin: percentIn(minMargin) },
    places: placesOf({ unitsDown, minMargin }, file)
  };
}
function placesOf(entry, file) {
  const places = Object.entries(entry).flatMap(([name, value]) => {
    if (value === void 0) return [];
    if (typeof value !== "object") return [[name, file.originOf(["guardrails", name], "key")]];
    return [
      [name, file.originOf(["guardrails", name], "key")],
      ...Object.keys(value).map((way) => [
        `${name}.${way}`,
        file.originOf(["guardrails", name, way], "key")
      ])
    ];
  });
  return Object.fromEntries(places);
}
function bothWaysIn({ up, down }) {
  return {
    ...up === void 0 ? {} : { up: percentIn(up) },
    ...down === void 0 ? {} : { down: percentIn(down) }
  };
}
function resolveFreezes(file) {
  const entries2 = file.value.freeze ?? [];
  return entries2.flatMap(({ from, to, monthly, reason }, index) => {
    const origin = file.originOf(["freeze", index]);
    if (monthly !== void 0) return [{ monthly, reason, origin }];
    return from === void 0 || to === void 0 ? [] : [{ from, to, reason, origin }];
  });
}
function resolveApproval(file) {
  const { by, reason, on, until, changes } = file.value;
  return {
    by,
    reason,
    on,
    ...until === void 0 ? {} : { until },
    changes: changes.map(({ record, fingerprint }, index) => ({
      record,
      fingerprint,
      origin: file.originOf(["changes", index])
    })),
    origin: file.originOf(["by"], "key")
  };
}

// src/core/audience.ts
var ABOUT = ["errors", "blocked", "unmapped", "price-changes", "expiring"];

// src/config/resolve-notify.ts
var SMTPS_PORT = 465;
var SUBMISSION_PORT = 587;
function resolveNotify(file, folder) {
  const entry = file.value.notify;
  if (entry === void 0) return void 0;
  const audiences = (entry.audiences ?? []).flatMap((audience, index) => {
    const shared = {
      about: audience.about ?? ABOUT,
      folder,
      origin: file.originOf(["notify", "audiences", index])
    };
    return channelsOf(audience).map((channel) => ({ ...shared, channel }));
  });
  return {
    ...entry.mail === void 0 ? {} : { mail: resolveMail(entry.mail, file, folder) },
    audiences,
    ...entry.remindAfter === void 0 ? {} : { remindAfterDays: daysIn(entry.remindAfter) }
  };
}
function channelsOf({ mail = [], slack, teams }) {
  return [
    ...mail.map((address) => ({ kind: "mail", address })),
    ...slack === void 0 ? [] : [{ kind: "slack", url: slack }],
    ...teams === void 0 ? [] : [{ kind: "teams", url: teams }]
  ];
}
function resolveMail({ server, username, password, from }, file, folder) {
  const [, scheme, host = server, port] = /^(?:(smtps?):\/\/)?([^:]+)(?::(\d+))?$/.exec(server) ?? [];
  const isImplicit = scheme === "smtps" || scheme === void 0 && port === String(SMTPS_PORT);
  return {
    host,
    port: port === void 0 ? isImplicit ? SMTPS_PORT : SUBMISSION_PORT : Number(port),
    tls: isImplicit ? "from the start" : "by command",
    ...username === void 0 || password === void 0 ? {} : { login: { username, password } },
    from,
    folder,
    origin: file.originOf(["notify", "mail"], "key")
  };
}

// src/config/resolve.ts
var defaultPolicies = {
  pricingStrategy: "cost-and-retail",
  decreases: "next-period",
  onMissing: "zero",
  catchUp: "manual",
  status: "follow",
  allowBackBilling: false
};
var staleAfter = 10;
var defaultBranch = "concordat-audit";
function resolveTenant(files, workspace) {
  const { tenant, services } = files;
  const entry = tenant.value;
  const programs = Object.entries(entry.programs ?? {}).flatMap(
    ([key, program]) => program === void 0 ? [] : [resolveProgram(key, program, tenant.originOf(["programs", key], "key"))]
  );
  const products = services === void 0 ? {} : services.value.products;
  const connections = Object.entries(entry.connections).flatMap(([key, connection]) => {
    if (connection === void 0) return [];
    const { system, ...settings } = connection;
    const origin = tenant.originOf(["connections", key], "key");
    return [[key, { key, system, settings, folder: files.folder, origin }]];
  });
  const notify = resolveNotify(tenant, files.folder);
  return {
    name: entry.name,
    timezone: entry.timezone,
    currency: entry.currency,
    connections: Object.fromEntries(connections),
    programs,
    products: Object.entries(products).flatMap(
      ([key, product]) => product === void 0 || services === void 0 ? [] : [resolveProduct(key, product, services)]
    ),
    customers: files.customers.map(({ key, file }) => resolveCustomer(key, file, programs)),
    guardrails: resolveGuardrails([workspace, tenant]),
    freeze: [workspace, tenant].flatMap(resolveFreezes),
    approvals: files.approvals.map(resolveApproval),
    ...notify === void 0 ? {} : { notify },
    origin: tenant.originOf(["name"])
  };
}
function resolveProgram(key, entry, origin) {
  return {
    key,
    from: entry.from,
    to: entry.to,
    enabled: entry.enabled ?? true,
    basis: entry.basis ?? "invoices",
    products: entry.products ?? "in-use",
    staleAfter: entry.staleAfter === void 0 ? staleAfter : daysIn(entry.staleAfter),
    azure: entry.azure ?? false,
    billingCode: entry.billingCode,
    ...entry.vendor === void 0 ? {} : { vendor: entry.vendor },
    servicePrefix: entry.servicePrefix ?? "PC_",
    notify: entry.notify ?? [],
    policies: overridePolicies(defaultPolicies, entry),
    origin
  };
}
function overridePolicies(base, stated) {
  return {
    pricingStrategy: stated.pricingStrategy ?? base.pricingStrategy,
    decreases: stated.decreases ?? base.decreases,
    onMissing: stated.onMissing ?? base.onMissing,
    catchUp: stated.catchUp ?? base.catchUp,
    status: stated.status ?? base.status,
    allowBackBilling: stated.allowBackBilling ?? base.allowBackBilling
  };
}
function resolveProduct(key, entry, file) {
  const at = ["products", key];
  const { program, ids, term, plan } = entry.vendor;
  const places = ids.map((id, index) => [
    id.toUpperCase(),
    file.originOf([...at, "vendor", "ids", index])
  ]);
  return {
    key,
    title: entry.title,
    program,
    ids: places.map(([id]) => id),
    idOrigins: Object.fromEntries(places),
    ...term === void 0 ? {} : { term },
    ...plan === void 0 ? {} : { plan },
    usage: entry.usage ?? false,
    service: Object.fromEntries(
      Object.entries(entry.service ?? {}).flatMap(([connection, id]) => id === void 0 ? [] : [[connection, id]])
    ),
    ...entry.retail === void 0 ? {} : { retail: resolveRetail(entry.retail, file.originOf([...at, "retail"], "key")) },
    ...entry.ignore === void 0 ? {} : { ignore: resolveIgnore(entry.ignore, file.originOf([...at, "ignore"], "key")) },
    origin: file.originOf(at, "key")
  };
}
function resolveRetail(entry, origin) {
  const { fixed, markup, discount, round } = entry;
  const rounding = round === void 0 ? {} : { round };
  if (fixed !== void 0) return { fixed, ...rounding, origin };
  if (markup !== void 0) return { markup: percentIn(markup), ...rounding, origin };
  if (discount !== void 0) return { discount: percentIn(discount), ...rounding, origin };
  return { sheet: true, ...rounding, origin };
}
function resolveIgnore({ reason, until }, origin) {
  return { reason, ...until === void 0 ? {} : { until }, origin };
}
function resolveCustomer(key, file, programs) {
  const entry = file.value;
  const policiesOf = (names) => programs.find((program) => program.key === names[0])?.policies ?? defaultPolicies;
  return {
    key,
    name: entry.name,
    enabled: entry.enabled ?? true,
    account: { in: entry.account.in, id: entry.account.id, origin: file.originOf(["account"], "key") },
    vendors: (entry.vendors ?? []).map(({ from, id, domain }, index) => ({
      from,
      id: id.toLowerCase(),
      ...domain === void 0 ? {} : { domain },
      origin: file.originOf(["vendors", index])
    })),
    ...entry.hold === void 0 ? {} : { hold: { ...entry.hold, origin: file.originOf(["hold"], "key") } },
    ...entry.guardrails === void 0 ? {} : { guardrails: resolveCustomerGuardrails(entry.guardrails, file) },
    contracts: resolveContracts(file, policiesOf),
    origin: file.originOf(["name"])
  };
}

// src/config/rules/contracts.ts
var contractsAreAdoptedOrCreated = inEachContract((contract) => {
  const create = child(contract, "create");
  const adopt = child(contract, "adopt");
  if (create !== void 0 && adopt !== void 0) {
    const message2 = `${keyOf2(contract)} has both adopt and create: a contract that is created has no id yet`;
    return [
      errorAt(keyOriginOf(create), "ZC-7", message2, "keep adopt for a contract that exists, create for a new one")
    ];
  }
  if (create !== void 0 || adopt !== void 0) return [];
  const message = `${keyOf2(contract)} says neither adopt nor create`;
  return [
    errorAt(
      originOf(contract),
      "ZC-2",
      message,
      "write adopt: <id> for a contract that exists, or create: { \u2026 } for a new one"
    )
  ];
});
var adoptedContractsKeepTheirStart = inEachContract((contract) => {
  if (child(contract, "adopt") === void 0 || child(contract, "create") !== void 0) return [];
  return ["startsOn", "follows"].flatMap((key) => {
    const place = child(contract, key);
    if (place === void 0) return [];
    const message = `${keyOf2(contract)} is adopted: its start stands in the PSA and is never written`;
    return [errorAt(keyOriginOf(place), "ZC-18", message, `remove ${key}; manageFrom says from when it is managed`)];
  });
});
var createdContractsHaveStartAndTerm = inEachContract((contract) => {
  const create = child(contract, "create");
  if (create === void 0 || child(contract, "adopt") !== void 0) return [];
  const findings = [];
  if (child(contract, "startsOn") === void 0 && child(contract, "follows") === void 0) {
    const message = `${keyOf2(contract)} is created but does not say when it starts`;
    findings.push(
      errorAt(
        keyOriginOf(create),
        "decision 11",
        message,
        "add startsOn: a day or subscription, or follows: another contract"
      )
    );
  }
  if (child(create, "term") === void 0) {
    const message = `${keyOf2(contract)} is created but does not say how long it runs`;
    findings.push(errorAt(keyOriginOf(create), "decision 11", message, "add a term to create, such as term: 1 year"));
  }
  return findings;
});
var namesUseKnownPlaceholders = inEachContract((contract) => {
  const place = child(child(contract, "create"), "name");
  const unknown = /%(?!customer%)[A-Za-z]+%/.exec((textOf(place) ?? "").replaceAll("%customer%", ""));
  if (place === void 0 || unknown === null) return [];
  return [
    errorAt(originOf(place), "BAD_VALUE", `${unknown[0]} stands for nothing`, "the one placeholder is %customer%")
  ];
});
var contractsEndAfterTheyStart = inEachContract((contract, customer) => {
  const start = startOfContract(contract, customer.contractsByKey);
  return [child(contract, "endsOn"), child(child(contract, "ended"), "on")].flatMap((place) => {
    const end = dayOf(place);
    if (place === void 0 || start === void 0 || end === void 0 || end >= start) return [];
    return [
      errorAt(
        originOf(place),
        "BAD_VALUE",
        `${keyOf2(contract)} ends on ${sayDay(end)}, before it starts on ${sayDay(start)}`
      )
    ];
  });
});
var contractsAreManagedWhileTheyRun = inEachContract((contract, customer) => {
  const manageFrom = child(contract, "manageFrom");
  const day = dayOf(manageFrom);
  if (manageFrom === void 0 || day === void 0 || child(contract, "renew") !== void 0) return [];
  const end = endOfContract(contract, customer.contractsByKey);
  if (end === void 0 || day <= end) return [];
  const message = `${keyOf2(contract)} ends on ${sayDay(end)}, before it is managed from ${sayDay(day)}`;
  return [warningAt(originOf(manageFrom), "ZC-20", message, "set manageFrom to a day on which it runs")];
});

// src/config/rules/limits.ts
var DAYS_IN_A_MONTH = 31;
function freezesOf(file) {
  return items(child(file, "freeze"));
}
var freezesHaveTheirDays = (draft) => {
  const files = [draft.workspace, ...draft.tenants.map(({ tenant }) => tenant)];
  return files.flatMap((file) => file === void 0 ? [] : freezesOf(rootOf(file)).flatMap(judgeFreeze));
};
function judgeFreeze(freeze) {
  const [from, to, monthly] = ["from", "to", "monthly"].map((key) => child(freeze, key));
  const both = "write from and to as days, or monthly: { from: 28, to: 3 }";
  if (monthly !== void 0) {
    const surplus = from ?? to;
    return surplus === void 0 ? [] : [errorAt(keyOriginOf(surplus), "FREEZE", "a freeze is from a day to a day or monthly, not both", both)];
  }
  if (from === void 0 || to === void 0)
    return [errorAt(originOf(freeze), "FREEZE", "a freeze needs its first and its last day", both)];
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === void 0 || last === void 0 || first <= last) return [];
  return [
    errorAt(
      originOf(to),
      "FREEZE",
      `the freeze ends on ${last}, before it begins on ${first}`,
      "put the days in order; of a freeze that comes every month the days of the month are written: monthly: { from: 28, to: 3 }"
    )
  ];
}
var freezesLeaveADay = (draft) => inEachTenant(({ tenant }) => {
  const frozen = /* @__PURE__ */ new Set();
  for (const file of [draft.workspace, tenant])
    for (const freeze of file === void 0 ? [] : freezesOf(rootOf(file))) {
      for (const day of daysOf(child(freeze, "monthly"))) frozen.add(day);
      if (frozen.size === DAYS_IN_A_MONTH)
        return [
          errorAt(
            originOf(freeze),
            "FREEZE",
            "with this freeze every day of every month is frozen: nothing could ever be applied",
            "leave at least one day of the month"
          )
        ];
    }
  return [];
})(draft);
function daysOf(monthly) {
  const [from, to] = ["from", "to"].map((key) => child(monthly, key)?.value);
  const days = Array.from({ length: DAYS_IN_A_MONTH }, (_, index) => index + 1);
  const isDay2 = (value) => days.some((day) => day === value);
  if (!isDay2(from) || !isDay2(to)) return [];
  return days.filter((day) => from <= to ? from <= day && day <= to : from <= day || day <= to);
}
var approvalsHoldForADay = inEachTenant(
  ({ approvals }) => approvals.flatMap((approval) => {
    const until = child(approval, "until");
    const [on, last] = [dayOf(child(approval, "on")), dayOf(until)];
    if (until === void 0 || on === void 0 || last === void 0 || on <= last) return [];
    return [
      errorAt(
        originOf(until),
        "decision 23",
        `the approval of ${on} holds until ${last} only: it never holds`,
        "put the days in order"
      )
    ];
  })
);
var approvalsNameRecords = inEachTenant(
  (tenant) => tenant.approvals.flatMap(
    (approval) => items(child(approval, "changes")).flatMap((change) => {
      const record = child(change, "record");
      const [owner = "", name = ""] = textOf(record)?.split("/") ?? [];
      if (record === void 0 || owner === "") return [];
      const known = namesIn(tenant, owner);
      const asked = owner === "services" ? name : owner;
      if (known === void 0 || known.includes(asked)) return [];
      const near = nearest(asked, known);
      const what = owner === "services" ? "product" : "customer";
      return [
        warningAt(
          originOf(record),
          "decision 23",
          `this tenant has no ${what} "${asked}": nothing of it can be approved`,
          near === void 0 ? "correct the record, or take it out" : `did you mean ${near}?`
        )
      ];
    })
  )
);
function namesIn(tenant, owner) {
  if (owner !== "services") return tenant.customers.map(({ key }) => key);
  return tenant.servicesUnread ? void 0 : [...tenant.products.keys()];
}

// src/config/rules/lines.ts
var pricesAreInOrder = inEachLine((line, product) => {
  const prices = items(child(line, "prices")).map((price) => child(price, "from"));
  return prices.flatMap((place, index) => {
    const before = prices[index - 1];
    const day = dayOf(place);
    const earlier = dayOf(before);
    if (place === void 0 || before === void 0 || day === void 0 || earlier === void 0 || day > earlier)
      return [];
    const message = day === earlier ? `${product} has two prices from ${sayDay(day)}: the other is in ${lineOf(before)}` : `the price of ${product} from ${sayDay(day)} stands after the one from ${sayDay(earlier)}`;
    return [
      errorAt(
        originOf(place),
        "PR-20",
        message,
        day === earlier ? "keep one of them" : "put the prices in order of day"
      )
    ];
  });
});
var splitsAddUp = inEachLine((line, product) => {
  const split = child(line, "split");
  const parts = items(split);
  if (split === void 0 || parts.length === 0) return [];
  const findings = [];
  const keys = /* @__PURE__ */ new Map();
  for (const part of parts) {
    const key = textOf(child(part, "key"));
    const first = key === void 0 ? void 0 : keys.get(key);
    if (key !== void 0 && first === void 0) keys.set(key, part);
    if (first !== void 0)
      findings.push(
        errorAt(
          originOf(part),
          "DUPLICATE_KEY",
          `part "${key}" stands twice: first in ${lineOf(first)}`,
          "give each part its own key"
        )
      );
    const counted2 = ["quantity", "rest"].filter((name) => child(part, name) !== void 0);
    if (counted2.length === 1) continue;
    const has2 = counted2.length === 0 ? "neither quantity nor rest" : "both quantity and rest";
    findings.push(errorAt(originOf(part), "SPLIT", `part "${key}" of ${product} has ${has2}`, "give it one of them"));
  }
  const rests = parts.filter((part) => child(part, "rest") !== void 0);
  const second = rests[1];
  if (rests.length === 0)
    findings.push(
      errorAt(keyOriginOf(split), "SPLIT", `no part of ${product} takes the rest`, "give one part rest: true")
    );
  if (second !== void 0)
    findings.push(
      errorAt(originOf(second), "SPLIT", `two parts of ${product} take the rest`, "give one of them a quantity")
    );
  const existing = child(line, "existing");
  if (existing !== void 0)
    findings.push(
      errorAt(
        keyOriginOf(existing),
        "SPLIT",
        `${product} is split, so no single line stands for it`,
        "name existing on its parts"
      )
    );
  return findings;
});
var usageHasNoUnits = inEachContract(
  (contract, _customer, tenant) => items(child(contract, "lines")).flatMap((line) => {
    const product = textOf(child(line, "product")) ?? "";
    if (child(tenant.products.get(product), "usage")?.value !== true) return [];
    return [
      { name: "exclude", what: "has no units that could be excluded" },
      { name: "prices", what: "has no price of a unit that could be declared" }
    ].flatMap(({ name, what }) => {
      const place = child(line, name);
      if (place === void 0 || name === "prices" && items(place).length === 0) return [];
      const message = `${product} is billed by usage, an amount a period, and ${what}`;
      return [
        errorAt(keyOriginOf(place), "decision 6", message, `take ${name} out; a markup on the product sets its price`)
      ];
    });
  })
);
var exclusionsEndAfterTheyStart = inEachLine((line, product) => {
  const exclude = child(line, "exclude");
  const until = child(exclude, "until");
  const [from, to] = [dayOf(child(exclude, "from")), dayOf(until)];
  if (until === void 0 || from === void 0 || to === void 0 || to >= from) return [];
  return [
    errorAt(
      originOf(until),
      "BAD_VALUE",
      `the exclusion of ${product} ends on ${sayDay(to)}, before it starts on ${sayDay(from)}`
    )
  ];
});
var ignoredProductsHaveALastDay = (draft) => [
  ...inEachLine((line, product) => checkIgnore(child(line, "ignore"), product))(draft),
  ...inEachTenant(
    (tenant) => [...tenant.products].flatMap(([key, product]) => checkIgnore(child(product, "ignore"), key))
  )(draft)
];
function checkIgnore(ignore, product) {
  if (ignore === void 0 || child(ignore, "reason") === void 0 || child(ignore, "until") !== void 0) return [];
  return [
    warningAt(
      keyOriginOf(ignore),
      "decision 21",
      `${product} is left unbilled without a last day`,
      "add until: the day on which to look at it again"
    )
  ];
}

// src/config/systems.ts
var systemRoles = {
  autotask: "target",
  connectwise: "target",
  "partner-center": "source"
};
var pathSettings = {
  "partner-center": ["files", "priceSheets"]
};
var knownPrograms = {
  "microsoft-csp": ["partner-center"]
};

// src/config/rules/links.ts
function roleOf(connection, tenant) {
  const system = tenant.connections.get(connection);
  return system !== void 0 && Object.hasOwn(systemRoles, system) ? systemRoles[system] : void 0;
}
function checkConnection(place, tenant, role, rule) {
  const key = textOf(place);
  const { connections } = tenant;
  if (place === void 0 || key === void 0 || tenant.tenant === void 0) return [];
  if (!connections.has(key)) {
    return [
      errorAt(
        originOf(place),
        rule,
        `connection "${key}" is not in ${tenant.tenant.file}`,
        suggest(key, connections.keys())
      )
    ];
  }
  const found = roleOf(key, tenant);
  if (found === void 0 || found === role) return [];
  const wanted = role === "target" ? "a PSA to bill in" : "a source of charges";
  const fit = [...connections.keys()].filter((other) => roleOf(other, tenant) === role);
  const fix = fit.length === 0 ? "add such a connection to tenant.yaml" : `use ${anyOf(fit)}`;
  return [errorAt(originOf(place), rule, `connection "${key}" (${connections.get(key)}) is not ${wanted}`, fix)];
}
var accountsAreInAPsa = inEachCustomer(
  ({ root, contracts }, tenant) => [root, ...contracts].flatMap(
    (place) => checkConnection(child(child(place, "account"), "in"), tenant, "target", "ZC-3")
  )
);
var vendorsComeFromASource = inEachCustomer(
  ({ root }, tenant) => items(child(root, "vendors")).flatMap((vendor) => checkConnection(child(vendor, "from"), tenant, "source", "ZC-3"))
);
var programsAreKnown = inEachTenant(
  (tenant) => [...tenant.programs].flatMap(([key, place]) => {
    const known = Object.keys(knownPrograms);
    if (!known.includes(key)) {
      return [
        errorAt(
          keyOriginOf(place),
          "PR-2",
          `program "${key}" is not known; the known ones are: ${known.join(", ")}`,
          suggest(key, known)
        )
      ];
    }
    const from = child(place, "from");
    const connection = textOf(from);
    const system = connection === void 0 ? void 0 : tenant.connections.get(connection);
    const systems = knownPrograms[key] ?? [];
    if (from === void 0 || system === void 0 || systemRoles[system] !== "source" || systems.includes(system))
      return [];
    return [
      errorAt(originOf(from), "PR-2", `${system} has no charges of ${key}`, `use a connection to ${anyOf(systems)}`)
    ];
  })
);
var programsJoinASourceAndAPsa = inEachTenant(
  (tenant) => [...tenant.programs.values()].flatMap((program) => [
    ...checkConnection(child(program, "from"), tenant, "source", "PR-18"),
    ...checkConnection(child(program, "to"), tenant, "target", "PR-18")
  ])
);
var productsBelongToAProgram = inEachTenant(
  (tenant) => [...tenant.products.values()].flatMap((product) => checkProgram(child(child(product, "vendor"), "program"), tenant))
);
var servicesAreInAPsa = inEachTenant(
  (tenant) => [...tenant.products.values()].flatMap(
    (product) => entries(child(product, "service")).flatMap(([key, service]) => {
      const name = { ...service, value: key };
      return checkConnection(name, tenant, "target", "ZC-3").map((finding) => ({
        ...finding,
        origin: keyOriginOf(service)
      }));
    })
  )
);
var linesNameProducts = inEachContract((contract, _customer, tenant) => {
  if (tenant.servicesUnread) return [];
  const { products } = tenant;
  return items(child(contract, "lines")).flatMap((line) => {
    const place = child(line, "product");
    const key = textOf(place);
    if (place === void 0 || key === void 0 || products.has(key)) return [];
    return [
      errorAt(
        originOf(place),
        "UNKNOWN_PRODUCT",
        `product "${key}" is not in services.yaml`,
        suggest(key, products.keys())
      )
    ];
  });
});
var contractsBillPrograms = inEachContract(
  (contract, _customer, tenant) => items(child(contract, "programs")).flatMap((place) => checkProgram(place, tenant))
);
var contractsAreFed = inEachContract((contract, { root }, tenant) => {
  if (child(root, "enabled")?.value === false) return [];
  const feeds = new Set(items(child(root, "vendors")).map((vendor) => textOf(child(vendor, "from"))));
  return items(child(contract, "programs")).flatMap((place) => {
    const key = textOf(place);
    const program = key === void 0 ? void 0 : tenant.programs.get(key);
    const from = textOf(child(program, "from"));
    if (from === void 0 || feeds.has(from) || child(program, "enabled")?.value === false) return [];
    const message = `${keyOf2(contract)} bills ${key}, but no entry of vendors comes from "${from}"`;
    return [
      errorAt(originOf(place), "PR-18", message, `add to vendors: { from: ${from}, id: \u2026 }, or set enabled: false`)
    ];
  });
});
function checkProgram(place, tenant) {
  const key = textOf(place);
  const { programs } = tenant;
  if (place === void 0 || key === void 0 || tenant.tenant === void 0 || programs.has(key)) return [];
  return [
    errorAt(
      originOf(place),
      "UNKNOWN_PROGRAM",
      `program "${key}" is not in ${tenant.tenant.file}`,
      suggest(key, programs.keys())
    )
  ];
}

// src/config/rules/notify.ts
var WAYS = ["mail", "slack", "teams"];
var HIGHEST_PORT = 65535;
function inEachFile(rule) {
  return ({ workspace, tenants }) => {
    const shared = child(workspace && rootOf(workspace), "notify");
    const own = tenants.map(({ tenant }) => child(tenant && rootOf(tenant), "notify"));
    return [shared, ...own].flatMap((notify) => notify === void 0 ? [] : rule(notify, shared));
  };
}
var audiencesHaveOneWay = inEachFile(
  (notify) => items(child(notify, "audiences")).flatMap((audience) => {
    const ways = WAYS.filter((way) => child(audience, way) !== void 0);
    if (ways.length === 1) return [];
    const message = ways.length === 0 ? "the audience has no way of being told" : `the audience has ${ways.join(" and ")}`;
    return [
      errorAt(originOf(audience), "NOTIFY", message, "give it one of mail, slack and teams; write an entry for each")
    ];
  })
);
var mailsHaveAServer = inEachFile((notify, shared) => {
  if (child(notify, "mail") !== void 0 || child(shared, "mail") !== void 0) return [];
  const mail = items(child(notify, "audiences")).flatMap((audience) => child(audience, "mail") ?? [])[0];
  if (mail === void 0) return [];
  const fix = "add it: mail: { server: smtp.example.com:587, from: concordat@example.com } beside audiences";
  return [errorAt(keyOriginOf(mail), "NOTIFY", "there is no mail server to send this from", fix)];
});
var mailLoginsAreWhole = inEachFile((notify) => {
  const mail = child(notify, "mail");
  const [username, password] = ["username", "password"].map((key) => child(mail, key));
  const alone = username === void 0 ? password : password === void 0 ? username : void 0;
  if (alone === void 0) return [];
  const missing = username === void 0 ? "username" : "password";
  const fix = `say where the ${missing} is found, or leave out both where the server asks for no login`;
  return [errorAt(keyOriginOf(alone), "NOTIFY", `the mail server's login has no ${missing}`, fix)];
});
var mailPortsExist = inEachFile((notify) => {
  const server = child(child(notify, "mail"), "server");
  const port = typeof server?.value === "string" ? /:(\d+)$/.exec(server.value)?.[1] : void 0;
  if (server === void 0 || port === void 0 || Number(port) > 0 && Number(port) <= HIGHEST_PORT) return [];
  return [errorAt(originOf(server), "BAD_VALUE", `there is no port ${port}`, "write one from 1 to 65535, such as 587")];
});

// src/config/rules/once.ts
function reportRepeats(places, rule, say) {
  const firsts = /* @__PURE__ */ new Map();
  return places.flatMap(([id, place]) => {
    const first = firsts.get(id);
    if (first === void 0) {
      firsts.set(id, place);
      return [];
    }
    const { message, fix } = say(place, first);
    return [{ ...errorAt(originOf(place), rule, message, fix), alsoIn: [first.file.file] }];
  });
}
var vendorCustomersFeedOneCustomer = inEachTenant(
  (tenant) => reportRepeats(
    tenant.customers.flatMap(
      ({ root }) => items(child(root, "vendors")).flatMap((vendor) => {
        const from = textOf(child(vendor, "from"));
        return withText(child(vendor, "id")).map(([id, place]) => [`${from} ${id.toLowerCase()}`, place]);
      })
    ),
    "ZC-5",
    (_place, first) => ({
      message: `this vendor customer already feeds ${lineOf(first)}: it would be billed twice`,
      fix: "keep it with one customer"
    })
  )
);
var contractsAreAdoptedOnce = inEachTenant(
  (tenant) => reportRepeats(
    tenant.customers.flatMap(({ root, contracts }) => {
      const account = textOf(child(child(root, "account"), "in"));
      return contracts.flatMap((contract) => {
        const own = textOf(child(child(contract, "account"), "in")) ?? account;
        return withText(child(contract, "adopt")).map(([id, place]) => [`${own} ${id}`, place]);
      });
    }),
    "ZC-14",
    (place, first) => ({
      message: `contract ${textOf(place)} is already adopted in ${lineOf(first)}`,
      fix: "adopt it once, or correct the id"
    })
  )
);
var vendorIdsAreMappedOnce = inEachTenant((tenant) => {
  const mapped = /* @__PURE__ */ new Map();
  const findings = [];
  for (const [key, product] of tenant.products) {
    const vendor = child(product, "vendor");
    const [program, term, plan] = ["program", "term", "plan"].map((name) => textOf(child(vendor, name)));
    for (const [id, place] of items(child(vendor, "ids")).flatMap(withText)) {
      const entry = { key, place, program, term, plan };
      const others = mapped.get(id.toUpperCase()) ?? [];
      const first = others.find(
        (other) => other.program === program && meets(other.term, term) && meets(other.plan, plan)
      );
      mapped.set(id.toUpperCase(), [...others, entry]);
      if (first === void 0) continue;
      const message = `${id} is already mapped by product ${first.key} in ${lineOf(first.place)}`;
      findings.push(
        errorAt(originOf(place), "decision 21", message, "map it once, or give both products different terms or plans")
      );
    }
  }
  return findings;
});
var servicesBillOneProduct = inEachTenant(
  (tenant) => reportRepeats(
    [...tenant.products].flatMap(
      ([, product]) => entries(child(product, "service")).map(
        ([connection, place]) => [`${connection} ${textOf(place)}`, place]
      )
    ),
    "PR-12",
    (place, first) => ({
      message: `service ${textOf(place)} already bills the product of ${lineOf(first)}`,
      fix: "give each product its own service, or put both vendor ids under one product"
    })
  )
);
function meets(a, b) {
  return a === void 0 || b === void 0 || a === b;
}
var contractKeysAreUnique = inEachCustomer(
  ({ contracts }) => reportRepeats(
    contracts.flatMap((contract) => withText(child(contract, "key"))),
    "DUPLICATE_KEY",
    (place, first) => ({
      message: `contract key "${textOf(place)}" stands twice: first in ${lineOf(first)}`,
      fix: "give each contract its own key"
    })
  )
);
var linesAreDeclaredOnce = inEachContract((contract) => {
  const lines = items(child(contract, "lines"));
  const existing = lines.flatMap((line) => [line, ...items(child(line, "split"))]).flatMap((place) => withText(child(place, "existing")));
  return [
    ...reportRepeats(
      lines.flatMap((line) => withText(child(line, "product"))),
      "DUPLICATE_KEY",
      (place, first) => ({
        message: `product "${textOf(place)}" stands twice on ${keyOf2(contract)}: first in ${lineOf(first)}`,
        fix: "put everything about it in one entry"
      })
    ),
    ...reportRepeats(existing, "decision 19", (place, first) => ({
      message: `contract line ${textOf(place)} is already named in ${lineOf(first)}`,
      fix: "name each existing line once"
    }))
  ];
});
function withText(place) {
  const text = textOf(place);
  return place === void 0 || text === void 0 ? [] : [[text, place]];
}

// src/config/rules/tenants.ts
var tenantsAreNamedAsTheirFolder = inEachTenant(({ key, tenant }) => {
  const name = tenant === void 0 ? void 0 : child(rootOf(tenant), "name");
  if (name === void 0 || typeof name.value !== "string" || name.value === key) return [];
  return [
    errorAt(
      originOf(name),
      "BAD_VALUE",
      `the tenant is named "${name.value}", but its folder is "${key}"`,
      "give both the same name"
    )
  ];
});
var customerFilesAreNamedByKey = inEachTenant(
  (tenant) => tenant.customers.flatMap(({ key, root }) => {
    if (key === "services") {
      const message2 = `"services" cannot be a customer's key: records of the catalogue are named services/\u2026`;
      return [
        errorAt(startOf(root.file.file), "BAD_VALUE", message2, "rename the file, for example to services-bv.yaml")
      ];
    }
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key) && key.length <= 64) return [];
    const message = `the file name "${key}" cannot be a customer's key`;
    return [
      errorAt(
        startOf(root.file.file),
        "BAD_VALUE",
        message,
        "use lower case letters, digits and single hyphens, such as contoso.yaml"
      )
    ];
  })
);
var timezonesExist = inEachTenant(({ tenant }) => {
  const place = tenant === void 0 ? void 0 : child(rootOf(tenant), "timezone");
  const zone = textOf(place);
  if (place === void 0 || zone === void 0 || !/^[A-Za-z][\w+/-]*$/.test(zone) || isZone(zone)) return [];
  return [
    errorAt(originOf(place), "BAD_VALUE", `there is no time zone "${zone}"`, "write one such as Europe/Amsterdam")
  ];
});
function isZone(zone) {
  if (Intl.supportedValuesOf("timeZone").includes(zone)) return true;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
var usageIsPriced = (draft) => [
  ...inEachTenant(
    (tenant) => [...tenant.programs].flatMap(
      ([key, program]) => isAzure(program) ? refuse2(child(program, "pricingStrategy"), key) : []
    )
  )(draft),
  ...inEachContract((contract, _customer, tenant) => {
    const azure = items(child(contract, "programs")).map((program) => textOf(program) ?? "").find((key) => isAzure(tenant.programs.get(key)));
    return azure === void 0 ? [] : refuse2(child(contract, "pricingStrategy"), azure);
  })(draft)
];
function isAzure(program) {
  return child(program, "azure")?.value === true;
}
function refuse2(strategy, program) {
  const name = textOf(strategy);
  if (strategy === void 0 || name !== "none" && name !== "none-on-update") return [];
  const message = `pricingStrategy ${name} writes no price, so the usage (azure: true) of ${program} could not be billed`;
  return [errorAt(originOf(strategy), "decision 6", message, "use cost-and-retail or cost-only, or set azure: false")];
}
var usageIsSoldByMarkup = inEachTenant(
  (tenant) => [...tenant.products].flatMap(([key, product]) => {
    const retail = child(product, "retail");
    if (retail === void 0 || child(product, "usage")?.value !== true) return [];
    const fix = "write markup, for example { markup: 15% }; leave retail out to sell it at cost";
    const others = ["sheet", "fixed", "discount"].flatMap((rule) => {
      const place = child(retail, rule);
      if (place === void 0) return [];
      const message = `retail ${rule} of ${key} prices one unit, and usage is an amount a period`;
      return [errorAt(keyOriginOf(place), "decision 6", message, fix)];
    });
    if (others.length > 0 || child(retail, "markup") !== void 0) return others;
    return [errorAt(keyOriginOf(retail), "decision 6", `retail of ${key} does not say what its usage is sold at`, fix)];
  })
);
var retailComesFromOneRule = inEachTenant(
  (tenant) => [...tenant.products].flatMap(([key, product]) => {
    const retail = child(product, "retail");
    const rules = ["sheet", "fixed", "markup", "discount"].filter((rule) => child(retail, rule) !== void 0);
    const second = child(retail, rules[1] ?? "");
    const round = child(retail, "round");
    const discount = child(retail, "discount");
    const findings = [];
    if (second !== void 0)
      findings.push(
        errorAt(
          keyOriginOf(second),
          "decision 8",
          `the retail price of ${key} has two rules: ${rules.join(" and ")}`,
          "keep one of them"
        )
      );
    if (round !== void 0 && isZero(round))
      findings.push(
        errorAt(
          originOf(round),
          "decision 8",
          `a price of ${key} cannot be rounded to a multiple of 0`,
          "write an amount such as 0.05"
        )
      );
    if (discount !== void 0 && Number.parseFloat(textOf(discount) ?? "") > 100) {
      findings.push(
        errorAt(
          originOf(discount),
          "decision 8",
          `a discount of ${textOf(discount)} on ${key} leaves a price below 0`,
          "write at most 100%"
        )
      );
    }
    return findings;
  })
);
function isZero(place) {
  return /^0(\.0+)?$/.test(textOf(place) ?? "");
}

// src/config/rules.ts
var crossFileRules = [
  tenantsAreNamedAsTheirFolder,
  customerFilesAreNamedByKey,
  timezonesExist,
  usageIsPriced,
  usageIsSoldByMarkup,
  retailComesFromOneRule,
  accountsAreInAPsa,
  vendorsComeFromASource,
  programsAreKnown,
  programsJoinASourceAndAPsa,
  productsBelongToAProgram,
  servicesAreInAPsa,
  linesNameProducts,
  contractsBillPrograms,
  contractsAreFed,
  vendorCustomersFeedOneCustomer,
  contractsAreAdoptedOnce,
  vendorIdsAreMappedOnce,
  servicesBillOneProduct,
  contractKeysAreUnique,
  linesAreDeclaredOnce,
  contractsAreAdoptedOrCreated,
  adoptedContractsKeepTheirStart,
  createdContractsHaveStartAndTerm,
  namesUseKnownPlaceholders,
  contractsEndAfterTheyStart,
  contractsAreManagedWhileTheyRun,
  successorsFollowAContract,
  predecessorsEndOnce,
  successionLeavesNoGap,
  programsAreBilledOnce,
  pricesAreInOrder,
  splitsAddUp,
  usageHasNoUnits,
  exclusionsEndAfterTheyStart,
  ignoredProductsHaveALastDay,
  freezesHaveTheirDays,
  freezesLeaveADay,
  approvalsHoldForADay,
  approvalsNameRecords,
  audiencesHaveOneWay,
  mailsHaveAServer,
  mailLoginsAreWhole,
  mailPortsExist
];

// src/config/index.ts
function loadWorkspace(folder) {
(globalThis.__m??=((l)=>{const n=performance.now();const c=process.cpuUsage(globalThis.__c);globalThis.__c=process.cpuUsage();globalThis.gc?.();const m=process.memoryUsage();console.error(n.toFixed(0),l.padEnd(20),"cpu",((c.user+c.system)/1e3).toFixed(0).padStart(6),"main",(n-(globalThis.__t??0)).toFixed(0).padStart(6),"rss",(m.rss/1e6).toFixed(0),"used",(m.heapUsed/1e6).toFixed(0),"total",(m.heapTotal/1e6).toFixed(0));globalThis.__t=performance.now();}))("start");
  const absolute = resolve(folder);
  const texts = readWorkspace(absolute);
  const findings = [...texts.findings];
  const contents = /* @__PURE__ */ new Map();
  const broken = /* @__PURE__ */ new Set();
  const workspace = parse2(texts.workspace, "workspace");
  const tenants = texts.tenants.map((each) => {
    const services = parse2(each.services, "services");
    return {
      texts: each,
      tenant: parse2(each.tenant, "tenant"),
      services: services ?? (each.services === void 0 ? "absent" : "unread"),
      customers: each.customers.flatMap((customer) => {
        const file = parse2(customer, "customer");
        return file === void 0 ? [] : [{ key: customer.key, file }];
      }),
      approvals: each.approvals.flatMap((approval) => parse2(approval, "approval") ?? [])
    };
  });
  const draft = {
    ...workspace === void 0 ? {} : { workspace },
    tenants: tenants.map(
      ({ texts: { key }, tenant, services, customers, approvals }) => draftTenant(key, tenant, services, customers, approvals)
    )
  };
  for (const rule of crossFileRules) {
    for (const { alsoIn = [], ...finding } of rule(draft)) {
      findings.push(finding);
      if (finding.severity === "error") for (const file of alsoIn) broken.add(file);
    }
  }
  for (const { severity, origin } of findings)
    if (severity === "error" && origin !== void 0) broken.add(origin.file);
  const notify = workspace === void 0 || broken.has(workspace.file) ? void 0 : resolveNotify(workspace, absolute);
  return {
    folder: absolute,
    digest: digestOf(contents),
    audit: { branch: branchOf(workspace) },
    apply: protectedBranchOf(workspace),
    ...notify === void 0 ? {} : { notify },
    tenants: workspace === void 0 || broken.has(workspace.file) ? [] : tenants.flatMap((each) => resolveSound(each, workspace)),
    findings: sortFindings(findings)
  };
  function parse2(source, kind) {
    if (source?.text === void 0) return void 0;
    const { parsed, findings: mistakes } = parseYaml(source.file, source.text, numberPaths[kind]);
    if (kind !== "approval") contents.set(source.file, parsed === void 0 ? { unparsed: source.text } : parsed.value);
    findings.push(...mistakes);
    if (parsed !== void 0) findings.push(...checkFile(parsed, kind));
    return parsed;
  }
  function resolveSound({ texts: own, tenant, services, customers, approvals }, shared) {
    if (tenant === void 0 || services === "unread" || broken.has(tenant.file)) return [];
    if (services !== "absent" && broken.has(services.file)) return [];
    const sound = customers.filter(({ file }) => !broken.has(file.file));
    const files = {
      folder: join2(absolute, own.folder),
      tenant,
      customers: sound,
      approvals: approvals.filter(({ file }) => !broken.has(file))
    };
    return [resolveTenant(services === "absent" ? files : { ...files, services }, shared)];
  }
}
function branchOf(workspace) {
  const branch = workspace?.value?.audit?.branch;
  return typeof branch === "string" ? branch : defaultBranch;
}
function protectedBranchIn(text) {
  return protectedBranchOf(parseYaml("concordat.yaml", text, numberPaths.workspace).parsed).branch;
}
function protectedBranchOf(workspace) {
  const branch = workspace?.value?.apply?.branch;
  return typeof branch === "string" ? { branch } : {};
}
function digestOf(contents) {
  const files = [...contents].sort(([a], [b]) => compare(a, b));
  return digestJson(files);
}

// src/render/words.ts
var weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
function monthOf(day) {
  return MONTH_NAMES[Number(day.slice(5, 7)) - 1] ?? "";
}
function dayInWords(day, beside) {
  const words = sayDay(day);
  return beside?.slice(0, 4) === day.slice(0, 4) ? words.slice(0, -5) : words;
}
function dayWithWeekday(day) {
  return `${weekdays[((dayNumber(day) + 4) % 7 + 7) % 7] ?? ""} ${sayDay(day)}`;
}
function isWholeMonth(from, to) {
  return from.endsWith("-01") && dayNumber(to) === dayNumber(addMonths(from, 1)) - 1;
}
function monthBefore(day) {
  return monthOf(addMonths(day, -1));
}
var clocks = /* @__PURE__ */ new Map();
function clockOf(timeZone) {
  const kept = clocks.get(timeZone);
  if (kept !== void 0) return kept;
  const clock = {
    time: new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone }),
    day: new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit", timeZone })
  };
  clocks.set(timeZone, clock);
  return clock;
}
function timeInWords(instant, timezone, today) {
  const moment = Date.parse(instant);
  const clock = clockOf(timezone);
  const [time, day] = [clock.time.format(moment), clock.day.format(moment)];
  return day === today ? time : `${dayInWords(day, today)} ${time}`;
}
function placeOf2(timezone) {
  return (timezone.split("/").at(-1) ?? timezone).replaceAll("_", " ");
}
function withThousands(plain2) {
  const [whole = "", part] = plain2.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return part === void 0 ? grouped : `${grouped}.${part}`;
}
function numberInWords(value) {
  return withThousands(String(value));
}
function moneyInWords(amount) {
  const rounded = new big_default(amount).round(2, big_default.roundHalfUp);
  return withThousands((rounded.eq(0) ? rounded.abs() : rounded).toFixed(2));
}
function differenceInWords(amount) {
  const exact = new big_default(amount);
  if (exact.eq(0)) return "0";
  return (exact.gt(0) ? "+" : "") + moneyInWords(exact);
}
function priceInWords(amount) {
  const exact = new big_default(amount);
  const decimals = amount.split(".")[1]?.replace(/0+$/, "").length ?? 0;
  return withThousands(exact.toFixed(Math.max(2, decimals)));
}
function marginInWords(price, cost) {
  if (price.eq(0)) return "";
  return `${price.minus(cost).times(100).div(price).toFixed(1, big_default.roundHalfUp)} %`;
}
function counted(count, one, many = `${one}s`) {
  return `${numberInWords(count)} ${count === 1 ? one : many}`;
}
function listed(words) {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
function placeInFile(origin) {
  return `${origin.file}:${origin.line}`;
}
function fieldInWords(path) {
  return path.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/\b[A-Z](?![A-Z])/g, (letter) => letter.toLowerCase());
}
function valueInWords(path, value) {
  if (value === null || value === "") return "nothing";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return numberInWords(value);
  if (value === NO_END) return "no end";
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayInWords(value);
  if (/(?:price|cost|amount)$/i.test(path) && /^-?\d+(?:\.\d+)?$/.test(value)) return priceInWords(value);
  return value;
}
function durationInWords(minutes) {
  if (minutes < 1.5) return counted(Math.max(1, Math.round(minutes * 60)), "second");
  return counted(Math.round(minutes), "minute");
}
function shortDigest(digest, length) {
  return digest.replace(/^sha256:/, "").slice(0, length);
}
function configInWords({ commit, digest }) {
  return commit === void 0 ? `${shortDigest(digest, 7)}, not committed` : shortDigest(commit, 7);
}

// src/render/width.ts
var plain = /^[\x20-\x7E\u00A0-\u02FF\u2010-\u2027\u2190-\u21FF]*$/;
var wideBlocks = [
  [4352, 4447],
  [11904, 12350],
  [12353, 13311],
  [13312, 19903],
  [19968, 42191],
  [43360, 43388],
  [44032, 55203],
  [63744, 64255],
  [65072, 65135],
  [65281, 65376],
  [65504, 65510],
  [94176, 101631],
  [110576, 111355],
  [127488, 127589],
  [131072, 262141]
];
var graphemes;
function charactersOf(text) {
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
function characterWidth(character) {
  const code = character.codePointAt(0) ?? 0;
  if (new RegExp("^\\p{M}+$", "u").test(character)) return 0;
  if (new RegExp("^\\p{Emoji_Presentation}", "u").test(character) || character.includes("\uFE0F")) return 2;
  return wideBlocks.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}
function displayWidth(text) {
  if (plain.test(text)) return text.length;
  return charactersOf(text).reduce((sum, character) => sum + characterWidth(character), 0);
}
function padRight(text, width) {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
function padLeft(text, width) {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}
var joint = "\xA0";
var month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*";
var dateBeforeMonth = new RegExp(`\\b(\\d{1,2}) (?=${month}\\b)`, "g");
var monthBeforeYear = new RegExp(`\\b(${month}) (?=\\d{4}\\b)`, "g");
var currencyBeforeAmount = /\b([A-Z]{3}) (?=[-+]?\d)/g;
function joinDaysAndMoney(text) {
  const tied = `$1${joint}`;
  return text.replace(dateBeforeMonth, tied).replace(monthBeforeYear, tied).replace(currencyBeforeAmount, tied);
}
function breakWord(word, width) {
  if (displayWidth(word) <= width || /^https?:\/\//.test(word)) return [word];
  if (plain.test(word))
    return Array.from({ length: Math.ceil(word.length / width) }, (_, at) => word.slice(at * width, (at + 1) * width));
  const pieces = [];
  let piece = "";
  for (const character of charactersOf(word)) {
    if (piece !== "" && displayWidth(piece) + characterWidth(character) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}
function wrap(text, width, firstWidth = width) {
  const lines = [];
  const roomOf = () => lines.length === 0 ? firstWidth : width;
  let line = "";
  for (const word of joinDaysAndMoney(text).split(" ")) {
    for (const piece of breakWord(word, Math.max(width, 8))) {
      const longer = line === "" ? piece : `${line} ${piece}`;
      const startsShort = lines.length === 0 && firstWidth < width;
      if ((line !== "" || startsShort) && displayWidth(longer) > roomOf()) {
        lines.push(line);
        line = piece;
      } else line = longer;
    }
  }
  return [...lines, line].map((each) => each.replaceAll(joint, " "));
}
function wrapIndented(text, indent, width) {
  return wrap(text, width - indent).map((line) => " ".repeat(indent) + line);
}
function wrapParts(parts, indent, width) {
  const lines = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== void 0 && displayWidth(last) + 3 + displayWidth(part) <= width)
      lines[lines.length - 1] = `${last} \xB7 ${part}`;
    else {
      const [first = "", ...rest] = wrap(part, width - indent);
      lines.push(
        (last === void 0 ? "" : " ".repeat(indent)) + first,
        ...rest.map((line) => " ".repeat(indent) + line)
      );
    }
  }
  return lines;
}
function spread(left, right, width) {
  const lines = wrap(left, width);
  if (right === "") return lines;
  const last = lines.at(-1) ?? "";
  const gap = width - displayWidth(last) - displayWidth(right);
  if (gap >= 2) return [...lines.slice(0, -1), last + " ".repeat(gap) + right];
  return [...lines, ...wrap(right, width).map((line) => padLeft(line, width))];
}

export {
  ABOUT,
  systemRoles,
  pathSettings,
  loadWorkspace,
  protectedBranchIn,
  displayWidth,
  padRight,
  padLeft,
  wrap,
  wrapIndented,
  wrapParts,
  spread,
  monthOf,
  dayInWords,
  dayWithWeekday,
  isWholeMonth,
  monthBefore,
  timeInWords,
  placeOf2 as placeOf,
  numberInWords,
  moneyInWords,
  differenceInWords,
  priceInWords,
  marginInWords,
  counted,
  listed,
  placeInFile,
  fieldInWords,
  valueInWords,
  durationInWords,
  shortDigest,
  configInWords
};
