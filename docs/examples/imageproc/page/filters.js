// SPDX-License-Identifier: MIT OR Apache-2.0
// The loops of src/filters.cpp once more, in JavaScript, to be timed against.

/** @param {Uint8ClampedArray} pixels */
export function grayscale(pixels) {
  for (let i = 0; i + 3 < pixels.length; i += 4) {
    const gray = (19595 * pixels[i] + 38470 * pixels[i + 1] + 7471 * pixels[i + 2] + 32768) >> 16;
    pixels[i] = pixels[i + 1] = pixels[i + 2] = gray;
  }
}

/** @param {Uint8ClampedArray} pixels */
export function invert(pixels) {
  for (let i = 0; i + 3 < pixels.length; i += 4) {
    for (let channel = 0; channel < 3; channel++) pixels[i + channel] = 255 - pixels[i + channel];
  }
}

/**
 * @param {Uint8ClampedArray} pixels
 * @param {number} delta
 */
export function adjust_brightness(pixels, delta) {
  const step = Math.min(Math.max(delta, -255), 255);
  for (let i = 0; i + 3 < pixels.length; i += 4) {
    for (let channel = 0; channel < 3; channel++) {
      pixels[i + channel] = Math.min(Math.max(pixels[i + channel] + step, 0), 255);
    }
  }
}
