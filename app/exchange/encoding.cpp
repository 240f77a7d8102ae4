// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/encoding.h>

#include <QStringDecoder>

#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>

namespace pd {
namespace {

constexpr qsizetype blockSize = 1 << 16;
constexpr qsizetype sampleSize = 1 << 18;

QString byMark(const QByteArray &beginning)
{
    if (beginning.startsWith("\xEF\xBB\xBF"))
        return QStringLiteral("UTF-8");
    if (beginning.startsWith("\xFF\xFE"))
        return QStringLiteral("UTF-16LE");
    if (beginning.startsWith("\xFE\xFF"))
        return QStringLiteral("UTF-16BE");
    return {};
}

/// UTF-16 without a mark: zero bytes in every second place only, and among them a line end or a separator.
QString byZeros(const QByteArray &beginning)
{
    qsizetype zeros[2] = {0, 0}, signs[2] = {0, 0};
    for (qsizetype i = 0; i + 1 < beginning.size(); i += 2) {
        for (const int low : {0, 1}) {
            const bool isZero = beginning[i + 1 - low] == '\0';
            zeros[low] += isZero;
            signs[low] += isZero && QByteArrayView("\n\t,;|").contains(beginning[i + low]);
        }
    }
    if (signs[0] && !zeros[1])
        return QStringLiteral("UTF-16LE");
    if (signs[1] && !zeros[0])
        return QStringLiteral("UTF-16BE");
    return {};
}

QString byStatistics(const QByteArray &sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.constData(), size_t(sample.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    const QString found = QString::fromLatin1(uchardet_get_charset(detector.get()));
    // Windows writes the larger of two sets that agree where both have a character.
    if (found == QLatin1String("ISO-8859-1"))
        return QStringLiteral("windows-1252");
    if (found == QLatin1String("BIG5"))
        return QStringLiteral("Big5");
    if (found == QLatin1String("ASCII"))
        return {};
    return isEncoding(found) ? found : QString();
}

/// The name under which ICU has the form of an encoding that is in use.
QByteArray icuName(const QString &encoding)
{
    const QString lower = encoding.toLower();
    if (lower == QLatin1String("big5"))
        return "windows-950-2000";
    if (lower == QLatin1String("gb2312") || lower == QLatin1String("gbk"))
        return "gb18030";
    return encoding.toLatin1();
}

UConverter *open(const QString &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(icuName(encoding).constData(), &status);
    return U_SUCCESS(status) ? converter : nullptr;
}

} // namespace

bool isEncoding(const QString &name)
{
    UConverter *converter = name.isEmpty() ? nullptr : open(name);
    ucnv_close(converter);
    return converter;
}

QString detectEncoding(QIODevice *device)
{
    const QByteArray beginning = device->peek(blockSize);
    if (const QString marked = byMark(beginning); !marked.isEmpty())
        return marked;
    if (const QString zeros = byZeros(beginning.left(4096)); !zeros.isEmpty())
        return zeros;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const auto isUtf8 = [&](const QByteArray &block) {
        const QString decoded = decoder(block);
        return !decoder.hasError();
    };
    if (device->isSequential())
        return isUtf8(beginning) ? QStringLiteral("UTF-8") : byStatistics(beginning);

    const qint64 start = device->pos();
    QByteArray block, sample;
    while (sample.isEmpty() && !(block = device->read(blockSize)).isEmpty())
        if (!isUtf8(block))
            sample = block;
    if (!sample.isEmpty())
        sample += device->read(sampleSize);
    device->seek(start);
    return sample.isEmpty() ? QStringLiteral("UTF-8") : byStatistics(sample);
}

void TextInput::Close::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

TextInput::TextInput(QIODevice *device, const QString &encoding)
    : m_device(device)
    , m_converter(open(encoding))
    , m_expected(device->isSequential() ? -1 : device->size() - device->pos())
{
    UErrorCode status = U_ZERO_ERROR;
    if (m_converter)
        ucnv_setToUCallBack(m_converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    if (!m_converter || U_FAILURE(status))
        m_fault = Fault::Encoding;
}

TextInput::~TextInput() = default;

QString TextInput::read()
{
    while (m_fault == Fault::None && !m_isAtEnd) {
        QByteArray bytes(blockSize, Qt::Uninitialized);
        const qint64 count = m_device->read(bytes.data(), bytes.size());
        if (count < 0)
            m_fault = Fault::Unreadable;
        bytes.truncate(std::max<qint64>(count, 0));
        m_taken += bytes.size();
        m_isAtEnd = bytes.isEmpty();
        if (m_isAtEnd && m_taken < m_expected && m_fault == Fault::None)
            m_fault = Fault::Shrunk;

        QString text(bytes.size() + 16, Qt::Uninitialized);
        auto *to = reinterpret_cast<UChar *>(text.data());
        const char *from = bytes.constData();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(m_converter.get(), &to, to + text.size(), &from, from + bytes.size(), nullptr,
                       m_isAtEnd, &status);
        if (U_FAILURE(status) && m_fault == Fault::None)
            m_fault = Fault::Encoding;
        text.truncate(to - reinterpret_cast<UChar *>(text.data()));
        if (m_isAtStart && !text.isEmpty()) {
            m_isAtStart = false;
            if (text.startsWith(QChar(QChar::ByteOrderMark)))
                text.remove(0, 1);
        }
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace pd
