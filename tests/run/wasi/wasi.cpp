// SPDX-License-Identifier: MIT OR Apache-2.0
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <iostream>
#include <random>
#include <string>

[[wasm::export]] void print(const std::string& text) { std::printf("%s", text.c_str()); }
[[wasm::export]] void print_flushed(const std::string& text) {
  std::printf("%s", text.c_str());
  std::fflush(stdout);
}
[[wasm::export]] void stream_out(const std::string& text) { std::cout << text << 42 << std::endl; }
[[wasm::export]] void stream_error(const std::string& text) { std::cerr << text << '\n'; }
[[wasm::export]] void write_bytes(const std::string& text, int from, int count) {
  [[maybe_unused]] auto written = ::write(1, text.data() + from, static_cast<std::size_t>(count));
}
[[wasm::export]] double seconds_since_1970() {
  return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}
[[wasm::export]] double steady_seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}
[[wasm::export]] int c_time() { return static_cast<int>(std::time(nullptr)); }
[[wasm::export]] void sleep_ms(int ms) { ::usleep(static_cast<useconds_t>(1000 * ms)); }
[[wasm::export]] unsigned random_number() { return std::random_device{}(); }
[[wasm::export]] int fill_random(int size) {
  std::string bytes(static_cast<std::size_t>(size), '\0');
  for (int at = 0; at < size; at += 256) {
    if (getentropy(bytes.data() + at, static_cast<std::size_t>(size - at < 256 ? size - at : 256)) != 0) return -1;
  }
  int zeros = 0;
  for (char c : bytes) zeros += c == 0;
  return zeros;
}
[[wasm::export]] const char* variable(const std::string& name) { return std::getenv(name.c_str()); }
[[wasm::export]] std::string open_error(const std::string& path, bool write) {
  const int file = ::open(path.c_str(), write ? O_WRONLY | O_CREAT : O_RDONLY, 0666);
  if (file >= 0) return "opened";
  return std::strerror(errno);
}
[[wasm::export]] std::string fopen_error(const std::string& path) {
  return std::fopen(path.c_str(), "rb") != nullptr ? "opened" : std::strerror(errno);
}
[[wasm::export]] std::string remove_error(const std::string& path) {
  return std::remove(path.c_str()) == 0 ? "removed" : std::strerror(errno);
}
[[wasm::export]] std::string make_folder_error(const std::string& path) {
  return ::mkdir(path.c_str(), 0777) == 0 ? "made" : std::strerror(errno);
}
[[wasm::export]] std::string stat_error(const std::string& path) {
  struct stat info;
  if (::stat(path.c_str(), &info) != 0) return std::strerror(errno);
  return S_ISDIR(info.st_mode) ? "directory" : "file";
}
[[wasm::export]] int entries(const std::string& path) {
  DIR* folder = ::opendir(path.c_str());
  if (folder == nullptr) return -errno;
  int count = 0;
  while (const dirent* entry = ::readdir(folder))
    count += std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0;
  ::closedir(folder);
  return count;
}
[[wasm::export]] int read_input() { return std::getchar(); }
[[wasm::export]] void leave(int code) { std::exit(code); }
