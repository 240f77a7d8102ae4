// SPDX-License-Identifier: GPL-3.0-or-later
// The offices that targets work with.
#pragma once

#include <store/office.h>

namespace fuzz {

/// A new one under a name in the scratch folder.
std::unique_ptr<pd::Office> emptyOffice(const char *name);
/// Some partners with an agreement and a document, made once and open for writing.
pd::Office &smallOffice();
/// The file of such an office, closed, with changes: eight bytes for each, an operation and its operands (bits turned
/// over, bytes set, pages exchanged, the end cut off).
QByteArray damagedOffice(const QByteArray &changes);

} // namespace fuzz
