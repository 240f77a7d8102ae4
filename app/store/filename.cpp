// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/filename.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

constexpr qsizetype longest = 200;       ///< bytes; file systems take 255, and a file being written has a longer name
constexpr qsizetype longestEnding = 20;  ///< characters

bool isLeftOut(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:  // among them those that make "annex fdp.exe" look like "annex exe.pdf"
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return QStringLiteral("<>:\"|?*").contains(QChar(char16_t(c < 0x80 ? c : 0)));
    }
}

/// Windows gives them to devices, whatever the ending.
bool isDevice(const QString &name)
{
    const QString first = name.section(u'.', 0, 0).trimmed().toUpper();
    static const QSet<QString> devices{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s};
    const bool isNumbered = first.size() == 4 && (first.startsWith(u"COM") || first.startsWith(u"LPT"))
        && (first.back().isDigit() || u"¹²³"_s.contains(first.back()));
    return isNumbered || devices.contains(first);
}

QString cut(const QString &text, qsizetype bytes)
{
    QString shorter = text.left(bytes);
    while (shorter.toUtf8().size() > bytes)
        shorter.chop(shorter.size() > 1 && shorter.back().isLowSurrogate() ? 2 : 1);
    return shorter;
}

const QSet<QString> &runningEndings()
{
    static const QString all = QStringLiteral(
        "appimage apk app applescript appref-ms asp aspx bash bat bin c cgi chm class cmd com command cpl crx csh deb "
        "desktop diagcab dll dmg dylib elf exe fish gadget hlp hta htm html img inf ini iso jar jnlp js jse jsp kext ko "
        "ksh library-ms lnk lua m4 mht mhtml mjs msc msh msi msix msp mst ocx out paf part perl php pif pkg pl plx prg ps1 "
        "psm1 py pyc pyo pyw pyz rb reg rgs rpm run scf scpt scr sct search-ms service settingcontent-ms sh shb shs shtml "
        "so svg svgz swf sys tcl terminal theme tool ts url vb vbe vbs vdi vhd vhdx vxd webloc website workflow ws wsc wsf "
        "wsh xap xbap xht xhtml xll xpi xsl xslt zsh "
        // office files that may hold macros, whatever is found in them
        "accda accdb accde accdr ade adp docm dotm mda mdb mde odb onepkg one potm ppam ppsm pptm sldm slk xla xlam "
        "xlm xlsb xlsm xltm iqy oqy rqy dqy");
    static const QStringList list = all.split(u' ', Qt::SkipEmptyParts);
    static const QSet<QString> set(list.begin(), list.end());
    return set;
}

} // namespace

QString safeFileName(const QString &name)
{
    const qsizetype slash = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    QString safe;
    for (const char32_t c : name.mid(slash + 1).normalized(QString::NormalizationForm_C).toUcs4()) {
        if (!isLeftOut(c))
            safe += QString::fromUcs4(&c, 1);
    }
    // Windows drops blanks and dots at the end, and then the name is another one.
    const auto isEdge = [](QChar c) { return c == u'.' || c.isSpace(); };
    while (!safe.isEmpty() && isEdge(safe.back()))
        safe.chop(1);
    while (!safe.isEmpty() && isEdge(safe.front()))
        safe.remove(0, 1);
    if (isDevice(safe))
        safe.prepend(u'_');
    const qsizetype dot = safe.lastIndexOf(u'.');
    if (dot > 0 && safe.size() - dot <= longestEnding) {
        const QString ending = safe.mid(dot);
        safe = cut(safe.left(dot), longest - ending.toUtf8().size()) + ending;
    } else {
        safe = cut(safe, longest);
    }
    return safe.isEmpty() ? u"document"_s : safe;
}

bool couldRun(const QString &fileName, const QByteArray &content)
{
    const QString name = safeFileName(fileName);
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot < 0 || runningEndings().contains(name.mid(dot + 1).toLower()))
        return true;
    static const QList<QByteArray> programs{"#!", "\x7f" "ELF", "MZ", "\xca\xfe\xba\xbe", "\xcf\xfa\xed\xfe", "\xfe\xed\xfa",
                                            "!<arch>\n", "\xed\xab\xee\xdb", QByteArray("L\0\0\0\x01\x14\x02\0", 8)};
    if (std::any_of(programs.begin(), programs.end(), [&](const QByteArray &begin) { return content.startsWith(begin); }))
        return true;
    const QByteArray head = content.left(4096).trimmed().toLower();
    if (head.contains("[desktop entry]") || head.contains("[internetshortcut]") || head.contains("<html")
        || head.contains("<!doctype html") || head.contains("<script") || head.contains("<svg"))
        return true;
    // Macros: the part of that name in a zip, its stream in an old office file.
    static const QByteArray stream("_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0", 24);
    return content.contains("vbaProject.bin") || content.contains(stream) || content.contains("Basic/script-lc.xml");
}

} // namespace pd
