# embed_files(NAME ROOT OUTPUT FILES...)
#
# Writes OUTPUT, a C++ file that defines `embedded::NAME()` (see glue/js/embedded.h): the FILES' texts by their paths below ROOT.
# Runs at configure time; a changed file configures again.
function(embed_files name root output)
  set(text "#include \"glue/js/embedded.h\"\n\nnamespace wasmbind::glue::embedded {\n\nstd::span<const File> ${name}() {\n  static constexpr File files[] = {\n")
  set(files ${ARGN})
  list(SORT files)
  foreach(file IN LISTS files)
    file(RELATIVE_PATH path ${root} ${file})
    file(READ ${file} content)
    string(APPEND text "      {\"${path}\", R\"EMBED(${content})EMBED\"},\n")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  endforeach()
  string(APPEND text "  };\n  return files;\n}\n\n}  // namespace wasmbind::glue::embedded\n")
  file(CONFIGURE OUTPUT ${output} CONTENT "@text@" @ONLY)
endfunction()
