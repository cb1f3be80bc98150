// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// How functions cross, whichever side has made them.
#pragma once

#include <js/function.h>
#include <wasm/closure.h>

namespace wasm {
namespace detail {

/// Parts a function from its C++ callable. \return the callable, or null where there is none (any more)
extern "C" __attribute__((import_module("wasmbind"), import_name("release_function"))) closure*  //
__wasmbind_release_function(__externref_t function);

template <typename = void>
[[clang::export_name("__wasmbind_describe_release_function"), gnu::nodebug]] const void* describe_release_function() {
  [[gnu::section(WASM_ABI_SECTION), gnu::nodebug]] static constexpr auto bytes = describe::descriptor(
      abi::entity::import, describe::text(""),
      describe::u32(static_cast<std::uint32_t>(abi::import_kind::operation) | abi::import_flag::quiet),
      describe::text("release"), describe::path(), describe::text("release_function"), describe::text(""),
      describe::text(""), describe::u32(0),
      describe::list(describe::join(describe::text("function"), describe::type(abi::type::any), describe::u32(0),
                                    describe::text(""))),
      describe::type(abi::type::pointer), describe::text(""));
  return &bytes;
}

template <typename = void>
void release_function(const js::value& function) {
  (void)&describe_release_function<>;
  std::uint32_t slot = value_access::slot(function);
  if (slot < values::first_slot) return;
  if (closure* callable = __wasmbind_release_function(values::at(slot))) release_callable(callable);
}

}  // namespace detail

template <typename R, typename... A>
struct convert<js::function<R(A...)>> : detail::held_value<js::function<R(A...)>> {
  template <flow F>
  static constexpr auto type = detail::function_type<F, R, A...>();
};

template <typename R, typename... A>
struct convert<js::once_function<R(A...)>> : detail::held_value<js::once_function<R(A...)>> {
  template <flow F>
  static constexpr auto type = detail::function_type<F, R, A...>();
};

}  // namespace wasm

namespace js {

template <typename R, typename... A>
template <typename Callable>
  requires(!std::is_base_of_v<value, std::remove_cvref_t<Callable>> &&
           std::is_invocable_r_v<R, std::remove_cvref_t<Callable>&, A...>)
function<R(A...)>::function(Callable&& callable)
    : object(wasm::detail::adopt<object>(
          wasm::values::hold(wasm::detail::make_function<false, R, A...>(static_cast<Callable&&>(callable))))) {}

template <typename R, typename... A>
R function<R(A...)>::operator()(A... arguments) const {
  return wasm::detail::signature<static_cast<std::uint32_t>(wasm::abi::import_kind::call), "callback", R, const value&,
                                 A...>::call(*this, static_cast<A&&>(arguments)...);
}

template <typename R, typename... A>
function<R(A...)>::operator bool() const noexcept {
  return wasm::detail::value_access::slot(*this) >= wasm::values::first_slot;
}

template <typename R, typename... A>
void function<R(A...)>::release() const {
  wasm::detail::release_function(*this);
}

template <typename R, typename... A>
template <typename Callable>
  requires(!std::is_base_of_v<value, std::remove_cvref_t<Callable>> &&
           std::is_invocable_r_v<R, std::remove_cvref_t<Callable>&, A...>)
once_function<R(A...)>::once_function(Callable&& callable)
    : function<R(A...)>(wasm::detail::adopt<function<R(A...)>>(
          wasm::values::hold(wasm::detail::make_function<true, R, A...>(static_cast<Callable&&>(callable))))) {}

}  // namespace js
