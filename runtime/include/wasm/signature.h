// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Imports and exports that stand for a signature instead of a declaration: only the compiler knows their types, in
/// templates. Their names are made of a hash of their own descriptor, by directives in inline assembly: attributes take
/// literals only.
#pragma once

#include <wasm/callable.h>
#include <wasm/caught.h>
#include <wasm/name.h>
#include <wasm/pass.h>
#include <wasm/plain.h>
#include <wasm/returned.h>

namespace wasm::detail {

/// FNV-1a, without the sign bit: assembly prints it as a signed number.
template <unsigned N>
consteval unsigned long long hash_of(const describe::bytes<N>& bytes) {
  unsigned long long hash = 0xcbf2'9ce4'8422'2325;
  for (unsigned i = 0; i < N; ++i) hash = (hash ^ bytes.data[i]) * 0x100'0000'01b3;
  return hash >> 1;
}

/// `prefix` and the digits of `Number` as a string of a descriptor.
template <unsigned long long Number, unsigned N>
consteval auto numbered(const char (&prefix)[N]) {
  constexpr unsigned digits = [] {
    unsigned count = 1;
    for (unsigned long long rest = Number; rest >= 10; rest /= 10) ++count;
    return count;
  }();
  char whole[N + digits]{};
  for (unsigned i = 0; i + 1 < N; ++i) whole[i] = prefix[i];
  unsigned long long rest = Number;
  for (unsigned i = 0; i < digits; ++i, rest /= 10) whole[N - 1 + digits - 1 - i] = static_cast<char>('0' + rest % 10);
  return describe::text(whole);
}

/// The descriptor of a signature, exported like every other. Equal ones are one function.
template <auto Descriptor, unsigned long long Hash>
[[gnu::used, gnu::nodebug]] const void* describe_signature() {
  __asm__ volatile(".export_name %0, __wasmbind_describe_signature_%1" ::"i"(&describe_signature<Descriptor, Hash>),
                   "i"(Hash));
  [[gnu::section(WASM_ABI_SECTION), gnu::nodebug]] static constexpr auto bytes = Descriptor;
  return &bytes;
}

/// The import itself.
template <unsigned long long Hash, typename Result, typename... Places>
struct raw_import {
  __attribute__((import_module("wasmbind"))) static Result raw(Places... places);

  static Result call(Places... places) {
    __asm__ volatile(".import_name %0, signature_%1" ::"i"(&raw), "i"(Hash));
    return raw(places...);
  }
};

/// The place with number `I` of some arguments, two each.
template <unsigned I, typename... Passed>
auto place_of(Passed&... passed) {
  auto& one = passed...[I / 2];
  if constexpr (I % 2 == 0) {
    using type = __remove_cvref(decltype(one.first));
    if constexpr (requires { typename type::reference; })
      return static_cast<typename type::reference>(one.first);
    else
      return to_plain(one.first);
  } else {
    return to_plain(one.second);
  }
}

template <typename, unsigned... I>
struct numbers {};

/// Whether a thrown JavaScript value becomes part of the result.
template <typename R>
constexpr std::uint32_t result_flags = [] {
  if constexpr (requires { returned<R>::catches; }) return returned<R>::catches ? abi::import_flag::catches : 0;
  return std::uint32_t{0};
}();

/// Whether anything is known of how a type crosses.
template <typename T>
concept has_conversion = __is_void(T) || requires { sizeof(convert<bare<T>>); };

#define WASM_NO_CONVERSION                                                                                          \
  "one of the types does not cross to JavaScript: include the header of its conversion, such as <map>, before the " \
  "end "                                                                                                            \
  "of the source, export the class, or make a lambda a js::function"

template <typename R>
struct answer_wire {
  using type = typename returned<R>::wire;
};
template <>
struct answer_wire<void> {
  using type = void;
};

/// An import that does `Kind` (an abi::import_kind with flags) with arguments declared as `P...`. `Name` is what
/// messages call it, or which of the kind it is.
template <std::uint32_t Kind, name Name, typename R, typename... P>
class signature {
  static_assert((has_conversion<P> && ...) && has_conversion<R>, WASM_NO_CONVERSION);
  static constexpr bool is_quiet = (Kind & abi::import_flag::quiet) != 0;
  static constexpr std::uint32_t flags = Kind | result_flags<R> | (is_quiet ? 0 : describe::throwing);
  static constexpr auto types = describe::join(describe::list(describe::passed<P>("")...), describe::returned<R>());
  static constexpr unsigned long long hash =
      hash_of(describe::join(describe::u32(flags), describe::text(Name.text), types));
  static constexpr auto descriptor = describe::descriptor(
      abi::entity::import, describe::text(""), describe::u32(flags), describe::text(Name.text), describe::path(),
      numbered<hash>("signature_"), describe::text(""), describe::text(""), describe::u32(0), types);

  template <unsigned... I>
  static R send(numbers<unsigned, I...>, pass<P>... passed) {
    (void)&describe_signature<descriptor, hash>;
    using wire = typename answer_wire<R>::type;
    using raw = raw_import<hash, plain<wire>, decltype(place_of<I>(passed...))...>;
    if constexpr (__is_void(R))
      WASM_CALL((raw::call(place_of<I>(passed...)...), nothing()));
    else if constexpr (is_quiet)
      return returned<R>::take(from_plain<wire>(raw::call(place_of<I>(passed...)...)));
    else
      return returned<R>::take(from_plain<wire>(WASM_CALL(raw::call(place_of<I>(passed...)...))));
  }

 public:
  static R call(P&&... arguments) {
    return send(__make_integer_seq<numbers, unsigned, 2 * sizeof...(P)>(), pass<P>(static_cast<P&&>(arguments))...);
  }
};

}  // namespace wasm::detail
