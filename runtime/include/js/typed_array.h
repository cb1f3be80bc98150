// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// JavaScript's typed arrays, as objects that C++ holds: their elements stay in JavaScript. `std::vector` and
/// `std::span` of numbers cross as typed arrays by themselves, copied.
#pragma once

#include <js/array_buffer.h>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace js {

/// What all typed arrays have in common.
class [[wasm::import("Object"), wasm::ts("ArrayBufferView")]] typed_array : public object {
 public:
  typed_array() = default;
  [[wasm::getter]] double length() const;
  [[wasm::getter("byteLength")]] double byte_length() const;
  [[wasm::getter("byteOffset")]] double byte_offset() const;
  [[wasm::getter]] array_buffer buffer() const;
  /// Copies elements within the array.
  [[wasm::name("copyWithin")]] void copy_within(double to, double begin, double end);
  void reverse();
  void sort();
  std::string join(std::string_view separator = ",") const;
};

class [[wasm::import("Int8Array")]] int8_array : public typed_array {
 public:
  explicit int8_array(double length);
  /// A view of a buffer.
  explicit int8_array(const array_buffer& buffer);
  int8_array(const array_buffer& buffer, double offset, double length);
  /// A copy of C++'s elements.
  explicit int8_array(std::span<const std::int8_t> elements);

  [[wasm::index_get]] std::int8_t operator[](double index) const;
  [[wasm::index_set]] void set(double index, std::int8_t value);
  /// Copies C++'s elements to a place in the array.
  void set(std::span<const std::int8_t> elements, double offset = 0);
  void fill(std::int8_t value);
  int8_array slice(double begin, double end) const;
  /// Another array with the same elements.
  int8_array subarray(double begin, double end) const;
  [[wasm::name("indexOf")]] double index_of(std::int8_t value) const;
  bool includes(std::int8_t value) const;
  /// The elements, copied into C++.
  [[wasm::name("slice")]] std::vector<std::int8_t> to_vector() const;
};

class [[wasm::import("Uint8Array")]] uint8_array : public typed_array {
 public:
  explicit uint8_array(double length);
  /// A view of a buffer.
  explicit uint8_array(const array_buffer& buffer);
  uint8_array(const array_buffer& buffer, double offset, double length);
  /// A copy of C++'s elements.
  explicit uint8_array(std::span<const std::uint8_t> elements);

  [[wasm::index_get]] std::uint8_t operator[](double index) const;
  [[wasm::index_set]] void set(double index, std::uint8_t value);
  /// Copies C++'s elements to a place in the array.
  void set(std::span<const std::uint8_t> elements, double offset = 0);
  void fill(std::uint8_t value);
  uint8_array slice(double begin, double end) const;
  /// Another array with the same elements.
  uint8_array subarray(double begin, double end) const;
  [[wasm::name("indexOf")]] double index_of(std::uint8_t value) const;
  bool includes(std::uint8_t value) const;
  /// The elements, copied into C++.
  [[wasm::name("slice")]] std::vector<std::uint8_t> to_vector() const;
};

class [[wasm::import("Uint8ClampedArray")]] uint8_clamped_array : public typed_array {
 public:
  explicit uint8_clamped_array(double length);
  /// A view of a buffer.
  explicit uint8_clamped_array(const array_buffer& buffer);
  uint8_clamped_array(const array_buffer& buffer, double offset, double length);
  /// A copy of C++'s elements.
  explicit uint8_clamped_array(std::span<const std::uint8_t> elements);

  [[wasm::index_get]] std::uint8_t operator[](double index) const;
  [[wasm::index_set]] void set(double index, std::uint8_t value);
  /// Copies C++'s elements to a place in the array.
  void set(std::span<const std::uint8_t> elements, double offset = 0);
  void fill(std::uint8_t value);
  uint8_clamped_array slice(double begin, double end) const;
  /// Another array with the same elements.
  uint8_clamped_array subarray(double begin, double end) const;
  [[wasm::name("indexOf")]] double index_of(std::uint8_t value) const;
  bool includes(std::uint8_t value) const;
  /// The elements, copied into C++.
  [[wasm::name("slice")]] std::vector<std::uint8_t> to_vector() const;
};

class [[wasm::import("Int16Array")]] int16_array : public typed_array {
 public:
  explicit int16_array(double length);
  /// A view of a buffer.
  explicit int16_array(const array_buffer& buffer);
  int16_array(const array_buffer& buffer, double offset, double length);
  /// A copy of C++'s elements.
  explicit int16_array(std::span<const std::int16_t> elements);

  [[wasm::index_get]] std::int16_t operator[](double index) const;
  [[wasm::index_set]] void set(double index, std::int16_t value);
  /// Copies C++'s elements to a place in the array.
  void set(std::span<const std::int16_t> elements, double offset = 0);
  void fill(std::int16_t value);
  int16_array slice(double begin, double end) const;
  /// Another array with the same elements.
  int16_array subarray(double begin, double end) const;
  [[wasm::name("indexOf")]] double index_of(std::int16_t value) const;
  bool includes(std::int16_t value) const;
  /// The elements, copied into C++.
  [[wasm::name("slice")]] std::vector<std::int16_t> to_vector() const;
};

class [[wasm::import("Uint16Array")]] uint16_array : public typed_array {
 public:
  explicit uint16_array(double length);
  /// A view of a buffer.
  explicit uint16_array(const array_buffer& buffer);
  uint16_array(const array_buffer& buffer, double offset, double length);
  /// A copy of C++'s elements.
  explicit uint16_array(std::span<const std::uint16_t> elements);

  [[wasm::index_get]] std::uint16_t operator[](double index) const;
  [[wasm::index_set]] void set(double index, std::uint16_t value);
  /// Copies C++'s elements to a place in the array.
  void set(std::span<const std::uint16_t> elements, double offset = 0);
  void fill(std::uint16_t value);
  uint16_array slice(double begin, double end) const;
  /// Another array with the same elements.
  uint16_array subarray(double begin, double end) const;
  [[wasm::name("indexOf")]] double index_of(std::uint16_t value) const;
  bool includes(std::uint16_t value) const;
  /// The elements, copied into C++.
  [[wasm::name("slice")]] std::vector<std::uint16_t> to_vector() const;
};

class [[wasm::import("Int32Array")]] int32_array : public typed_array {
 public:
  explicit int32_array(double length);
  /// A view of a buffer.
  explicit int32_array(const array_buffer& buffer);
  int32_array(const array_buffer& buffer, double offset, double length);
  /// A copy of C++'s elements.
  explicit int32_array(std::span<const std::int32_t> elements);

  [[wasm::index_get]] std::int32_t operator[](double index) const;
  [[wasm::index_set]] void set(double index, std::int32_t value);
  /// Copies C++'s elements to a place in the array.
  void set(std::span<const std::int32_t> elements, double offset = 0);
  void fill(std::int32_t value);
  int32_array slice(double begin, double end) const;
  /// Another array with the same elements.
  int32_array subarray(double begin, double end) const;
  [[wasm::name("indexOf")]] double index_of(std::int32_t value) const;
  bool includes(std::int32_t value) const;
  /// The elements, copied into C++.
  [[wasm::name("slice")]] std::vector<std::int32_t> to_vector() const;
};

class [[wasm::import("Uint32Array")]] uint32_array : public typed_array {
 public:
  explicit uint32_array(double length);
  /// A view of a buffer.
  explicit uint32_array(const array_buffer& buffer);
  uint32_array(const array_buffer& buffer, double offset, double length);
  /// A copy of C++'s elements.
  explicit uint32_array(std::span<const std::uint32_t> elements);

  [[wasm::index_get]] std::uint32_t operator[](double index) const;
  [[wasm::index_set]] void set(double index, std::uint32_t value);
  /// Copies C++'s elements to a place in the array.
  void set(std::span<const std::uint32_t> elements, double offset = 0);
  void fill(std::uint32_t value);
  uint32_array slice(double begin, double end) const;
  /// Another array with the same elements.
  uint32_array subarray(double begin, double end) const;
  [[wasm::name("indexOf")]] double index_of(std::uint32_t value) const;
  bool includes(std::uint32_t value) const;
  /// The elements, copied into C++.
  [[wasm::name("slice")]] std::vector<std::uint32_t> to_vector() const;
};

class [[wasm::import("Float32Array")]] float32_array : public typed_array {
 public:
  explicit float32_array(double length);
  /// A view of a buffer.
  explicit float32_array(const array_buffer& buffer);
  float32_array(const array_buffer& buffer, double offset, double length);
  /// A copy of C++'s elements.
  explicit float32_array(std::span<const float> elements);

  [[wasm::index_get]] float operator[](double index) const;
  [[wasm::index_set]] void set(double index, float value);
  /// Copies C++'s elements to a place in the array.
  void set(std::span<const float> elements, double offset = 0);
  void fill(float value);
  float32_array slice(double begin, double end) const;
  /// Another array with the same elements.
  float32_array subarray(double begin, double end) const;
  [[wasm::name("indexOf")]] double index_of(float value) const;
  bool includes(float value) const;
  /// The elements, copied into C++.
  [[wasm::name("slice")]] std::vector<float> to_vector() const;
};

class [[wasm::import("Float64Array")]] float64_array : public typed_array {
 public:
  explicit float64_array(double length);
  /// A view of a buffer.
  explicit float64_array(const array_buffer& buffer);
  float64_array(const array_buffer& buffer, double offset, double length);
  /// A copy of C++'s elements.
  explicit float64_array(std::span<const double> elements);

  [[wasm::index_get]] double operator[](double index) const;
  [[wasm::index_set]] void set(double index, double value);
  /// Copies C++'s elements to a place in the array.
  void set(std::span<const double> elements, double offset = 0);
  void fill(double value);
  float64_array slice(double begin, double end) const;
  /// Another array with the same elements.
  float64_array subarray(double begin, double end) const;
  [[wasm::name("indexOf")]] double index_of(double value) const;
  bool includes(double value) const;
  /// The elements, copied into C++.
  [[wasm::name("slice")]] std::vector<double> to_vector() const;
};

class [[wasm::import("BigInt64Array")]] big_int64_array : public typed_array {
 public:
  explicit big_int64_array(double length);
  /// A view of a buffer.
  explicit big_int64_array(const array_buffer& buffer);
  big_int64_array(const array_buffer& buffer, double offset, double length);
  /// A copy of C++'s elements.
  explicit big_int64_array(std::span<const std::int64_t> elements);

  [[wasm::index_get]] std::int64_t operator[](double index) const;
  [[wasm::index_set]] void set(double index, std::int64_t value);
  /// Copies C++'s elements to a place in the array.
  void set(std::span<const std::int64_t> elements, double offset = 0);
  void fill(std::int64_t value);
  big_int64_array slice(double begin, double end) const;
  /// Another array with the same elements.
  big_int64_array subarray(double begin, double end) const;
  [[wasm::name("indexOf")]] double index_of(std::int64_t value) const;
  bool includes(std::int64_t value) const;
  /// The elements, copied into C++.
  [[wasm::name("slice")]] std::vector<std::int64_t> to_vector() const;
};

class [[wasm::import("BigUint64Array")]] big_uint64_array : public typed_array {
 public:
  explicit big_uint64_array(double length);
  /// A view of a buffer.
  explicit big_uint64_array(const array_buffer& buffer);
  big_uint64_array(const array_buffer& buffer, double offset, double length);
  /// A copy of C++'s elements.
  explicit big_uint64_array(std::span<const std::uint64_t> elements);

  [[wasm::index_get]] std::uint64_t operator[](double index) const;
  [[wasm::index_set]] void set(double index, std::uint64_t value);
  /// Copies C++'s elements to a place in the array.
  void set(std::span<const std::uint64_t> elements, double offset = 0);
  void fill(std::uint64_t value);
  big_uint64_array slice(double begin, double end) const;
  /// Another array with the same elements.
  big_uint64_array subarray(double begin, double end) const;
  [[wasm::name("indexOf")]] double index_of(std::uint64_t value) const;
  bool includes(std::uint64_t value) const;
  /// The elements, copied into C++.
  [[wasm::name("slice")]] std::vector<std::uint64_t> to_vector() const;
};

}  // namespace js
