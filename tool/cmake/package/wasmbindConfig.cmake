# For find_package(wasmbind): the function below, and the program as WASMBIND_EXECUTABLE.
find_program(WASMBIND_EXECUTABLE wasmbind HINTS ${CMAKE_CURRENT_LIST_DIR}/../../../bin REQUIRED)

# wasmbind_add_package(NAME SOURCES source... [TARGET web|nodejs] [OPTIMIZE 0|1|2|3|s|z] [OUTPUT folder]
#                      [INCLUDE_DIRECTORIES folder...] [OPTIONS flag...])
#
# The target NAME: an npm package made of the sources, in the folder OUTPUT (default: NAME in the build folder).
function(wasmbind_add_package name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "TARGET;OPTIMIZE;OUTPUT" "SOURCES;INCLUDE_DIRECTORIES;OPTIONS")
  if(ARG_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "wasmbind_add_package(${name}): unknown arguments '${ARG_UNPARSED_ARGUMENTS}'")
  endif()
  if(NOT ARG_SOURCES)
    message(FATAL_ERROR "wasmbind_add_package(${name}) needs SOURCES")
  endif()
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${name})
  if(ARG_OUTPUT)
    cmake_path(ABSOLUTE_PATH ARG_OUTPUT BASE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR} OUTPUT_VARIABLE output)
  endif()
  set(flags --name ${name} --out-dir ${output})
  if(ARG_TARGET)
    list(APPEND flags --target ${ARG_TARGET})
  endif()
  if(ARG_OPTIMIZE)
    list(APPEND flags --opt-level ${ARG_OPTIMIZE})
  endif()
  foreach(folder IN LISTS ARG_INCLUDE_DIRECTORIES)
    cmake_path(ABSOLUTE_PATH folder)
    list(APPEND includes -I${folder})
  endforeach()
  # wasmbind itself knows which headers have changed, so it runs in every build.
  add_custom_target(${name} ALL
    COMMAND ${WASMBIND_EXECUTABLE} build ${ARG_SOURCES} ${flags} -- ${includes} ${ARG_OPTIONS}
    WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} SOURCES ${ARG_SOURCES} VERBATIM)
endfunction()
