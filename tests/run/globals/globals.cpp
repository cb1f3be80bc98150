// SPDX-License-Identifier: MIT OR Apache-2.0
// Exports that are called like what the generated code and its types use themselves.
#include <chrono>
#include <map>
#include <set>
#include <string>
#include <vector>

class [[wasm::export]] Map {
 public:
  int x = 1;
  Map* self() { return this; }
  std::map<int, int> entries() const { return {{1, 2}}; }
};
class [[wasm::export]] Symbol : public Map {
 public:
  std::vector<double> numbers() const { return {1.5}; }
};
struct [[wasm::record]] Error {
  int code = 1;
};
enum class [[wasm::export]] Set { a, b };
enum class [[wasm::string_enum]] Record { one, two };
class [[wasm::export]] Date {
 public:
  std::chrono::system_clock::time_point time() const { return {}; }
};
[[wasm::export]] std::map<std::string, int> count(const Map& map, const Symbol& symbol, Error error, Set set,
                                                  Record record) {
  return {
      {"x", map.x + symbol.x}, {"code", error.code}, {"set", static_cast<int>(set)}, {"r", static_cast<int>(record)}};
}
class [[wasm::export]] Buffer {
 public:
  std::string text() const { return "a text that is longer than what loops copy, with ä and 😀"; }
};
class [[wasm::export]] WeakMap {};
class [[wasm::export]] Reflect {};
[[wasm::export]] Error error_of(const std::set<int>& codes) { return {*codes.begin()}; }

/// The one outside.
class [[wasm::export]] Point {
 public:
  explicit Point(int x) : x(x) {}
  int x;
};
namespace [[wasm::export]] geo {
class [[wasm::export("Point")]] Place {
 public:
  ::Point outer() const { return ::Point(7); }
  Place copy() const { return *this; }
};
}  // namespace geo
