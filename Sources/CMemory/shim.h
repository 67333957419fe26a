#pragma once

#include <malloc.h>
#include <stdlib.h>

/// Asks for the cache line of an address that will be read soon; whatever the address is, it changes nothing else.
static inline void casus_prefetch(const void *address) { __builtin_prefetch(address); }

/// Takes memory and gives it back, so that the heap has as much; the compiler would leave out a pair of calls without use.
static inline void casus_grow_heap(size_t size) {
  void *memory = malloc(size);
  __asm__ volatile("" : : "r"(memory) : "memory");
  free(memory);
}
