// SPDX-License-Identifier: MIT OR Apache-2.0
#include <js/object.h>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

class [[wasm::import]] Animal : public js::object {
 public:
  explicit Animal(std::string_view name);
  Animal(std::string_view name, int legs);
  static Animal adopt(const Animal& other);
  [[wasm::getter]] std::string name() const;
  [[wasm::setter]] void set_name(std::string_view name);
  [[wasm::getter("legs")]] std::optional<int> leg_count() const;
  [[wasm::getter]] static int count();
  [[wasm::setter]] static void set_count(int count);
  std::string speak() const;
  std::string speak(int times) const;
  [[wasm::final, wasm::name("speak")]] std::string speak_as_animal() const;
  [[wasm::name("strange-name")]] int strange() const;
  [[wasm::variadic]] int add(const std::vector<int>& numbers);
};

// Bases need no constructor that derived classes could call.
class [[wasm::import]] Dog : public Animal {
 public:
  Dog(std::string_view name, int age);
  [[wasm::getter]] int age() const;
  Animal parent() const;
};

class [[wasm::import("Array")]] Strings : public js::object {
 public:
  Strings();
  [[wasm::index_get]] std::string operator[](int index) const;
  [[wasm::index_get]] std::optional<std::string> find(int index) const;
  [[wasm::index_set]] void set(int index, std::string_view value);
  [[wasm::index_delete]] void erase(int index);
  [[wasm::getter]] int length() const;
};

class [[wasm::import("Object")]] Dictionary : public js::object {
 public:
  Dictionary();
  [[wasm::index_get]] std::optional<int> get(std::string_view key) const;
  [[wasm::index_set]] void set(std::string_view key, int value);
  [[wasm::index_delete]] void erase(std::string_view key);
};

namespace [[wasm::import]] zoo {
class Keeper : public js::object {
 public:
  Keeper();
  std::string feed(const Animal& animal) const;
};
namespace night {
class [[wasm::name("Night-Keeper")]] NightKeeper : public Keeper {
 public:
  NightKeeper();
};
}  // namespace night
}  // namespace zoo

namespace [[wasm::import, wasm::module("./zoo.js")]] zoo_module {
class Cage : public js::object {
 public:
  Cage(int size);
  [[wasm::getter]] int size() const;
  int grow(int by);
};
class [[wasm::name("default")]] Gate : public js::object {
 public:
  Gate();
  [[wasm::getter]] bool open() const;
};
}  // namespace zoo_module

class [[wasm::import, wasm::vendor_prefix("webkit")]] Prefixed : public js::object {
 public:
  Prefixed();
  int value() const;
};

class [[wasm::import]] NotThere : public js::object {
 public:
  NotThere();
};

// A member that is C++'s own.
class [[wasm::import]] Handy : public js::object {
 public:
  Handy() = default;
  [[wasm::getter]] int x() const;
  [[wasm::skip]] int twice() const { return 2 * x(); }
};

struct [[wasm::record]] Pair {
  Animal first;
  std::optional<Animal> second;
};

[[wasm::export]] Animal make(std::string_view name) { return Animal(name); }
[[wasm::export]] Animal make_with_legs(std::string_view name, int legs) { return Animal(name, legs); }
[[wasm::export]] Dog make_dog(std::string_view name, int age) { return Dog(name, age); }
[[wasm::export]] Animal as_base(Dog dog) { return dog; }
[[wasm::export]] std::string rename(Animal animal, std::string_view name) {
  std::string before = animal.name();
  animal.set_name(name);
  return before + " " + animal.name();
}
[[wasm::export]] std::optional<int> legs(const Animal& animal) { return animal.leg_count(); }
[[wasm::export]] int count() {
  Animal::set_count(Animal::count() + 1);
  return Animal::count();
}
[[wasm::export]] Animal adopt(const Animal& animal) { return Animal::adopt(animal); }
[[wasm::export]] std::vector<std::string> speak(const Animal& animal) {
  return {animal.speak(), animal.speak(2), animal.speak_as_animal()};
}
[[wasm::export]] int strange(const Animal& animal) { return animal.strange(); }
[[wasm::export]] int add(Animal animal) { return animal.add({1, 2, 3}); }
[[wasm::export]] int age(const Dog& dog) { return dog.age(); }
[[wasm::export]] std::string parent_of(const Dog& dog) { return dog.parent().name(); }
[[wasm::export]] std::string elements() {
  Strings strings;
  strings.set(0, "a");
  strings.set(1, "b");
  strings.set(2, "c");
  strings.erase(1);
  return strings[0] + strings.find(1).value_or("-") + strings[2] + std::to_string(strings.length());
}
[[wasm::export]] Dictionary keys() {
  Dictionary dictionary;
  dictionary.set("a", 1);
  dictionary.set("b", dictionary.get("a").value() + 1);
  dictionary.set("c", 3);
  dictionary.erase("a");
  return dictionary;
}
[[wasm::export]] std::string feed(const Animal& animal) {
  return zoo::Keeper().feed(animal) + zoo::night::NightKeeper().feed(animal);
}
[[wasm::export]] int cages() {
  zoo_module::Cage cage(3);
  return cage.grow(2) * 10 + cage.size();
}
[[wasm::export]] zoo_module::Cage make_cage(int size) { return zoo_module::Cage(size); }
[[wasm::export]] bool gate() { return zoo_module::Gate().open(); }
[[wasm::export]] int prefixed() { return Prefixed().value(); }
[[wasm::export]] void not_there() { NotThere object; }
[[wasm::export]] int handy(Handy object) { return object.twice(); }
[[wasm::export]] std::vector<Animal> sorted(std::vector<Animal> animals) {
  std::map<std::string, Animal> byName;
  for (Animal& animal : animals) byName.insert({animal.name(), std::move(animal)});
  std::vector<Animal> result;
  for (auto& [name, animal] : byName) result.push_back(animal);
  return result;
}
[[wasm::export]] Pair swap(Pair pair) {
  return {pair.second.value_or(pair.first), pair.second ? std::optional(pair.first) : std::nullopt};
}
[[wasm::export]] Animal stored(std::optional<Animal> animal) {
  static Animal kept{"nobody"};
  if (animal) kept = *animal;
  return kept;
}
