// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/memory.h>
#include <wasm/shim.h>

template <>
struct wasm::object<::Node> {
  static constexpr char key[] = "4Node";
};

// Node copy(Node node)
WASM_EXPORT(__wasmbind_export__Z4copy4Node)
::wasm::result<::Node>::wire __wasmbind_export__Z4copy4Node(WASM_IN(arg1, ::Node)) {
  WASM_TAKE(arg1, ::Node);
  return ::wasm::result<::Node>::give(::copy(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4copy4Node,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "copy",
        describe::path(),
        "__wasmbind_export__Z4copy4Node",
        "",
        "0:10:23",
        0,
        describe::list(describe::parameter<::Node>("node")),
        describe::result<::Node>())))

// int read(const Node& node)
WASM_EXPORT(__wasmbind_export__Z4readRK4Node)
::wasm::result<int>::wire __wasmbind_export__Z4readRK4Node(WASM_IN(arg1, const ::Node &)) {
  WASM_TAKE(arg1, const ::Node &);
  return ::wasm::result<int>::give(::read(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4readRK4Node,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "read",
        describe::path(),
        "__wasmbind_export__Z4readRK4Node",
        "",
        "0:11:22",
        0,
        describe::list(describe::parameter<const ::Node &>("node")),
        describe::result<int>())))

// int read_maybe(const Node* node)
WASM_EXPORT(__wasmbind_export__Z10read_maybePK4Node)
::wasm::result<int>::wire __wasmbind_export__Z10read_maybePK4Node(WASM_IN(arg1, const ::Node *)) {
  WASM_TAKE(arg1, const ::Node *);
  return ::wasm::result<int>::give(::read_maybe(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z10read_maybePK4Node,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "read_maybe",
        describe::path(),
        "__wasmbind_export__Z10read_maybePK4Node",
        "",
        "0:12:22",
        0,
        describe::list(describe::parameter<const ::Node *>("node")),
        describe::result<int>())))

// int consume(Node&& node)
WASM_EXPORT(__wasmbind_export__Z7consumeO4Node)
::wasm::result<int>::wire __wasmbind_export__Z7consumeO4Node(WASM_IN(arg1, ::Node &&)) {
  WASM_TAKE(arg1, ::Node &&);
  return ::wasm::result<int>::give(::consume(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z7consumeO4Node,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "consume",
        describe::path(),
        "__wasmbind_export__Z7consumeO4Node",
        "",
        "0:13:22",
        0,
        describe::list(describe::parameter<::Node &&>("node")),
        describe::result<int>())))

// std::unique_ptr<Node> pass(std::unique_ptr<Node> node)
WASM_EXPORT(__wasmbind_export__Z4passNSt3__210unique_ptrI4NodeNS_14default_deleteIS1_EEEE)
::wasm::result<::std::unique_ptr<::Node>>::wire __wasmbind_export__Z4passNSt3__210unique_ptrI4NodeNS_14default_deleteIS1_EEEE(
    WASM_IN(arg1, ::std::unique_ptr<::Node>)) {
  WASM_TAKE(arg1, ::std::unique_ptr<::Node>);
  return ::wasm::result<::std::unique_ptr<::Node>>::give(::pass(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4passNSt3__210unique_ptrI4NodeNS_14default_deleteIS1_EEEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "pass",
        describe::path(),
        "__wasmbind_export__Z4passNSt3__210unique_ptrI4NodeNS_14default_deleteIS1_EEEE",
        "",
        "0:14:40",
        0,
        describe::list(describe::parameter<::std::unique_ptr<::Node>>("node")),
        describe::result<::std::unique_ptr<::Node>>())))

// std::shared_ptr<Node> share(std::shared_ptr<Node> node)
WASM_EXPORT(__wasmbind_export__Z5shareNSt3__210shared_ptrI4NodeEE)
::wasm::result<::std::shared_ptr<::Node>>::wire __wasmbind_export__Z5shareNSt3__210shared_ptrI4NodeEE(
    WASM_IN(arg1, ::std::shared_ptr<::Node>)) {
  WASM_TAKE(arg1, ::std::shared_ptr<::Node>);
  return ::wasm::result<::std::shared_ptr<::Node>>::give(::share(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z5shareNSt3__210shared_ptrI4NodeEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "share",
        describe::path(),
        "__wasmbind_export__Z5shareNSt3__210shared_ptrI4NodeEE",
        "",
        "0:15:40",
        0,
        describe::list(describe::parameter<::std::shared_ptr<::Node>>("node")),
        describe::result<::std::shared_ptr<::Node>>())))

// Node& first()
WASM_EXPORT(__wasmbind_export__Z5firstv)
::wasm::result<::Node &>::wire __wasmbind_export__Z5firstv() {
  return ::wasm::result<::Node &>::give(::first());
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z5firstv,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "first",
        describe::path(),
        "__wasmbind_export__Z5firstv",
        "",
        "0:16:24",
        0,
        describe::list(),
        describe::result<::Node &>())))

// implicit default constructor
WASM_EXPORT(__wasmbind_export_4Node_new)
::Node* __wasmbind_export_4Node_new() {
  return new ::Node();
}

// int value
WASM_EXPORT(__wasmbind_export_4Node_value_get)
::wasm::result<::wasm::read_as<int>>::wire __wasmbind_export_4Node_value_get(::Node* self) {
  return ::wasm::result<::wasm::read_as<int>>::give(self->value);
}

// int value
WASM_EXPORT(__wasmbind_export_4Node_value_set)
void __wasmbind_export_4Node_value_set(::Node* self, WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  self->value = arg1.get();
  return;
}

// free() and the garbage collector
WASM_EXPORT(__wasmbind_export_4Node_free)
void __wasmbind_export_4Node_free(::Node* self, unsigned long ownership) {
  ::wasm::detail::destroy(self, ownership);
}

// from a sole owner to a shared one
WASM_EXPORT(__wasmbind_export_4Node_share)
unsigned long __wasmbind_export_4Node_share(::Node* self, unsigned long ownership) {
  return ::wasm::detail::share(self, ownership);
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_4Node,
    "\n" "input.cpp",
    describe::class_<::Node>(
        "4Node",
        "Node",
        describe::path(),
        "",
        "0:5:24",
        0,
        describe::list(),
        "__wasmbind_export_4Node_free",
        "__wasmbind_export_4Node_share",
        describe::list(
            describe::member(::wasm::abi::member::constructor, describe::callable(
                "constructor",
                describe::path(),
                "__wasmbind_export_4Node_new",
                "",
                "0:5:24",
                0,
                describe::list(),
                describe::result<::Node>())),
            describe::member(::wasm::abi::member::getter, describe::callable(
                "value",
                describe::path(),
                "__wasmbind_export_4Node_value_get",
                "",
                "0:7:7",
                4,
                describe::list(),
                describe::result<::wasm::read_as<int>>())),
            describe::member(::wasm::abi::member::setter, describe::callable(
                "value",
                describe::path(),
                "__wasmbind_export_4Node_value_set",
                "",
                "0:7:7",
                4,
                describe::list(describe::parameter<int>("value")),
                describe::result<void>())))))
