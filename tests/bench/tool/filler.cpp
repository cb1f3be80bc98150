// Code and data that make a module as large as programs are: FUNCTIONS functions that all differ, and a file.
#include <cstddef>
#include <utility>

namespace {

template <std::size_t N>
double work(double* values, std::size_t count) {
  double sum = N;
  for (std::size_t i = 0; i < count; ++i) {
    double& value = values[i];
    if (value < N % 7)
      value += N * 0.5;
    else if (value > N + 100)
      value /= N + 3;
    switch (static_cast<int>(value) % 9) {
      case 0:
        sum += value * (N + 1);
        break;
      case 1:
        sum -= value / (N + 2);
        break;
      case 2:
        sum *= 1.0 + value / (N + 5);
        break;
      case 3:
        value = sum - N;
        break;
      case 4:
        for (std::size_t k = 0; k < N % 11 + 2; ++k) sum += values[(i + k * N) % count] * k;
        break;
      case 5:
        if (i > 0) {
          values[i - 1] = sum;
          sum = values[i / 2] + N;
        }
        break;
      case 6:
        sum = sum > N ? sum - N : sum + N * value;
        break;
      default:
        value = value * value - sum / (N + 9);
    }
  }
  return sum;
}

using Work = double (*)(double*, std::size_t);

template <std::size_t... N>
Work pick(std::size_t index, std::index_sequence<N...>) {
  static constexpr Work all[] = {work<N>...};
  return all[index % sizeof...(N)];
}

const unsigned char data[] = {
#embed DATA
};

}  // namespace

[[wasm::export]] double filler(std::size_t index, double start) {
  double values[16] = {start};
  return pick(index, std::make_index_sequence<FUNCTIONS>())(values, 16) + data[index % sizeof data];
}
