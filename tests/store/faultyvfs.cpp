// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyvfs.h"

#include <atomic>
#include <mutex>

#include <sqlite3.h>

namespace faulty {

namespace {

struct State
{
    std::mutex mutex;
    int calls = 0, nth = 0;
    Fault fault = Fault::DiskFull;
    bool isLasting = false, hasFailed = false;
    std::atomic<bool> hasSharedMemory = true;

    static State &now()
    {
        static State state;
        return state;
    }
    /// What this call gives back; SQLITE_OK when it is to go through.
    static int answer(int asInputOutput)
    {
        State &state = now();
        const std::lock_guard guard(state.mutex);
        ++state.calls;
        if (state.nth == 0 || state.calls < state.nth || (state.calls > state.nth && !state.isLasting))
            return SQLITE_OK;
        state.hasFailed = true;
        return state.fault == Fault::DiskFull ? SQLITE_FULL : asInputOutput;
    }
};

sqlite3_vfs *system()
{
    static sqlite3_vfs *const found = sqlite3_vfs_find("unix");
    return found;
}

/// Ours stands in front of the system's in the same memory.
struct File
{
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    static sqlite3_file *of(sqlite3_file *file) { return reinterpret_cast<File *>(file)->real(); }
};

int close(sqlite3_file *file) { return File::of(file)->pMethods->xClose(File::of(file)); }
int read(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    return File::of(file)->pMethods->xRead(File::of(file), to, size, at);
}
int write(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    sqlite3_file *const real = File::of(file);
    if (const int fault = State::answer(SQLITE_IOERR_WRITE)) {
        real->pMethods->xWrite(real, from, size / 2, at);
        return fault;
    }
    return real->pMethods->xWrite(real, from, size, at);
}
int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int fault = State::answer(SQLITE_IOERR_TRUNCATE))
        return fault;
    return File::of(file)->pMethods->xTruncate(File::of(file), size);
}
int sync(sqlite3_file *file, int flags)
{
    if (const int fault = State::answer(SQLITE_IOERR_FSYNC))
        return fault;
    return File::of(file)->pMethods->xSync(File::of(file), flags);
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return File::of(file)->pMethods->xFileSize(File::of(file), size);
}
int lock(sqlite3_file *file, int level) { return File::of(file)->pMethods->xLock(File::of(file), level); }
int unlock(sqlite3_file *file, int level) { return File::of(file)->pMethods->xUnlock(File::of(file), level); }
int isReserved(sqlite3_file *file, int *result)
{
    return File::of(file)->pMethods->xCheckReservedLock(File::of(file), result);
}
int control(sqlite3_file *file, int operation, void *argument)
{
    return File::of(file)->pMethods->xFileControl(File::of(file), operation, argument);
}
int sectorSize(sqlite3_file *file) { return File::of(file)->pMethods->xSectorSize(File::of(file)); }
int traits(sqlite3_file *file) { return File::of(file)->pMethods->xDeviceCharacteristics(File::of(file)); }
int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **where)
{
    return File::of(file)->pMethods->xShmMap(File::of(file), page, size, extend, where);
}
int lockShared(sqlite3_file *file, int offset, int n, int flags)
{
    return File::of(file)->pMethods->xShmLock(File::of(file), offset, n, flags);
}
void barrier(sqlite3_file *file) { File::of(file)->pMethods->xShmBarrier(File::of(file)); }
int unmapShared(sqlite3_file *file, int remove) { return File::of(file)->pMethods->xShmUnmap(File::of(file), remove); }

const sqlite3_io_methods withoutSharedMemory = {
    1, close, read, write, truncate, sync, fileSize, lock, unlock, isReserved, control, sectorSize, traits,
    nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};
const sqlite3_io_methods withSharedMemory = {
    2, close, read, write, truncate, sync, fileSize, lock, unlock, isReserved, control, sectorSize, traits,
    mapShared, lockShared, barrier, unmapShared, nullptr, nullptr};

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if (const int fault = State::answer(SQLITE_CANTOPEN))
        return fault;
    sqlite3_file *const real = File::of(file);
    const int result = system()->xOpen(system(), name, real, flags, outFlags);
    if (result == SQLITE_OK)
        file->pMethods = State::now().hasSharedMemory ? &withSharedMemory : &withoutSharedMemory;
    return result;
}

int remove(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (const int fault = State::answer(SQLITE_IOERR_DELETE))
        return fault;
    return system()->xDelete(system(), name, syncFolder);
}

} // namespace

void install()
{
    static sqlite3_vfs ours = *system();  // all that is not files goes straight to the system
    ours.pNext = nullptr;
    ours.zName = "faulty";
    ours.szOsFile = int(sizeof(File)) + system()->szOsFile;
    ours.xOpen = open;
    ours.xDelete = remove;
    sqlite3_vfs_register(&ours, 1);
}

void setSharedMemory(bool isThere)
{
    State::now().hasSharedMemory = isThere;
}

void arm(int nth, Fault fault, bool isLasting)
{
    State &state = State::now();
    const std::lock_guard guard(state.mutex);
    state.calls = 0;
    state.nth = nth;
    state.fault = fault;
    state.isLasting = isLasting;
    state.hasFailed = false;
}

int disarm()
{
    State &state = State::now();
    const std::lock_guard guard(state.mutex);
    state.nth = 0;
    return state.calls;
}

bool hasFailed()
{
    State &state = State::now();
    const std::lock_guard guard(state.mutex);
    return state.hasFailed;
}

} // namespace faulty
