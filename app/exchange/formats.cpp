// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/formats.h>

#include <exchange/module.h>

namespace pd::formats {

const Library *library()
{
    static const auto *opened = static_cast<const Library *>(openModule("formats"));
    return opened;
}

} // namespace pd::formats
