// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/optional.h>
#include <wasm/record.h>
#include <wasm/shim.h>
#include <wasm/string.h>
#include <wasm/vector.h>

template <>
struct wasm::record<::Point> {
  static constexpr char key[] = "5Point";
  static void write(writer& to, const ::Point& value);
  static void write_moved(writer& to, ::Point& value);
  static ::Point read(reader& from);
  using fields = ::wasm::detail::types<decltype(::Point::x), decltype(::Point::y)>;
  static void each(const ::Point& value, auto visit) {
    visit(value.x);
    visit(value.y);
  }
  static ::Point make(auto&& x_, auto&& y_) {
    return {.x = x_.get(), .y = y_.get()};
  }
};

template <>
struct wasm::record<::Line> {
  static constexpr char key[] = "4Line";
  static void write(writer& to, const ::Line& value);
  static void write_moved(writer& to, ::Line& value);
  static ::Line read(reader& from);
};

inline void wasm::record<::Point>::write(writer& to, const ::Point& value) {
  ::wasm::detail::write_element(to, value.x);
  ::wasm::detail::write_element(to, value.y);
}

inline void wasm::record<::Point>::write_moved(writer& to, ::Point& value) {
  ::wasm::detail::write_element(to, value.x);
  ::wasm::detail::write_element(to, value.y);
}

inline ::Point wasm::record<::Point>::read(reader& from) {
  auto x_ = ::wasm::detail::read_field<decltype(::Point::x)>(from);
  auto y_ = ::wasm::detail::read_field<decltype(::Point::y)>(from);
  ::Point value{.x = static_cast<::wasm::detail::bare<decltype(::Point::x)>&&>(x_), .y = static_cast<::wasm::detail::bare<decltype(::Point::y)>&&>(y_)};
  return value;
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_5Point,
    "\n" "input.cpp",
    describe::record(
        "5Point",
        "Point",
        describe::path(),
        "A place.",
        "0:7:25",
        0,
        describe::list(
            describe::field<decltype(::Point::x)>("x", 0, "To the right."),
            describe::field<decltype(::Point::y)>("y", 0, ""))))

inline void wasm::record<::Line>::write(writer& to, const ::Line& value) {
  ::wasm::detail::write_element(to, value.from);
  ::wasm::detail::write_initialized(to, value.to);
  ::wasm::detail::write_element(to, value.name);
}

inline void wasm::record<::Line>::write_moved(writer& to, ::Line& value) {
  ::wasm::detail::write_element(to, value.from);
  ::wasm::detail::write_initialized(to, value.to);
  ::wasm::detail::write_element(to, value.name);
}

inline ::Line wasm::record<::Line>::read(reader& from) {
  auto from_ = ::wasm::detail::read_field<decltype(::Line::from)>(from);
  ::wasm::detail::passed_field<decltype(::Line::to)> to_(from);
  auto name_ = ::wasm::detail::read_field<decltype(::Line::name)>(from);
  ::Line value{.from = static_cast<::wasm::detail::bare<decltype(::Line::from)>&&>(from_), .name = static_cast<::wasm::detail::bare<decltype(::Line::name)>&&>(name_)};
  to_.put(value.to);
  return value;
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_4Line,
    "\n" "input.cpp",
    describe::record(
        "4Line",
        "Line",
        describe::path(),
        "",
        "0:12:25",
        0,
        describe::list(
            describe::field<decltype(::Line::from)>("from", 0, ""),
            describe::field<decltype(::Line::to)>("to", 1, ""),
            describe::field<decltype(::Line::name)>("name", 0, ""))))

// Point mirror(Point point)
WASM_EXPORT(__wasmbind_export__Z6mirror5Point)
::wasm::result<::Point>::wire __wasmbind_export__Z6mirror5Point(WASM_IN(arg1, ::Point)) {
  WASM_TAKE(arg1, ::Point);
  return ::wasm::result<::Point>::give(::mirror(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z6mirror5Point,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "mirror",
        describe::path(),
        "__wasmbind_export__Z6mirror5Point",
        "",
        "0:18:24",
        0,
        describe::list(describe::parameter<::Point>("point")),
        describe::result<::Point>())))

// std::vector<Point> mirrored(std::vector<Point> points)
WASM_EXPORT(__wasmbind_export__Z8mirroredNSt3__26vectorI5PointNS_9allocatorIS1_EEEE)
::wasm::result<::std::vector<::Point>>::wire __wasmbind_export__Z8mirroredNSt3__26vectorI5PointNS_9allocatorIS1_EEEE(
    WASM_IN(arg1, ::std::vector<::Point>)) {
  WASM_TAKE(arg1, ::std::vector<::Point>);
  return ::wasm::result<::std::vector<::Point>>::give(::mirrored(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z8mirroredNSt3__26vectorI5PointNS_9allocatorIS1_EEEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "mirrored",
        describe::path(),
        "__wasmbind_export__Z8mirroredNSt3__26vectorI5PointNS_9allocatorIS1_EEEE",
        "",
        "0:19:37",
        0,
        describe::list(describe::parameter<::std::vector<::Point>>("points")),
        describe::result<::std::vector<::Point>>())))

// std::vector<Line> lines(const std::vector<Line>& lines)
WASM_EXPORT(__wasmbind_export__Z5linesRKNSt3__26vectorI4LineNS_9allocatorIS1_EEEE)
::wasm::result<::std::vector<::Line>>::wire __wasmbind_export__Z5linesRKNSt3__26vectorI4LineNS_9allocatorIS1_EEEE(
    WASM_IN(arg1, const ::std::vector<::Line> &)) {
  WASM_TAKE(arg1, const ::std::vector<::Line> &);
  return ::wasm::result<::std::vector<::Line>>::give(::lines(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z5linesRKNSt3__26vectorI4LineNS_9allocatorIS1_EEEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "lines",
        describe::path(),
        "__wasmbind_export__Z5linesRKNSt3__26vectorI4LineNS_9allocatorIS1_EEEE",
        "",
        "0:23:36",
        0,
        describe::list(describe::parameter<const ::std::vector<::Line> &>("lines")),
        describe::result<::std::vector<::Line>>())))
