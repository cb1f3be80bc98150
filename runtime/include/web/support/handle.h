// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `web::handle`: the base of all classes of the web.
#pragma once

#include <js/object.h>
#include <wasm/member.h>

#include <concepts>

namespace web {

/// An object of the web, or null. A member of null throws JavaScript's TypeError. Unlike other objects of JavaScript
/// it is never `undefined`, so asking whether there is one costs no call.
class handle : public js::object {
 public:
  constexpr handle(decltype(nullptr)) noexcept : js::object(nullptr) {}
  explicit operator bool() const noexcept { return wasm::detail::value_access::slot(*this) > 1; }
};

}  // namespace web

#ifdef __wasm__
/// A class says what JavaScript calls it.
template <std::derived_from<web::handle> T>
struct wasm::imported<T> : wasm::detail::imported_template<T::js_name_> {};
#endif
