import {
  drift,
  findDrift
} from "./chunk-QEYZTHTP.js";
import "./chunk-HUYHB7JZ.js";
import "./chunk-PWJUCBFK.js";
import "./chunk-SLBPCLTN.js";
import "./chunk-DUJATQ3J.js";
import "./chunk-J3HAOK67.js";
import "./chunk-AQH63J2K.js";
import "./chunk-LNNEKWE3.js";
import "./chunk-UKRWE526.js";
import "./chunk-3R27VUDY.js";
import "./chunk-6PVIOFPJ.js";
import "./chunk-LT5JZP3V.js";
import "./chunk-QTK4FHKC.js";
import "./chunk-7UPMKILO.js";
import "./chunk-DTSY5WOK.js";
import "./chunk-BZ6C3EK6.js";
import "./chunk-J3UCM6WL.js";
import "./chunk-C32G3P3X.js";
import "./chunk-MQEHHU24.js";
import "./chunk-MGQ447UL.js";
import "./chunk-3PCWHL66.js";
import "./chunk-QE7SUMQK.js";
import "./chunk-JI6ABTPW.js";
import "./chunk-CV2I5QFJ.js";
import "./chunk-E7OH3MJV.js";
import "./chunk-FPSXHBRJ.js";
import "./chunk-2OJCSNGY.js";
export {
  drift,
  findDrift
};
