// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/protectionhelp.h>

#include <ui/shell/style.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace pd::ui {

ProtectionHelp::ProtectionHelp(QWidget *parent)
    : QDialog(parent), m_text(new QTextBrowser(this)), m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    column->setSpacing(2 * style::grid);
    m_text->setOpenLinks(false);
    column->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
    resize(80 * style::grid, 75 * style::grid);
}

void ProtectionHelp::retranslate()
{
    setWindowTitle(tr("Protecting your data"));
    m_close->setText(tr("Close"));
    QString page;
    const auto heading = [&page](const QString &text) { page += QStringLiteral("<h3>") + text.toHtmlEscaped() + QStringLiteral("</h3>"); };
    const auto paragraph = [&page](const QString &text) { page += QStringLiteral("<p>") + text.toHtmlEscaped() + QStringLiteral("</p>"); };
    paragraph(tr("An office is a file that is not encrypted: whoever gets the computer, the disk or a copy can read it. The "
                 "system can encrypt the whole disk, and then a lost laptop tells nothing. You notice it only when you sign in."));
    heading(tr("Windows"));
    paragraph(tr("Open Settings, Privacy and security, Device encryption, and turn it on. Where there is no such page: "
                 "Control Panel, BitLocker Drive Encryption, Turn on BitLocker for the drive that holds the office. BitLocker To "
                 "Go does the same for a memory stick."));
    heading(tr("Linux"));
    paragraph(tr("Choose “Encrypt the disk” (LUKS) when the system is installed; it cannot be added later without installing "
                 "anew. For a memory stick or a second disk: the program Disks, Format partition, “Password protected volume "
                 "(LUKS)”; this empties it. “lsblk -f” in a terminal shows “crypto_LUKS” where a disk is encrypted."));
    heading(tr("macOS"));
    paragraph(tr("Open System Settings, Privacy and Security, FileVault, and turn it on."));
    heading(tr("The recovery key"));
    paragraph(tr("The system gives you a recovery key. Print it and keep it apart from the computer, in the safe of the office: "
                 "without key and password nobody can read the disk again, you neither."));
    heading(tr("Backups and copies"));
    paragraph(tr("Backups lie in a folder beside the office and are protected when they are on the same encrypted disk. A copy "
                 "on a memory stick, in e-mail or on a network share is only as safe as that place. Encryption does not replace "
                 "backups: a broken disk is broken, encrypted or not."));
    heading(tr("Personal data"));
    paragraph(tr("Telephone numbers, addresses and the like of persons are printed only when you ask for it. A person who wants it can "
                 "be erased: Edit, Erase person. This program never connects to a network by itself."));
    m_text->setHtml(page);
    m_text->setAccessibleName(windowTitle());
}

void ProtectionHelp::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace pd::ui
