// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Arguments that last longer than their call: as long as the coroutines that it has started.
#pragma once

#include <wasm/arg.h>
#include <wasm/block.h>
#include <wasm/value.h>

#include <type_traits>

namespace js {
template <typename T>
class promise;
}

namespace wasm {
template <typename T>
class task;

namespace async {

/// Something that lives as long as somebody has a share of it.
struct lasting {
  unsigned users;
  void (*destroy)(lasting*);
};

/// The arguments of the call whose function is running, if they last.
inline constinit lasting* arguments_of_call = nullptr;

/// What a coroutine has from its start to its end: a share of the arguments of the call that starts it.
class lasting_share {
 public:
  lasting_share() : of_(arguments_of_call) {
    if (of_) ++of_->users;
  }
  lasting_share(const lasting_share&) = delete;
  lasting_share& operator=(const lasting_share&) = delete;
  ~lasting_share() {
    if (of_ && --of_->users == 0) of_->destroy(of_);
  }

 private:
  lasting* of_;
};

/// Results that may come of a coroutine.
template <typename R>
inline constexpr bool is_promise = false;
template <typename T>
inline constexpr bool is_promise<js::promise<T>> = true;
template <typename T>
inline constexpr bool is_promise<task<T>> = true;

/// Conversions of containers that own their elements.
template <typename T, typename Element>
void owned(const detail::owned_block<T, Element>&);

/// Whether a coroutine has all of what is passed for a parameter, because the parameter is a copy.
template <typename P>
consteval bool is_copied() {
  using T = detail::bare<P>;
  if constexpr (exported_class<T>)
    return !__is_rvalue_reference(P);
  else if constexpr (__is_reference(P))
    return false;
  else if constexpr (detail::converts_through<T>)
    return is_copied<typename convert<T>::as>();
  else if constexpr (convert<T>::shape == form::block)
    return requires(convert<T>& conversion) { owned(conversion); };
  else
    return convert<T>::shape != form::stream || detail::flat_record<T>;
}

/// A JavaScript value by reference: in a slot, because others are lent for the call only.
template <typename T>
struct value_argument {
  using places = detail::slots<__externref_t>;
  T value;
  explicit value_argument(__externref_t wire, auto...) : value(convert<T>::from_wire(wire)) {}
  const T& get() { return value; }
};

template <typename P>
struct lasting_argument {
  using type = arg<P>;
};
template <detail::js_value T>
struct lasting_argument<const T&> {
  using type = value_argument<T>;
};

/// Argument `I` of a call, made of places of its shim, four for each.
template <unsigned I, typename P>
struct numbered_argument {
  typename lasting_argument<P>::type value;
  template <typename... Places>
  explicit numbered_argument(int, Places... places)
      : value(places...[4 * I], places...[4 * I + 1], places...[4 * I + 2], places...[4 * I + 3]) {}
};

template <unsigned I, typename P>
auto& at(numbered_argument<I, P>& argument) {
  return argument.value;
}

template <typename, unsigned... I>
struct indices {};

template <typename Indices, typename... P>
struct argument_list;
template <unsigned... I, typename... P>
struct argument_list<indices<unsigned, I...>, P...> : numbered_argument<I, P>... {
  template <typename... Places>
  explicit argument_list(int, Places... places) : numbered_argument<I, P>(0, places...)... {}
};

/// A call whose arguments last. Coroutines that start until it returns have a share of them.
class lasting_scope {
 public:
  explicit lasting_scope(lasting* arguments) : arguments_(arguments), outer_(arguments_of_call) {
    if (arguments_) arguments_->users = 1;
    arguments_of_call = arguments_;
  }
  lasting_scope(const lasting_scope&) = delete;
  lasting_scope& operator=(const lasting_scope&) = delete;
  ~lasting_scope() {
    arguments_of_call = outer_;
    if (arguments_ && --arguments_->users == 0) arguments_->destroy(arguments_);
  }

 private:
  lasting* arguments_;
  lasting* outer_;
};

template <typename List>
struct lasting_list : lasting {
  List list;
  template <typename... Places>
  explicit lasting_list(Places... places)
      : lasting{0, [](lasting* self) { delete static_cast<lasting_list*>(self); }}, list(0, places...) {}
};

/// The arguments of one call of a function that returns a promise. They are on the heap where one of the parameters
/// refers to its argument.
template <typename... P>
class arguments {
  using list = argument_list<__make_integer_seq<indices, unsigned, sizeof...(P)>, P...>;
  static constexpr bool are_copied = (is_copied<P>() && ...);

 public:
  template <typename... Places>
    requires are_copied
  explicit arguments(Places... places) : kept_(0, places...), scope_(nullptr) {}
  template <typename... Places>
    requires(!are_copied)
  explicit arguments(Places... places) : kept_(new lasting_list<list>(places...)), scope_(kept_) {}

  template <unsigned I>
  auto& at() {
    if constexpr (are_copied)
      return async::at<I>(kept_);
    else
      return async::at<I>(kept_->list);
  }

 private:
  std::conditional_t<are_copied, list, lasting_list<list>*> kept_;
  lasting_scope scope_;
};

}  // namespace async
}  // namespace wasm
