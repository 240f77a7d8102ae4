// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pd {

/// A part of the program in a file of its own, loaded when it is first asked for and kept: what it is made with takes
/// longer to load than the window to appear. Gives what the module's entry point of that name gives; null when the
/// file is not where it was installed.
const void *openModule(const char *name);

/// Modules say with this what they hold: an object that lives as long as the program.
#define PD_MODULE(object) extern "C" Q_DECL_EXPORT const void *pdModule() { return &object; }

} // namespace pd
