// SPDX-License-Identifier: MIT OR Apache-2.0
#include <js/generator.h>

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

static int alive = 0;
struct Count {
  Count() { ++alive; }
  Count(const Count&) = delete;
  ~Count() { --alive; }
};
[[wasm::export]] int generators_alive() { return alive; }

/// Numbers from 0.
[[wasm::export]] js::generator<int> numbers(int count) {
  Count guard;
  for (int i = 0; i < count; ++i) co_yield i;
}
[[wasm::export]] js::generator<double> naturals() {
  Count guard;
  for (double i = 0;; ++i) co_yield i;
}
[[wasm::export]] js::generator<std::string> words(std::string text) {
  std::string word;
  for (char c : text + " ") {
    if (c != ' ')
      word += c;
    else if (!word.empty())
      co_yield std::exchange(word, "");
  }
}
[[wasm::export]] js::generator<std::optional<int>> maybes() {
  co_yield 1;
  co_yield std::nullopt;
  co_yield 3;
}
[[wasm::export]] js::generator<std::vector<double>> rows(int n) {
  for (int i = 1; i <= n; ++i) co_yield std::vector<double>(i, i);
}
[[wasm::export]] js::generator<std::variant<int, std::string>> mixed() {
  co_yield 1;
  co_yield std::string("two");
}
[[wasm::export]] js::generator<std::pair<std::string, bool>> pairs() {
  co_yield {"yes", true};
  co_yield {"no", false};
}
[[wasm::export]] js::generator<int> failing(int after) {
  Count guard;
  for (int i = 0; i < after; ++i) co_yield i;
  throw std::out_of_range("no more");
}

class [[wasm::export]] Item {
 public:
  explicit Item(int value) : value(value) {}
  int value;
};
[[wasm::export]] js::generator<Item> items() {
  co_yield Item(1);
  co_yield Item(2);
}
[[wasm::export]] js::generator<std::unique_ptr<Item>> owned_items() {
  for (int i = 5; i < 8; ++i) co_yield std::make_unique<Item>(i);
}

class [[wasm::export]] Tree {
 public:
  void add(int value) { values_.push_back(value); }
  js::generator<int> values() const {
    for (std::size_t i = 0; i < values_.size(); ++i) co_yield values_[i];
  }
  [[wasm::name("[Symbol.iterator]")]] js::generator<int> iterate() const { return values(); }

 private:
  std::vector<int> values_;
};

[[wasm::import]] void visit(int value);
[[wasm::export]] js::generator<int> visiting(int count) {
  for (int i = 0; i < count; ++i) {
    visit(i);
    co_yield i;
  }
}
[[wasm::export]] std::vector<js::generator<int>> several() {
  std::vector<js::generator<int>> all;
  all.push_back(numbers(2));
  all.push_back(numbers(3));
  return all;
}
[[wasm::export]] std::optional<js::generator<int>> perhaps(bool is_there) {
  if (is_there) return numbers(2);
  return std::nullopt;
}
