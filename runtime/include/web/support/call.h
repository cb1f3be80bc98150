// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What members of web classes are written with: one operation of JavaScript each. They are templates, so what is not
/// called is not compiled.
#pragma once

#include <js/object.h>
#include <wasm/member.h>

#include <string_view>
#include <type_traits>

namespace web::detail {

enum class operation {
  function,
  construct,
  method,
  getter,
  setter,
  static_getter,
  static_setter,
  index_get,
  index_set,
  index_delete
};

/// How one of any number of arguments is passed.
template <typename T>
using sent = std::conditional_t<std::is_convertible_v<const T&, std::string_view>, std::string_view, const T&>;

/// Does `Kind` with the member `Name`.
template <operation Kind, wasm::detail::name Name, typename R, typename... P>
R run(P... arguments);

/// The handle in a value that is `undefined` where there is none.
template <typename R>
R or_null(const js::value& result);

/// Operations on an object.
#define WEB_OPERATION(kind)                                                                             \
  template <wasm::detail::name Name, typename R, typename... P>                                         \
  R kind(const js::value& self, P... arguments) {                                                       \
    return run<operation::kind, Name, R, const js::value&, P...>(self, static_cast<P&&>(arguments)...); \
  }
WEB_OPERATION(method)
WEB_OPERATION(getter)
WEB_OPERATION(setter)
WEB_OPERATION(index_get)
WEB_OPERATION(index_set)
WEB_OPERATION(index_delete)
#undef WEB_OPERATION

/// Operations on what the global object has; `Name` may have dots in it.
#define WEB_OPERATION(kind)                                                     \
  template <wasm::detail::name Name, typename R, typename... P>                 \
  R kind(P... arguments) {                                                      \
    return run<operation::kind, Name, R, P...>(static_cast<P&&>(arguments)...); \
  }
WEB_OPERATION(function)
WEB_OPERATION(construct)
WEB_OPERATION(static_getter)
WEB_OPERATION(static_setter)
#undef WEB_OPERATION

}  // namespace web::detail

#ifdef __wasm__
#include <wasm/pair.h>
#include <wasm/span.h>
#include <wasm/string.h>
#include <wasm/vector.h>

namespace web::detail {

constexpr wasm::abi::import_kind kind_of(operation kind) {
  using enum wasm::abi::import_kind;
  constexpr wasm::abi::import_kind kinds[] = {function,      construct,     method,    getter,    setter,
                                              static_getter, static_setter, index_get, index_set, index_delete};
  return kinds[static_cast<int>(kind)];
}

/// Which class an object is of makes no difference to JavaScript: calls that differ only in that are one import.
template <typename P>
consteval auto wire_of() {
  if constexpr (std::is_base_of_v<js::object, std::remove_cvref_t<P>>) {
    if constexpr (wasm::detail::unchecked<std::remove_cvref_t<P>>)
      return std::type_identity<std::conditional_t<std::is_reference_v<P>, const js::value&, js::value>>();
    else
      return std::type_identity<P>();
  } else {
    return std::type_identity<P>();
  }
}
template <typename P>
using wire = typename decltype(wire_of<P>())::type;

template <operation Kind, wasm::detail::name Name, typename R, typename... P>
R run(P... arguments) {
  using import = wasm::detail::signature<static_cast<std::uint32_t>(kind_of(Kind)), Name, wire<R>, wire<P>...>;
  if constexpr (std::is_same_v<wire<R>, R>) {
    return import::call(static_cast<P&&>(arguments)...);
  } else {
    js::value result = import::call(static_cast<P&&>(arguments)...);
    return wasm::detail::adopt<R>(wasm::detail::value_access::give(result));
  }
}

template <typename R>
R or_null(const js::value& result) {
  return result.is_undefined() ? R(nullptr) : result.to<R>();
}

}  // namespace web::detail
#endif
