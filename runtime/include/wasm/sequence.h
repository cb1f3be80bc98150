// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Containers whose elements cross one by one, in a stream: a count and the elements.
#pragma once

#include <wasm/stream.h>

namespace wasm::detail {

/// The type of an element or alternative inside another type.
template <typename T, flow F>
consteval auto inner_type() {
  if constexpr (converts_through<T>)
    return inner_type<typename convert<T>::as, F>();
  else
    return convert<T>::template type<F>;
}

/// Writes an element that may be moved from, unless it is constant.
template <typename T>
void write_element(writer& to, T& value) {
  if constexpr (__is_const(T))
    wasm::write<bare<T>>(to, value);
  else
    wasm::write_moved<T>(to, value);
}

/// Types that cross as text, and are never null.
template <typename T>
consteval bool crosses_as_text() {
  if constexpr (converts_through<T>)
    return crosses_as_text<bare<typename convert<T>::as>>();
  else if constexpr (convert<T>::shape == form::block)
    return convert<T>::template type<flow::out>.data[0] == static_cast<unsigned char>(abi::type::string);
  else
    return false;
}

template <typename T>
concept text = crosses_as_text<T>();

/// Calls `use(block)` with the bytes of a text.
template <text T>
void with_text(const T& value, auto use) {
  if constexpr (converts_through<T>)
    with_text<bare<typename convert<T>::as>>(convert<T>::to_js(value), use);
  else
    use(convert<T>::to_block(value));
}

template <text T>
T text_of(block from) {
  if constexpr (converts_through<T>)
    return convert<T>::from_js(text_of<bare<typename convert<T>::as>>(from));
  else
    return convert<T>::from_block(from);
}

/// Types whose values lie in memory as they do in streams.
template <typename T>
inline constexpr bool is_packed = false;

/// Containers whose elements lie side by side.
template <typename C>
concept contiguous = requires(C& values) { values.data(); };

/// Writes the elements of a sequence, whose count is known. Texts are all lengths (u32), then all bytes: JavaScript
/// encodes and decodes them together. Everything else is one element behind the other.
template <typename Element>
void write_elements(writer& to, const auto& values, unsigned long count) {
  if constexpr (text<Element>) {
    unsigned long length = to.leave(count * sizeof(std::uint32_t));
    for (const auto& value : values)
      with_text<Element>(value, [&](block text) {
        to.fill_u32(length, text.count);
        length += sizeof(std::uint32_t);
        to.bytes(text.data, text.count);
      });
  } else if constexpr (is_packed<Element> && contiguous<decltype(values)>) {
    to.bytes(values.data(), count * sizeof(Element));
  } else {
    for (const auto& value : values) wasm::write<Element>(to, value);
  }
}

/// The same with elements that may be moved from.
template <typename Element>
void write_moved_elements(writer& to, auto& values, unsigned long count) {
  if constexpr (text<Element> || is_packed<Element>)
    write_elements<Element>(to, values, count);
  else
    for (auto& value : values) write_element(to, value);
}

/// Reads the elements of a sequence one by one.
template <typename Element>
class element_reader {
 public:
  element_reader(reader& from, unsigned long) : from_(from) {}
  Element next() { return wasm::read<Element>(from_); }

 private:
  reader& from_;
};

template <text Element>
class element_reader<Element> {
 public:
  element_reader(reader& from, unsigned long count)
      : lengths_(from.bytes(count * sizeof(std::uint32_t))), from_(from) {}
  Element next() {
    unsigned long length = lengths_.u32();
    return text_of<Element>({from_.bytes(length), length});
  }

 private:
  reader lengths_;
  reader& from_;
};

/// A container `C` of `Element`: a sequence or a set.
template <typename C, typename Element, abi::type Code>
struct sequence {
  static constexpr form shape = form::stream;
  template <flow F>
  static constexpr auto type = describe::type(Code, inner_type<Element, F>());

  static void write(writer& to, const C& values) {
    to.u32(values.size());
    write_elements<Element>(to, values, values.size());
  }
  static void write_moved(writer& to, C& values) {
    to.u32(values.size());
    write_moved_elements<Element>(to, values, values.size());
  }
  static C read(reader& from) {
    C values;
    unsigned long count = from.u32();
    if constexpr (requires { values.reserve(count); }) values.reserve(count);
    if constexpr (is_packed<Element> && contiguous<C> && requires { values.resize(count); }) {
      values.resize(count);
      if (count != 0) __builtin_memcpy(values.data(), from.bytes(count * sizeof(Element)), count * sizeof(Element));
      return values;
    }
    element_reader<Element> elements(from, count);
    for (; count != 0; --count) {
      if constexpr (requires { values.emplace_back(elements.next()); })
        values.emplace_back(elements.next());
      else
        values.emplace(elements.next());
    }
    return values;
  }
};

}  // namespace wasm::detail
