// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/shim.h>

template <>
struct wasm::object<::geo::Point> {
  static constexpr char key[] = "N3geo5PointE";
};

template <>
struct wasm::enumeration<::geo::Unit> {
  static constexpr char key[] = "N3geo4UnitE";
  static constexpr bool is_string = false;
};

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_namespace_geo,
    "\n" "input.cpp",
    describe::name_space(describe::path("geo"), "Geometry.", "0:7:28"))

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_namespace_geo_x2esolid,
    "\n" "input.cpp",
    describe::name_space(describe::path("geo", "solid"), "", "0:16:28"))

// int flat::one()
WASM_EXPORT(__wasmbind_export__ZN4flat3oneEv)
::wasm::result<int>::wire __wasmbind_export__ZN4flat3oneEv() {
  return ::wasm::result<int>::give(::flat::one());
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZN4flat3oneEv,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "one",
        describe::path(),
        "__wasmbind_export__ZN4flat3oneEv",
        "",
        "0:3:22",
        0,
        describe::list(),
        describe::result<int>())))

// double geo::area(double side)
WASM_EXPORT(__wasmbind_export__ZN3geo4areaEd)
::wasm::result<double>::wire __wasmbind_export__ZN3geo4areaEd(WASM_IN(arg1, double)) {
  WASM_TAKE(arg1, double);
  return ::wasm::result<double>::give(::geo::area(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZN3geo4areaEd,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "area",
        describe::path("geo"),
        "__wasmbind_export__ZN3geo4areaEd",
        "Of a square.",
        "0:9:25",
        0,
        describe::list(describe::parameter<double>("side")),
        describe::result<double>())))

// double geo::solid::volume(double side)
WASM_EXPORT(__wasmbind_export__ZN3geo5solid6volumeEd)
::wasm::result<double>::wire __wasmbind_export__ZN3geo5solid6volumeEd(WASM_IN(arg1, double)) {
  WASM_TAKE(arg1, double);
  return ::wasm::result<double>::give(::geo::solid::volume(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZN3geo5solid6volumeEd,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "volume",
        describe::path("geo", "solid"),
        "__wasmbind_export__ZN3geo5solid6volumeEd",
        "",
        "0:17:25",
        0,
        describe::list(describe::parameter<double>("side")),
        describe::result<double>())))

// implicit default constructor
WASM_EXPORT(__wasmbind_export_N3geo5PointE_new)
::geo::Point* __wasmbind_export_N3geo5PointE_new() {
  return new ::geo::Point();
}

// double x
WASM_EXPORT(__wasmbind_export_N3geo5PointE_x_get)
::wasm::result<::wasm::read_as<double>>::wire __wasmbind_export_N3geo5PointE_x_get(::geo::Point* self) {
  return ::wasm::result<::wasm::read_as<double>>::give(self->x);
}

// double x
WASM_EXPORT(__wasmbind_export_N3geo5PointE_x_set)
void __wasmbind_export_N3geo5PointE_x_set(::geo::Point* self, WASM_IN(arg1, double)) {
  WASM_TAKE(arg1, double);
  self->x = arg1.get();
  return;
}

// free() and the garbage collector
WASM_EXPORT(__wasmbind_export_N3geo5PointE_free)
void __wasmbind_export_N3geo5PointE_free(::geo::Point* self, unsigned long ownership) {
  ::wasm::detail::destroy(self, ownership);
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_N3geo5PointE,
    "\n" "input.cpp",
    describe::class_<::geo::Point>(
        "N3geo5PointE",
        "Point",
        describe::path("geo"),
        "",
        "0:12:24",
        0,
        describe::list(),
        "__wasmbind_export_N3geo5PointE_free",
        "__wasmbind_export_N3geo5PointE_share",
        describe::list(
            describe::member(::wasm::abi::member::constructor, describe::callable(
                "constructor",
                describe::path(),
                "__wasmbind_export_N3geo5PointE_new",
                "",
                "0:12:24",
                0,
                describe::list(),
                describe::result<::geo::Point>())),
            describe::member(::wasm::abi::member::getter, describe::callable(
                "x",
                describe::path(),
                "__wasmbind_export_N3geo5PointE_x_get",
                "",
                "0:14:10",
                4,
                describe::list(),
                describe::result<::wasm::read_as<double>>())),
            describe::member(::wasm::abi::member::setter, describe::callable(
                "x",
                describe::path(),
                "__wasmbind_export_N3geo5PointE_x_set",
                "",
                "0:14:10",
                4,
                describe::list(describe::parameter<double>("value")),
                describe::result<void>())))))

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_N3geo4UnitE,
    "\n" "input.cpp",
    describe::enumeration<int>(
        "N3geo4UnitE",
        "Unit",
        describe::path("geo"),
        "",
        "0:11:29",
        0,
        describe::list(describe::enumerator("meter", 0, ""), describe::enumerator("foot", 1, ""))))

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZN3geo10dimensionsE,
    "\n" "input.cpp",
    describe::constant<const int>("dimensions", describe::path("geo"), "", "0:10:39", "3"))
