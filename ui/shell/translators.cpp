// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/translators.h>

#include <QCoreApplication>
#include <QLibraryInfo>

namespace pd::ui {

Translators::Translators(const Language &language)
{
    const QString suffix = language.catalogueSuffix();
    if (m_qt.load(QStringLiteral("qtbase_%1").arg(suffix), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/partnership-desk_%1.qm").arg(suffix)))
        QCoreApplication::installTranslator(&m_own);
}

Translators::~Translators()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace pd::ui
