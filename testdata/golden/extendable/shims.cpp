// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/extend.h>
#include <wasm/kept.h>
#include <wasm/memory.h>
#include <wasm/shim.h>
#include <wasm/string.h>
#include <wasm/vector.h>

template <>
struct wasm::object<::Shape> {
  static constexpr char key[] = "5Shape";
  static constexpr bool is_extendable = true;
};

template <>
struct wasm::object<::Circle> {
  static constexpr char key[] = "6Circle";
  static constexpr bool is_extendable = true;
};

// void keep(std::unique_ptr<Shape> shape)
WASM_EXPORT(__wasmbind_export__Z4keepNSt3__210unique_ptrI5ShapeNS_14default_deleteIS1_EEEE)
void __wasmbind_export__Z4keepNSt3__210unique_ptrI5ShapeNS_14default_deleteIS1_EEEE(
    WASM_IN(arg1, ::std::unique_ptr<::Shape>)) {
  WASM_TAKE(arg1, ::std::unique_ptr<::Shape>);
  ::keep(arg1.get());
  return;
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4keepNSt3__210unique_ptrI5ShapeNS_14default_deleteIS1_EEEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "keep",
        describe::path(),
        "__wasmbind_export__Z4keepNSt3__210unique_ptrI5ShapeNS_14default_deleteIS1_EEEE",
        "",
        "0:33:23",
        0,
        describe::list(describe::parameter<::std::unique_ptr<::Shape>>("shape")),
        describe::result<void>())))

// Shape& same(Shape& shape)
WASM_EXPORT(__wasmbind_export__Z4sameR5Shape)
::wasm::result<::Shape &>::wire __wasmbind_export__Z4sameR5Shape(WASM_IN(arg1, ::Shape &)) {
  WASM_TAKE(arg1, ::Shape &);
  return ::wasm::result<::Shape &>::give(::same(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4sameR5Shape,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "same",
        describe::path(),
        "__wasmbind_export__Z4sameR5Shape",
        "",
        "0:34:25",
        0,
        describe::list(describe::parameter<::Shape &>("shape")),
        describe::result<::Shape &>())))

// the way to protected functions
struct __wasmbind_access_5Shape : ::Shape {
  static constexpr auto _ZN5Shape7changedEv = static_cast<void (::Shape::*)()>(&__wasmbind_access_5Shape::changed);
};

// what JavaScript overrides in objects of classes that extend ::Shape
WASM_IMPORT(5Shape_overrides__ZNK5Shape4areaEv)
::wasm::returned<double>::wire __wasmbind_import_5Shape_overrides__ZNK5Shape4areaEv(WASM_OUT(const ::Shape*));
WASM_IMPORT(5Shape_overrides__ZNK5Shape5sidesEv)
::wasm::returned<int>::wire __wasmbind_import_5Shape_overrides__ZNK5Shape5sidesEv(WASM_OUT(const ::Shape*));
WASM_IMPORT(5Shape_overrides__ZN5Shape5labelERKS_)
::wasm::returned<::wasm::kept<const ::std::basic_string<char> &>::type>::wire __wasmbind_import_5Shape_overrides__ZN5Shape5labelERKS_(
    WASM_OUT(const ::Shape*),
    WASM_OUT(const ::Shape &));
WASM_IMPORT(5Shape_overrides__ZN5Shape7changedEv)
void __wasmbind_import_5Shape_overrides__ZN5Shape7changedEv(WASM_OUT(const ::Shape*));
WASM_IMPORT(5Shape_overrides__ZN5Shape4drawEi)
void __wasmbind_import_5Shape_overrides__ZN5Shape4drawEi(WASM_OUT(const ::Shape*), WASM_OUT(int));

struct __wasmbind_extended_5Shape final : ::Shape {
  template <typename... A>
  explicit __wasmbind_extended_5Shape(::wasm::detail::extending, A&&... arguments) : ::Shape(static_cast<A&&>(arguments)...) {}

  // double Shape::area() const
  double area() const override {
    if (!extended_object.calls_javascript(0, 3055688580u, static_cast<const ::Shape*>(this))) return ::Shape::area();
    const ::Shape* self = this;
    ::wasm::pass<const ::Shape*> self_passed{self};
    return ::wasm::returned<double>::take(WASM_CALL(__wasmbind_import_5Shape_overrides__ZNK5Shape4areaEv(WASM_GIVE(self))));
  }

  // int Shape::sides() const
  int sides() const override {
    if (!extended_object.calls_javascript(1, 653798583u, static_cast<const ::Shape*>(this))) return ::Shape::sides();
    const ::Shape* self = this;
    ::wasm::pass<const ::Shape*> self_passed{self};
    return ::wasm::returned<int>::take(WASM_CALL(__wasmbind_import_5Shape_overrides__ZNK5Shape5sidesEv(WASM_GIVE(self))));
  }

  // const std::string& Shape::label(const Shape& other)
  const ::std::basic_string<char> & label(const ::Shape & arg1) override {
    const ::Shape* self = extended_object.calls_javascript(2, 427130698u, static_cast<const ::Shape*>(this)) ? this : nullptr;
    ::wasm::pass<const ::Shape*> self_passed{self};
    WASM_PASS(arg1, const ::Shape &);
    return kept__ZN5Shape5labelERKS_.keep(::wasm::returned<::wasm::kept<const ::std::basic_string<char> &>::type>::take(WASM_CALL(__wasmbind_import_5Shape_overrides__ZN5Shape5labelERKS_(WASM_GIVE(self), WASM_GIVE(arg1)))));
  }

  // void Shape::changed()
  void changed() override {
    if (!extended_object.calls_javascript(3, 981197728u, static_cast<const ::Shape*>(this))) {
      ::Shape::changed();
      return;
    }
    const ::Shape* self = this;
    ::wasm::pass<const ::Shape*> self_passed{self};
    WASM_CALL((__wasmbind_import_5Shape_overrides__ZN5Shape7changedEv(WASM_GIVE(self)), ::wasm::detail::nothing()));
  }

  // void Shape::draw(int times)
  void draw(int arg1) override {
    const ::Shape* self = extended_object.calls_javascript(4, 1930433785u, static_cast<const ::Shape*>(this)) ? this : nullptr;
    ::wasm::pass<const ::Shape*> self_passed{self};
    WASM_PASS(arg1, int);
    WASM_CALL((__wasmbind_import_5Shape_overrides__ZN5Shape4drawEi(WASM_GIVE(self), WASM_GIVE(arg1)), ::wasm::detail::nothing()));
  }

  ::wasm::detail::extended<5> extended_object{static_cast<::Shape*>(this)};
  ::wasm::kept<const ::std::basic_string<char> &> kept__ZN5Shape5labelERKS_;
};

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_5Shape_overrides__ZNK5Shape4areaEv,
    "\n" "input.cpp",
    describe::import("", describe::throwing | 8195, describe::callable(
        "area",
        describe::path("Shape"),
        "5Shape_overrides__ZNK5Shape4areaEv",
        "The area.",
        "0:10:18",
        0,
        describe::list(describe::passed<const ::Shape*>("this")),
        describe::returned<double>())))

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_5Shape_overrides__ZNK5Shape5sidesEv,
    "\n" "input.cpp",
    describe::import("", describe::throwing | 8196, describe::callable(
        "sides",
        describe::path("Shape"),
        "5Shape_overrides__ZNK5Shape5sidesEv",
        "",
        "0:11:32",
        0,
        describe::list(describe::passed<const ::Shape*>("this")),
        describe::returned<int>())))

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_5Shape_overrides__ZN5Shape5labelERKS_,
    "\n" "input.cpp",
    describe::import("", describe::throwing | 8195, describe::callable(
        "label",
        describe::path("Shape"),
        "5Shape_overrides__ZN5Shape5labelERKS_",
        "",
        "0:12:30",
        512,
        describe::list(describe::passed<const ::Shape*>("this"), describe::passed<const ::Shape &>("other")),
        describe::returned<::wasm::kept<const ::std::basic_string<char> &>::type>())))

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_5Shape_overrides__ZN5Shape7changedEv,
    "\n" "input.cpp",
    describe::import("", describe::throwing | 8195, describe::callable(
        "changed",
        describe::path("Shape"),
        "5Shape_overrides__ZN5Shape7changedEv",
        "",
        "0:16:16",
        256,
        describe::list(describe::passed<const ::Shape*>("this")),
        describe::returned<void>())))

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_5Shape_overrides__ZN5Shape4drawEi,
    "\n" "input.cpp",
    describe::import("", describe::throwing | 8195, describe::callable(
        "draw",
        describe::path("Shape"),
        "5Shape_overrides__ZN5Shape4drawEi",
        "",
        "0:19:16",
        768,
        describe::list(describe::passed<const ::Shape*>("this"), describe::passed<int>("times")),
        describe::returned<void>())))

// notes what a JavaScript class overrides
WASM_EXPORT(__wasmbind_export_5Shape_overrides)
unsigned long __wasmbind_export_5Shape_overrides(::Shape* self, unsigned long word, std::uint32_t bits) {
  return static_cast<__wasmbind_extended_5Shape*>(self)->extended_object.mark(word, bits);
}

// double Shape::area() const
WASM_EXPORT(__wasmbind_export__ZNK5Shape4areaEv)
::wasm::result<double>::wire __wasmbind_export__ZNK5Shape4areaEv(::Shape* self) {
  ::wasm::detail::direct_call direct{self, 3055688580u};
  return ::wasm::result<double>::give(self->area());
}

// int Shape::sides() const
WASM_EXPORT(__wasmbind_export__ZNK5Shape5sidesEv)
::wasm::result<int>::wire __wasmbind_export__ZNK5Shape5sidesEv(::Shape* self) {
  ::wasm::detail::direct_call direct{self, 653798583u};
  return ::wasm::result<int>::give(self->sides());
}

// const std::string& Shape::label(const Shape& other)
WASM_EXPORT(__wasmbind_export__ZN5Shape5labelERKS_)
::wasm::result<const ::std::basic_string<char> &>::wire __wasmbind_export__ZN5Shape5labelERKS_(
    ::Shape* self,
    WASM_IN(arg1, const ::Shape &)) {
  WASM_TAKE(arg1, const ::Shape &);
  ::wasm::detail::direct_call direct{self, 427130698u};
  return ::wasm::result<const ::std::basic_string<char> &>::give(self->label(arg1.get()));
}

// Shape::Shape(int seed), for JavaScript classes that extend the class
WASM_EXPORT(__wasmbind_export__ZN5ShapeC1Ei_extend)
::Shape* __wasmbind_export__ZN5ShapeC1Ei_extend(WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  return new __wasmbind_extended_5Shape(::wasm::detail::extending{}, arg1.get());
}

// Shape::Shape(), for JavaScript classes that extend the class
WASM_EXPORT(__wasmbind_export__ZN5ShapeC1Ei_with_0_extend)
::Shape* __wasmbind_export__ZN5ShapeC1Ei_with_0_extend() {
  return new __wasmbind_extended_5Shape(::wasm::detail::extending{});
}

// void Shape::changed()
WASM_EXPORT(__wasmbind_export__ZN5Shape7changedEv)
void __wasmbind_export__ZN5Shape7changedEv(::Shape* self) {
  ::wasm::detail::direct_call direct{self, 981197728u};
  (self->*__wasmbind_access_5Shape::_ZN5Shape7changedEv)();
  return;
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
        "Something with an area.",
        "0:6:42",
        5,
        describe::list(),
        "__wasmbind_export_5Shape_free",
        "__wasmbind_export_5Shape_share",
        describe::list(
            describe::member(::wasm::abi::member::method, describe::callable(
                "area",
                describe::path(),
                "__wasmbind_export__ZNK5Shape4areaEv",
                "The area.",
                "0:10:18",
                0,
                describe::list(),
                describe::result<double>())),
            describe::member(::wasm::abi::member::getter, describe::callable(
                "sides",
                describe::path(),
                "__wasmbind_export__ZNK5Shape5sidesEv",
                "",
                "0:11:32",
                0,
                describe::list(),
                describe::result<int>())),
            describe::member(::wasm::abi::member::method, describe::callable(
                "label",
                describe::path(),
                "__wasmbind_export__ZN5Shape5labelERKS_",
                "",
                "0:12:30",
                512,
                describe::list(describe::parameter<const ::Shape &>("other")),
                describe::result<const ::std::basic_string<char> &>())),
            describe::member(::wasm::abi::member::constructor, describe::callable(
                "constructor",
                describe::path(),
                "__wasmbind_export__ZN5ShapeC1Ei_extend",
                "",
                "0:15:12",
                1280,
                describe::list(describe::parameter<int>("seed", 1)),
                describe::result<::Shape>())),
            describe::member(::wasm::abi::member::constructor, describe::callable(
                "constructor",
                describe::path(),
                "__wasmbind_export__ZN5ShapeC1Ei_with_0_extend",
                "",
                "0:15:12",
                1312,
                describe::list(),
                describe::result<::Shape>())),
            describe::member(::wasm::abi::member::method, describe::callable(
                "changed",
                describe::path(),
                "__wasmbind_export__ZN5Shape7changedEv",
                "",
                "0:16:16",
                256,
                describe::list(),
                describe::result<void>()))),
        describe::extension(
            "__wasmbind_export_5Shape_overrides",
            describe::list(
                describe::extending("__wasmbind_export__ZN5ShapeC1Ei_extend", "__wasmbind_export__ZN5ShapeC1Ei_extend"),
                describe::extending("__wasmbind_export__ZN5ShapeC1Ei_with_0_extend", "__wasmbind_export__ZN5ShapeC1Ei_with_0_extend")),
            describe::list(
                describe::overridable(::wasm::abi::member::method, "area"),
                describe::overridable(::wasm::abi::member::getter, "sides"),
                describe::overridable(::wasm::abi::member::method, "label"),
                describe::overridable(::wasm::abi::member::method, "changed"),
                describe::overridable(::wasm::abi::member::method, "draw")))))

// what JavaScript overrides in objects of classes that extend ::Circle
WASM_IMPORT(6Circle_overrides__ZNK6Circle4areaEv)
::wasm::returned<double>::wire __wasmbind_import_6Circle_overrides__ZNK6Circle4areaEv(WASM_OUT(const ::Circle*));
WASM_IMPORT(6Circle_overrides__ZN6Circle5labelERK5Shape)
::wasm::returned<::wasm::kept<const ::std::basic_string<char> &>::type>::wire __wasmbind_import_6Circle_overrides__ZN6Circle5labelERK5Shape(
    WASM_OUT(const ::Circle*),
    WASM_OUT(const ::Shape &));
WASM_IMPORT(6Circle_overrides__ZN5Shape7changedEv)
void __wasmbind_import_6Circle_overrides__ZN5Shape7changedEv(WASM_OUT(const ::Circle*));

struct __wasmbind_extended_6Circle final : ::Circle {
  template <typename... A>
  explicit __wasmbind_extended_6Circle(::wasm::detail::extending, A&&... arguments) : ::Circle(static_cast<A&&>(arguments)...) {}

  // double Circle::area() const
  double area() const override {
    if (!extended_object.calls_javascript(
        0,
        3055688580u,
        static_cast<const ::Circle*>(this),
        static_cast<const ::Shape*>(this))) return ::Circle::area();
    const ::Circle* self = this;
    ::wasm::pass<const ::Circle*> self_passed{self};
    return ::wasm::returned<double>::take(WASM_CALL(__wasmbind_import_6Circle_overrides__ZNK6Circle4areaEv(WASM_GIVE(self))));
  }

  // const std::string& Circle::label(const Shape& other)
  const ::std::basic_string<char> & label(const ::Shape & arg1) override {
    if (!extended_object.calls_javascript(
        1,
        427130698u,
        static_cast<const ::Circle*>(this),
        static_cast<const ::Shape*>(this))) return ::Circle::label(::wasm::detail::forward<const ::Shape &>(arg1));
    const ::Circle* self = this;
    ::wasm::pass<const ::Circle*> self_passed{self};
    WASM_PASS(arg1, const ::Shape &);
    return kept__ZN6Circle5labelERK5Shape.keep(::wasm::returned<::wasm::kept<const ::std::basic_string<char> &>::type>::take(WASM_CALL(__wasmbind_import_6Circle_overrides__ZN6Circle5labelERK5Shape(WASM_GIVE(self), WASM_GIVE(arg1)))));
  }

  // void Shape::changed()
  void changed() override {
    if (!extended_object.calls_javascript(
        2,
        981197728u,
        static_cast<const ::Circle*>(this),
        static_cast<const ::Shape*>(this))) {
      ::Shape::changed();
      return;
    }
    const ::Circle* self = this;
    ::wasm::pass<const ::Circle*> self_passed{self};
    WASM_CALL((__wasmbind_import_6Circle_overrides__ZN5Shape7changedEv(WASM_GIVE(self)), ::wasm::detail::nothing()));
  }

  ::wasm::detail::extended<3> extended_object{static_cast<::Circle*>(this)};
  ::wasm::kept<const ::std::basic_string<char> &> kept__ZN6Circle5labelERK5Shape;
};

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_6Circle_overrides__ZNK6Circle4areaEv,
    "\n" "input.cpp",
    describe::import("", describe::throwing | 8195, describe::callable(
        "area",
        describe::path("Circle"),
        "6Circle_overrides__ZNK6Circle4areaEv",
        "",
        "0:25:10",
        0,
        describe::list(describe::passed<const ::Circle*>("this")),
        describe::returned<double>())))

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_6Circle_overrides__ZN6Circle5labelERK5Shape,
    "\n" "input.cpp",
    describe::import("", describe::throwing | 8195, describe::callable(
        "label",
        describe::path("Circle"),
        "6Circle_overrides__ZN6Circle5labelERK5Shape",
        "",
        "0:27:22",
        0,
        describe::list(describe::passed<const ::Circle*>("this"), describe::passed<const ::Shape &>("other")),
        describe::returned<::wasm::kept<const ::std::basic_string<char> &>::type>())))

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_6Circle_overrides__ZN5Shape7changedEv,
    "\n" "input.cpp",
    describe::import("", describe::throwing | 8195, describe::callable(
        "changed",
        describe::path("Circle"),
        "6Circle_overrides__ZN5Shape7changedEv",
        "",
        "0:16:16",
        256,
        describe::list(describe::passed<const ::Circle*>("this")),
        describe::returned<void>())))

// notes what a JavaScript class overrides
WASM_EXPORT(__wasmbind_export_6Circle_overrides)
unsigned long __wasmbind_export_6Circle_overrides(::Circle* self, unsigned long word, std::uint32_t bits) {
  return static_cast<__wasmbind_extended_6Circle*>(self)->extended_object.mark(word, bits);
}

// Circle::Circle(double radius), for JavaScript classes that extend the class
WASM_EXPORT(__wasmbind_export__ZN6CircleC1Ed_extend)
::Circle* __wasmbind_export__ZN6CircleC1Ed_extend(WASM_IN(arg1, double)) {
  WASM_TAKE(arg1, double);
  return new __wasmbind_extended_6Circle(::wasm::detail::extending{}, arg1.get());
}

// Circle::Circle(double radius)
WASM_EXPORT(__wasmbind_export__ZN6CircleC1Ed)
::Circle* __wasmbind_export__ZN6CircleC1Ed(WASM_IN(arg1, double)) {
  WASM_TAKE(arg1, double);
  return new ::Circle(arg1.get());
}

// double Circle::area() const
WASM_EXPORT(__wasmbind_export__ZNK6Circle4areaEv)
::wasm::result<double>::wire __wasmbind_export__ZNK6Circle4areaEv(::Circle* self) {
  ::wasm::detail::direct_call direct{self, 3055688580u};
  return ::wasm::result<double>::give(self->area());
}

// int Circle::sides() const
WASM_EXPORT(__wasmbind_export__ZNK6Circle5sidesEv)
::wasm::result<int>::wire __wasmbind_export__ZNK6Circle5sidesEv(::Circle* self) {
  return ::wasm::result<int>::give(self->sides());
}

// const std::string& Circle::label(const Shape& other)
WASM_EXPORT(__wasmbind_export__ZN6Circle5labelERK5Shape)
::wasm::result<const ::std::basic_string<char> &>::wire __wasmbind_export__ZN6Circle5labelERK5Shape(
    ::Circle* self,
    WASM_IN(arg1, const ::Shape &)) {
  WASM_TAKE(arg1, const ::Shape &);
  ::wasm::detail::direct_call direct{self, 427130698u};
  return ::wasm::result<const ::std::basic_string<char> &>::give(self->label(arg1.get()));
}

// from ::Circle to its base ::Shape
WASM_EXPORT(__wasmbind_export_6Circle_as_5Shape)
::Shape* __wasmbind_export_6Circle_as_5Shape(::Circle* self) {
  return static_cast<::Shape*>(self);
}

// free() and the garbage collector
WASM_EXPORT(__wasmbind_export_6Circle_free)
void __wasmbind_export_6Circle_free(::Circle* self, unsigned long ownership) {
  ::wasm::detail::destroy(self, ownership);
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_6Circle,
    "\n" "input.cpp",
    describe::class_<::Circle>(
        "6Circle",
        "Circle",
        describe::path(),
        "",
        "0:22:42",
        4,
        describe::list(describe::base("5Shape", "__wasmbind_export_6Circle_as_5Shape")),
        "__wasmbind_export_6Circle_free",
        "__wasmbind_export_6Circle_share",
        describe::list(
            describe::member(::wasm::abi::member::constructor, describe::callable(
                "constructor",
                describe::path(),
                "__wasmbind_export__ZN6CircleC1Ed",
                "",
                "0:24:12",
                0,
                describe::list(describe::parameter<double>("radius")),
                describe::result<::Circle>())),
            describe::member(::wasm::abi::member::method, describe::callable(
                "area",
                describe::path(),
                "__wasmbind_export__ZNK6Circle4areaEv",
                "",
                "0:25:10",
                0,
                describe::list(),
                describe::result<double>())),
            describe::member(::wasm::abi::member::getter, describe::callable(
                "sides",
                describe::path(),
                "__wasmbind_export__ZNK6Circle5sidesEv",
                "",
                "0:26:24",
                0,
                describe::list(),
                describe::result<int>())),
            describe::member(::wasm::abi::member::method, describe::callable(
                "label",
                describe::path(),
                "__wasmbind_export__ZN6Circle5labelERK5Shape",
                "",
                "0:27:22",
                0,
                describe::list(describe::parameter<const ::Shape &>("other")),
                describe::result<const ::std::basic_string<char> &>()))),
        describe::extension(
            "__wasmbind_export_6Circle_overrides",
            describe::list(
                describe::extending("__wasmbind_export__ZN6CircleC1Ed", "__wasmbind_export__ZN6CircleC1Ed_extend")),
            describe::list(
                describe::overridable(::wasm::abi::member::method, "area"),
                describe::overridable(::wasm::abi::member::method, "label"),
                describe::overridable(::wasm::abi::member::method, "changed")))))
