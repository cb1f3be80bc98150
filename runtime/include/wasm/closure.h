// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// C++ callables that JavaScript holds: each behind a function that JavaScript calls through one export per signature.
#pragma once

#include <wasm/arg.h>
#include <wasm/closure_count.h>
#include <wasm/lasting.h>
#include <wasm/result.h>
#include <wasm/signature.h>

namespace wasm::detail {

/// What all of them begin with.
struct closure {
  void (*invoke)();  ///< of the type that the export of its signature knows
  void (*destroy)(closure*);
  std::uint32_t running;  ///< calls that have not returned
  bool released;          ///< goes when the last of them returns
};

/// JavaScript has let go of a callable: its function was collected or released.
template <typename = void>
[[clang::export_name("__wasmbind_release_callable")]] void release_callable(closure* callable) {
  if (callable->running == 0)
    callable->destroy(callable);
  else
    callable->released = true;
}

/// A call of a callable, which may be released meanwhile.
class running_call {
 public:
  explicit running_call(closure* callable) : callable_(callable) { ++callable_->running; }
  running_call(const running_call&) = delete;
  running_call& operator=(const running_call&) = delete;
  ~running_call() {
    if (--callable_->running == 0 && callable_->released) callable_->destroy(callable_);
  }

 private:
  closure* callable_;
};

/// The export that JavaScript calls: its places are those of the arguments.
template <unsigned long long Hash, typename Result, typename... Places>
struct trampoline {
  [[gnu::used]] static Result call(closure* callable, Places... places) {
    __asm__ volatile(".export_name %0, __wasmbind_callback_%1" ::"i"(&call), "i"(Hash));
    running_call running(callable);
    return reinterpret_cast<Result (*)(closure*, Places...)>(callable->invoke)(callable, places...);
  }
};

/// The arguments of one call, each made of its places.
template <unsigned I, typename Arg>
struct numbered_arg {
  Arg value;
};
template <typename Numbers, typename... Arg>
struct call_args;
template <unsigned... I, typename... Arg>
struct call_args<numbers<unsigned, I...>, Arg...> : numbered_arg<I, Arg>... {
  decltype(auto) apply(auto& callable) { return callable(static_cast<numbered_arg<I, Arg>&>(*this).value.get()...); }
};

/// A call that lasts as long as the coroutines that it starts: they use the arguments, and what a lambda has captured.
template <typename Args>
struct lasting_call : async::lasting {
  running_call running;
  Args args;

  static void remove(async::lasting* self) { delete static_cast<lasting_call*>(self); }
};

/// The places of all arguments, one after the other.
template <typename... Lists>
struct all_places;
template <>
struct all_places<> {
  using type = slots<>;
};
template <typename... T>
struct all_places<slots<T...>> {
  using type = slots<T...>;
};
template <typename... T, typename... U, typename... Rest>
struct all_places<slots<T...>, slots<U...>, Rest...> : all_places<slots<T..., U...>, Rest...> {};

template <typename Places>
constexpr unsigned count_of = 0;
template <typename... T>
constexpr unsigned count_of<slots<T...>> = sizeof...(T);

/// Which place is the first of argument `N`.
template <unsigned N, typename... A>
constexpr unsigned first_place = [] {
  unsigned counts[] = {count_of<typename arg<A>::places>..., 0}, sum = 0;
  for (unsigned i = 0; i < N; ++i) sum += counts[i];
  return sum;
}();

template <typename Arg, unsigned First, unsigned... I, typename... Places>
Arg make_arg(numbers<unsigned, I...>, Places... places) {
  return Arg(from_plain<typename Arg::places::template at<I>>(places...[First + I])...);
}

/// How a function with these types crosses: what JavaScript passes to it and what it gives back, as seen from where the
/// function comes from.
template <flow F, typename R, typename... A>
consteval auto function_type() {
  constexpr flow back = F == flow::in ? flow::out : flow::in;
  return describe::type(abi::type::function,
                        describe::list(describe::border_type<R, F>(), describe::border_type<A, back>()...));
}

template <typename R>
struct callback_wire {
  using type = plain<typename result<R>::wire>;
};
template <>
struct callback_wire<void> {
  using type = void;
};

/// The export of a signature and the import that makes functions around it.
template <bool Once, typename R, typename... A>
struct callback {
  static_assert((has_conversion<A> && ...) && has_conversion<R>, WASM_NO_CONVERSION);
  using wire = typename callback_wire<R>::type;

  static constexpr auto types = describe::join(describe::list(describe::parameter<A>("")...), describe::result<R>());
  static constexpr unsigned long long hash = hash_of(types);
  static constexpr auto descriptor = describe::descriptor(
      abi::entity::callback, describe::text("callback"), describe::path(), numbered<hash>("__wasmbind_callback_"),
      describe::text(""), describe::text(""), describe::u32(0), types);

  static constexpr std::uint32_t flags =
      static_cast<std::uint32_t>(abi::import_kind::make_function) | (Once ? abi::import_flag::once : 0);
  static constexpr auto make_types = describe::join(
      describe::u32(flags), numbered<hash>("__wasmbind_callback_"));  // names the export among the imports
  static constexpr unsigned long long make_hash = hash_of(make_types);
  static constexpr auto make_descriptor =
      describe::descriptor(abi::entity::import, describe::text(""), make_types, describe::path(),
                           numbered<make_hash>("signature_"), describe::text(""), describe::text(""), describe::u32(0),
                           describe::list(describe::join(describe::text("callable"), describe::type(abi::type::pointer),
                                                         describe::u32(0), describe::text(""))),
                           function_type<flow::out, R, A...>(), describe::text(""));

  static __externref_t make(closure* made) {
    (void)&describe_signature<descriptor, hash>;
    (void)&describe_signature<make_descriptor, make_hash>;
    (void)&release_callable<>;
    return raw_import<make_hash, __externref_t, unsigned>::call(to_plain(made));
  }
};

/// A callable of type `Callable` that is called as `R(A...)`.
template <typename Callable, typename R, typename... A>
struct bound : closure {
  Callable callable;

  template <typename Places, typename Numbers>
  struct invoker;
  template <typename... T, unsigned... N>
  struct invoker<slots<T...>, numbers<unsigned, N...>> {
    using type = trampoline<callback<false, R, A...>::hash, typename callback<false, R, A...>::wire, plain<T>...>;

    static typename callback<false, R, A...>::wire invoke(closure* self, plain<T>... places) {
      Callable& callable = static_cast<bound*>(self)->callable;
      if constexpr (async::is_promise<R>) {
        using args = call_args<numbers<unsigned, N...>, typename async::lasting_argument<A>::type...>;
        auto* call = new lasting_call<args>{{0, &lasting_call<args>::remove},
                                            running_call(self),
                                            {{make<typename async::lasting_argument<A>::type, N>(places...)}...}};
        async::lasting_scope scope(call);
        return result<R>::give(static_cast<R>(call->args.apply(callable)));
      } else {
        call_args<numbers<unsigned, N...>, arg<A>...> args{{make<arg<A>, N>(places...)}...};
        if constexpr (__is_void(R)) {
          args.apply(callable);
          return;
        } else if constexpr (__is_void(typename callback<false, R, A...>::wire)) {
          return result<R>::give(static_cast<R>(args.apply(callable)));
        } else {
          return to_plain(result<R>::give(static_cast<R>(args.apply(callable))));
        }
      }
    }

    template <typename Arg, unsigned I>
    static Arg make(plain<T>... places) {
      return make_arg<Arg, first_place<I, A...>>(
          __make_integer_seq<numbers, unsigned, count_of<typename Arg::places>>(), places...);
    }
  };
  using invoker_type = invoker<typename all_places<typename arg<A>::places...>::type,
                               __make_integer_seq<numbers, unsigned, sizeof...(A)>>;

  static void remove(closure* self) {
    --closure_count;
    delete static_cast<bound*>(self);
  }
};

/// A JavaScript function that owns a callable. `Once`: it is gone after the first call.
template <bool Once, typename R, typename... A, typename Callable>
__externref_t make_function(Callable&& callable) {
  using kind = bound<__decay(Callable), R, A...>;  // plain functions as pointers
  (void)&kind::invoker_type::type::call;
  auto* made = new kind{{reinterpret_cast<void (*)()>(&kind::invoker_type::invoke), &kind::remove, 0, Once},
                        static_cast<Callable&&>(callable)};
  ++closure_count;
  return callback<Once, R, A...>::make(made);
}

}  // namespace wasm::detail
