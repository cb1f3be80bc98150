// SPDX-License-Identifier: MIT OR Apache-2.0
#include <js/function.h>
#include <js/value.h>
#include <wasm/clamped.h>
#include <wasm/view.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

template <typename T>
static void add_one(std::span<T> x) {
  for (T& value : x) value = static_cast<T>(value + 1);
}

[[wasm::export]] void add_i8(std::span<std::int8_t> x) { add_one(x); }
[[wasm::export]] void add_u8(std::span<std::uint8_t> x) { add_one(x); }
[[wasm::export]] void add_i16(std::span<std::int16_t> x) { add_one(x); }
[[wasm::export]] void add_u16(std::span<std::uint16_t> x) { add_one(x); }
[[wasm::export]] void add_i32(std::span<std::int32_t> x) { add_one(x); }
[[wasm::export]] void add_u32(std::span<std::uint32_t> x) { add_one(x); }
[[wasm::export]] void add_i64(std::span<std::int64_t> x) { add_one(x); }
[[wasm::export]] void add_u64(std::span<std::uint64_t> x) { add_one(x); }
[[wasm::export]] void add_f32(std::span<float> x) { add_one(x); }
[[wasm::export]] void add_f64(std::span<double> x) { add_one(x); }
[[wasm::export]] void flip_bytes(std::span<std::byte> x) {
  for (std::byte& value : x) value = ~value;
}

/// Swaps the contents of two arrays.
/// \return how many elements were swapped
[[wasm::export]] std::size_t swap(std::span<double> a, std::span<double> b) {
  const std::size_t n = a.size() < b.size() ? a.size() : b.size();
  for (std::size_t i = 0; i < n; ++i) std::swap(a[i], b[i]);
  return n;
}

[[wasm::import]] void while_running();
[[wasm::export]] void write_around_a_call(std::span<int> x) {
  if (!x.empty()) x[0] = 1;
  while_running();
  if (!x.empty()) x[x.size() - 1] = 2;
}

[[wasm::export]] bool add_maybe(std::optional<std::span<int>> x) {
  if (!x) return false;
  add_one(*x);
  return true;
}

// What JavaScript writes reaches C++: imports, callbacks, overrides, and functions that C++ has as values.

namespace [[wasm::import]] crypto {
void getRandomValues(std::span<std::uint8_t> bytes);
}
[[wasm::export]] std::vector<std::uint8_t> random_bytes(int count) {
  std::vector<std::uint8_t> bytes(count);
  crypto::getRandomValues(bytes);
  return bytes;
}

template <typename T>
static std::vector<T> filled(const std::function<void(std::span<T>)>& fill) {
  std::vector<T> values(20);
  fill(std::span<T>(values).subspan(1, 18));
  return values;
}
[[wasm::export]] std::vector<std::int8_t> fill_i8(std::function<void(std::span<std::int8_t>)> fill) {
  return filled(fill);
}
[[wasm::export]] std::vector<std::uint64_t> fill_u64(std::function<void(std::span<std::uint64_t>)> fill) {
  return filled(fill);
}
[[wasm::export]] std::vector<float> fill_f32(std::function<void(std::span<float>)> fill) { return filled(fill); }
[[wasm::export]] std::vector<double> fill_f64(std::function<void(std::span<double>)> fill) { return filled(fill); }

[[wasm::export]] double fill_two(const js::function<double(std::span<double>, std::span<int>)>& fill) {
  std::array<double, 2> a{};
  std::array<int, 2> b{};
  const double result = fill(a, b);
  return a[0] + 10 * a[1] + 100 * b[0] + 1000 * b[1] + 10000 * result;
}
[[wasm::export]] int fill_clamped(const js::function<void(wasm::clamped<std::uint8_t>)>& fill) {
  std::array<std::uint8_t, 2> bytes{};
  fill(wasm::clamped<std::uint8_t>(bytes.data(), bytes.size()));
  return bytes[0] + 1000 * bytes[1];
}
[[wasm::export]] int fill_maybe(const js::function<void(std::optional<std::span<int>>)>& fill, bool some) {
  std::array<int, 2> numbers{1, 2};
  fill(some ? std::optional<std::span<int>>(numbers) : std::nullopt);
  return numbers[0] + 10 * numbers[1];
}
[[wasm::export]] int fill_value(const js::value& fill) {
  std::array<int, 2> numbers{1, 2};
  fill(std::span<int>(numbers));
  return numbers[0] + 10 * numbers[1];
}
[[wasm::export]] int fill_throws(const js::function<void(std::span<int>)>& fill) {
  std::array<int, 2> numbers{1, 2};
  try {
    fill(numbers);
  } catch (const js::exception&) {
  }
  return numbers[0] + 10 * numbers[1];
}
[[wasm::export]] double fill_in_place(const js::function<void(wasm::view<double>)>& fill) {
  std::array<double, 2> numbers{1, 2};
  fill(wasm::view<double>(numbers));
  return numbers[0] + 10 * numbers[1];
}
[[wasm::export]] double read_in_place(const js::function<double(wasm::view<const float>)>& read) {
  const std::array<float, 2> numbers{1.5f, 2.5f};
  return read(wasm::view<const float>(numbers));
}
[[wasm::export]] int read_copy(const js::function<void(std::span<const int>)>& read) {
  const std::array<int, 2> numbers{1, 2};
  read(numbers);
  return numbers[0] + 10 * numbers[1];
}

/// Grows the memory, so that all views of it become empty.
[[wasm::export]] void grow() {
  static std::vector<std::vector<char>> kept;
  kept.emplace_back(1 << 20);
}

class [[wasm::export, wasm::extendable]] Source {
 public:
  virtual ~Source() = default;
  virtual int read(std::span<std::uint8_t> into) = 0;
  int sum() {
    std::array<std::uint8_t, 4> block{};
    int total = 0;
    for (int count; (count = read(block)) > 0;)
      for (int i = 0; i < count; ++i) total += block[i];
    return total;
  }
};
