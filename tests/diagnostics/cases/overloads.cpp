// SPDX-License-Identifier: MIT OR Apache-2.0
#include <string>
#include <string_view>
#include <vector>
[[wasm::export]] int twice(int value);
[[wasm::export]] double twice(double value);
[[wasm::export]] void told(int value);
[[wasm::export]] void told(const std::string& value);
[[wasm::export]] void told(const std::vector<std::string>& value);
[[wasm::export]] void told(const std::vector<std::vector<int>>& value);
[[wasm::export]] void told(const std::vector<int>& value);
[[wasm::export]] void told(const std::vector<double>& value);
enum class [[wasm::export]] Color { red };
enum class [[wasm::export]] Mode { fast };
class [[wasm::export]] Box {
 public:
  explicit Box(std::string text);
  explicit Box(std::string_view text);
  Box(int, int);
  void put(Color);
  void put(Mode);
  void put(int);
  [[wasm::skip]] void put(double);
  int& at(int index);
  const int& at(int index) const;
};
namespace other {
[[wasm::export]] double twice(double value);
class [[wasm::export("OtherBox")]] Box {
 public:
  explicit Box(std::string text);
};
}  // namespace other
