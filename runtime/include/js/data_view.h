// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::data_view`: numbers at any place of an ArrayBuffer.
#pragma once

#include <js/array_buffer.h>

#include <cstdint>

namespace js {

class [[wasm::import("DataView")]] data_view : public object {
 public:
  explicit data_view(const array_buffer& buffer);
  data_view(const array_buffer& buffer, double offset);
  data_view(const array_buffer& buffer, double offset, double length);

  [[wasm::getter]] array_buffer buffer() const;
  [[wasm::getter("byteLength")]] double byte_length() const;
  [[wasm::getter("byteOffset")]] double byte_offset() const;

  [[wasm::name("getInt8")]] std::int8_t get_int8(double at) const;
  [[wasm::name("getUint8")]] std::uint8_t get_uint8(double at) const;
  [[wasm::name("getInt16")]] std::int16_t get_int16(double at, bool little_endian = false) const;
  [[wasm::name("getUint16")]] std::uint16_t get_uint16(double at, bool little_endian = false) const;
  [[wasm::name("getInt32")]] std::int32_t get_int32(double at, bool little_endian = false) const;
  [[wasm::name("getUint32")]] std::uint32_t get_uint32(double at, bool little_endian = false) const;
  [[wasm::name("getBigInt64")]] std::int64_t get_big_int64(double at, bool little_endian = false) const;
  [[wasm::name("getBigUint64")]] std::uint64_t get_big_uint64(double at, bool little_endian = false) const;
  [[wasm::name("getFloat32")]] float get_float32(double at, bool little_endian = false) const;
  [[wasm::name("getFloat64")]] double get_float64(double at, bool little_endian = false) const;

  [[wasm::name("setInt8")]] void set_int8(double at, std::int8_t value);
  [[wasm::name("setUint8")]] void set_uint8(double at, std::uint8_t value);
  [[wasm::name("setInt16")]] void set_int16(double at, std::int16_t value, bool little_endian = false);
  [[wasm::name("setUint16")]] void set_uint16(double at, std::uint16_t value, bool little_endian = false);
  [[wasm::name("setInt32")]] void set_int32(double at, std::int32_t value, bool little_endian = false);
  [[wasm::name("setUint32")]] void set_uint32(double at, std::uint32_t value, bool little_endian = false);
  [[wasm::name("setBigInt64")]] void set_big_int64(double at, std::int64_t value, bool little_endian = false);
  [[wasm::name("setBigUint64")]] void set_big_uint64(double at, std::uint64_t value, bool little_endian = false);
  [[wasm::name("setFloat32")]] void set_float32(double at, float value, bool little_endian = false);
  [[wasm::name("setFloat64")]] void set_float64(double at, double value, bool little_endian = false);
};

}  // namespace js
