// SPDX-License-Identifier: MIT OR Apache-2.0
#include <js/object.h>

#include <string>
#include <string_view>

/// An animal of the page's.
class [[wasm::import]] Animal : public js::object {
 public:
  explicit Animal(std::string_view name);
  [[wasm::getter]] std::string name() const;
  [[wasm::setter]] void set_name(std::string_view name);
  [[wasm::getter]] static int count();
  std::string speak(int times) const;
  [[wasm::final, wasm::name("speak")]] std::string speak_as_animal(int times) const;
};
class [[wasm::import]] Dog : public Animal {
 public:
  Dog(std::string_view name, int age);
};
class [[wasm::import("Array")]] Names : public js::object {
 public:
  Names();
  [[wasm::index_get]] std::string at(int index) const;
  [[wasm::index_set]] void set(int index, std::string_view name);
  [[wasm::index_delete]] void erase(int index);
};
namespace [[wasm::import, wasm::module("three")]] three {
class Vector3 : public js::object {
 public:
  Vector3(double x, double y, double z);
};
}  // namespace three

[[wasm::export]] Dog adopt(const Animal& parent) {
  Dog dog(parent.name() + " junior", Animal::count());
  dog.set_name(dog.speak(2) + dog.speak_as_animal(1));
  return dog;
}
[[wasm::export]] Names names(std::string_view first) {
  Names names;
  names.set(0, first);
  names.set(1, names.at(0));
  names.erase(0);
  return names;
}
[[wasm::export]] three::Vector3 up() { return three::Vector3(0, 1, 0); }
