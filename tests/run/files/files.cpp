// SPDX-License-Identifier: MIT OR Apache-2.0
// Files in memory, through C++ and C.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>
#include <vector>

namespace fs = std::filesystem;

[[wasm::export]] void write_file(const std::string& path, const std::string& text, bool append) {
  std::ofstream file(path, append ? std::ios::app : std::ios::out);
  file.exceptions(std::ios::failbit);
  file << text;
}

[[wasm::export]] std::string read_file(const std::string& path) {
  std::ifstream file(path);
  if (!file) return std::strerror(errno);
  return {std::istreambuf_iterator<char>(file), {}};
}

[[wasm::export]] std::vector<std::string> list(const std::string& path) {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(path))
    names.push_back(entry.path().string() + (entry.is_directory() ? "/" : ""));
  std::ranges::sort(names);
  return names;
}

[[wasm::export]] void make_folders(const std::string& path) { fs::create_directories(path); }
[[wasm::export]] double remove_all(const std::string& path) { return static_cast<double>(fs::remove_all(path)); }
[[wasm::export]] void rename_path(const std::string& from, const std::string& to) { fs::rename(from, to); }
[[wasm::export]] void copy_path(const std::string& from, const std::string& to) {
  fs::copy(from, to, fs::copy_options::recursive);
}
[[wasm::export]] double size_of(const std::string& path) { return static_cast<double>(fs::file_size(path)); }
[[wasm::export]] std::string canonical(const std::string& path) { return fs::canonical(path).string(); }
[[wasm::export]] bool is_new(const std::string& path) {
  using namespace std::chrono_literals;
  return fs::file_time_type::clock::now() - fs::last_write_time(path) < 1h;
}

/// Moves around in a file with C's functions.
[[wasm::export]] std::string seek() {
  std::FILE* file = std::fopen("/seek.txt", "w+");
  std::fputs("0123456789", file);
  std::fseek(file, 4, SEEK_SET);
  std::fputs("xy", file);
  std::fseek(file, -1, SEEK_END);
  std::string text(1, static_cast<char>(std::fgetc(file)));
  text += std::to_string(std::ftell(file));
  std::rewind(file);
  char line[16];
  text += std::fgets(line, sizeof line, file);
  std::fclose(file);
  std::remove("/seek.txt");
  return text;
}

[[wasm::export]] std::string positions() {
  const int file = open("positions", O_RDWR | O_CREAT | O_TRUNC, 0600);
  pwrite(file, "abc", 3, 5);
  char bytes[9] = {};
  const auto count = pread(file, bytes, 8, 0);
  ftruncate(file, 6);
  const auto end = lseek(file, 0, SEEK_END);
  close(file);
  return std::to_string(count) + (bytes[0] == 0 ? "zero" : "?") + (bytes + 5) + std::to_string(end);
}

[[wasm::export]] std::string temporary() {
  std::FILE* file = std::tmpfile();
  std::fputs("kept", file);
  std::rewind(file);
  char text[8] = {};
  std::fread(text, 1, 7, file);
  std::fclose(file);
  char name[] = "/tmp/aXXXXXX";
  const int made = mkstemp(name);
  close(made);
  return std::string(text) + (made > 2 && std::remove(name) == 0 ? "" : "?");
}

[[wasm::export]] int open_error(const std::string& path, int flags) {
  const int file = open(path.c_str(), flags, 0600);
  if (file < 0) return errno;
  close(file);
  return 0;
}
[[wasm::export]] int exclusive() { return O_WRONLY | O_CREAT | O_EXCL; }
[[wasm::export]] int writing() { return O_WRONLY; }
[[wasm::export]] bool is_errno(int number, const std::string& name) {
  return number == (name == "EEXIST" ? EEXIST : name == "EISDIR" ? EISDIR : name == "ENOTDIR" ? ENOTDIR : ENOENT);
}
