// SPDX-License-Identifier: MIT OR Apache-2.0
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { Channel, Histogram, Picture, adjust_brightness, decode_error, grayscale, invert } from "../pkg/imageproc.js";

const sample = (name) => readFile(new URL(`../page/${name}`, import.meta.url));
const some = (Type) => Type.of(10, 20, 30, 255, 200, 100, 0, 128);

test("decodes PNG", async () => {
  const picture = Picture.decode(await sample("sample.png"));
  assert.equal(picture.width, 96);
  assert.equal(picture.height, 64);
  const pixels = picture.pixels;
  assert.equal(pixels.length, 4 * 96 * 64);
  assert.ok(pixels.every((value, i) => i % 4 !== 3 || value === 255));
});

test("decodes JPEG", async () => {
  const picture = Picture.decode(await sample("sample.jpg"));
  assert.equal(picture.width, 720);
  assert.equal(picture.height, 480);
  const histogram = new Histogram(picture.pixels);
  assert.equal(histogram.total, 720 * 480);
});

test("what is no picture gives null, and the reason", async () => {
  assert.equal(Picture.decode(new Uint8Array(100)), null);
  assert.notEqual(decode_error(), "");
  const png = await sample("sample.png");
  assert.equal(Picture.decode(png.subarray(0, png.length / 2)), null);
  assert.equal(Picture.decode(new Uint8Array()), null);
});

for (const Type of [Uint8Array, Uint8ClampedArray]) {
  test(`filters change a ${Type.name} in place`, () => {
    const pixels = some(Type);
    invert(pixels);
    assert.deepEqual(pixels, Type.of(245, 235, 225, 255, 55, 155, 255, 128));
    invert(pixels);
    assert.deepEqual(pixels, some(Type));
    adjust_brightness(pixels, 100);
    assert.deepEqual(pixels, Type.of(110, 120, 130, 255, 255, 200, 100, 128));
    adjust_brightness(pixels, -1e6);
    assert.deepEqual(pixels, Type.of(0, 0, 0, 255, 0, 0, 0, 128));
    const gray = some(Type);
    grayscale(gray);
    assert.deepEqual(gray, Type.of(18, 18, 18, 255, 118, 118, 118, 128));
  });
}

test("an incomplete last pixel stays as it is", () => {
  const pixels = Uint8ClampedArray.of(1, 2, 3, 4, 5, 6, 7);
  invert(pixels);
  assert.deepEqual(pixels, Uint8ClampedArray.of(254, 253, 252, 4, 5, 6, 7));
});

test("histograms", () => {
  const histogram = new Histogram(some(Uint8ClampedArray));
  const red = histogram.counts(Channel.Red);
  assert.ok(red instanceof Uint32Array);
  assert.equal(red.length, 256);
  assert.equal(red[10], 1);
  assert.equal(red[200], 1);
  assert.equal(histogram.mean(Channel.Green), 60);
  assert.equal(histogram.quantile(Channel.Blue, 0.5), 0);
  assert.equal(histogram.quantile(Channel.Blue, 1), 30);
  assert.equal(new Histogram(new Uint8Array()).mean(Channel.Luma), 0);
});

test("mistakes are errors, not crashes", () => {
  assert.throws(() => invert([1, 2, 3, 4]), { name: "TypeError", message: /invert.*pixels/ });
  const histogram = new Histogram(some(Uint8Array));
  assert.throws(() => histogram.counts(7), { name: "TypeError", message: /counts.*channel/ });
  histogram.free();
  assert.throws(() => histogram.total, /Histogram.*free/);
});
