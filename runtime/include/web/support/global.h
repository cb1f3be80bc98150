// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Objects that the global object has.
#pragma once

#include <js/lazy.h>
#include <web/support/call.h>

#include <concepts>

namespace web {

/// An object of the page: `document->create_element("p")`, `Document page = document;`. It is looked up when it is
/// used.
template <wasm::detail::name Name, typename T>
struct global {
  template <std::same_as<T> R = T>
  js::detail::arrow<R> operator->() const {
    return {detail::static_getter<Name, R>()};
  }
  template <std::same_as<T> R = T>
  R operator*() const {
    return detail::static_getter<Name, R>();
  }
  template <std::same_as<T> R>
  operator R() const {
    return detail::static_getter<Name, R>();
  }
};

}  // namespace web
