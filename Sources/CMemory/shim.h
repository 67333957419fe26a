#pragma once

#include <malloc.h>

/// Asks for the cache line of an address that will be read soon; whatever the address is, it changes nothing else.
static inline void casus_prefetch(const void *address) { __builtin_prefetch(address); }
