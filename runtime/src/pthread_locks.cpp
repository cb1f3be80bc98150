// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The less common locks of POSIX, and semaphores, in a program with one thread.
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <string.h>
#include <wasm/die.h>

namespace {

/// How many readers a lock has, or -1 for a writer.
int& readers_of(pthread_rwlock_t* lock) { return lock->__u.__i[0]; }

int locked(int problem) {
  if (problem != 0)
    wasm::detail::die("deadlock: a lock is taken already, and there is no other thread that could release it");
  return 0;
}

}  // namespace

extern "C" {

int pthread_rwlock_init(pthread_rwlock_t* lock, const pthread_rwlockattr_t*) {
  memset(lock, 0, sizeof *lock);
  return 0;
}
int pthread_rwlock_destroy(pthread_rwlock_t*) { return 0; }
int pthread_rwlock_tryrdlock(pthread_rwlock_t* lock) {
  if (readers_of(lock) < 0) return EBUSY;
  ++readers_of(lock);
  return 0;
}
int pthread_rwlock_trywrlock(pthread_rwlock_t* lock) {
  if (readers_of(lock) != 0) return EBUSY;
  readers_of(lock) = -1;
  return 0;
}
int pthread_rwlock_rdlock(pthread_rwlock_t* lock) { return locked(pthread_rwlock_tryrdlock(lock)); }
int pthread_rwlock_wrlock(pthread_rwlock_t* lock) { return locked(pthread_rwlock_trywrlock(lock)); }
int pthread_rwlock_timedrdlock(pthread_rwlock_t* lock, const timespec*) {
  return pthread_rwlock_tryrdlock(lock) == 0 ? 0 : ETIMEDOUT;
}
int pthread_rwlock_timedwrlock(pthread_rwlock_t* lock, const timespec*) {
  return pthread_rwlock_trywrlock(lock) == 0 ? 0 : ETIMEDOUT;
}
int pthread_rwlock_unlock(pthread_rwlock_t* lock) {
  if (readers_of(lock) == 0) return EPERM;
  readers_of(lock) = readers_of(lock) < 0 ? 0 : readers_of(lock) - 1;
  return 0;
}
int pthread_rwlockattr_init(pthread_rwlockattr_t*) { return 0; }
int pthread_rwlockattr_destroy(pthread_rwlockattr_t*) { return 0; }
int pthread_rwlockattr_setpshared(pthread_rwlockattr_t*, int) { return 0; }

int pthread_spin_init(pthread_spinlock_t* lock, int) {
  *lock = 0;
  return 0;
}
int pthread_spin_destroy(pthread_spinlock_t*) { return 0; }
int pthread_spin_trylock(pthread_spinlock_t* lock) {
  if (*lock != 0) return EBUSY;
  *lock = 1;
  return 0;
}
int pthread_spin_lock(pthread_spinlock_t* lock) { return locked(pthread_spin_trylock(lock)); }
int pthread_spin_unlock(pthread_spinlock_t* lock) {
  *lock = 0;
  return 0;
}

int pthread_barrier_init(pthread_barrier_t* barrier, const pthread_barrierattr_t*, unsigned count) {
  if (count == 0) return EINVAL;
  barrier->__u.__i[0] = static_cast<int>(count);
  return 0;
}
int pthread_barrier_destroy(pthread_barrier_t*) { return 0; }
int pthread_barrier_wait(pthread_barrier_t* barrier) {
  if (barrier->__u.__i[0] == 1) return PTHREAD_BARRIER_SERIAL_THREAD;
  wasm::detail::die("deadlock: a barrier waits for other threads, and there are none");
}

int sem_init(sem_t* semaphore, int, unsigned value) {
  semaphore->__val[0] = static_cast<int>(value);
  return 0;
}
int sem_destroy(sem_t*) { return 0; }
int sem_getvalue(sem_t* semaphore, int* value) {
  *value = semaphore->__val[0];
  return 0;
}
int sem_post(sem_t* semaphore) {
  semaphore->__val[0] = semaphore->__val[0] + 1;
  return 0;
}
int sem_trywait(sem_t* semaphore) {
  if (semaphore->__val[0] == 0) {
    errno = EAGAIN;
    return -1;
  }
  semaphore->__val[0] = semaphore->__val[0] - 1;
  return 0;
}
int sem_timedwait(sem_t* semaphore, const timespec*) {
  if (sem_trywait(semaphore) == 0) return 0;
  errno = ETIMEDOUT;
  return -1;
}
int sem_wait(sem_t* semaphore) {
  if (sem_trywait(semaphore) == 0) return 0;
  wasm::detail::die("deadlock: a semaphore is waited for, and there is no other thread that could post it");
}
}
