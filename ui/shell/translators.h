// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/language.h>

#include <QObject>
#include <QTranslator>

namespace pd::ui {

/// The two catalogues of a language, the program's and Qt's own, installed as long as this lives.
class Translators : public QObject
{
    Q_OBJECT
public:
    explicit Translators(const Language &language);
    ~Translators() override;

private:
    QTranslator m_own, m_qt;
};

} // namespace pd::ui
