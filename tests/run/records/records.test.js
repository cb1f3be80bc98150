// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  const { Pen, Canvas, Color } = wasm;
  const same = (actual, expected) => assert.equal(JSON.stringify(actual), JSON.stringify(expected));

  test("plain objects in and out", () => {
    const point = wasm.mirror({ x: 1, y: 2 });
    same(point, { x: 2, y: 1 });
    assert.equal(Object.getPrototypeOf(point), Object.prototype);
    assert.equal(wasm.length_squared({ x: 0, y: 0 }, { x: 3, y: 4 }), 25);
    same(wasm.origin(), { x: 3, y: 4 });
    same(wasm.mirror({ x: 1, y: 2, more: "is ignored" }), { x: 2, y: 1 });
    same(wasm.empty({}), {});
  });

  test("what has accessors or a prototype is an object, too", () => {
    class Place {
      x = 5;
      get y() {
        return 6;
      }
    }
    same(wasm.mirror(new Place()), { x: 6, y: 5 });
    same(wasm.mirror(Object.create({ x: 1, y: 2 })), { x: 2, y: 1 });
  });

  const initial = { name: "line", color: 5, version: 3, between: [], flags: 5 };

  test("missing fields take the initialiser", () => {
    const from = { x: 5, y: 6 };
    const { to, ...rest } = wasm.line({ from, between: [] });
    same(to, { x: 1, y: 1 });
    same(rest, { from, ...initial });
    same(wasm.line({ from, between: [], to: undefined, name: undefined }).to, { x: 1, y: 1 });
    assert.equal("width" in rest, false);
    assert.equal("handle" in rest, false);
    assert.equal("count" in rest, false);
  });

  test("fields that are given", () => {
    const full = {
      from: { x: 5, y: 6 },
      to: { x: 7, y: 8 },
      name: "öther",
      width: 9,
      color: Color.red,
      version: 4,
      between: [{ x: 2, y: 3 }],
      flags: 2,
    };
    same(wasm.line(full), full);
    same(wasm.shortest(), {
      from: { x: 0, y: 0 },
      to: { x: 1, y: 1 },
      name: "line",
      width: 7,
      color: 5,
      version: 3,
      between: [],
      flags: 5,
    });
  });

  test("optional fields that are empty are absent", () => {
    const line = wasm.line({ from: { x: 0, y: 0 }, between: [], width: null, color: null });
    assert.equal("width" in line, false);
    assert.equal("color" in line, false);
  });

  test("records of themselves", () => {
    assert.equal(
      wasm.sum({
        value: 1,
        children: [
          { value: 2, children: [] },
          { value: 3, children: [{ value: 4, children: [] }] },
        ],
      }),
      10,
    );
    assert.equal(wasm.sum(wasm.tree(4)), 4 + 4 * (3 + 3 * (2 + 2 * 1)));
  });

  test("vectors and optionals of records", () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({ x: i, y: -i }));
    same(wasm.points(many), many);
    same(wasm.points([]), []);
    same(wasm.maybe({ x: 1, y: 2 }), { x: 1, y: 2 });
    assert.equal(wasm.maybe(null), undefined);
    assert.equal(wasm.maybe(), undefined);
  });

  test("records that hold objects", () => {
    const before = wasm.living();
    const [pen, shared] = [new Pen(), new Pen()];
    pen.width = 7;
    const held = wasm.holder({ pen, shared, more: [shared, null] });
    assert.ok(held.pen instanceof Pen && held.pen !== pen);
    assert.equal(held.pen.width, 7);
    held.shared.width = 9;
    assert.equal(shared.width, 9);
    assert.equal(held.more.length, 2);
    assert.equal(held.more[1], null);
    assert.equal(pen.width, 7);
    for (const one of new Set([pen, shared, held.pen, held.shared, held.more[0]])) one.free();
    assert.equal(wasm.living(), before);
  });

  test("names of fields", () => {
    same(wasm.names({ "first-name": "A", class: "B" }), { "first-name": "A", class: "B", is_ok: true });
    same(wasm.vendor({ id: 3, on: true }), { id: 3, on: true });
  });

  test("as data members they are copies", () => {
    const canvas = new Canvas();
    canvas.corner.x = 9;
    assert.equal(canvas.corner.x, 1);
    canvas.corner = { x: 3, y: 4 };
    canvas.move({ x: 1, y: 1 });
    same(canvas.corner, { x: 4, y: 5 });
    canvas.lines = [{ from: { x: 0, y: 0 }, between: [] }];
    assert.equal(canvas.lines[0].name, "line");
  });

  test("wrong arguments are named", () => {
    for (const bad of [1, "x", null, undefined, true, Symbol("s")])
      assert.throws(TypeError, ["mirror", "'point'"], () => wasm.mirror(bad));
    assert.throws(TypeError, ["mirror", "'point.y'"], () => wasm.mirror({ x: 1 }));
    assert.throws(TypeError, ["mirror", "'point.x'"], () => wasm.mirror({ x: "1", y: 2 }));
    assert.throws(TypeError, ["points", "'points[1].y'"], () => wasm.points([{ x: 1, y: 2 }, { x: 1 }]));
    for (const [bad, kind] of [
      [5, "number"],
      ["text", "string"],
      [() => 1, "function"],
      [null, "null"],
      [undefined, "undefined"],
    ]) {
      assert.throws(TypeError, [`points: 'points[1]' must be a Point, got ${kind}`], () =>
        wasm.points([{ x: 1, y: 2 }, bad]),
      );
      assert.throws(TypeError, [`'sized[0]' must be a Sized, got ${kind}`], () => wasm.total_length([bad]));
    }
    assert.throws(TypeError, ["points: 'points[0].x' must be a number, got undefined"], () => wasm.points([[]]));
    assert.equal(wasm.total_length([{ length: 2 }, [1, 2, 3]]), 5);
    assert.throws(TypeError, ["line", "'line.from.x'"], () => wasm.line({ from: {}, between: [] }));
    assert.throws(TypeError, ["line", "'line.color'"], () =>
      wasm.line({ from: { x: 0, y: 0 }, between: [], color: 3 }),
    );
    assert.throws(TypeError, ["sum", "'tree.children[0].value'"], () => wasm.sum({ value: 1, children: [{}] }));
    assert.throws(TypeError, ["holder", "'holder.pen'"], () => wasm.holder({ pen: {}, shared: null, more: [] }));
    assert.throws(TypeError, ["Canvas.corner"], () => (new Canvas().corner = 1));
  });

  test("getters and proxies that throw leave nothing behind", () => {
    const thrown = new RangeError("mine");
    const sly = {
      x: 1,
      get y() {
        throw thrown;
      },
    };
    let points = Array.from({ length: 100 }, () => ({ x: 1, y: 1 }));
    points = [...points, sly];
    noGrowth(() => {
      try {
        wasm.points(points);
      } catch (error) {
        assert.equal(error, thrown);
      }
    }, 2000);
    same(wasm.mirror({ x: 1, y: 2 }), { x: 2, y: 1 });
  });

  test("getters may call the module", () => {
    const nested = {
      get x() {
        return wasm.mirror({ x: 1, y: wasm.sum(wasm.tree(3)) }).x;
      },
      y: 2,
    };
    same(wasm.mirror(nested), { x: 2, y: wasm.sum(wasm.tree(3)) });
  });

  test("memory stays as it is", () => {
    noGrowth(() => wasm.mirror({ x: 1, y: 2 }));
    const line = {
      from: { x: 1, y: 2 },
      name: "a longer text that needs memory of its own",
      between: [{ x: 1, y: 2 }],
    };
    noGrowth(() => wasm.line(line));
    noGrowth(() => wasm.tree(3));
    noGrowth(() => wasm.points([{ x: 1, y: 2 }]));
  });
};
