// SPDX-License-Identifier: MIT OR Apache-2.0
#include <string>
#include <utility>
#include <vector>

static int alive = 0;

class [[wasm::export]] Builder {
 public:
  Builder() { ++alive; }
  Builder(Builder&& other) : text(std::move(other.text)) { ++alive; }
  ~Builder() { --alive; }
  Builder& add(const std::string& more) & {
    text += more;
    return *this;
  }
  std::string build() && { return std::move(text); }
  void drop() && {}
  Builder next(int times = 1) && {
    while (times-- > 0) text += '!';
    return std::move(*this);
  }
  [[wasm::name("at")]] char operator[](int index) const { return text[index]; }
  [[wasm::name("equals")]] bool operator==(const Builder& other) const { return text == other.text; }
  bool operator<(const Builder& other) const { return text < other.text; }
  [[wasm::name("[Symbol.toPrimitive]")]] operator std::string() const { return text; }
  [[wasm::name("call")]] int operator()(int a, int b = 2) const { return a + b; }
  [[wasm::name("increment")]] Builder& operator++() {
    text += '+';
    return *this;
  }
  [[wasm::internal, wasm::ts("Secret")]] int secret([[wasm::ts("1 | 2")]] int n) const { return n; }
  [[wasm::variadic]] int count(const std::vector<std::string>& all) const { return static_cast<int>(all.size()); }

 private:
  std::string text;
};
[[wasm::export]] int living() { return alive; }
[[wasm::export("default"), wasm::variadic]] int total(std::vector<int> numbers) {
  return static_cast<int>(numbers.size());
}
[[wasm::ts_section("type Secret = number;")]];
