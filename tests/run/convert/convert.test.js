// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  const same = (actual, expected) => assert.equal(JSON.stringify(actual), JSON.stringify(expected));

  test("types cross as what their specialisation says", () => {
    assert.equal(wasm.warmer(20), 21);
    assert.equal(wasm.warmer(20, 5), 25);
    same(wasm.reversed([1, 2, 3]), [3, 2, 1]);
    assert.equal(wasm.label("ä"), "ä!");
  });

  test("inside other types", () => {
    assert.equal(wasm.hottest([18, 25, 21]), 25);
    assert.equal(wasm.maybe(3), 3);
    assert.equal(wasm.maybe(), undefined);
    assert.equal(wasm.labels({ a: "b" }).get("a"), "b");
    same(wasm.reading({ temperature: 5, place: [1, 2, 3] }), { temperature: 5, place: [1, 2, 3] });
  });

  test("members of classes", () => {
    const station = new wasm.Station();
    assert.equal(station.temperature, 20);
    station.temperature = 22;
    assert.equal(station.temperature, 22);
    assert.equal(station.limit(), 30);
  });

  test("wrong arguments are named", () => {
    assert.throws(TypeError, ["warmer", "'temperature'"], () => wasm.warmer("20"));
    assert.throws(TypeError, ["reversed", "'v'"], () => wasm.reversed([1, 2]));
    assert.throws(TypeError, ["reversed", "'v[2]'"], () => wasm.reversed([1, 2, "3"]));
    assert.throws(TypeError, ["label", "'label'"], () => wasm.label(1));
    assert.throws(TypeError, ["reading", "'reading.place[1]'"], () =>
      wasm.reading({ temperature: 5, place: [1, "", 3] }),
    );
  });

  test("memory stays as it is", () => {
    noGrowth(() => wasm.label("a longer text that needs memory of its own"));
    noGrowth(() => wasm.labels({ a: "a longer text that needs memory of its own" }));
  });
};
