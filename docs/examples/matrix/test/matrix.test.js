// SPDX-License-Identifier: MIT OR Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";

import { Matrix } from "../pkg/matrix.js";

const square = () => Matrix.fromArray(2, 2, [4, 3, 6, 3]);

test("a new matrix holds zeros", () => {
  const matrix = new Matrix(2, 3);
  assert.equal(matrix.rows, 2);
  assert.equal(matrix.cols, 3);
  assert.deepEqual(matrix.toArray(), new Float64Array(6));
});

test("values are read and written, outside there is undefined", () => {
  const matrix = new Matrix(2, 2);
  assert.equal(matrix.set(1, 0, 2.5), true);
  assert.equal(matrix.getAt(1, 0), 2.5);
  assert.equal(matrix.set(2, 0, 1), false);
  assert.equal(matrix.getAt(2, 0), undefined);
  assert.equal(matrix.getAt(0, -1), undefined);
});

test("from and to Float64Array", () => {
  const values = Float64Array.of(1, 2, 3, 4, 5, 6);
  const matrix = Matrix.fromArray(3, 2, values);
  assert.equal(matrix.getAt(2, 1), 6);
  assert.deepEqual(matrix.toArray(), values);
  assert.equal(Matrix.fromArray(2, 2, values), undefined);
});

test("products and transposes", () => {
  const left = Matrix.fromArray(2, 3, [1, 2, 3, 4, 5, 6]);
  const product = left.multiply(left.transpose());
  assert.deepEqual(product.toArray(), Float64Array.of(14, 32, 32, 77));
  assert.equal(left.multiply(left), undefined);
});

test("determinants", () => {
  assert.ok(Math.abs(square().determinant() + 6) < 1e-12);
  assert.equal(Matrix.identity(5).determinant(), 1);
  assert.equal(new Matrix(2, 3).determinant(), undefined);
});

test("linear systems", () => {
  const solution = square().solve(Matrix.fromArray(2, 1, [10, 12]));
  assert.ok(solution.isCloseTo(Matrix.fromArray(2, 1, [1, 2]), 1e-12));
  assert.equal(new Matrix(2, 2).solve(new Matrix(2, 1)), undefined, "singular");
  assert.equal(square().solve(new Matrix(3, 1)), undefined, "wrong shape");
});

test("a big system, solved as in JavaScript", () => {
  const size = 60;
  const values = Float64Array.from(
    { length: size * size },
    (_, i) => Math.sin(i * i) + (i % (size + 1) === 0 ? 10 : 0),
  );
  const expected = Float64Array.from({ length: size }, (_, i) => i - 20);
  const right = expected.map((_, row) => expected.reduce((sum, x, col) => sum + values[row * size + col] * x, 0));
  const solution = Matrix.fromArray(size, size, values).solve(Matrix.fromArray(size, 1, right));
  assert.ok(solution.isCloseTo(Matrix.fromArray(size, 1, expected), 1e-9));
});

test("mistakes are errors, not crashes", () => {
  const matrix = square();
  assert.throws(() => matrix.multiply({}), { name: "TypeError", message: /multiply.*other/ });
  assert.throws(() => Matrix.fromArray(1, 1, "1"), { name: "TypeError", message: /fromArray.*values/ });
  matrix.free();
  assert.throws(() => matrix.rows, /Matrix.*free/);
});
