// SPDX-License-Identifier: MIT OR Apache-2.0
#include <js/array_buffer.h>
#include <js/data_view.h>
#include <js/typed_array.h>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

[[wasm::export]] std::vector<double> buffers() {
  js::array_buffer buffer(16);
  js::uint8_array bytes(buffer);
  bytes.set(3, 7);
  js::array_buffer part = buffer.slice(2, 5);
  return {buffer.byte_length(), part.byte_length(), static_cast<double>(js::uint8_array(part)[1]),
          static_cast<double>(js::array_buffer::is_view(bytes)),
          static_cast<double>(js::array_buffer::is_view(buffer))};
}
[[wasm::export]] js::array_buffer make_buffer(double bytes) { return js::array_buffer(bytes); }

[[wasm::export]] std::vector<double> views(const js::array_buffer& buffer) {
  js::data_view view(buffer, 8);
  view.set_int8(0, -1);
  view.set_uint16(2, 0x1234);
  view.set_int32(4, -5, true);
  view.set_float64(8, 0.25);
  view.set_big_int64(16, -7);
  return {static_cast<double>(view.get_uint8(0)),
          static_cast<double>(view.get_uint16(2, true)),
          static_cast<double>(view.get_int32(4, true)),
          view.get_float64(8),
          static_cast<double>(view.get_big_int64(16)),
          view.byte_length(),
          view.byte_offset(),
          view.buffer().byte_length()};
}

/// What all typed arrays can do, with one of them.
template <typename Array, typename T>
Array exercise(Array array, T element) {
  array.set(0, element);
  std::vector<T> two = {T(1), T(2)};
  array.set(std::span<const T>(two), 1);
  Array part = array.subarray(1, 3);
  part.set(0, T(9));
  part.reverse();
  std::vector<T> copy = array.slice(0, 3).to_vector();
  Array made{std::span<const T>(copy)};
  made.set(3 - 1, array[0]);
  return array.length() == 3 && made.includes(element) && made.index_of(T(2)) == 1 ? made : Array(0);
}

[[wasm::export]] js::int8_array int8_array(js::int8_array array) {
  return exercise<js::int8_array, std::int8_t>(array, -3);
}
[[wasm::export]] js::uint8_array uint8_array(js::uint8_array array) {
  return exercise<js::uint8_array, std::uint8_t>(array, 200);
}
[[wasm::export]] js::uint8_clamped_array uint8_clamped_array(js::uint8_clamped_array array) {
  return exercise<js::uint8_clamped_array, std::uint8_t>(array, 255);
}
[[wasm::export]] js::int16_array int16_array(js::int16_array array) {
  return exercise<js::int16_array, std::int16_t>(array, -300);
}
[[wasm::export]] js::uint16_array uint16_array(js::uint16_array array) {
  return exercise<js::uint16_array, std::uint16_t>(array, 60000);
}
[[wasm::export]] js::int32_array int32_array(js::int32_array array) {
  return exercise<js::int32_array, std::int32_t>(array, -70000);
}
[[wasm::export]] js::uint32_array uint32_array(js::uint32_array array) {
  return exercise<js::uint32_array, std::uint32_t>(array, 4000000000u);
}
[[wasm::export]] js::float32_array float32_array(js::float32_array array) {
  return exercise<js::float32_array, float>(array, 0.5f);
}
[[wasm::export]] js::float64_array float64_array(js::float64_array array) {
  return exercise<js::float64_array, double>(array, 0.1);
}
[[wasm::export]] js::big_int64_array big_int64_array(js::big_int64_array array) {
  return exercise<js::big_int64_array, std::int64_t>(array, -5);
}
[[wasm::export]] js::big_uint64_array big_uint64_array(js::big_uint64_array array) {
  return exercise<js::big_uint64_array, std::uint64_t>(array, 18000000000000000000u);
}
