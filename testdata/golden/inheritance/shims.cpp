// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/memory.h>
#include <wasm/shim.h>

template <>
struct wasm::object<::Shape> {
  static constexpr char key[] = "5Shape";
};

template <>
struct wasm::object<::Named> {
  static constexpr char key[] = "5Named";
};

template <>
struct wasm::object<::Square> {
  static constexpr char key[] = "6Square";
};

// double area_of(const Shape& shape)
WASM_EXPORT(__wasmbind_export__Z7area_ofRK5Shape)
::wasm::result<double>::wire __wasmbind_export__Z7area_ofRK5Shape(WASM_IN(arg1, const ::Shape &)) {
  WASM_TAKE(arg1, const ::Shape &);
  return ::wasm::result<double>::give(::area_of(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z7area_ofRK5Shape,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "area_of",
        describe::path(),
        "__wasmbind_export__Z7area_ofRK5Shape",
        "",
        "0:25:25",
        0,
        describe::list(describe::parameter<const ::Shape &>("shape")),
        describe::result<double>())))

// int number_of(const Named& named)
WASM_EXPORT(__wasmbind_export__Z9number_ofRK5Named)
::wasm::result<int>::wire __wasmbind_export__Z9number_ofRK5Named(WASM_IN(arg1, const ::Named &)) {
  WASM_TAKE(arg1, const ::Named &);
  return ::wasm::result<int>::give(::number_of(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z9number_ofRK5Named,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "number_of",
        describe::path(),
        "__wasmbind_export__Z9number_ofRK5Named",
        "",
        "0:26:22",
        0,
        describe::list(describe::parameter<const ::Named &>("named")),
        describe::result<int>())))

// std::unique_ptr<Shape> make(double side)
WASM_EXPORT(__wasmbind_export__Z4maked)
::wasm::result<::std::unique_ptr<::Shape>>::wire __wasmbind_export__Z4maked(WASM_IN(arg1, double)) {
  WASM_TAKE(arg1, double);
  return ::wasm::result<::std::unique_ptr<::Shape>>::give(::make(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4maked,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "make",
        describe::path(),
        "__wasmbind_export__Z4maked",
        "",
        "0:27:41",
        0,
        describe::list(describe::parameter<double>("side")),
        describe::result<::std::unique_ptr<::Shape>>())))

// double Shape::area() const
WASM_EXPORT(__wasmbind_export__ZNK5Shape4areaEv)
::wasm::result<double>::wire __wasmbind_export__ZNK5Shape4areaEv(::Shape* self) {
  return ::wasm::result<double>::give(self->area());
}

// free() and the garbage collector
WASM_EXPORT(__wasmbind_export_5Shape_free)
void __wasmbind_export_5Shape_free(::Shape* self, unsigned long ownership) {
  ::wasm::detail::destroy(self, ownership);
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_5Shape,
    "\n" "input.cpp",
    describe::class_<::Shape>(
        "5Shape",
        "Shape",
        describe::path(),
        "",
        "0:4:24",
        1,
        describe::list(),
        "__wasmbind_export_5Shape_free",
        "__wasmbind_export_5Shape_share",
        describe::list(
            describe::member(::wasm::abi::member::method, describe::callable(
                "area",
                describe::path(),
                "__wasmbind_export__ZNK5Shape4areaEv",
                "",
                "0:7:18",
                0,
                describe::list(),
                describe::result<double>())))))

// implicit default constructor
WASM_EXPORT(__wasmbind_export_5Named_new)
::Named* __wasmbind_export_5Named_new() {
  return new ::Named();
}

// int number
WASM_EXPORT(__wasmbind_export_5Named_number_get)
::wasm::result<::wasm::read_as<int>>::wire __wasmbind_export_5Named_number_get(::Named* self) {
  return ::wasm::result<::wasm::read_as<int>>::give(self->number);
}

// int number
WASM_EXPORT(__wasmbind_export_5Named_number_set)
void __wasmbind_export_5Named_number_set(::Named* self, WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  self->number = arg1.get();
  return;
}

// free() and the garbage collector
WASM_EXPORT(__wasmbind_export_5Named_free)
void __wasmbind_export_5Named_free(::Named* self, unsigned long ownership) {
  ::wasm::detail::destroy(self, ownership);
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_5Named,
    "\n" "input.cpp",
    describe::class_<::Named>(
        "5Named",
        "Named",
        describe::path(),
        "",
        "0:10:24",
        0,
        describe::list(),
        "__wasmbind_export_5Named_free",
        "__wasmbind_export_5Named_share",
        describe::list(
            describe::member(::wasm::abi::member::constructor, describe::callable(
                "constructor",
                describe::path(),
                "__wasmbind_export_5Named_new",
                "",
                "0:10:24",
                0,
                describe::list(),
                describe::result<::Named>())),
            describe::member(::wasm::abi::member::getter, describe::callable(
                "number",
                describe::path(),
                "__wasmbind_export_5Named_number_get",
                "",
                "0:12:7",
                4,
                describe::list(),
                describe::result<::wasm::read_as<int>>())),
            describe::member(::wasm::abi::member::setter, describe::callable(
                "number",
                describe::path(),
                "__wasmbind_export_5Named_number_set",
                "",
                "0:12:7",
                4,
                describe::list(describe::parameter<int>("value")),
                describe::result<void>())))))

// Square::Square(double side)
WASM_EXPORT(__wasmbind_export__ZN6SquareC1Ed)
::Square* __wasmbind_export__ZN6SquareC1Ed(WASM_IN(arg1, double)) {
  WASM_TAKE(arg1, double);
  return new ::Square(arg1.get());
}

// double Square::area() const
WASM_EXPORT(__wasmbind_export__ZNK6Square4areaEv)
::wasm::result<double>::wire __wasmbind_export__ZNK6Square4areaEv(::Square* self) {
  return ::wasm::result<double>::give(self->area());
}

// from ::Square to its base ::Shape
WASM_EXPORT(__wasmbind_export_6Square_as_5Shape)
::Shape* __wasmbind_export_6Square_as_5Shape(::Square* self) {
  return static_cast<::Shape*>(self);
}

// from ::Square to its base ::Named
WASM_EXPORT(__wasmbind_export_6Square_as_5Named)
::Named* __wasmbind_export_6Square_as_5Named(::Square* self) {
  return static_cast<::Named*>(self);
}

// free() and the garbage collector
WASM_EXPORT(__wasmbind_export_6Square_free)
void __wasmbind_export_6Square_free(::Square* self, unsigned long ownership) {
  ::wasm::detail::destroy(self, ownership);
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_6Square,
    "\n" "input.cpp",
    describe::class_<::Square>(
        "6Square",
        "Square",
        describe::path(),
        "The second base lies at another address.",
        "0:16:24",
        0,
        describe::list(
            describe::base("5Shape", "__wasmbind_export_6Square_as_5Shape"),
            describe::base("5Named", "__wasmbind_export_6Square_as_5Named")),
        "__wasmbind_export_6Square_free",
        "__wasmbind_export_6Square_share",
        describe::list(
            describe::member(::wasm::abi::member::constructor, describe::callable(
                "constructor",
                describe::path(),
                "__wasmbind_export__ZN6SquareC1Ed",
                "",
                "0:18:12",
                0,
                describe::list(describe::parameter<double>("side")),
                describe::result<::Square>())),
            describe::member(::wasm::abi::member::method, describe::callable(
                "area",
                describe::path(),
                "__wasmbind_export__ZNK6Square4areaEv",
                "",
                "0:19:10",
                0,
                describe::list(),
                describe::result<double>())))))
