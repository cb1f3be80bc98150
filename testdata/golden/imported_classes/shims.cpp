// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <js/value.h>
#include <wasm/import.h>
#include <wasm/range.h>
#include <wasm/shim.h>
#include <wasm/string.h>

template <>
struct wasm::imported<::Animal> {
  static constexpr char key[] = "6Animal";
  static bool is_instance(const ::js::value& value);
};

template <>
struct wasm::imported<::Dog> {
  static constexpr char key[] = "3Dog";
  static bool is_instance(const ::js::value& value);
};

template <>
struct wasm::imported<::Names> {
  static constexpr char key[] = "5Names";
  static bool is_instance(const ::js::value& value);
};

template <>
struct wasm::imported<::three::Vector3> {
  static constexpr char key[] = "N5three7Vector3E";
  static bool is_instance(const ::js::value& value);
};

// Dog adopt(const Animal& parent)
WASM_EXPORT(__wasmbind_export__Z5adoptRK6Animal)
::wasm::result<::Dog>::wire __wasmbind_export__Z5adoptRK6Animal(WASM_IN(arg1, const ::Animal &)) {
  WASM_TAKE(arg1, const ::Animal &);
  return ::wasm::result<::Dog>::give(::adopt(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z5adoptRK6Animal,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "adopt",
        describe::path(),
        "__wasmbind_export__Z5adoptRK6Animal",
        "",
        "0:35:22",
        0,
        describe::list(describe::parameter<const ::Animal &>("parent")),
        describe::result<::Dog>())))

// Names names(std::string_view first)
WASM_EXPORT(__wasmbind_export__Z5namesNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE)
::wasm::result<::Names>::wire __wasmbind_export__Z5namesNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE(
    WASM_IN(arg1, ::std::basic_string_view<char>)) {
  WASM_TAKE(arg1, ::std::basic_string_view<char>);
  return ::wasm::result<::Names>::give(::names(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z5namesNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "names",
        describe::path(),
        "__wasmbind_export__Z5namesNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE",
        "",
        "0:40:24",
        0,
        describe::list(describe::parameter<::std::basic_string_view<char>>("first")),
        describe::result<::Names>())))

// three::Vector3 up()
WASM_EXPORT(__wasmbind_export__Z2upv)
::wasm::result<::three::Vector3>::wire __wasmbind_export__Z2upv() {
  return ::wasm::result<::three::Vector3>::give(::up());
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z2upv,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "up",
        describe::path(),
        "__wasmbind_export__Z2upv",
        "",
        "0:47:33",
        0,
        describe::list(),
        describe::result<::three::Vector3>())))

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_6Animal,
    "\n" "input.cpp",
    describe::imported_class(
        "6Animal",
        "Animal",
        describe::path(),
        "An animal of the page's.",
        "0:8:24",
        "",
        0,
        describe::path(),
        "",
        ""))

static_assert(sizeof(::Animal) == sizeof(::js::value));

// Animal::Animal(std::string_view name)
WASM_IMPORT(_ZN6AnimalC1ENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE)
::wasm::returned<::Animal>::wire __wasmbind_import__ZN6AnimalC1ENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE(
    WASM_OUT(::std::basic_string_view<char>));

[[gnu::weak]] Animal::Animal(::std::basic_string_view<char> arg1)
    : Animal([&]() -> ::Animal {
    WASM_PASS(arg1, ::std::basic_string_view<char>);
  return ::wasm::returned<::Animal>::take(WASM_CALL(__wasmbind_import__ZN6AnimalC1ENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE(WASM_GIVE(arg1))));
}()) {}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZN6AnimalC1ENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE,
    "\n" "input.cpp",
    describe::import("", 2 | describe::throwing, describe::callable(
        "new",
        describe::path("Animal"),
        "_ZN6AnimalC1ENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE",
        "",
        "0:10:12",
        0,
        describe::list(describe::passed<::std::basic_string_view<char>>("name")),
        describe::returned<::Animal>())))

// std::string Animal::name() const
WASM_IMPORT(_ZNK6Animal4nameEv)
::wasm::returned<::std::basic_string<char>>::wire __wasmbind_import__ZNK6Animal4nameEv(WASM_OUT(const ::Animal&));

[[gnu::weak]] ::std::basic_string<char> Animal::name() const {
  ::wasm::pass<const ::Animal&> self_passed{*this};
  return ::wasm::returned<::std::basic_string<char>>::take(WASM_CALL(__wasmbind_import__ZNK6Animal4nameEv(WASM_GIVE(self))));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZNK6Animal4nameEv,
    "\n" "input.cpp",
    describe::import("", 4 | describe::throwing, describe::callable(
        "name",
        describe::path("Animal"),
        "_ZNK6Animal4nameEv",
        "",
        "0:11:32",
        0,
        describe::list(describe::passed<const ::Animal&>("self")),
        describe::returned<::std::basic_string<char>>())))

// void Animal::set_name(std::string_view name)
WASM_IMPORT(_ZN6Animal8set_nameENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE)
void __wasmbind_import__ZN6Animal8set_nameENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE(
    WASM_OUT(const ::Animal&),
    WASM_OUT(::std::basic_string_view<char>));

[[gnu::weak]] void Animal::set_name(::std::basic_string_view<char> arg1) {
  ::wasm::pass<const ::Animal&> self_passed{*this};
  WASM_PASS(arg1, ::std::basic_string_view<char>);
  WASM_CALL((__wasmbind_import__ZN6Animal8set_nameENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE(WASM_GIVE(self), WASM_GIVE(arg1)), ::wasm::detail::nothing()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZN6Animal8set_nameENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE,
    "\n" "input.cpp",
    describe::import("", 5 | describe::throwing, describe::callable(
        "name",
        describe::path("Animal"),
        "_ZN6Animal8set_nameENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE",
        "",
        "0:12:25",
        0,
        describe::list(
            describe::passed<const ::Animal&>("self"),
            describe::passed<::std::basic_string_view<char>>("name")),
        describe::returned<void>())))

// int Animal::count()
WASM_IMPORT(_ZN6Animal5countEv)
::wasm::returned<int>::wire __wasmbind_import__ZN6Animal5countEv();

[[gnu::weak]] int Animal::count() {
  return ::wasm::returned<int>::take(WASM_CALL(__wasmbind_import__ZN6Animal5countEv()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZN6Animal5countEv,
    "\n" "input.cpp",
    describe::import("", 6 | describe::throwing, describe::callable(
        "count",
        describe::path("Animal"),
        "_ZN6Animal5countEv",
        "",
        "0:13:31",
        0,
        describe::list(),
        describe::returned<int>())))

// std::string Animal::speak(int times) const
WASM_IMPORT(_ZNK6Animal5speakEi)
::wasm::returned<::std::basic_string<char>>::wire __wasmbind_import__ZNK6Animal5speakEi(
    WASM_OUT(const ::Animal&),
    WASM_OUT(int));

[[gnu::weak]] ::std::basic_string<char> Animal::speak(int arg1) const {
  ::wasm::pass<const ::Animal&> self_passed{*this};
  WASM_PASS(arg1, int);
  return ::wasm::returned<::std::basic_string<char>>::take(WASM_CALL(__wasmbind_import__ZNK6Animal5speakEi(WASM_GIVE(self), WASM_GIVE(arg1))));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZNK6Animal5speakEi,
    "\n" "input.cpp",
    describe::import("", 3 | describe::throwing, describe::callable(
        "speak",
        describe::path("Animal"),
        "_ZNK6Animal5speakEi",
        "",
        "0:14:15",
        0,
        describe::list(describe::passed<const ::Animal&>("self"), describe::passed<int>("times")),
        describe::returned<::std::basic_string<char>>())))

// std::string Animal::speak_as_animal(int times) const
WASM_IMPORT(_ZNK6Animal15speak_as_animalEi)
::wasm::returned<::std::basic_string<char>>::wire __wasmbind_import__ZNK6Animal15speak_as_animalEi(
    WASM_OUT(const ::Animal&),
    WASM_OUT(int));

[[gnu::weak]] ::std::basic_string<char> Animal::speak_as_animal(int arg1) const {
  ::wasm::pass<const ::Animal&> self_passed{*this};
  WASM_PASS(arg1, int);
  return ::wasm::returned<::std::basic_string<char>>::take(WASM_CALL(__wasmbind_import__ZNK6Animal15speak_as_animalEi(WASM_GIVE(self), WASM_GIVE(arg1))));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZNK6Animal15speak_as_animalEi,
    "\n" "input.cpp",
    describe::import("", 259 | describe::throwing, describe::callable(
        "speak",
        describe::path("Animal"),
        "_ZNK6Animal15speak_as_animalEi",
        "",
        "0:15:52",
        0,
        describe::list(describe::passed<const ::Animal&>("self"), describe::passed<int>("times")),
        describe::returned<::std::basic_string<char>>())))

// whether a value is an object of the class
WASM_IMPORT(6Animal_instance)
::wasm::returned<bool>::wire __wasmbind_import_6Animal_instance(WASM_OUT(const ::js::value&));

[[gnu::weak]] bool wasm::imported<::Animal>::is_instance(const ::js::value& arg1) {
  WASM_PASS(arg1, const ::js::value&);
  return ::wasm::returned<bool>::take(WASM_CALL(__wasmbind_import_6Animal_instance(WASM_GIVE(arg1))));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_6Animal_instance,
    "\n" "input.cpp",
    describe::import("", 11 | describe::throwing, describe::callable(
        "instanceof",
        describe::path("Animal"),
        "6Animal_instance",
        "",
        "0:8:24",
        0,
        describe::list(describe::passed<const ::js::value&>("")),
        describe::returned<bool>())))

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_3Dog,
    "\n" "input.cpp",
    describe::imported_class(
        "3Dog",
        "Dog",
        describe::path(),
        "",
        "0:17:24",
        "",
        0,
        describe::path(),
        "",
        ""))

static_assert(sizeof(::Dog) == sizeof(::js::value));

// Dog::Dog(std::string_view name, int age)
WASM_IMPORT(_ZN3DogC1ENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEEi)
::wasm::returned<::Dog>::wire __wasmbind_import__ZN3DogC1ENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEEi(
    WASM_OUT(::std::basic_string_view<char>),
    WASM_OUT(int));

[[gnu::weak]] Dog::Dog(::std::basic_string_view<char> arg1, int arg2)
    : Dog([&]() -> ::Dog {
    WASM_PASS(arg1, ::std::basic_string_view<char>);
  WASM_PASS(arg2, int);
  return ::wasm::returned<::Dog>::take(WASM_CALL(__wasmbind_import__ZN3DogC1ENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEEi(WASM_GIVE(arg1), WASM_GIVE(arg2))));
}()) {}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZN3DogC1ENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEEi,
    "\n" "input.cpp",
    describe::import("", 2 | describe::throwing, describe::callable(
        "new",
        describe::path("Dog"),
        "_ZN3DogC1ENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEEi",
        "",
        "0:19:3",
        0,
        describe::list(describe::passed<::std::basic_string_view<char>>("name"), describe::passed<int>("age")),
        describe::returned<::Dog>())))

// whether a value is an object of the class
WASM_IMPORT(3Dog_instance)
::wasm::returned<bool>::wire __wasmbind_import_3Dog_instance(WASM_OUT(const ::js::value&));

[[gnu::weak]] bool wasm::imported<::Dog>::is_instance(const ::js::value& arg1) {
  WASM_PASS(arg1, const ::js::value&);
  return ::wasm::returned<bool>::take(WASM_CALL(__wasmbind_import_3Dog_instance(WASM_GIVE(arg1))));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_3Dog_instance,
    "\n" "input.cpp",
    describe::import("", 11 | describe::throwing, describe::callable(
        "instanceof",
        describe::path("Dog"),
        "3Dog_instance",
        "",
        "0:17:24",
        0,
        describe::list(describe::passed<const ::js::value&>("")),
        describe::returned<bool>())))

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_5Names,
    "\n" "input.cpp",
    describe::imported_class(
        "5Names",
        "Array",
        describe::path(),
        "",
        "0:21:33",
        "",
        0,
        describe::path(),
        "",
        ""))

static_assert(sizeof(::Names) == sizeof(::js::value));

// Names::Names()
WASM_IMPORT(_ZN5NamesC1Ev)
::wasm::returned<::Names>::wire __wasmbind_import__ZN5NamesC1Ev();

[[gnu::weak]] Names::Names()
    : Names([&]() -> ::Names {
    return ::wasm::returned<::Names>::take(WASM_CALL(__wasmbind_import__ZN5NamesC1Ev()));
}()) {}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZN5NamesC1Ev,
    "\n" "input.cpp",
    describe::import("", 2 | describe::throwing, describe::callable(
        "new",
        describe::path("Array"),
        "_ZN5NamesC1Ev",
        "",
        "0:23:3",
        0,
        describe::list(),
        describe::returned<::Names>())))

// std::string Names::at(int index) const
WASM_IMPORT(_ZNK5Names2atEi)
::wasm::returned<::std::basic_string<char>>::wire __wasmbind_import__ZNK5Names2atEi(
    WASM_OUT(const ::Names&),
    WASM_OUT(int));

[[gnu::weak]] ::std::basic_string<char> Names::at(int arg1) const {
  ::wasm::pass<const ::Names&> self_passed{*this};
  WASM_PASS(arg1, int);
  return ::wasm::returned<::std::basic_string<char>>::take(WASM_CALL(__wasmbind_import__ZNK5Names2atEi(WASM_GIVE(self), WASM_GIVE(arg1))));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZNK5Names2atEi,
    "\n" "input.cpp",
    describe::import("", 8 | describe::throwing, describe::callable(
        "at",
        describe::path("Array"),
        "_ZNK5Names2atEi",
        "",
        "0:24:35",
        0,
        describe::list(describe::passed<const ::Names&>("self"), describe::passed<int>("index")),
        describe::returned<::std::basic_string<char>>())))

// void Names::set(int index, std::string_view name)
WASM_IMPORT(_ZN5Names3setEiNSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE)
void __wasmbind_import__ZN5Names3setEiNSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE(
    WASM_OUT(const ::Names&),
    WASM_OUT(int),
    WASM_OUT(::std::basic_string_view<char>));

[[gnu::weak]] void Names::set(int arg1, ::std::basic_string_view<char> arg2) {
  ::wasm::pass<const ::Names&> self_passed{*this};
  WASM_PASS(arg1, int);
  WASM_PASS(arg2, ::std::basic_string_view<char>);
  WASM_CALL((__wasmbind_import__ZN5Names3setEiNSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE(WASM_GIVE(self), WASM_GIVE(arg1), WASM_GIVE(arg2)), ::wasm::detail::nothing()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZN5Names3setEiNSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE,
    "\n" "input.cpp",
    describe::import("", 9 | describe::throwing, describe::callable(
        "set",
        describe::path("Array"),
        "_ZN5Names3setEiNSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE",
        "",
        "0:25:28",
        0,
        describe::list(
            describe::passed<const ::Names&>("self"),
            describe::passed<int>("index"),
            describe::passed<::std::basic_string_view<char>>("name")),
        describe::returned<void>())))

// void Names::erase(int index)
WASM_IMPORT(_ZN5Names5eraseEi)
void __wasmbind_import__ZN5Names5eraseEi(WASM_OUT(const ::Names&), WASM_OUT(int));

[[gnu::weak]] void Names::erase(int arg1) {
  ::wasm::pass<const ::Names&> self_passed{*this};
  WASM_PASS(arg1, int);
  WASM_CALL((__wasmbind_import__ZN5Names5eraseEi(WASM_GIVE(self), WASM_GIVE(arg1)), ::wasm::detail::nothing()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZN5Names5eraseEi,
    "\n" "input.cpp",
    describe::import("", 10 | describe::throwing, describe::callable(
        "erase",
        describe::path("Array"),
        "_ZN5Names5eraseEi",
        "",
        "0:26:31",
        0,
        describe::list(describe::passed<const ::Names&>("self"), describe::passed<int>("index")),
        describe::returned<void>())))

// whether a value is an object of the class
WASM_IMPORT(5Names_instance)
::wasm::returned<bool>::wire __wasmbind_import_5Names_instance(WASM_OUT(const ::js::value&));

[[gnu::weak]] bool wasm::imported<::Names>::is_instance(const ::js::value& arg1) {
  WASM_PASS(arg1, const ::js::value&);
  return ::wasm::returned<bool>::take(WASM_CALL(__wasmbind_import_5Names_instance(WASM_GIVE(arg1))));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_5Names_instance,
    "\n" "input.cpp",
    describe::import("", 11 | describe::throwing, describe::callable(
        "instanceof",
        describe::path("Array"),
        "5Names_instance",
        "",
        "0:21:33",
        0,
        describe::list(describe::passed<const ::js::value&>("")),
        describe::returned<bool>())))

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_N5three7Vector3E,
    "\n" "input.cpp",
    describe::imported_class(
        "N5three7Vector3E",
        "Vector3",
        describe::path(),
        "",
        "0:29:7",
        "three",
        0,
        describe::path(),
        "",
        ""))

static_assert(sizeof(::three::Vector3) == sizeof(::js::value));

// three::Vector3::Vector3(double x, double y, double z)
WASM_IMPORT(_ZN5three7Vector3C1Eddd)
::wasm::returned<::three::Vector3>::wire __wasmbind_import__ZN5three7Vector3C1Eddd(
    WASM_OUT(double),
    WASM_OUT(double),
    WASM_OUT(double));

[[gnu::weak]] three::Vector3::Vector3(double arg1, double arg2, double arg3)
    : Vector3([&]() -> ::three::Vector3 {
    WASM_PASS(arg1, double);
  WASM_PASS(arg2, double);
  WASM_PASS(arg3, double);
  return ::wasm::returned<::three::Vector3>::take(WASM_CALL(__wasmbind_import__ZN5three7Vector3C1Eddd(WASM_GIVE(arg1), WASM_GIVE(arg2), WASM_GIVE(arg3))));
}()) {}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZN5three7Vector3C1Eddd,
    "\n" "input.cpp",
    describe::import("three", 2 | describe::throwing, describe::callable(
        "new",
        describe::path("Vector3"),
        "_ZN5three7Vector3C1Eddd",
        "",
        "0:31:3",
        0,
        describe::list(describe::passed<double>("x"), describe::passed<double>("y"), describe::passed<double>("z")),
        describe::returned<::three::Vector3>())))

// whether a value is an object of the class
WASM_IMPORT(N5three7Vector3E_instance)
::wasm::returned<bool>::wire __wasmbind_import_N5three7Vector3E_instance(WASM_OUT(const ::js::value&));

[[gnu::weak]] bool wasm::imported<::three::Vector3>::is_instance(const ::js::value& arg1) {
  WASM_PASS(arg1, const ::js::value&);
  return ::wasm::returned<bool>::take(WASM_CALL(__wasmbind_import_N5three7Vector3E_instance(WASM_GIVE(arg1))));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_N5three7Vector3E_instance,
    "\n" "input.cpp",
    describe::import("three", 11 | describe::throwing, describe::callable(
        "instanceof",
        describe::path("Vector3"),
        "N5three7Vector3E_instance",
        "",
        "0:29:7",
        0,
        describe::list(describe::passed<const ::js::value&>("")),
        describe::returned<bool>())))
