// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/shim.h>

template <>
struct wasm::object<::Counter> {
  static constexpr char key[] = "7Counter";
};

// Counter::Counter(int start)
WASM_EXPORT(__wasmbind_export__ZN7CounterC1Ei)
::Counter* __wasmbind_export__ZN7CounterC1Ei(WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  return new ::Counter(arg1.get());
}

// void Counter::increment()
WASM_EXPORT(__wasmbind_export__ZN7Counter9incrementEv)
void __wasmbind_export__ZN7Counter9incrementEv(::Counter* self) {
  self->increment();
  return;
}

// int Counter::value() const
WASM_EXPORT(__wasmbind_export__ZNK7Counter5valueEv)
::wasm::result<int>::wire __wasmbind_export__ZNK7Counter5valueEv(::Counter* self) {
  return ::wasm::result<int>::give(self->value());
}

// bool Counter::equals(const Counter& other) const
WASM_EXPORT(__wasmbind_export__ZNK7Counter6equalsERKS_)
::wasm::result<bool>::wire __wasmbind_export__ZNK7Counter6equalsERKS_(
    ::Counter* self,
    WASM_IN(arg1, const ::Counter &)) {
  WASM_TAKE(arg1, const ::Counter &);
  return ::wasm::result<bool>::give(self->equals(arg1.get()));
}

// Counter Counter::zero()
WASM_EXPORT(__wasmbind_export__ZN7Counter4zeroEv)
::wasm::result<::Counter>::wire __wasmbind_export__ZN7Counter4zeroEv() {
  return ::wasm::result<::Counter>::give(::Counter::zero());
}

// free() and the garbage collector
WASM_EXPORT(__wasmbind_export_7Counter_free)
void __wasmbind_export_7Counter_free(::Counter* self, unsigned long ownership) {
  ::wasm::detail::destroy(self, ownership);
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_7Counter,
    "\n" "input.cpp",
    describe::class_<::Counter>(
        "7Counter",
        "Counter",
        describe::path(),
        "Counts things.",
        "0:3:24",
        0,
        describe::list(),
        "__wasmbind_export_7Counter_free",
        "__wasmbind_export_7Counter_share",
        describe::list(
            describe::member(::wasm::abi::member::constructor, describe::callable(
                "constructor",
                describe::path(),
                "__wasmbind_export__ZN7CounterC1Ei",
                "\\param start where to start",
                "0:6:12",
                0,
                describe::list(describe::parameter<int>("start")),
                describe::result<::Counter>())),
            describe::member(::wasm::abi::member::method, describe::callable(
                "increment",
                describe::path(),
                "__wasmbind_export__ZN7Counter9incrementEv",
                "Counts one more.",
                "0:9:8",
                0,
                describe::list(),
                describe::result<void>())),
            describe::member(::wasm::abi::member::method, describe::callable(
                "value",
                describe::path(),
                "__wasmbind_export__ZNK7Counter5valueEv",
                "",
                "0:10:7",
                0,
                describe::list(),
                describe::result<int>())),
            describe::member(::wasm::abi::member::method, describe::callable(
                "equals",
                describe::path(),
                "__wasmbind_export__ZNK7Counter6equalsERKS_",
                "",
                "0:11:8",
                0,
                describe::list(describe::parameter<const ::Counter &>("other")),
                describe::result<bool>())),
            describe::member(::wasm::abi::member::static_method, describe::callable(
                "zero",
                describe::path(),
                "__wasmbind_export__ZN7Counter4zeroEv",
                "",
                "0:12:18",
                0,
                describe::list(),
                describe::result<::Counter>())))))
