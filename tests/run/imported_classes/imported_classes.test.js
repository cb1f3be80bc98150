// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  class Animal {
    static count = 0;
    static adopt(other) {
      return new Animal(`${other.name} junior`);
    }
    constructor(name, legs) {
      if (name === "unicorn") throw new RangeError("no such animal");
      this.name = name;
      this.legs = legs;
    }
    speak(times) {
      return `${this.name} speaks ${times}`;
    }
    "strange-name"() {
      return 5;
    }
    add(...numbers) {
      return numbers.reduce((a, b) => a + b, numbers.length * 100);
    }
  }
  class Dog extends Animal {
    constructor(name, age) {
      super(name, 4);
      this.age = age;
    }
    parent() {
      return new Animal(`parent of ${this.name}`);
    }
    speak() {
      return "barks";
    }
  }
  Object.assign(globalThis, { Animal, Dog });

  test("constructors and their overloads", () => {
    const animal = wasm.make("cat");
    assert.ok(animal instanceof Animal);
    assert.equal(animal.name, "cat");
    assert.equal(wasm.legs(animal), undefined);
    assert.equal(wasm.legs(wasm.make_with_legs("bird", 2)), 2);
  });

  test("derived classes", () => {
    const dog = wasm.make_dog("rex", 3);
    assert.ok(dog instanceof Dog);
    assert.equal(wasm.age(dog), 3);
    assert.equal(wasm.as_base(dog), dog);
    assert.equal(wasm.parent_of(dog), "parent of rex");
    assert.equal(wasm.legs(dog), 4);
  });

  test("accessors, also of the class", () => {
    assert.equal(wasm.rename(new Animal("a"), "b"), "a b");
    assert.equal(wasm.count(), 1);
    assert.equal(wasm.count(), 2);
    assert.equal(Animal.count, 2);
  });

  test("methods: late bound, or those of the class itself", () => {
    assert.sameElements(wasm.speak(new Animal("cat")), [
      "cat speaks undefined",
      "cat speaks 2",
      "cat speaks undefined",
    ]);
    assert.sameElements(wasm.speak(new Dog("rex", 1)), ["barks", "barks", "rex speaks undefined"]);
    assert.equal(wasm.adopt(new Animal("cat")).name, "cat junior");
    assert.equal(wasm.strange(new Animal("cat")), 5);
    assert.equal(wasm.add(new Animal("cat")), 306);
  });

  test("any object will do: nothing is checked unasked", () => {
    assert.equal(wasm.age({ age: 7 }), 7);
    assert.throws(TypeError, ["Dog.age", "a number", "got undefined"], () => wasm.age({}));
    assert.throws(TypeError, [], () => wasm.age(undefined));
  });

  test("elements and keys", () => {
    assert.equal(wasm.elements(), "a-c3");
    assert.equal(JSON.stringify(wasm.keys()), '{"b":2,"c":3}');
  });

  test("classes in namespaces and modules", () => {
    class Keeper {
      feed = (animal) => `${animal.name} is fed. `;
    }
    globalThis.zoo = {
      Keeper,
      night: {
        "Night-Keeper": class extends Keeper {
          feed = (animal) => `${animal.name} sleeps.`;
        },
      },
    };
    assert.equal(wasm.feed(new Animal("cat")), "cat is fed. cat sleeps.");
    assert.equal(wasm.cages(), 55);
    assert.equal(wasm.make_cage(4).size, 4);
    assert.equal(wasm.gate(), true);
  });

  test("vendors' prefixes, and classes that are not there", () => {
    globalThis.webkitPrefixed = class {
      value = () => 9;
    };
    assert.equal(wasm.prefixed(), 9);
    assert.throws(TypeError, ["NotThere"], () => wasm.not_there());
  });

  test("what a constructor throws goes through C++", () => {
    assert.throws(RangeError, ["no such animal"], () => wasm.make("unicorn"));
    assert.equal(wasm.make("cat").name, "cat");
  });

  test("members of C++ alone", () => {
    assert.equal(wasm.handy({ x: 4 }), 8);
  });

  test("in containers, records, optionals and static variables", () => {
    const [b, a] = [new Animal("b"), new Animal("a")];
    assert.sameElements(wasm.sorted([b, a]), [a, b]);
    const swapped = wasm.swap({ first: a, second: b });
    assert.equal(swapped.first, b);
    assert.equal(swapped.second, a);
    assert.equal(wasm.swap({ first: a }).first, a);
    assert.equal(wasm.stored(undefined).name, "nobody");
    assert.equal(wasm.stored(a), a);
    assert.equal(wasm.stored(undefined), a);
  });
};
