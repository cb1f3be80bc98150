# What programs take from LLVM becomes part of them: of its shared library, a start takes more time and memory than most of
# the program's work. Only what is linked to Clang's library (property BESIDE_CLANG) shares the LLVM that this brings.
add_library(wasmbind_llvm INTERFACE)
target_link_libraries(wasmbind_llvm INTERFACE
  "$<IF:$<BOOL:$<TARGET_PROPERTY:BESIDE_CLANG>>,LLVM,LLVMOption;LLVMDebugInfoDWARF;LLVMObject;LLVMDemangle;LLVMSupport>")
target_link_options(wasmbind_llvm INTERFACE LINKER:--as-needed,--gc-sections)

# wasmbind_library(NAME DIRECTORY_SOURCES... [PUBLIC libs] [PRIVATE libs])
#
# One static library per folder of tool/, target `wasmbind_NAME`, made of the folder's *.cpp (and those of its subfolders).
# What a folder may include is what it links: PUBLIC for what its headers need, PRIVATE for the rest.
# LLVM in PRIVATE means LLVM's headers, and wasmbind_llvm.
function(wasmbind_library name)
  cmake_parse_arguments(ARG "" "" "PUBLIC;PRIVATE;SOURCES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  set(target wasmbind_${name})
  if(sources OR ARG_SOURCES)
    add_library(${target} STATIC ${sources} ${ARG_SOURCES})
    set(scope PUBLIC)
    set(private PRIVATE)
  else()
    add_library(${target} INTERFACE)
    set(scope INTERFACE)
    set(private INTERFACE)
  endif()
  target_include_directories(${target} ${scope} ${PROJECT_SOURCE_DIR}/tool)
  foreach(library IN LISTS ARG_PUBLIC)
    if(library STREQUAL "LLVM")
      target_include_directories(${target} SYSTEM ${scope} ${LLVM_INCLUDE_DIRS})
      set(library wasmbind_llvm)
    endif()
    target_link_libraries(${target} ${scope} ${library})
  endforeach()
  foreach(library IN LISTS ARG_PRIVATE)
    if(library STREQUAL "LLVM")
      target_include_directories(${target} SYSTEM ${private} ${LLVM_INCLUDE_DIRS})
      set(library wasmbind_llvm)
    endif()
    target_link_libraries(${target} ${private} ${library})
  endforeach()
endfunction()

# wasmbind_unit_test(NAME LIBRARIES...)
#
# The GoogleTest program `unit_NAME` made of the *.cpp of tests/unit/NAME; every test in it is a test of CTest.
function(wasmbind_unit_test name)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
  if(NOT sources)
    return()
  endif()
  add_executable(unit_${name} ${sources})
  target_link_libraries(unit_${name} PRIVATE ${ARGN} GTest::gtest_main)
  target_compile_definitions(unit_${name} PRIVATE WASMBIND_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  gtest_discover_tests(unit_${name} TEST_PREFIX "unit." DISCOVERY_MODE PRE_TEST)
endfunction()
