// Labels of rows: three words each.
#pragma once

#include <random>
#include <string>

class Labels {
 public:
  std::string next();

 private:
  std::minstd_rand random_{std::random_device{}()};
};
