// SPDX-License-Identifier: MIT OR Apache-2.0
import init, * as cpp from "../pkg-web/imageproc.js";
import * as js from "./filters.js";

const find = (id) => document.getElementById(id);
const canvas = find("canvas");
const context = canvas.getContext("2d", { willReadFrequently: true });

/** What each button does, with either implementation. */
const filters = {
  grayscale: (code, pixels) => code.grayscale(pixels),
  invert: (code, pixels) => code.invert(pixels),
  darker: (code, pixels) => code.adjust_brightness(pixels, -24),
  brighter: (code, pixels) => code.adjust_brightness(pixels, 24),
};

/** The picture as it was opened. */
let original;

function show(image) {
  canvas.width = image.width;
  canvas.height = image.height;
  context.putImageData(image, 0, 0);
  drawHistogram(image.data);
}

/** Decodes the bytes of a file in C++ and shows the picture. */
function open(bytes, name) {
  const start = performance.now();
  const picture = cpp.Picture.decode(bytes);
  if (picture === null) {
    find("status").textContent = `${name} cannot be read: ${cpp.decode_error()}.`;
    return;
  }
  const pixels = new Uint8ClampedArray(picture.pixels.buffer);
  original = new ImageData(pixels, picture.width, picture.height);
  const time = performance.now() - start;
  picture.free();
  show(original);
  for (const button of document.querySelectorAll("button")) button.disabled = false;
  const size = `${original.width} × ${original.height} pixels`;
  find("status").textContent = `${name}: ${size}, decoded in ${time.toFixed(1)} ms.`;
}

/** Median time of a filter on copies of the pixels, in milliseconds. */
function measure(filter, code, pixels) {
  const times = Array.from({ length: 15 }, () => {
    const copy = pixels.slice();
    const start = performance.now();
    filter(code, copy);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[7];
}

function compare(filter, pixels) {
  const times = { cpp: measure(filter, cpp, pixels), js: measure(filter, js, pixels) };
  const longest = Math.max(times.cpp, times.js, 1e-3);
  for (const [name, time] of Object.entries(times)) {
    find(`${name}-time`).textContent = `${time.toFixed(2)} ms`;
    find(`${name}-bar`).style.width = `${(100 * time) / longest}%`;
  }
  const ratio = times.js / Math.max(times.cpp, 1e-3);
  find("lead").textContent =
    ratio >= 1.05
      ? `C++ is ${ratio.toFixed(1)} times as fast.`
      : ratio <= 0.95
        ? `JavaScript is ${(1 / ratio).toFixed(1)} times as fast.`
        : "Both take the same time.";
}

function apply(name) {
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  compare(filters[name], image.data);
  filters[name](cpp, image.data);
  show(image);
  find("status").textContent = `Applied: ${name}.`;
}

function drawHistogram(pixels) {
  const histogram = new cpp.Histogram(pixels);
  const chart = find("histogram");
  const brush = chart.getContext("2d");
  const series = [
    [cpp.Channel.Red, "rgb(214 69 65 / 60%)"],
    [cpp.Channel.Green, "rgb(46 155 90 / 60%)"],
    [cpp.Channel.Blue, "rgb(62 105 215 / 60%)"],
  ].map(([channel, colour]) => [histogram.counts(channel), colour]);
  // A few values that are very frequent (black, white) must not flatten all others.
  const all = series.flatMap(([counts]) => [...counts]).sort((a, b) => a - b);
  const top = Math.max(all[Math.floor(all.length * 0.99)], 1);
  brush.clearRect(0, 0, chart.width, chart.height);
  for (const [counts, colour] of series) {
    brush.fillStyle = colour;
    counts.forEach((count, value) => {
      const height = Math.min(count / top, 1) * chart.height;
      brush.fillRect(2 * value, chart.height - height, 2, height);
    });
  }
  const mean = histogram.mean(cpp.Channel.Luma).toFixed(0);
  const median = histogram.quantile(cpp.Channel.Luma, 0.5);
  find("statistics").textContent = `Brightness: mean ${mean}, median ${median} of 255.`;
  chart.setAttribute("aria-label", `Histogram of the picture. Mean brightness ${mean}, median ${median} of 255.`);
  histogram.free();
}

async function openFile(file) {
  if (file) open(new Uint8Array(await file.arrayBuffer()), file.name);
}

function listen() {
  for (const button of document.querySelectorAll("[data-filter]")) {
    button.addEventListener("click", () => apply(button.dataset.filter));
  }
  find("reset").addEventListener("click", () => {
    show(original);
    find("status").textContent = "The picture as it was opened.";
  });
  find("file").addEventListener("change", (event) => openFile(event.target.files[0]));
  const frame = find("frame");
  const mark = (over) => (event) => {
    event.preventDefault();
    frame.classList.toggle("over", over);
  };
  frame.addEventListener("dragover", mark(true));
  frame.addEventListener("dragleave", mark(false));
  frame.addEventListener("drop", (event) => {
    mark(false)(event);
    openFile(event.dataTransfer.files[0]);
  });
}

try {
  await init();
  listen();
  open(new Uint8Array(await (await fetch("sample.jpg")).arrayBuffer()), "sample.jpg");
} catch (error) {
  find("status").textContent = `This page could not start: ${error.message}`;
  throw error;
}
