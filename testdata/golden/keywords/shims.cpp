// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/shim.h>

template <>
struct wasm::object<::Words> {
  static constexpr char key[] = "5Words";
};

// int function(int var)
WASM_EXPORT(__wasmbind_export__Z8functioni)
::wasm::result<int>::wire __wasmbind_export__Z8functioni(WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  return ::wasm::result<int>::give(::function(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z8functioni,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "function",
        describe::path(),
        "__wasmbind_export__Z8functioni",
        "",
        "0:2:22",
        0,
        describe::list(describe::parameter<int>("var")),
        describe::result<int>())))

// int remove(int in, int arguments)
WASM_EXPORT(__wasmbind_export__Z6removeii)
::wasm::result<int>::wire __wasmbind_export__Z6removeii(WASM_IN(arg1, int), WASM_IN(arg2, int)) {
  WASM_TAKE(arg1, int);
  WASM_TAKE(arg2, int);
  return ::wasm::result<int>::give(::remove(arg1.get(), arg2.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z6removeii,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "delete",
        describe::path(),
        "__wasmbind_export__Z6removeii",
        "",
        "0:3:32",
        0,
        describe::list(describe::parameter<int>("in"), describe::parameter<int>("arguments")),
        describe::result<int>())))

// int exports(int memory)
WASM_EXPORT(__wasmbind_export__Z7exportsi)
::wasm::result<int>::wire __wasmbind_export__Z7exportsi(WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  return ::wasm::result<int>::give(::exports(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z7exportsi,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "wasm",
        describe::path(),
        "__wasmbind_export__Z7exportsi",
        "",
        "0:4:30",
        0,
        describe::list(describe::parameter<int>("memory")),
        describe::result<int>())))

// int init(int let)
WASM_EXPORT(__wasmbind_export__Z4initi)
::wasm::result<int>::wire __wasmbind_export__Z4initi(WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  return ::wasm::result<int>::give(::init(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4initi,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "init",
        describe::path(),
        "__wasmbind_export__Z4initi",
        "",
        "0:5:22",
        0,
        describe::list(describe::parameter<int>("let")),
        describe::result<int>())))

// implicit default constructor
WASM_EXPORT(__wasmbind_export_5Words_new)
::Words* __wasmbind_export_5Words_new() {
  return new ::Words();
}

// int Words::make(int with) const
WASM_EXPORT(__wasmbind_export__ZNK5Words4makeEi)
::wasm::result<int>::wire __wasmbind_export__ZNK5Words4makeEi(::Words* self, WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  return ::wasm::result<int>::give(self->make(arg1.get()));
}

// int Words::two_words() const
WASM_EXPORT(__wasmbind_export__ZNK5Words9two_wordsEv)
::wasm::result<int>::wire __wasmbind_export__ZNK5Words9two_wordsEv(::Words* self) {
  return ::wasm::result<int>::give(self->two_words());
}

// int Words::remove()
WASM_EXPORT(__wasmbind_export__ZN5Words6removeEv)
::wasm::result<int>::wire __wasmbind_export__ZN5Words6removeEv() {
  return ::wasm::result<int>::give(::Words::remove());
}

// int typeof_
WASM_EXPORT(__wasmbind_export_5Words_typeof__get)
::wasm::result<::wasm::read_as<int>>::wire __wasmbind_export_5Words_typeof__get(::Words* self) {
  return ::wasm::result<::wasm::read_as<int>>::give(self->typeof_);
}

// int typeof_
WASM_EXPORT(__wasmbind_export_5Words_typeof__set)
void __wasmbind_export_5Words_typeof__set(::Words* self, WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  self->typeof_ = arg1.get();
  return;
}

// free() and the garbage collector
WASM_EXPORT(__wasmbind_export_5Words_free)
void __wasmbind_export_5Words_free(::Words* self, unsigned long ownership) {
  ::wasm::detail::destroy(self, ownership);
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_5Words,
    "\n" "input.cpp",
    describe::class_<::Words>(
        "5Words",
        "Words",
        describe::path(),
        "",
        "0:7:24",
        0,
        describe::list(),
        "__wasmbind_export_5Words_free",
        "__wasmbind_export_5Words_share",
        describe::list(
            describe::member(::wasm::abi::member::constructor, describe::callable(
                "constructor",
                describe::path(),
                "__wasmbind_export_5Words_new",
                "",
                "0:7:24",
                0,
                describe::list(),
                describe::result<::Words>())),
            describe::member(::wasm::abi::member::method, describe::callable(
                "new",
                describe::path(),
                "__wasmbind_export__ZNK5Words4makeEi",
                "",
                "0:10:29",
                0,
                describe::list(describe::parameter<int>("with")),
                describe::result<int>())),
            describe::member(::wasm::abi::member::method, describe::callable(
                "two words",
                describe::path(),
                "__wasmbind_export__ZNK5Words9two_wordsEv",
                "",
                "0:11:35",
                0,
                describe::list(),
                describe::result<int>())),
            describe::member(::wasm::abi::member::static_method, describe::callable(
                "delete",
                describe::path(),
                "__wasmbind_export__ZN5Words6removeEv",
                "",
                "0:12:39",
                0,
                describe::list(),
                describe::result<int>())),
            describe::member(::wasm::abi::member::getter, describe::callable(
                "typeof_",
                describe::path(),
                "__wasmbind_export_5Words_typeof__get",
                "",
                "0:9:7",
                4,
                describe::list(),
                describe::result<::wasm::read_as<int>>())),
            describe::member(::wasm::abi::member::setter, describe::callable(
                "typeof_",
                describe::path(),
                "__wasmbind_export_5Words_typeof__set",
                "",
                "0:9:7",
                4,
                describe::list(describe::parameter<int>("value")),
                describe::result<void>())))))
