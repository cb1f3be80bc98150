// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Packed bytes: what crosses for everything that is neither a scalar nor text, numbers or an object.
#pragma once

#include <wasm/areas.h>

namespace wasm {

/// Bytes that grow at the end.
class writer {
 public:
  writer() = default;
  writer(const writer&) = delete;
  writer& operator=(const writer&) = delete;
  ~writer() { clear(); }

  void bytes(const void* data, unsigned long size) {
    if (size > capacity_ - size_) grow(size);
    if (size != 0) __builtin_memcpy(data_ + size_, data, size);
    size_ += size;
  }
  /// A store of known size: to copy so few bytes by a call costs as much as several values.
  template <typename T>
  void raw(const T& value) {
    if (sizeof value > capacity_ - size_) grow(sizeof value);
    __builtin_memcpy(data_ + size_, &value, sizeof value);
    size_ += sizeof value;
  }
  void u32(unsigned long value) { raw(static_cast<std::uint32_t>(value)); }
  /// Leaves `size` bytes to be filled in later. \return where they are
  unsigned long leave(unsigned long size) {
    if (size > capacity_ - size_) grow(size);
    size_ += size;
    return size_ - size;
  }
  /// Fills in what has been left at `place`.
  void fill_u32(unsigned long place, unsigned long value) {
    auto word = static_cast<std::uint32_t>(value);
    __builtin_memcpy(data_ + place, &word, sizeof word);
  }

  const unsigned char* data() const { return data_; }
  unsigned long size() const { return size_; }
  /// Starts again; the memory is kept.
  void rewind() { size_ = 0; }
  void clear() {
    ::operator delete(data_);
    data_ = nullptr;
    size_ = capacity_ = 0;
  }

 private:
  [[gnu::noinline]] void grow(unsigned long size) {
    unsigned long wanted = size_ + size;
    if (wanted < size_) __builtin_trap();
    unsigned long capacity = wanted < 64 ? 64 : wanted + wanted / 2;
    // Not realloc: with all that it brings along it is nearly as large as the rest of the allocator.
    auto* larger = static_cast<unsigned char*>(::operator new(capacity));
    if (size_ != 0) __builtin_memcpy(larger, data_, size_);
    ::operator delete(data_);
    data_ = larger;
    capacity_ = capacity;
  }

  unsigned char* data_ = nullptr;
  unsigned long size_ = 0;
  unsigned long capacity_ = 0;
};

/// Reads what JavaScript wrote; both halves agree on the types, so nothing is checked.
class reader {
 public:
  explicit reader(const void* data) : at_(static_cast<const unsigned char*>(data)) {}

  template <typename T>
  T raw() {
    T value;
    __builtin_memcpy(&value, at_, sizeof value);
    at_ += sizeof value;
    return value;
  }
  std::uint32_t u32() { return raw<std::uint32_t>(); }
  /// The next `size` bytes, in place.
  const unsigned char* bytes(unsigned long size) {
    const unsigned char* start = at_;
    at_ += size;
    return start;
  }

 private:
  const unsigned char* at_;
};

/// Writes a value with its type's conversion.
template <typename T>
void write(writer& to, const T& value) {
  if constexpr (detail::converts_through<T>)
    write<typename convert<T>::as>(to, convert<T>::to_js(value));
  else
    convert<T>::write(to, value);
}

/// Writes a value that may be moved from: needed by types that only move, and spares copies of objects.
template <typename T>
void write_moved(writer& to, T& value) {
  if constexpr (requires { convert<T>::write_moved(to, value); })
    convert<T>::write_moved(to, value);
  else
    write<T>(to, value);
}

template <typename T>
T read(reader& from) {
  if constexpr (detail::converts_through<T>)
    return convert<T>::from_js(read<typename convert<T>::as>(from));
  else
    return convert<T>::read(from);
}

}  // namespace wasm
