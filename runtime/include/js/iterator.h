// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::iterator_of<T>`: an iterator of JavaScript whose elements have a C++ type.
#pragma once

#include <js/object.h>
#include <wasm/member.h>

namespace js {

/// What `map.keys()` and the like give: it is iterated once.
template <typename T>
class iterator_of : public object {
 public:
  iterator_of() = default;

  /// A position: the element is converted when it is asked for.
  class position {
   public:
    explicit position(const value& iterable) : at_(iterable) {}
    T operator*() const { return (*at_).template to<T>(); }
    position& operator++() {
      ++at_;
      return *this;
    }
    friend bool operator==(const position& one, value::sentinel end) { return one.at_ == end; }

   private:
    js::iterator at_;
  };
  position begin() const { return position(*this); }
};

}  // namespace js

#ifdef __wasm__
template <typename T>
struct wasm::imported<js::iterator_of<T>> : wasm::detail::imported_template<"IterableIterator", T> {
  static bool is_instance(const js::value& any) { return any.has("next"); }
};
#endif
