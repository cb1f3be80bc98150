// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Descriptors of declarations: what generated shims say about functions, classes, enumerations, ...
#pragma once

#include <wasm/object.h>
#include <wasm/sequence.h>
#if __has_feature(cxx_rtti)
#include <typeinfo>
#endif

namespace wasm::describe {

/// The type of a parameter or result declared as `P` that crosses in direction `F`.
template <typename P, flow F>
consteval auto border_type() {
  using T = detail::bare<P>;
  if constexpr (__is_void(P))
    return type(abi::type::void_);
  else if constexpr (exported_class<T> && __is_rvalue_reference(P) && F == flow::in)
    return detail::object_type<T>(abi::type::object_moved);
  else if constexpr (exported_class<T> && __is_reference(P))
    return detail::object_type<T>(abi::type::object_reference);
  else
    return detail::inner_type<T, F>();
}

/// A parameter of an exported function. `typescript` replaces the type in the .d.ts.
template <typename P, unsigned N, unsigned M = 1>
consteval auto parameter(const char (&name)[N], std::uint32_t flags = 0, const char (&typescript)[M] = "") {
  return join(text(name), border_type<P, flow::in>(), u32(flags), text(typescript));
}

/// What an exported function returns.
template <typename R, unsigned M = 1>
consteval auto result(const char (&typescript)[M] = "") {
  return join(border_type<R, flow::out>(), text(typescript));
}

/// A parameter of an imported function.
template <typename P, unsigned N, unsigned M = 1>
consteval auto passed(const char (&name)[N], std::uint32_t flags = 0, const char (&typescript)[M] = "") {
  return join(text(name), border_type<P, flow::out>(), u32(flags), text(typescript));
}

/// What an imported function returns.
template <typename R, unsigned M = 1>
consteval auto returned(const char (&typescript)[M] = "") {
  return join(border_type<R, flow::in>(), text(typescript));
}

/// A function or member: `parameters` is a list, `returns` what result() or returned() gave.
template <unsigned Name, unsigned Path, unsigned Symbol, unsigned Doc, unsigned Location, unsigned P, unsigned R>
consteval auto callable(const char (&name)[Name], const bytes<Path>& path, const char (&symbol)[Symbol],
                        const char (&doc)[Doc], const char (&location)[Location], std::uint32_t flags,
                        const bytes<P>& parameters, const bytes<R>& returns) {
  return join(text(name), path, text(symbol), text(doc), text(location), u32(flags), parameters, returns);
}

/// A callable inside a class.
template <unsigned N>
consteval auto member(abi::member kind, const bytes<N>& callable) {
  return join(u8(static_cast<unsigned>(kind)), callable);
}

/// One value of an enumeration.
template <unsigned Name, unsigned Doc>
consteval auto enumerator(const char (&name)[Name], std::int64_t value, const char (&doc)[Doc]) {
  return join(text(name), i64(value), text(doc));
}

template <unsigned N>
consteval auto function(const bytes<N>& callable) {
  return descriptor(abi::entity::function, callable);
}

/// A free function that is a member of the class with this key, or of the one with this JavaScript name where the
/// source does not see the class. `member` is what member() gave.
template <unsigned Key, unsigned Name, unsigned N>
consteval auto attached(const char (&key)[Key], const char (&name)[Name], const bytes<N>& member) {
  return descriptor(abi::entity::member, text(key), text(name), member);
}

/// A function that runs when the module starts, in rising `order` within a source file.
template <unsigned N>
consteval auto start(std::uint32_t order, const bytes<N>& callable) {
  return descriptor(abi::entity::start, u32(order), callable);
}

/// An import; `module` is empty for what the global object holds, `flags` has the kind in its low byte. `prefixes` is a
/// path, `reexport` the name under which the package exports it again, or empty.
template <unsigned Module, unsigned N, unsigned Prefixes, unsigned Reexport>
consteval auto import(const char (&module)[Module], std::uint32_t flags, const bytes<N>& callable,
                      const bytes<Prefixes>& prefixes, const char (&reexport)[Reexport]) {
  return descriptor(abi::entity::import, text(module), u32(flags), callable, prefixes, text(reexport));
}
template <unsigned Module, unsigned N>
consteval auto import(const char (&module)[Module], std::uint32_t flags, const bytes<N>& callable) {
  return import(module, flags, callable, path(), "");
}

/// A file of a snippet.
template <unsigned Path, unsigned Text>
consteval auto snippet_file(const char (&path)[Path], const char (&contents)[Text]) {
  return join(text(path), text(contents));
}

/// JavaScript that the sources bring along; `files` is a list, the module that is imported first.
template <unsigned Key, unsigned Files>
consteval auto snippet(const char (&key)[Key], const bytes<Files>& files) {
  return descriptor(abi::entity::snippet, text(key), files);
}

/// A class that JavaScript provides.
template <unsigned Key, unsigned Name, unsigned Path, unsigned Doc, unsigned Location, unsigned Module,
          unsigned Prefixes, unsigned Reexport, unsigned TypeScript>
consteval auto imported_class(const char (&key)[Key], const char (&name)[Name], const bytes<Path>& path,
                              const char (&doc)[Doc], const char (&location)[Location], const char (&module)[Module],
                              std::uint32_t flags, const bytes<Prefixes>& prefixes, const char (&reexport)[Reexport],
                              const char (&typescript)[TypeScript]) {
  return descriptor(abi::entity::imported_class, text(key), text(name), path, text(doc), text(location), text(module),
                    u32(flags), prefixes, text(reexport), text(typescript));
}

/// A base class: its key, and the shim that makes a pointer to it of a pointer to the derived class.
template <unsigned Key, unsigned Upcast>
consteval auto base(const char (&key)[Key], const char (&upcast)[Upcast]) {
  return join(text(key), text(upcast));
}

/// What stands for the type of `T` at run time: the address of its std::type_info, which the linker fills in; 0 for a
/// class without virtual functions; 1, which no object has, where the compiler makes no run-time type information.
template <typename T>
consteval auto dynamic_type() {
#if __has_feature(cxx_rtti)
  if constexpr (__is_polymorphic(T)) return static_cast<const void*>(&typeid(T));
#endif
  if constexpr (!__is_polymorphic(T) || !__has_feature(cxx_rtti)) return u32(__is_polymorphic(T));
}

/// The descriptor of a class around the address that only the linker knows.
template <unsigned Head, typename Type, unsigned Tail>
struct [[gnu::packed]] class_descriptor {
  bytes<Head> head;
  Type dynamic_type;
  bytes<Tail> tail;
};

/// A constructor, and the one that goes with it for JavaScript classes that extend the class; two symbols.
template <unsigned Plain, unsigned Extending>
consteval auto extending(const char (&plain)[Plain], const char (&symbol)[Extending]) {
  return join(text(plain), text(symbol));
}

/// A virtual function that JavaScript classes may override.
template <unsigned N>
consteval auto overridable(abi::member kind, const char (&name)[N]) {
  return join(u8(static_cast<unsigned>(kind)), text(name));
}

/// What an extendable class has besides; `constructors` and `members` are lists.
template <unsigned Mark, unsigned Constructors, unsigned Members>
consteval auto extension(const char (&mark)[Mark], const bytes<Constructors>& constructors,
                         const bytes<Members>& members) {
  return join(text(mark), constructors, members);
}

/// The class `T`; `bases` and `members` are lists, `extension` is what extension() gave.
template <typename T, unsigned Key, unsigned Name, unsigned Path, unsigned Doc, unsigned Location, unsigned Bases,
          unsigned Free, unsigned Share, unsigned Members, typename... Extension>
consteval auto class_(const char (&key)[Key], const char (&name)[Name], const bytes<Path>& path, const char (&doc)[Doc],
                      const char (&location)[Location], std::uint32_t flags, const bytes<Bases>& bases,
                      const char (&free)[Free], const char (&share)[Share], const bytes<Members>& members,
                      const Extension&... extension) {
  auto tail = join(bases, text(free), text(share), members, extension...);
  constexpr unsigned rest = 4 + tail.size;
  auto head =
      sized_descriptor(abi::entity::class_, rest, text(key), text(name), path, text(doc), text(location), u32(flags));
  return class_descriptor<head.size, decltype(dynamic_type<T>()), tail.size>{head, dynamic_type<T>(), tail};
}

/// An enumeration with underlying type `Underlying`; `values` is a list of enumerators.
template <typename Underlying, unsigned Key, unsigned Name, unsigned Path, unsigned Doc, unsigned Location,
          unsigned Values>
consteval auto enumeration(const char (&key)[Key], const char (&name)[Name], const bytes<Path>& path,
                           const char (&doc)[Doc], const char (&location)[Location], std::uint32_t flags,
                           const bytes<Values>& values) {
  return descriptor(abi::entity::enum_, text(key), text(name), path, text(doc), text(location), u32(flags),
                    border_type<Underlying, flow::out>(), values);
}

/// A constant of type `T`; `value` is JavaScript text.
template <typename T, unsigned Name, unsigned Path, unsigned Doc, unsigned Location, unsigned Value>
consteval auto constant(const char (&name)[Name], const bytes<Path>& path, const char (&doc)[Doc],
                        const char (&location)[Location], const char (&value)[Value]) {
  return descriptor(abi::entity::constant, text(name), path, text(doc), text(location), border_type<T, flow::out>(),
                    text(value));
}

/// An exported namespace; its own name is the last of `path`.
template <unsigned Path, unsigned Doc, unsigned Location>
consteval auto name_space(const bytes<Path>& path, const char (&doc)[Doc], const char (&location)[Location]) {
  return descriptor(abi::entity::namespace_, path, text(doc), text(location));
}

/// Text for the .d.ts.
template <unsigned N>
consteval auto typescript(const char (&declarations)[N]) {
  return descriptor(abi::entity::typescript, text(declarations));
}

}  // namespace wasm::describe

namespace wasm {

/// How a data member of type `F` reads: objects by reference, everything else as a copy.
template <typename F>
using read_as = __type_pack_element<exported_class<F>, const F&, F&>;

}  // namespace wasm
