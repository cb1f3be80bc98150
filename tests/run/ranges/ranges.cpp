// SPDX-License-Identifier: MIT OR Apache-2.0
#include <map>
#include <ranges>
#include <string>
#include <vector>

static int steps = 0;
[[wasm::export]] int steps_done() { return steps; }

/// Views that make their elements: lazily.
[[wasm::export]] auto squares(int n) {
  return std::views::iota(1, n + 1) | std::views::transform([](int i) {
           ++steps;
           return i * i;
         });
}
[[wasm::export]] auto endless() {
  return std::views::iota(1) | std::views::filter([](int i) { return i % 2 == 0; });
}

/// A container that goes along: lazily.
[[wasm::export]] auto reversed(std::vector<std::string> words) {
  return std::views::all(std::move(words)) | std::views::reverse;
}

/// What looks at an argument or at the object: at once.
[[wasm::export]] auto evens(const std::vector<int>& values) {
  return values | std::views::filter([](int i) { return i % 2 == 0; });
}

/// Nobody exports it.
class Countdown {
 public:
  struct iterator {
    using value_type = int;
    using difference_type = int;
    int at = 0;
    int operator*() const { return at; }
    iterator& operator++() {
      --at;
      return *this;
    }
    void operator++(int) { --at; }
    bool operator==(const iterator& other) const { return at == other.at; }
  };
  explicit Countdown(int from) : from_(from) {}
  iterator begin() const { return {from_}; }
  iterator end() const { return {0}; }

 private:
  int from_;
};
[[wasm::export]] Countdown countdown(int from) { return Countdown(from); }

class [[wasm::export]] Ages {
 public:
  void set(std::string name, int age) { ages_[name] = age; }
  auto names() const { return std::views::keys(ages_); }
  auto older_than(int age) const {
    return ages_ | std::views::filter([age](const auto& one) { return one.second > age; });
  }

 private:
  std::map<std::string, int> ages_;
};

class [[wasm::export]] Item {
 public:
  explicit Item(int value) : value(value) {}
  int value;
};
/// Elements by reference.
class [[wasm::export]] Box {
 public:
  void add(int value) { items_.emplace_back(value); }
  auto begin() { return items_.begin(); }
  auto end() { return items_.end(); }

 private:
  std::vector<Item> items_;
};
