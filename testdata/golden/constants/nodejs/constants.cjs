"use strict";

/** The circle's constant. */
const tau = 6.283185307179586;

const tenth = 0.10000000149011612;

const answer = 42;

const yes = true;

const big = 18446744073709551615n;

const label = "a \"quoted\" \\ text\n";

const imports = {};

const wasmBytes = require("node:fs").readFileSync(`${__dirname}/constants_bg.wasm`);
const wasm = new WebAssembly.Instance(new WebAssembly.Module(wasmBytes), imports).exports;

exports.tau = tau;
exports.tenth = tenth;
exports.answer = answer;
exports.yes = yes;
exports.big = big;
exports.label = label;
exports.__wasm = wasm;
