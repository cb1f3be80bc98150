// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::array<T>`: JavaScript's Array, as an object that C++ holds. `std::vector` crosses as an array by itself,
/// copied.
#pragma once

#include <js/function.h>
#include <js/object.h>
#include <wasm/member.h>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace js {

/// An array of JavaScript whose elements have the C++ type `T`. They are converted, and checked, when they are asked
/// for.
template <typename T = value>
class array : public object {
 public:
  /// `[]`. A moved-from array is `undefined`.
  array() : array(wasm::detail::js_construct<"Array", array>()) {}
  array(std::initializer_list<T> elements) : array() {
    for (const T& one : elements) push(one);
  }
  /// The elements of any iterable.
  static array from(const value& iterable) { return wasm::detail::js_function<"Array.from", array, value>(iterable); }
  static bool is_array(const value& any) { return wasm::detail::js_function<"Array.isArray", bool, value>(any); }

  int size() const { return wasm::detail::js_getter<"length", int>(*this); }
  bool empty() const { return size() == 0; }
  /// Throws a TypeError when there is no such element.
  T operator[](int index) const { return wasm::detail::js_element<T>(*this, index); }
  /// Nothing behind the end; negative indices count from there.
  std::optional<T> at(int index) const { return wasm::detail::js_method<"at", std::optional<T>>(*this, index); }
  void set(int index, const T& to) const { wasm::detail::js_set_element(*this, index, T(to)); }

  /// \return the new length
  int push(const T& one) const { return wasm::detail::js_method<"push", int, T>(*this, one); }
  int unshift(const T& one) const { return wasm::detail::js_method<"unshift", int, T>(*this, one); }
  std::optional<T> pop() const { return wasm::detail::js_method<"pop", std::optional<T>>(*this); }
  std::optional<T> shift() const { return wasm::detail::js_method<"shift", std::optional<T>>(*this); }
  /// Takes elements out, and gives them back.
  array splice(int start, int count) const { return wasm::detail::js_method<"splice", array>(*this, start, count); }

  array slice(int begin) const { return wasm::detail::js_method<"slice", array>(*this, begin); }
  array slice(int begin, int end) const { return wasm::detail::js_method<"slice", array>(*this, begin, end); }
  array concat(const array& other) const { return wasm::detail::js_method<"concat", array, array>(*this, other); }
  const array& fill(const T& one) const {
    wasm::detail::js_method<"fill", value, T>(*this, one);
    return *this;
  }
  const array& reverse() const {
    wasm::detail::js_method<"reverse", value>(*this);
    return *this;
  }
  /// By their texts, or as `compare(a, b)` says: below 0 where `a` comes first.
  const array& sort() const {
    wasm::detail::js_method<"sort", value>(*this);
    return *this;
  }
  const array& sort(const function<double(T, T)>& compare) const {
    wasm::detail::js_method<"sort", value, function<double(T, T)>>(*this, compare);
    return *this;
  }

  bool includes(const T& one) const { return wasm::detail::js_method<"includes", bool, T>(*this, one); }
  /// -1 where there is none.
  int index_of(const T& one) const { return wasm::detail::js_method<"indexOf", int, T>(*this, one); }
  int last_index_of(const T& one) const { return wasm::detail::js_method<"lastIndexOf", int, T>(*this, one); }
  std::string join(std::string_view by = ",") const {
    return wasm::detail::js_method<"join", std::string, std::string_view>(*this, by);
  }

  void for_each(const function<void(T)>& action) const {
    wasm::detail::js_method<"forEach", void, function<void(T)>>(*this, action);
  }
  template <typename R>
  array<R> map(const function<R(T)>& transform) const {
    return wasm::detail::js_method<"map", array<R>, function<R(T)>>(*this, transform);
  }
  array filter(const function<bool(T)>& keep) const {
    return wasm::detail::js_method<"filter", array, function<bool(T)>>(*this, keep);
  }
  std::optional<T> find(const function<bool(T)>& wanted) const {
    return wasm::detail::js_method<"find", std::optional<T>, function<bool(T)>>(*this, wanted);
  }
  int find_index(const function<bool(T)>& wanted) const {
    return wasm::detail::js_method<"findIndex", int, function<bool(T)>>(*this, wanted);
  }
  bool every(const function<bool(T)>& test) const {
    return wasm::detail::js_method<"every", bool, function<bool(T)>>(*this, test);
  }
  bool some(const function<bool(T)>& test) const {
    return wasm::detail::js_method<"some", bool, function<bool(T)>>(*this, test);
  }
  template <typename R>
  R reduce(const function<R(R, T)>& add, const R& start) const {
    return wasm::detail::js_method<"reduce", R, function<R(R, T)>, R>(*this, add, start);
  }

  /// A position counts: elements that are added while the loop runs are met too.
  class iterator {
   public:
    iterator(const array& of, int at) : of_(&of), at_(at) {}
    T operator*() const { return (*of_)[at_]; }
    iterator& operator++() {
      ++at_;
      return *this;
    }
    friend bool operator==(const iterator& one, value::sentinel) { return one.at_ >= one.of_->size(); }

   private:
    const array* of_;
    int at_;
  };
  iterator begin() const { return {*this, 0}; }
};

}  // namespace js

#ifdef __wasm__
template <typename T>
struct wasm::imported<js::array<T>> : wasm::detail::imported_template<"Array", T> {};
#endif
