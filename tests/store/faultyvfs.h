// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's own way to files with a fault in it: the n-th time something is changed it fails. For one program at a
// time; any thread.
#pragma once

namespace faulty {

enum class Fault {
    DiskFull,
    InputOutput
};

/// Puts itself between SQLite and the system, for all connections that are opened from here on.
void install();
/// A medium without shared memory, as some network drives are: no write-ahead log. For files opened from here on.
void setSharedMemory(bool isThere);

/// Counts writes, syncs, truncations, deletions and openings from now on, and lets the n-th fail, of a write half done;
/// lasting: and all after it.
void arm(int nth, Fault fault, bool isLasting);
/// From now on nothing fails; the number of calls since arm().
int disarm();
/// Whether anything failed since arm().
bool hasFailed();

} // namespace faulty
