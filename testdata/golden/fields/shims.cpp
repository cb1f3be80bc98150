// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/shim.h>
#include <wasm/string.h>

template <>
struct wasm::object<::Rectangle> {
  static constexpr char key[] = "9Rectangle";
};

// implicit default constructor
WASM_EXPORT(__wasmbind_export_9Rectangle_new)
::Rectangle* __wasmbind_export_9Rectangle_new() {
  return new ::Rectangle();
}

// double Rectangle::area() const
WASM_EXPORT(__wasmbind_export__ZNK9Rectangle4areaEv)
::wasm::result<double>::wire __wasmbind_export__ZNK9Rectangle4areaEv(::Rectangle* self) {
  return ::wasm::result<double>::give(self->area());
}

// void Rectangle::set_area(double area)
WASM_EXPORT(__wasmbind_export__ZN9Rectangle8set_areaEd)
void __wasmbind_export__ZN9Rectangle8set_areaEd(::Rectangle* self, WASM_IN(arg1, double)) {
  WASM_TAKE(arg1, double);
  self->set_area(arg1.get());
  return;
}

// double Rectangle::smaller() const
WASM_EXPORT(__wasmbind_export__ZNK9Rectangle7smallerEv)
::wasm::result<double>::wire __wasmbind_export__ZNK9Rectangle7smallerEv(::Rectangle* self) {
  return ::wasm::result<double>::give(self->smaller());
}

// int Rectangle::limit()
WASM_EXPORT(__wasmbind_export__ZN9Rectangle5limitEv)
::wasm::result<int>::wire __wasmbind_export__ZN9Rectangle5limitEv() {
  return ::wasm::result<int>::give(::Rectangle::limit());
}

// double width
WASM_EXPORT(__wasmbind_export_9Rectangle_width_get)
::wasm::result<::wasm::read_as<double>>::wire __wasmbind_export_9Rectangle_width_get(::Rectangle* self) {
  return ::wasm::result<::wasm::read_as<double>>::give(self->width);
}

// double width
WASM_EXPORT(__wasmbind_export_9Rectangle_width_set)
void __wasmbind_export_9Rectangle_width_set(::Rectangle* self, WASM_IN(arg1, double)) {
  WASM_TAKE(arg1, double);
  self->width = arg1.get();
  return;
}

// double height
WASM_EXPORT(__wasmbind_export_9Rectangle_height_get)
::wasm::result<::wasm::read_as<double>>::wire __wasmbind_export_9Rectangle_height_get(::Rectangle* self) {
  return ::wasm::result<::wasm::read_as<double>>::give(self->height);
}

// double height
WASM_EXPORT(__wasmbind_export_9Rectangle_height_set)
void __wasmbind_export_9Rectangle_height_set(::Rectangle* self, WASM_IN(arg1, double)) {
  WASM_TAKE(arg1, double);
  self->height = arg1.get();
  return;
}

// ::std::basic_string<char> label
WASM_EXPORT(__wasmbind_export_9Rectangle_label_get)
::wasm::result<::wasm::read_as<::std::basic_string<char>>>::wire __wasmbind_export_9Rectangle_label_get(
    ::Rectangle* self) {
  return ::wasm::result<::wasm::read_as<::std::basic_string<char>>>::give(self->label);
}

// ::std::basic_string<char> label
WASM_EXPORT(__wasmbind_export_9Rectangle_label_set)
void __wasmbind_export_9Rectangle_label_set(::Rectangle* self, WASM_IN(arg1, ::std::basic_string<char>)) {
  WASM_TAKE(arg1, ::std::basic_string<char>);
  self->label = arg1.get();
  return;
}

// const int sides
WASM_EXPORT(__wasmbind_export_9Rectangle_sides_get)
::wasm::result<::wasm::read_as<const int>>::wire __wasmbind_export_9Rectangle_sides_get(::Rectangle* self) {
  return ::wasm::result<::wasm::read_as<const int>>::give(self->sides);
}

// int changes
WASM_EXPORT(__wasmbind_export_9Rectangle_changes_get)
::wasm::result<::wasm::read_as<int>>::wire __wasmbind_export_9Rectangle_changes_get(::Rectangle* self) {
  return ::wasm::result<::wasm::read_as<int>>::give(self->changes);
}

// int made
WASM_EXPORT(__wasmbind_export_9Rectangle_made_get)
::wasm::result<::wasm::read_as<int>>::wire __wasmbind_export_9Rectangle_made_get() {
  return ::wasm::result<::wasm::read_as<int>>::give(::Rectangle::made);
}

// int made
WASM_EXPORT(__wasmbind_export_9Rectangle_made_set)
void __wasmbind_export_9Rectangle_made_set(WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  ::Rectangle::made = arg1.get();
  return;
}

// free() and the garbage collector
WASM_EXPORT(__wasmbind_export_9Rectangle_free)
void __wasmbind_export_9Rectangle_free(::Rectangle* self, unsigned long ownership) {
  ::wasm::detail::destroy(self, ownership);
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_9Rectangle,
    "\n" "input.cpp",
    describe::class_<::Rectangle>(
        "9Rectangle",
        "Rectangle",
        describe::path(),
        "",
        "0:4:24",
        0,
        describe::list(),
        "__wasmbind_export_9Rectangle_free",
        "__wasmbind_export_9Rectangle_share",
        describe::list(
            describe::member(::wasm::abi::member::constructor, describe::callable(
                "constructor",
                describe::path(),
                "__wasmbind_export_9Rectangle_new",
                "",
                "0:4:24",
                0,
                describe::list(),
                describe::result<::Rectangle>())),
            describe::member(::wasm::abi::member::getter, describe::callable(
                "area",
                describe::path(),
                "__wasmbind_export__ZNK9Rectangle4areaEv",
                "Its area.",
                "0:14:27",
                0,
                describe::list(),
                describe::result<double>())),
            describe::member(::wasm::abi::member::setter, describe::callable(
                "area",
                describe::path(),
                "__wasmbind_export__ZN9Rectangle8set_areaEd",
                "",
                "0:15:25",
                0,
                describe::list(describe::parameter<double>("area")),
                describe::result<void>())),
            describe::member(::wasm::abi::member::getter, describe::callable(
                "shortSide",
                describe::path(),
                "__wasmbind_export__ZNK9Rectangle7smallerEv",
                "",
                "0:16:40",
                0,
                describe::list(),
                describe::result<double>())),
            describe::member(::wasm::abi::member::static_getter, describe::callable(
                "limit",
                describe::path(),
                "__wasmbind_export__ZN9Rectangle5limitEv",
                "",
                "0:17:31",
                0,
                describe::list(),
                describe::result<int>())),
            describe::member(::wasm::abi::member::getter, describe::callable(
                "width",
                describe::path(),
                "__wasmbind_export_9Rectangle_width_get",
                "",
                "0:6:10",
                4,
                describe::list(),
                describe::result<::wasm::read_as<double>>())),
            describe::member(::wasm::abi::member::setter, describe::callable(
                "width",
                describe::path(),
                "__wasmbind_export_9Rectangle_width_set",
                "",
                "0:6:10",
                4,
                describe::list(describe::parameter<double>("value")),
                describe::result<void>())),
            describe::member(::wasm::abi::member::getter, describe::callable(
                "height",
                describe::path(),
                "__wasmbind_export_9Rectangle_height_get",
                "",
                "0:7:10",
                4,
                describe::list(),
                describe::result<::wasm::read_as<double>>())),
            describe::member(::wasm::abi::member::setter, describe::callable(
                "height",
                describe::path(),
                "__wasmbind_export_9Rectangle_height_set",
                "",
                "0:7:10",
                4,
                describe::list(describe::parameter<double>("value")),
                describe::result<void>())),
            describe::member(::wasm::abi::member::getter, describe::callable(
                "label",
                describe::path(),
                "__wasmbind_export_9Rectangle_label_get",
                "",
                "0:8:15",
                4,
                describe::list(),
                describe::result<::wasm::read_as<::std::basic_string<char>>>())),
            describe::member(::wasm::abi::member::setter, describe::callable(
                "label",
                describe::path(),
                "__wasmbind_export_9Rectangle_label_set",
                "",
                "0:8:15",
                4,
                describe::list(describe::parameter<::std::basic_string<char>>("value")),
                describe::result<void>())),
            describe::member(::wasm::abi::member::getter, describe::callable(
                "sides",
                describe::path(),
                "__wasmbind_export_9Rectangle_sides_get",
                "",
                "0:9:13",
                4,
                describe::list(),
                describe::result<::wasm::read_as<const int>>())),
            describe::member(::wasm::abi::member::getter, describe::callable(
                "changes",
                describe::path(),
                "__wasmbind_export_9Rectangle_changes_get",
                "",
                "0:10:26",
                4,
                describe::list(),
                describe::result<::wasm::read_as<int>>())),
            describe::member(::wasm::abi::member::static_getter, describe::callable(
                "made",
                describe::path(),
                "__wasmbind_export_9Rectangle_made_get",
                "",
                "0:11:21",
                4,
                describe::list(),
                describe::result<::wasm::read_as<int>>())),
            describe::member(::wasm::abi::member::static_setter, describe::callable(
                "made",
                describe::path(),
                "__wasmbind_export_9Rectangle_made_set",
                "",
                "0:11:21",
                4,
                describe::list(describe::parameter<int>("value")),
                describe::result<void>())))))
